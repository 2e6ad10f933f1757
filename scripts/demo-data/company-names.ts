import type { Random } from './random';

/** Two-character names that no well-known company carries. */
const BRANDS = `
  砚湖 霁川 棠屿 旌禾 桐麓 漱石 衡芜 澄砚 樨岸 岚汀 珩远 栎州 沅泽 翊禾 朔澜 槿园 恪衡 湛麓 璟川 砺舟 黛山 芷汀 迦禾 邈云 曜石 屿澜 筠溪 堃达 泓砚 铎远
  菀州 煦岸 麓泽 栖梧 澹川 昀禾 璞岳 淳溪 嵘泰 钧禾 邺成 汐岸 聿修 枫泾 廪实 稷下 珞珈湖 岐麓 赫川 骊阳 蔚禾 钰恒 柏岸 琅屿 澍泽 硕垒 灏洲 栩然 沁源湖 睿朔
  庭芜 怀瑾堂 椿湖 弘垣 骏陇 溯源桥 晗光 荟川 渌水 骁腾 奕垒 芸台 峥禾 樟岭 澜庭 裕泾 锦垣 浔岸 珅鼎 川穹 禹舟 芃麦 逸岫 秣陵坊 苇岸 隽川 沚兰 甬麓 颐柏 景荇
`.trim().split(/\s+/);

/** Line of business → words that a name is made of; the key is the code of the industry in the dictionary. */
export const FIELDS = {
  REAL_ESTATE: ['置业', '房地产开发', '商业管理', '资产管理', '物业服务'],
  CONSTRUCTION: ['建设工程', '装饰工程', '幕墙工程', '市政工程', '建筑设计'],
  MANUFACTURING: ['精密机械', '电气设备', '自动化设备', '纺织', '汽车零部件', '包装材料', '家具'],
  ENERGY: ['新能源', '化工', '环保科技', '储能技术'],
  FINANCE: ['融资租赁', '投资管理', '商业保理', '保险经纪'],
  IT: ['信息技术', '智能科技', '软件', '数据技术', '网络科技'],
  TELECOM: ['通信技术', '光电子', '物联网技术'],
  RETAIL: ['商贸', '百货', '供应链管理', '食品', '服饰'],
  LOGISTICS: ['物流', '冷链物流', '国际货运代理', '仓储'],
  HEALTHCARE: ['医疗器械', '生物医药', '健康管理', '口腔医疗'],
  EDUCATION: ['教育科技', '职业培训', '文化教育'],
  HOSPITALITY: ['酒店管理', '餐饮管理', '文化旅游'],
  MEDIA: ['文化传媒', '广告', '会展服务', '影视制作'],
  AGRICULTURE: ['农业科技', '生态农业', '粮油'],
  SERVICES: ['企业管理咨询', '人力资源', '检测技术', '知识产权代理'],
} as const;
export type Industry = keyof typeof FIELDS;

const FOREIGN_BRANDS = `
  Alderwick Northmoor Calverley Brightwater Tarrington Kestrelle Marlowe-Finch Oakhaven Hollinbrook Lindqvist Sandvale Vantorre Ferrand Osterholz
  Weissenthal Morganfield Castellane Dunmarrow Pellworth Ravensholm Silverbeck Thornebury Ulverton Whitcombe-Lane Yarrowdale Ashgrove Belcourt Corrigan-Hale
  Delamere Eastlake Fairholme Glenmoray Hartwell-Voss Inverlaine Jessamine Kirkwall-Stone Larchmont Merriden Nordhaven Ormesby
`.trim().split(/\s+/);
const FOREIGN_FIELDS = {
  IT: ['Software', 'Data Systems', 'Technologies'], MANUFACTURING: ['Precision', 'Industries', 'Automation'], LOGISTICS: ['Freight', 'Logistics'],
  FINANCE: ['Capital', 'Advisory'], HEALTHCARE: ['Life Sciences', 'Diagnostics'], SERVICES: ['Consulting', 'Partners'], RETAIL: ['Trading', 'Foods'],
  HOSPITALITY: ['Hotels', 'Serviced Apartments'], MEDIA: ['Media', 'Studios'], ENERGY: ['Renewables', 'Energy'],
} as const satisfies Partial<Record<Industry, readonly string[]>>;
const FOREIGN_FORMS = ['Ltd.', 'Inc.', 'GmbH', 'Pte. Ltd.', 'LLC', 'B.V.', 'Co., Ltd.'];

export interface CompanyName {
  name: string;
  industry: Industry;
  /** What people say instead of the full name. */
  short: string;
}

/** An invented Chinese company, e.g. 上海砚湖智能科技有限公司. `place` is the city that it is registered in. */
export function chineseCompany(random: Random, place: string): CompanyName {
  const industry = random.pick(Object.keys(FIELDS) as Industry[]);
  const brand = random.pick(BRANDS);
  const field = random.pick(FIELDS[industry]);
  const form = random.weighted({ 有限公司: 78, 股份有限公司: 8, 有限责任公司: 6, '集团有限公司': 5, '（集团）有限公司': 3 });
  const name = random.chance(0.12) ? `${brand}${field}（${place}）有限公司` : `${place}${brand}${field}${form}`;
  return { name, industry, short: `${brand}${field}` };
}

/** An invented company from abroad. */
export function foreignCompany(random: Random): CompanyName {
  const industry = random.pick(Object.keys(FOREIGN_FIELDS) as (keyof typeof FOREIGN_FIELDS)[]);
  const brand = random.pick(FOREIGN_BRANDS);
  const short = `${brand} ${random.pick(FOREIGN_FIELDS[industry])}`;
  return { name: `${short} ${random.pick(FOREIGN_FORMS)}`, industry, short };
}
