import type { ItemDefault } from './dictionary-item';

/** Provinces, large cities with offices of their own, and the world beyond. */
export const REGION_ITEMS: readonly ItemDefault[] = (
  [
    ['BEIJING', '北京', 'Beijing'], ['TIANJIN', '天津', 'Tianjin'], ['HEBEI', '河北', 'Hebei'], ['SHANXI', '山西', 'Shanxi'],
    ['INNER_MONGOLIA', '内蒙古', 'Inner Mongolia'], ['LIAONING', '辽宁', 'Liaoning'], ['JILIN', '吉林', 'Jilin'], ['HEILONGJIANG', '黑龙江', 'Heilongjiang'],
    ['SHANGHAI', '上海', 'Shanghai'], ['JIANGSU', '江苏', 'Jiangsu'], ['ZHEJIANG', '浙江', 'Zhejiang'], ['ANHUI', '安徽', 'Anhui'],
    ['FUJIAN', '福建', 'Fujian'], ['JIANGXI', '江西', 'Jiangxi'], ['SHANDONG', '山东', 'Shandong'], ['HENAN', '河南', 'Henan'], ['HUBEI', '湖北', 'Hubei'],
    ['HUNAN', '湖南', 'Hunan'], ['GUANGDONG', '广东', 'Guangdong'], ['GUANGXI', '广西', 'Guangxi'], ['HAINAN', '海南', 'Hainan'],
    ['CHONGQING', '重庆', 'Chongqing'], ['SICHUAN', '四川', 'Sichuan'], ['GUIZHOU', '贵州', 'Guizhou'], ['YUNNAN', '云南', 'Yunnan'],
    ['TIBET', '西藏', 'Tibet'], ['SHAANXI', '陕西', 'Shaanxi'], ['GANSU', '甘肃', 'Gansu'], ['QINGHAI', '青海', 'Qinghai'], ['NINGXIA', '宁夏', 'Ningxia'],
    ['XINJIANG', '新疆', 'Xinjiang'], ['HONG_KONG', '香港', 'Hong Kong'], ['MACAO', '澳门', 'Macao'], ['TAIWAN', '台湾', 'Taiwan'],
    ['GUANGZHOU', '广州', 'Guangzhou'], ['SHENZHEN', '深圳', 'Shenzhen'], ['HANGZHOU', '杭州', 'Hangzhou'], ['NANJING', '南京', 'Nanjing'],
    ['SUZHOU', '苏州', 'Suzhou'], ['WUHAN', '武汉', 'Wuhan'], ['CHENGDU', '成都', 'Chengdu'], ['XIAN', '西安', 'Xi’an'], ['QINGDAO', '青岛', 'Qingdao'],
    ['DALIAN', '大连', 'Dalian'], ['NINGBO', '宁波', 'Ningbo'], ['XIAMEN', '厦门', 'Xiamen'], ['ASIA_PACIFIC', '亚太', 'Asia-Pacific'],
    ['EUROPE', '欧洲', 'Europe'], ['NORTH_AMERICA', '北美', 'North America'], ['LATIN_AMERICA', '拉美', 'Latin America'],
    ['MIDDLE_EAST_AFRICA', '中东和非洲', 'Middle East and Africa'], ['OVERSEAS_OTHER', '海外其他', 'Overseas, other'],
  ] as const
).map(([code, zh, en]) => [code, zh, en, null]);
