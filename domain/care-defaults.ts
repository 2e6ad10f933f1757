import type { CustomerKind } from './customer';
import type { Feast } from './care-days';
import type { CareOccasion } from './care-rule';
import type { InteractionChannel } from './interaction';
import type { VisitQuestion } from './visit-sheet';

interface CareRuleDefault {
  code: string;
  nameZh: string;
  nameEn: string;
  occasion: CareOccasion;
  feast: Feast | null;
  days: number | null;
  leadDays: number;
  channel: InteractionChannel;
  messageZh: string;
  messageEn: string;
}

/** The rules that an installation is given, switched off: whoever cares for customers says which of them hold here. */
export const CARE_RULE_DEFAULTS: readonly CareRuleDefault[] = [
  {
    code: 'birthday', nameZh: '联系人生日祝福', nameEn: 'Birthday greeting', occasion: 'BIRTHDAY', feast: null, days: null, leadDays: 3, channel: 'PHONE',
    messageZh: '{contact}您好，{day}是您的生日，{owner}祝您生日快乐，身体健康，万事顺意！', messageEn: 'Dear {contact}, {owner} wishes you a very happy birthday on {day}.',
  },
  {
    code: 'spring-festival', nameZh: '春节问候', nameEn: 'Spring Festival greeting', occasion: 'HOLIDAY', feast: 'SPRING_FESTIVAL', days: null, leadDays: 7, channel: 'WECHAT',
    messageZh: '{contact}您好，新春将至，{owner}祝您和{customer}新年大吉，事业兴旺！', messageEn: 'Dear {contact}, {owner} wishes you and everybody at {customer} a prosperous Spring Festival.',
  },
  {
    code: 'anniversary', nameZh: '成交周年回访', nameEn: 'Anniversary of the first purchase', occasion: 'PURCHASE_ANNIVERSARY', feast: null, days: null, leadDays: 3, channel: 'PHONE',
    messageZh: '{contact}您好，感谢{customer}一直以来的信任。使用中有什么需要，请随时找{owner}。', messageEn: 'Dear {contact}, thank you for another year of trust. {owner} is here for {customer} whenever something is needed.',
  },
  {
    code: 'after-order', nameZh: '成交后第 7 天回访', nameEn: 'Seven days after an order', occasion: 'DAY_AFTER_ORDER', feast: null, days: 7, leadDays: 0, channel: 'PHONE',
    messageZh: '{contact}您好，我是{owner}，想了解{customer}这次的订单是否一切满意。', messageEn: 'Dear {contact}, this is {owner}: was everything right with the last order of {customer}?',
  },
  {
    code: 'return-visit', nameZh: '季度回访', nameEn: 'Quarterly return visit', occasion: 'RETURN_VISIT', feast: null, days: 90, leadDays: 3, channel: 'VISIT',
    messageZh: '{contact}您好，{day}前后方便吗？{owner}想登门拜访，听听{customer}的意见。', messageEn: 'Dear {contact}, would a visit around {day} suit you? {owner} would like to hear how {customer} is doing.',
  },
];

const question = (key: string, kind: VisitQuestion['kind'], textZh: string, textEn: string, required: boolean): VisitQuestion => ({ key, kind, textZh, textEn, required });

/** The first version of the sheets that are filled in on a return visit. */
export const VISIT_SHEET_DEFAULTS: Record<CustomerKind, readonly VisitQuestion[]> = {
  ORGANISATION: [
    question('q1', 'SCORE', '对我们的服务总体满意吗？', 'How satisfied are you with our service overall?', true),
    question('q2', 'SCORE', '对产品或房源的质量满意吗？', 'How satisfied are you with the quality of what you bought?', true),
    question('q3', 'YES_NO', '近期有扩大采购或扩租的打算吗？', 'Do you plan to buy or rent more soon?', false),
    question('q4', 'TEXT', '有哪些意见和建议？', 'What should we do better?', false),
  ],
  PERSON: [
    question('q1', 'SCORE', '对我们的服务总体满意吗？', 'How satisfied are you with our service overall?', true),
    question('q2', 'YES_NO', '愿意把我们介绍给朋友吗？', 'Would you recommend us to a friend?', false),
    question('q3', 'TEXT', '有哪些意见和建议？', 'What should we do better?', false),
  ],
};
