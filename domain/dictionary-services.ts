import type { DictionaryDefault } from './dictionary-item';

/** Dictionary of what a service ticket is: the product's own kinds stay, a company adds its own. */
export const SERVICE_TYPES = 'service-type';

/** Code of the kind that a complaint is; figures and the board of complaints go by it. */
export const COMPLAINT = 'COMPLAINT';

/** The lists that service tickets are described with. */
export const SERVICE_DICTIONARIES: readonly DictionaryDefault[] = [
  {
    code: SERVICE_TYPES, nameZh: '服务类型', nameEn: 'Service type', locked: false,
    items: [['ENQUIRY', '咨询', 'Enquiry', 'blue'], ['SUGGESTION', '建议', 'Suggestion', 'green'], [COMPLAINT, '投诉', 'Complaint', 'red']],
  },
  {
    code: 'complaint-cause', nameZh: '投诉原因', nameEn: 'Cause of complaint', locked: false,
    items: [
      ['QUALITY', '质量问题', 'Quality', 'red'], ['DELIVERY', '交付延误', 'Late delivery', 'amber'], ['INSTALLATION', '安装施工', 'Installation', 'amber'],
      ['ATTITUDE', '服务态度', 'Conduct', 'violet'], ['RESPONSE', '响应不及时', 'Slow response', 'amber'], ['CONTRACT', '合同与收费', 'Contract and charges', 'blue'],
      ['PRODUCT_MISMATCH', '与宣传不符', 'Not as promised', 'violet'], ['OTHER', '其他', 'Other', 'grey'],
    ],
  },
];

/** Items that the product's rules rest on, by dictionary: renamed and recoloured, but neither retired nor removed. */
export const FIXED_ITEMS: Readonly<Record<string, readonly string[]>> = { [SERVICE_TYPES]: ['ENQUIRY', 'SUGGESTION', COMPLAINT] };
