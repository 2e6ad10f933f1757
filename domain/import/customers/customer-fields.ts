import type { TargetField } from '@/domain/import/columns';

const prefixes = ['客户', '公司', '单位', '企业', 'account', 'customer', 'company', 'billing', 'organization', 'organisation', 'corporate', 'annual'];
const words = (text: string) => text.split(',').map((word) => word.trim());

const NAME_PARTS = [
  { role: 'given', synonyms: words('FirstName, First Name, Given Name, 名, 名字') },
  { role: 'family', synonyms: words('LastName, Last Name, Family Name, Surname, 姓, 姓氏') },
] as const;

const ADDRESS_PARTS = [
  { role: 'street', synonyms: words('Street, Street Address, Address Line 1, AddressLine1, Address1, 街道, 街道地址, 详细地址') },
  { role: 'district', synonyms: words('District, County, 区, 区县, 县, 区/县') },
  { role: 'city', synonyms: words('City, Town, 城市, 市, 所在城市') },
  { role: 'state', synonyms: words('State, Province, StateProvince, State/Province, 省, 省份, 所在省份') },
  { role: 'postcode', synonyms: words('PostalCode, Postal Code, Postcode, Zip, Zip Code') },
  { role: 'country', synonyms: words('Country, Country/Region, CountryRegion, 国家') },
] as const;

const field = (key: string, synonyms: string, parts?: TargetField['parts']): TargetField => ({ key, synonyms: words(synonyms), parts, prefixes });

/** The importable fields of a customer with the headers that name them. Where two fields share a header, the earlier field takes it. */
export const CUSTOMER_IMPORT_FIELDS: readonly TargetField[] = [
  field('customerNo', '客户编号, 客户编码, 客户代码, 客户号, 编号, AccountNumber, Account Number, Customer No, Customer Number, CustomerKey, CustomerID, Customer Code'),
  field('name', '客户名称, 公司名称, 单位名称, 企业名称, 客户全称, 客户名, 名称, 客户, 公司, Name, Account Name, Customer Name, Company Name, Company, Full Name, 姓名', NAME_PARTS),
  field('kind', '客户类型, 客户性质, 类型, Customer Type, Account Type, Kind, Type'),
  field('phone', '电话, 客户电话, 公司电话, 联系电话, 电话号码, 固定电话, 座机, 总机, Phone, Phone Number, Telephone, Tel, Main Phone'),
  field('email', '电子邮箱, 电子邮件, 邮箱, 客户邮箱, Email, E-mail, EmailAddress, Email Address, Mail'),
  field('postcode', '邮编, 邮政编码, PostalCode, Postal Code, Postcode, Zip, Zip Code, ZipCode'),
  field('address', '地址, 客户地址, 公司地址, 通讯地址, 联系地址, 注册地址, 经营地址, Address, Full Address, Mailing Address', ADDRESS_PARTS),
  field('website', '网址, 网站, 公司网址, 官网, 主页, Website, Web Site, URL, Homepage, Web'),
  field('fax', '传真, 传真号码, 公司传真, Fax, Fax Number'),
  field('region', '地区, 区域, 所属地区, 所属区域, 所在地区, 大区, Region, Territory, Area, Sales Territory'),
  field('tags', '标签, 客户标签, Tags, Tag, Labels, Customer Tags'),
  field('grade', '客户等级, 客户级别, 等级, 级别, Grade, Customer Grade, Level, Rating, Tier'),
  field('industry', '行业, 所属行业, 客户行业, 行业类别, Industry, Sector, Business Sector'),
  field('source', '客户来源, 来源, 来源渠道, 获客渠道, Source, Lead Source, LeadSource, Account Source, Channel'),
  field('turnover', '年营业额, 营业额, 年收入, 年销售额, Annual Turnover, AnnualRevenue, Annual Revenue, Revenue, Turnover, AnnualIncome, Annual Income'),
  field('registeredCapital', '注册资金, 注册资本, 注册资本金, Registered Capital, Capital'),
  field('licenceNo', '营业执照注册号, 营业执照号, 营业执照, 执照号, 工商注册号, 注册号, Licence Number, License Number, Licence No, Business Licence, Registration Number'),
  field('creditCode', '统一社会信用代码, 社会信用代码, 统一信用代码, 信用代码, 纳税人识别号, 税号, Unified Social Credit Code, USCC, Credit Code, Tax ID'),
  field('legalRepresentative', '法人, 法定代表人, 法人代表, 企业法人, Legal Representative, Legal Person'),
  field('bank', '开户银行, 开户行, 银行, 开户行名称, Bank, Bank Name'),
  field('bankAccount', '银行帐号, 银行账号, 银行账户, 帐号, 账号, 开户账号, Bank Account, Bank Account Number, Account No'),
  field('owner', '客户经理, 负责人, 所有人, 所有者, 业务员, 销售, 销售人员, 归属人, 跟进人, Owner, OwnerID, Owner ID, Owner Name, Account Owner, Account Manager, Sales Rep, SalesPersonID'),
  field('createdAt', '创建时间, 创建日期, 录入时间, 录入日期, 建档日期, 添加时间, Created At, CreatedDate, Created Date, Create Date, Date Created, CreatedOn, Created On'),
  field('remark', '备注, 说明, 描述, 客户备注, Remark, Remarks, Note, Notes, Comment, Comments, Description, Memo'),
];
