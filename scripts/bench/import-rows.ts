/** Headers of a company's customer list, as its people would name them. */
export const IMPORT_HEADERS = ['客户编码', '客户名称', '电话', '电子邮箱', '网址', '地区', '行业', '客户等级', '地址', '邮编', '年营业额(万元)', '联系人', '手机', '职务', '创建时间'];

const CITIES = ['上海', '北京', '深圳', '杭州', '苏州', '南京', '成都', '武汉'];
const TRADES = ['精密机械', '电子科技', '生物医药', '新材料', '物流供应链', '环保设备', '信息技术', '建筑工程'];
const INDUSTRIES = ['制造', '信息技术', '医疗健康', '能源化工', '交通物流', '商务服务', '信息技术', '建筑'];
const GRADES = ['普通', '重点开发', '大客户', '合作伙伴', '战略合作伙伴'];
const SYLLABLES = [...'华中天海盛宏远达信诚安泰康瑞德鑫源光明新世纪龙凤金银江河山川'];
const SURNAMES = [...'赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨'];
const POSITIONS = ['采购经理', '总经理', '技术总监', '财务主管'];
const pick = <T>(list: readonly T[], at: number): T => list[at % list.length] as T;

/** Row `i` of such a list, always the same. */
export function importRow(i: number): string[] {
  const name = `${pick(CITIES, i)}${pick(SYLLABLES, i)}${pick(SYLLABLES, i * 7 + (i >> 5))}${pick(SYLLABLES, i * 13 + (i >> 10))}${pick(TRADES, i * 3 + (i >> 3))}有限公司`;
  const person = `${pick(SURNAMES, i)}${pick(SYLLABLES, i * 11)}${pick(SYLLABLES, i * 17 + (i >> 4))}`;
  return [
    `E${i}`, name, `021-${60_000_000 + i * 37}`, `info${i}@corp${i % 5000}.com.cn`, `www.corp${i}.com.cn`, pick(CITIES, i), pick(INDUSTRIES, i), pick(GRADES, i),
    `${pick(CITIES, i)}市人民路${(i % 900) + 1}号`, String(200_000 + (i % 9000)), String((i % 4000) + 0.5), person, `138${String(10_000_000 + i * 331).slice(-8)}`,
    pick(POSITIONS, i), `20${String(10 + (i % 15))}-0${(i % 9) + 1}-1${i % 9} 09:30`,
  ];
}
