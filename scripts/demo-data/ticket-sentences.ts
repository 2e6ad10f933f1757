import type { DepartmentKey } from './accounts';

/** What a customer asks, and what came of it: once well, once not. */
export interface Story {
  type: 'ENQUIRY' | 'SUGGESTION' | 'COMPLAINT';
  title: string;
  request: string;
  handling: string;
  again: string;
  well: string;
  badly: string;
  cause?: string;
  /** Article number of the product that it is about, or the customer's last order. */
  about?: string;
  /** Who is to blame. */
  liable?: DepartmentKey;
}

export const STORIES_ZH: readonly Story[] = [
  {
    type: 'COMPLAINT', cause: 'QUALITY', about: 'JD-AC5', liable: 'service', title: '办公区空调漏水', request: '十二楼东侧会议室的空调滴水，已经影响开会，昨天报过一次没有人来。', handling: '物业工程师上门，清理冷凝水管并更换接头。',
    again: '联系厂家更换整台室内机，并连续三天回访。', well: '三天没有再滴水，客户认可。', badly: '晚上又开始滴水，客户要求更换设备。',
  },
  {
    type: 'COMPLAINT', cause: 'DELIVERY', about: 'order', liable: 'sales', title: '装修交付比约定晚两周', request: '合同写明月底交付，现场还没有铺地毯，我们的搬迁日期已经排好了。', handling: '与施工方重排进度，增派班组，承诺下周五前完成。',
    again: '项目经理驻场，每天发送进度照片，按约交付。', well: '周五验收通过，客户如期搬入。', badly: '承诺的日期又过了一天，客户不接受。',
  },
  {
    type: 'COMPLAINT', cause: 'ATTITUDE', liable: 'service', title: '前台登记态度生硬', request: '带客户来看房，前台让我们等了二十分钟，没有任何解释。', handling: '向客户致歉，与前台主管复盘，调整高峰期排班。', again: '部门负责人登门道歉，送上访客快速通道。', well: '客户接受道歉。', badly: '客户认为处理敷衍。',
  },
  {
    type: 'COMPLAINT', cause: 'CONTRACT', about: 'WY-YEAR', liable: 'finance', title: '物业费账单与合同不符', request: '本季度账单多收了公共能耗费，合同里没有这一项，请核对。', handling: '核对合同附件，确认多收，已出具更正账单。', again: '财务复核全年账单，退回差额并说明。', well: '差额已退，客户满意。', badly: '更正账单金额仍然不对。',
  },
  {
    type: 'COMPLAINT', cause: 'INSTALLATION', about: 'ZN-LOCK', liable: 'service', title: '智能门锁装好后关不严', request: '新换的智能门锁要用力推才能上锁，两个门都是这样。', handling: '安装师傅上门调整门框和锁舌，两个门均已测试。', again: '更换门扇合页并重新开孔，现场验收。', well: '开关顺畅，客户签字。', badly: '第二天又关不上了。',
  },
  {
    type: 'COMPLAINT', cause: 'PRODUCT_MISMATCH', about: 'JJ-DESK16', liable: 'marketing', title: '升降桌颜色与样板不一致', request: '到货的十二张桌子颜色偏红，与样板间看到的不一样。', handling: '核对批次，确认发错色号，安排换货。', again: '直接从工厂发新批次，并上门逐张确认。', well: '已换齐，颜色一致。', badly: '换来的仍有三张色差。',
  },
  {
    type: 'ENQUIRY', title: '能否增加两个固定车位', request: '公司新来两位同事开车，想在地下一层加两个车位，多少钱，什么时候能用？', handling: '查询车位余量，报价并发送申请表。', again: '协调出两个相邻车位，当天开通。', well: '已签车位协议。', badly: '车位不在同一层，客户希望再协调。',
  },
  { type: 'ENQUIRY', title: '发票抬头变更如何办理', request: '公司更名，后续发票抬头要改，需要哪些材料？', handling: '发送材料清单，收到后已在系统中更新。', again: '补录历史订单的开票信息。', well: '新抬头发票已收到。', badly: '收到的发票还是旧抬头。' },
  { type: 'ENQUIRY', title: '保修期内门锁更换', request: '入户门锁指纹识别不灵，还在保修期，怎么报修？', handling: '预约厂家上门，更换指纹模块。', again: '更换整把门锁，保修顺延一年。', well: '门锁正常。', badly: '换过之后还是识别不灵。' },
  { type: 'SUGGESTION', title: '建议在大堂增设快递柜', request: '快递都堆在前台，晚上没人看管，建议加一组快递柜。', handling: '转物业评估，下月初安装一组试用。', again: '加装第二组并延长开放时间。', well: '快递柜已启用，反响不错。', badly: '柜子太少，高峰期不够用。' },
  { type: 'SUGGESTION', title: '周末希望延长空调时间', request: '项目冲刺期周末都有人加班，能否把空调开到晚上九点？', handling: '与物业商定周末延时供冷，按小时计费，已告知价格。', again: '为该楼层单独设置时段。', well: '客户同意按小时计费。', badly: '费用太高，客户希望包月。' },
];

export const STORIES_EN: readonly Story[] = [
  {
    type: 'COMPLAINT', cause: 'RESPONSE', about: 'order', liable: 'service', title: 'Nobody called back about the leak', request: 'We reported water under the raised floor twice this week and have not heard from anybody.', handling: 'Called back, plumber on site the same day, joint replaced.',
    again: 'Replaced the riser section and checked it daily for a week.', well: 'Dry since then; the customer is content.', badly: 'The floor is wet again after two days.',
  },
  { type: 'ENQUIRY', title: 'Access cards for visiting auditors', request: 'Eight auditors come for two weeks in our quarter close; how do we get temporary cards?', handling: 'Issued eight cards valid for fourteen days, list attached.', again: 'Re-issued the cards with the lift zones included.', well: 'All cards work.', badly: 'The cards do not open the lift.' },
  { type: 'SUGGESTION', title: 'Bicycle parking closer to the entrance', request: 'Could part of the forecourt be used for bicycles? The basement is too far.', handling: 'Property management marks twenty places beside the entrance.', again: 'Added a roof over the places.', well: 'In use and appreciated.', badly: 'The places are always taken by delivery riders.' },
];

const WAITS_ZH = ['请客户提供合同编号和账单照片', '请客户确认可以上门的时间', '请客户补充现场照片', '等客户盖章后的申请表'] as const;
const WAITS_EN = ['Asked for photographs of the damage', 'Asked when somebody can come by', 'Waiting for the signed request form'] as const;

/** What a customer may be asked for. */
export const waitsFor = (english: boolean): readonly string[] => (english ? WAITS_EN : WAITS_ZH);
