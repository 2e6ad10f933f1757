import { CUSTOMER_TAGS } from '@/domain/customer-tag';
import type { FieldReading, TargetSpec } from '@/domain/import/target-spec';

const customer = (property: string, reading: FieldReading = 'text', more: Partial<TargetSpec> = {}): TargetSpec => ({ of: 'customer', property, reading, guess: property, ...more });
const contact = (property: string, reading: FieldReading = 'text', guess?: string): TargetSpec => ({ of: 'contact', property, reading, guess });
const row = (property: string, reading: FieldReading, guess?: string): TargetSpec => ({ of: 'import', property, reading, guess });

/** What a column of a file of customers can become, in the order in which people think of it. */
export const CUSTOMER_TARGETS = {
  name: customer('name'),
  kind: customer('kind', 'kind'),
  externalId: customer('externalId', 'text', { guess: 'customerNo' }),
  number: row('number', 'text'),
  grade: customer('gradeId', 'choice', { dictionary: 'customer-grade', guess: 'grade' }),
  region: customer('regionId', 'choice', { dictionary: 'region', guess: 'region' }),
  industry: customer('industryId', 'choice', { dictionary: 'industry', guess: 'industry' }),
  source: customer('sourceId', 'choice', { dictionary: 'customer-source', guess: 'source' }),
  tags: customer('tagIds', 'choices', { dictionary: CUSTOMER_TAGS, guess: 'tags' }),
  phone: customer('phone', 'phone'),
  email: customer('email'),
  website: customer('website', 'website'),
  fax: customer('fax'),
  address: customer('address'),
  postcode: customer('postcode'),
  birthday: customer('birthday', 'day', { guess: undefined }),
  licenceNo: customer('licenceNo'),
  unifiedSocialCreditCode: customer('unifiedSocialCreditCode', 'creditCode', { guess: 'creditCode' }),
  legalRepresentative: customer('legalRepresentative'),
  registeredCapital: customer('registeredCapital', 'amount'),
  annualTurnover: customer('annualTurnover', 'amount', { guess: 'turnover' }),
  currency: customer('currency', 'text', { guess: undefined }),
  bankName: customer('bankName', 'text', { guess: 'bank' }),
  bankAccount: customer('bankAccount'),
  localTaxNo: customer('localTaxNo', 'text', { guess: undefined }),
  nationalTaxNo: customer('nationalTaxNo', 'text', { guess: undefined }),
  satisfaction: customer('satisfaction', 'score', { dictionary: 'satisfaction', guess: undefined }),
  credit: customer('credit', 'score', { dictionary: 'credit', guess: undefined }),
  owner: row('owner', 'person', 'owner'),
  createdBy: row('createdBy', 'person'),
  createdAt: row('createdAt', 'instant', 'createdAt'),
  remark: customer('remark'),
  contactName: contact('name', 'text', 'contact.name'),
  contactPosition: contact('position', 'text', 'contact.title'),
  contactMobile: contact('mobile', 'phone', 'contact.mobile'),
  contactOfficePhone: contact('officePhone', 'phone'),
  contactEmail: contact('email', 'text', 'contact.email'),
  contactWechat: contact('wechat'),
  contactGender: contact('gender', 'gender', 'contact.gender'),
  contactBirthday: contact('birthday', 'day', 'contact.birthday'),
} as const satisfies Record<string, TargetSpec>;
