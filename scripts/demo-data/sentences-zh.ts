import type { InteractionChannel } from '@/domain/interaction';

/** Where in the life of a customer an entry belongs. */
export type Stage = 'opening' | 'working' | 'closing' | 'serving' | 'risk' | 'parting' | 'return';

export interface Sentence {
  stage: Stage;
  channel: InteractionChannel;
  title: string;
  detail: string;
  /** Where it took place; none for what is done from the desk. */
  place: string | null;
}

export type SentenceRow = readonly [channel: InteractionChannel, title: string, detail: string, place?: string];

/** {contact} is whom one met, {estate} a property of ours, {size} square metres, {days} a number of days. */
export const OFFICE_SENTENCES: Record<Stage, readonly SentenceRow[]> = {
  opening: [
    ['PHONE', '首次电话沟通需求', '{contact}介绍，公司计划年内搬迁办公地点，需要约{size}平方米，预算还在内部讨论。先把{estate}的资料发过去。'],
    ['VISIT', '上门拜访，了解选址要求', '现办公室租约还有{days}天到期，最看重地铁距离和停车位。{contact}希望先看两处备选。', '客户办公室'],
    ['MEETING', '展会上交换名片', '在地产展上认识{contact}，对{estate}的产业政策有兴趣，约定会后详谈。', '国际会展中心'],
    ['WECHAT', '加微信并发送项目介绍', '已把{estate}的平面图和交付标准发给{contact}，对方表示会转给采购部门。'],
    ['EMAIL', '发送公司介绍与项目手册', '按{contact}的要求发送了{estate}的项目手册和近期成交案例。'],
    ['CHAT', '官网咨询：询问{estate}的租金', '客户在官网留言询问{size}平方米左右的租金与物业费，已记录需求并转为潜在客户。'],
  ],
  working: [
    ['VISIT', '陪同看房：{estate}', '与{contact}看了两层共{size}平方米，对采光和层高满意，担心空调改造费用，约好下次带工程师一起来。', '{estate}'],
    ['VISIT', '现场复测面积', '设计师到场复测，实测与图纸相差不大，{contact}要求把平面图改成三个独立分区。', '{estate}'],
    ['MEETING', '商务条款第二轮谈判', '对方希望免租期从{days}天延长，付款方式改为季付。我方同意季付，免租期待主管批准。', '客户会议室'],
    ['MEETING', '方案汇报会', '向对方管理层汇报了{estate}的改造方案，{contact}认可总体布局，财务负责人追问了押金安排。', '客户会议室'],
    ['PHONE', '电话跟进报价', '{contact}说报价已上会，另有一家竞品价格低一些，但位置不如我们。答应补一份全周期成本对比。'],
    ['PHONE', '确认租赁意向', '{contact}确认保留{estate}的两个单元，{days}天内给出书面意向。'],
    ['WECHAT', '发送合同草案要点', '把合同要点整理成一页发给{contact}，对方法务会在本周内给意见。'],
    ['WECHAT', '收到补充资料', '{contact}发来营业执照和授权书扫描件，缺一页法定代表人身份证明，已提醒补齐。'],
    ['EMAIL', '回复法务的修改意见', '对第七条违约责任和第十二条续租优先权给出了修改文本，其余条款双方无异议。'],
    ['SMS', '提醒签约时间与材料', '短信提醒{contact}签约当天带公章、开户许可证和经办人身份证。'],
    ['CHAT', '线上答疑：发票与税率', '{contact}在线询问租金发票的税率和开票周期，已请财务同事一并解答。'],
  ],
  closing: [
    ['MEETING', '签约', '双方在总部签署{estate}的租赁合同，面积{size}平方米，租期三年，定金已到账。', '总部三号会议室'],
    ['MEETING', '合同签署与交接安排', '租赁合同签署完毕，{contact}与物业确认了进场时间和装修押金，{days}天内进场。', '{estate}接待中心'],
  ],
  serving: [
    ['VISIT', '季度回访', '{contact}对物业响应速度满意，反映货梯高峰期等待时间长，已转客户服务部处理。', '客户办公室'],
    ['VISIT', '交付验收', '逐间验收{estate}，记录了六处需要整改的细节，约定{days}天内复验。', '{estate}'],
    ['PHONE', '回访整改结果', '{contact}确认整改完成，空调噪声已经解决，对处理速度表示认可。'],
    ['PHONE', '节前问候', '向{contact}致以节日问候，顺便了解到对方明年有扩租的打算。'],
    ['WECHAT', '发送账单与开票信息', '已把本季度账单和开票资料发给{contact}，对方财务核对无误。'],
    ['WECHAT', '活动邀请', '邀请{contact}参加月底的客户开放日，对方确认两人出席。'],
    ['EMAIL', '满意度调查反馈', '{contact}在问卷中对停车管理打了四分，建议增加访客车位。'],
    ['MEETING', '年度沟通会', '回顾全年的服务情况，{contact}希望再租一间约{days}平方米的储藏室，下月给方案。', '总部三号会议室'],
    ['SMS', '停水检修通知', '短信通知{contact}周末停水检修的时间，对方已回复知悉。'],
    ['CHAT', '在线报修：会议室门禁', '客户报修门禁失灵，{days}小时内已更换读卡器，{contact}确认恢复。'],
  ],
  risk: [
    ['PHONE', '客户对租金上调不满', '{contact}认为续租涨幅过高，正在看附近的其他项目。需要主管参与下一次沟通。'],
    ['VISIT', '拜访了解搬迁传闻', '{contact}承认集团在考虑集中办公，最快{days}天后有结论。已约分管副总面谈。', '客户办公室'],
    ['PHONE', '多次联系未接', '本周三次致电均未接听，改发微信说明来意。'],
    ['MEETING', '投诉处理协调会', '就漏水赔偿与{contact}当面协商，对方要求减免一个月物业费，我方下周答复。', '{estate}物业中心'],
    ['EMAIL', '发送挽留方案', '提出分阶段调价和两个月装修补贴的方案，等待{contact}回复。'],
  ],
  parting: [
    ['PHONE', '确认不再续租', '{contact}确认到期不再续租，感谢几年来的服务。已请物业准备退租手续。'],
    ['MEETING', '退租交接', '完成场地交接和押金结算，{contact}表示如有新的需求会再联系。', '{estate}'],
    ['WECHAT', '对方选择了其他项目', '{contact}回复最终选择了离地铁更近的项目，价格不是主要原因。'],
  ],
  return: [
    ['PHONE', '重新取得联系', '{contact}来电，新办公室不如预期，想再看一次{estate}，约好下周见面。'],
    ['VISIT', '重新看房', '陪{contact}重看{estate}，对新的大堂和停车系统印象很好，同意恢复合作。', '{estate}'],
  ],
};

/** The rows as sentences. */
export const sentencesOf = (rows: Record<Stage, readonly SentenceRow[]>): Sentence[] =>
  Object.entries(rows).flatMap(([stage, list]) =>
    list.map(([channel, title, detail, place]) => ({ stage: stage as Stage, channel, title, detail, place: place ?? null })));

export const OFFICE_ESTATES = ['云锦中心', '临港智谷', '锦澜广场', '汇川产业园', '梧桐商务花园', '星港国际'] as const;
