import { CUSTOMER_TAGS } from './customer-tag';
import type { DictionaryDefault } from './dictionary-item';
import { PRODUCT_DICTIONARIES } from './dictionary-products';
import { PROPERTY_DICTIONARIES } from './dictionary-properties';
import { REGION_ITEMS } from './dictionary-regions';
import { SERVICE_DICTIONARIES } from './dictionary-services';

/** The lists of choices that every installation starts with. Grade, satisfaction and credit are the textbook's fixed lists. */
export const DICTIONARY_DEFAULTS: readonly DictionaryDefault[] = [
  {
    code: 'customer-grade', nameZh: '客户等级', nameEn: 'Customer grade', locked: true,
    items: [
      ['NORMAL', '普通', 'Normal', 'grey'], ['KEY', '重点开发', 'Key development', 'blue'], ['MAJOR', '大客户', 'Major account', 'violet'],
      ['PARTNER', '合作伙伴', 'Partner', 'green'], ['STRATEGIC', '战略合作伙伴', 'Strategic partner', 'amber'],
    ],
  },
  {
    code: 'satisfaction', nameZh: '满意度', nameEn: 'Satisfaction', locked: true,
    items: [
      ['1', '很不满意', 'Very dissatisfied', 'red'], ['2', '不满意', 'Dissatisfied', 'amber'], ['3', '一般', 'Neutral', 'grey'],
      ['4', '满意', 'Satisfied', 'blue'], ['5', '很满意', 'Very satisfied', 'green'],
    ],
  },
  {
    code: 'credit', nameZh: '信用度', nameEn: 'Credit standing', locked: true,
    items: [
      ['1', '很差', 'Poor', 'red'], ['2', '较差', 'Weak', 'amber'], ['3', '一般', 'Fair', 'grey'], ['4', '良好', 'Good', 'blue'],
      ['5', '优秀', 'Excellent', 'green'],
    ],
  },
  { code: 'region', nameZh: '地区', nameEn: 'Region', locked: false, items: REGION_ITEMS },
  {
    code: 'industry', nameZh: '行业', nameEn: 'Industry', locked: false,
    items: [
      ['REAL_ESTATE', '房地产', 'Real estate', 'violet'], ['CONSTRUCTION', '建筑', 'Construction', 'amber'],
      ['MANUFACTURING', '制造', 'Manufacturing', 'blue'], ['ENERGY', '能源化工', 'Energy and chemicals', 'red'], ['FINANCE', '金融', 'Finance', 'green'],
      ['IT', '信息技术', 'Information technology', 'blue'], ['TELECOM', '通信', 'Telecommunications', 'blue'],
      ['RETAIL', '批发零售', 'Wholesale and retail', 'amber'], ['LOGISTICS', '交通物流', 'Transport and logistics', 'amber'],
      ['HEALTHCARE', '医疗健康', 'Healthcare', 'red'], ['EDUCATION', '教育', 'Education', 'green'],
      ['GOVERNMENT', '政府与公共事业', 'Government and utilities', 'grey'], ['HOSPITALITY', '住宿餐饮', 'Hospitality', 'amber'],
      ['MEDIA', '文化传媒', 'Culture and media', 'violet'], ['AGRICULTURE', '农业', 'Agriculture', 'green'],
      ['SERVICES', '商务服务', 'Business services', 'blue'], ['OTHER', '其他', 'Other', 'grey'],
    ],
  },
  {
    code: 'customer-source', nameZh: '客户来源', nameEn: 'Customer source', locked: false,
    items: [
      ['REFERRAL', '客户介绍', 'Referral', 'green'], ['WEBSITE', '官网', 'Website', 'blue'], ['EXHIBITION', '展会', 'Exhibition', 'violet'],
      ['ADVERTISING', '广告', 'Advertising', 'amber'], ['COLD_CALL', '电话开发', 'Cold call', 'grey'], ['SOCIAL_MEDIA', '社交媒体', 'Social media', 'blue'],
      ['PARTNER', '合作伙伴', 'Partner', 'green'], ['WALK_IN', '来访', 'Walk-in', 'amber'], ['TENDER', '招投标', 'Tender', 'violet'],
      ['IMPORT', '数据导入', 'Data import', 'grey'], ['OTHER', '其他', 'Other', 'grey'],
    ],
  },
  {
    code: CUSTOMER_TAGS, nameZh: '客户标签', nameEn: 'Customer tag', locked: false,
    items: [
      ['REFERENCE', '标杆客户', 'Reference customer', 'green'], ['DECIDING', '近期决策', 'Deciding soon', 'amber'], ['PRICE_SENSITIVE', '价格敏感', 'Price-sensitive', 'blue'],
      ['FRAMEWORK', '框架协议', 'Framework agreement', 'violet'], ['LATE_PAYER', '付款拖延', 'Pays late', 'red'],
    ],
  },
  {
    code: 'lost-reason', nameZh: '流失原因', nameEn: 'Lost reason', locked: false,
    items: [
      ['PRICE', '价格', 'Price', 'amber'], ['COMPETITOR', '转向竞争对手', 'Went to a competitor', 'red'],
      ['SERVICE', '服务不满意', 'Dissatisfied with service', 'red'], ['PRODUCT', '产品不符合需求', 'Product does not fit', 'amber'],
      ['NO_NEED', '不再需要', 'No longer needed', 'grey'], ['CLOSED', '停业或注销', 'Out of business', 'grey'], ['MOVED', '迁址', 'Moved away', 'grey'],
      ['NO_CONTACT', '失去联系', 'Lost contact', 'grey'], ['OTHER', '其他', 'Other', 'grey'],
    ],
  },
  {
    code: 'churn-measure-kind', nameZh: '暂缓措施类型', nameEn: 'Kind of retention measure', locked: false,
    items: [
      ['CALL', '电话回访', 'Call', 'blue'], ['VISIT', '上门拜访', 'Visit', 'violet'], ['DISCOUNT', '价格优惠', 'Discount', 'amber'], ['GIFT', '礼品关怀', 'Gift', 'green'],
      ['SERVICE', '服务补救', 'Service made good', 'red'], ['TRAINING', '使用培训', 'Training', 'blue'], ['TERMS', '调整合作条款', 'Better terms', 'amber'],
      ['EXECUTIVE', '高层拜访', 'Visit by an executive', 'violet'], ['OTHER', '其他', 'Other', 'grey'],
    ],
  },
  {
    code: 'opportunity-stage', nameZh: '商机阶段', nameEn: 'Opportunity stage', locked: false,
    items: [
      ['FIRST_CONTACT', '初步接触', 'First contact', 'grey', 10], ['NEEDS', '需求确认', 'Needs confirmed', 'blue', 30],
      ['PROPOSAL', '方案报价', 'Proposal', 'violet', 50], ['NEGOTIATION', '商务谈判', 'Negotiation', 'amber', 70],
      ['CLOSING', '签约准备', 'Closing', 'green', 90],
    ],
  },
  {
    code: 'fail-reason', nameZh: '开发失败原因', nameEn: 'Reason of failure', locked: false,
    items: [
      ['NO_NEED', '没有需求', 'No need', 'grey'], ['NO_BUDGET', '没有预算', 'No budget', 'amber'], ['PRICE', '价格', 'Price', 'amber'],
      ['COMPETITOR', '选择竞争对手', 'Chose a competitor', 'red'], ['PRODUCT', '产品不符合需求', 'Product does not fit', 'amber'],
      ['TIMING', '时机未到', 'Wrong time', 'blue'], ['NOT_WORTH', '不值得开发', 'Not worth the effort', 'grey'],
      ['NO_CONTACT', '失去联系', 'Lost contact', 'grey'], ['OTHER', '其他', 'Other', 'grey'],
    ],
  },
  {
    code: 'disqualify-reason', nameZh: '线索无效原因', nameEn: 'Reason of disqualification', locked: false,
    items: [
      ['NO_NEED', '没有需求', 'No need', 'grey'], ['NO_BUDGET', '没有预算', 'No budget', 'amber'], ['UNREACHABLE', '联系不上', 'Cannot be reached', 'amber'],
      ['WRONG_DATA', '资料有误', 'Wrong details', 'red'], ['OUTSIDE', '不在服务范围', 'Outside what we do', 'grey'], ['COMPETITOR', '同行或竞争对手', 'A competitor', 'red'],
      ['DUPLICATE', '重复线索', 'Duplicate', 'grey'], ['SPAM', '垃圾信息', 'Spam', 'red'], ['OTHER', '其他', 'Other', 'grey'],
    ],
  },
  {
    code: 'contact-role', nameZh: '联系人角色', nameEn: 'Contact role', locked: false,
    items: [
      ['DECISION_MAKER', '决策人', 'Decision maker', 'violet'], ['INFLUENCER', '影响者', 'Influencer', 'blue'], ['BUYER', '采购', 'Buyer', 'green'],
      ['USER', '使用者', 'User', 'grey'], ['TECHNICAL', '技术', 'Technical', 'blue'], ['FINANCE', '财务', 'Finance', 'amber'],
      ['GATEKEEPER', '把关人', 'Gatekeeper', 'grey'], ['ASSISTANT', '助理', 'Assistant', 'grey'], ['OTHER', '其他', 'Other', 'grey'],
    ],
  },
  ...PRODUCT_DICTIONARIES,
  ...PROPERTY_DICTIONARIES,
  ...SERVICE_DICTIONARIES,
];
