import type { SentenceRow, Stage } from './sentences-zh';

/** For people who buy a home; the slots as for offices. */
export const HOME_SENTENCES: Record<Stage, readonly SentenceRow[]> = {
  opening: [
    ['PHONE', '来电咨询房源', '{contact}来电咨询{estate}三居室的价格和交付时间，约好周末到售楼处看样板间。'],
    ['VISIT', '售楼处首次来访', '{contact}与家人到访，关注学区和楼层，预算明确，希望年内入住。', '{estate}售楼处'],
    ['WECHAT', '加微信并发送户型图', '已发送{estate}的户型图和价格区间，{contact}偏好南北通透的户型。'],
    ['CHAT', '官网咨询：首付比例', '{contact}在官网询问首付比例和贷款年限，已预约回电。'],
  ],
  working: [
    ['VISIT', '看样板间', '{contact}看了两套户型，喜欢带书房的那套，担心西晒，约好下午再看一次采光。', '{estate}样板间'],
    ['PHONE', '跟进购房意向', '{contact}还在比较同板块的另一个楼盘，最在意物业服务和车位价格。'],
    ['WECHAT', '发送贷款测算', '按两种首付方案做了月供测算，{contact}表示要和家人商量，{days}天内答复。'],
    ['MEETING', '沟通付款方式', '与{contact}一家沟通付款节点和折扣，对方希望车位一并优惠，已报主管。', '{estate}售楼处'],
    ['SMS', '提醒看房时间', '短信提醒{contact}周六上午十点看房，对方已回复确认。'],
  ],
  closing: [
    ['MEETING', '签署认购书', '{contact}签署{estate}认购书，定金已付，{days}天内办理网签和贷款。', '{estate}售楼处'],
  ],
  serving: [
    ['PHONE', '贷款进度通知', '银行已批贷，通知{contact}准备面签材料。'],
    ['VISIT', '陪同验房', '陪{contact}验房，记录了四处需要整改的细节，约定{days}天内复验。', '{estate}'],
    ['WECHAT', '发送入住指南', '已把物业办理流程和装修须知发给{contact}。'],
    ['PHONE', '入住后回访', '{contact}对小区环境满意，提到愿意介绍同事来看房。'],
    ['SMS', '业主活动邀请', '邀请{contact}参加业主亲子活动，对方报名三人。'],
  ],
  risk: [
    ['PHONE', '客户对交付时间有疑虑', '{contact}担心延期交付，要求书面说明工程进度，已请项目部出具。'],
    ['PHONE', '多次联系未接', '本周两次致电未接，已发微信说明来意。'],
    ['MEETING', '退房意向沟通', '{contact}因工作调动考虑退房，已说明合同条款和换房方案。', '{estate}售楼处'],
  ],
  parting: [
    ['PHONE', '确认放弃购买', '{contact}确认放弃购买，理由是工作地点变动。已按合同办理后续手续。'],
    ['WECHAT', '客户选择了其他楼盘', '{contact}回复已在其他楼盘下定，看重的是离学校更近。'],
  ],
  return: [
    ['VISIT', '再次到访看房', '{contact}重新到访，对{estate}新推出的楼栋感兴趣，恢复跟进。', '{estate}售楼处'],
  ],
};

export const HOME_ESTATES = ['翠湖公馆', '江南里', '南屏湾', '澜庭一号'] as const;
