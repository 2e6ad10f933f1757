import type { DictionaryDefault } from './dictionary-item';

/** The lists that products, their stock and the money for them are described with. */
export const PRODUCT_DICTIONARIES: readonly DictionaryDefault[] = [
  {
    code: 'product-category', nameZh: '产品分类', nameEn: 'Product category', locked: false,
    items: [
      ['DECORATION', '装修服务', 'Decoration', 'violet'], ['FURNITURE', '家具', 'Furniture', 'amber'], ['APPLIANCE', '家电', 'Appliances', 'blue'],
      ['SMART_HOME', '智能家居', 'Smart home', 'green'], ['PROPERTY_SERVICE', '物业服务', 'Property services', 'blue'], ['PARKING', '车位', 'Parking', 'grey'],
      ['OTHER', '其他', 'Other', 'grey'],
    ],
  },
  {
    code: 'product-measure', nameZh: '计量单位', nameEn: 'Unit of measure', locked: false,
    items: [
      ['PIECE', '件', 'piece', null], ['SET', '套', 'set', null], ['UNIT', '台', 'unit', null], ['SQUARE_METRE', '平方米', 'm²', null],
      ['METRE', '米', 'm', null], ['KILOGRAM', '千克', 'kg', null], ['MONTH', '月', 'month', null], ['YEAR', '年', 'year', null], ['OTHER', '其他', 'other', null],
    ],
  },
  {
    code: 'warehouse', nameZh: '仓库', nameEn: 'Warehouse', locked: false,
    items: [['MAIN', '总仓', 'Main warehouse', 'blue'], ['EAST', '华东仓', 'East warehouse', 'green'], ['SOUTH', '华南仓', 'South warehouse', 'amber']],
  },
  {
    code: 'payment-method', nameZh: '付款方式', nameEn: 'Payment method', locked: false,
    items: [
      ['TRANSFER', '银行转账', 'Bank transfer', 'blue'], ['CASH', '现金', 'Cash', 'green'], ['CARD', '刷卡', 'Card', 'violet'], ['WECHAT', '微信支付', 'WeChat Pay', 'green'],
      ['ALIPAY', '支付宝', 'Alipay', 'blue'], ['CHEQUE', '支票', 'Cheque', 'amber'], ['LOAN', '按揭贷款', 'Mortgage loan', 'red'], ['OTHER', '其他', 'Other', 'grey'],
    ],
  },
];
