/** A place of a customer: code of the region in the dictionary, city, area code, code of the administrative division, postcode, districts and roads. */
export interface Place {
  region: string;
  city: string;
  areaCode: string;
  division: string;
  postcode: string;
  districts: readonly string[];
  roads: readonly string[];
}

const place = (region: string, city: string, areaCode: string, division: string, postcode: string, districts: string, roads: string): Place => ({
  region, city, areaCode, division, postcode, districts: districts.split(' '), roads: roads.split(' '),
});

/** The East, which the first two sales departments work. */
export const EAST: readonly Place[] = [
  place('SHANGHAI', '上海', '021', '310115', '200120', '浦东新区 徐汇区 闵行区 嘉定区 静安区', '云栖路 锦绣东路 浦东大道 漕宝路 延安中路'),
  place('NANJING', '南京', '025', '320105', '210019', '建邺区 江宁区 鼓楼区', '江东中路 双龙大道 中央路'),
  place('SUZHOU', '苏州', '0512', '320505', '215021', '工业园区 高新区 吴中区', '星湖街 狮山路 东吴北路'),
  place('HANGZHOU', '杭州', '0571', '330108', '310051', '滨江区 余杭区 萧山区', '江南大道 文一西路 市心北路'),
  place('NINGBO', '宁波', '0574', '330212', '315040', '鄞州区 北仑区', '中山东路 泰山路'),
  place('JIANGSU', '无锡', '0510', '320214', '214028', '新吴区 滨湖区', '长江路 太湖大道'),
  place('ANHUI', '合肥', '0551', '340104', '230031', '蜀山区 包河区', '长江西路 徽州大道'),
  place('ZHEJIANG', '嘉兴', '0573', '330402', '314001', '南湖区 秀洲区', '中环东路 洪兴西路'),
  place('SHANDONG', '济南', '0531', '370102', '250014', '历下区 市中区', '经十路 泺源大街'),
];

/** The South. */
export const SOUTH: readonly Place[] = [
  place('GUANGZHOU', '广州', '020', '440106', '510623', '天河区 黄埔区 海珠区', '珠江东路 科学大道 新港东路'),
  place('SHENZHEN', '深圳', '0755', '440305', '518057', '南山区 福田区 龙岗区', '科苑南路 深南大道 坂雪岗大道'),
  place('XIAMEN', '厦门', '0592', '350203', '361001', '思明区 湖里区', '湖滨南路 安岭路'),
  place('GUANGDONG', '佛山', '0757', '440605', '528200', '南海区 禅城区', '桂澜路 季华五路'),
  place('FUJIAN', '福州', '0591', '350102', '350003', '鼓楼区 仓山区', '五四路 则徐大道'),
  place('HAINAN', '海口', '0898', '460106', '570105', '龙华区 美兰区', '滨海大道 国兴大道'),
  place('GUANGXI', '南宁', '0771', '450103', '530022', '青秀区 良庆区', '民族大道 五象大道'),
];

/** Everywhere else in the country. */
export const ELSEWHERE: readonly Place[] = [
  place('BEIJING', '北京', '010', '110108', '100080', '海淀区 朝阳区 丰台区', '中关村大街 建国路 南四环西路'),
  place('WUHAN', '武汉', '027', '420111', '430074', '洪山区 江汉区', '珞喻路 建设大道'),
  place('CHENGDU', '成都', '028', '510107', '610041', '武侯区 锦江区', '天府大道 红星路'),
  place('XIAN', '西安', '029', '610113', '710061', '雁塔区 未央区', '高新路 未央路'),
  place('CHONGQING', '重庆', '023', '500112', '401120', '渝北区 江北区', '金渝大道 建新北路'),
  place('HUNAN', '长沙', '0731', '430104', '410006', '岳麓区 天心区', '枫林三路 芙蓉中路'),
];

/** Where customers from abroad sit: region, address, how a telephone number begins and how many digits follow (ranges kept free for fiction). */
export const ABROAD = [
  { region: 'EUROPE', address: '18 Marlow Court, London', phone: '+44 20 7946 0', digits: 3 },
  { region: 'EUROPE', address: 'Lindenallee 7, Berlin', phone: '+49 30 23125 ', digits: 3 },
  { region: 'EUROPE', address: '42 Quai des Arts, Lyon', phone: '+33 4 65 71 ', digits: 4 },
  { region: 'NORTH_AMERICA', address: '200 Harbor Point, Seattle', phone: '+1 206 555 01', digits: 2 },
  { region: 'ASIA_PACIFIC', address: '3 Wharf Lane, Sydney', phone: '+61 2 5550 1', digits: 3 },
  { region: 'SHANGHAI', address: 'Suite 1806, Yunqi Tower, Shanghai', phone: '+86 21 9600 ', digits: 4 },
  { region: 'SHANGHAI', address: '22F Jinxiu Plaza, Pudong, Shanghai', phone: '+86 21 9700 ', digits: 4 },
] as const;
