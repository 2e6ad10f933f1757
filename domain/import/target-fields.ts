/** How the cells of a field are read. */
export type FieldReading =
  | 'text' | 'phone' | 'website' | 'creditCode' | 'kind' | 'gender' | 'choice' | 'score' | 'amount' | 'day' | 'instant' | 'person';

export interface TargetSpec {
  /** Whose property it becomes; `import` steers the row itself. */
  of: 'customer' | 'contact' | 'import';
  property: string;
  reading: FieldReading;
  /** Code of the dictionary of a choice or a score. */
  dictionary?: string;
  /** The field of guessMapping whose columns feed it. */
  guess?: string;
}

const customer = (property: string, reading: FieldReading = 'text', more: Partial<TargetSpec> = {}): TargetSpec => ({ of: 'customer', property, reading, guess: property, ...more });
const contact = (property: string, reading: FieldReading = 'text', guess?: string): TargetSpec => ({ of: 'contact', property, reading, guess });
const row = (property: string, reading: FieldReading, guess?: string): TargetSpec => ({ of: 'import', property, reading, guess });

/** Everything a column can become, in the order in which people think of it. */
export const IMPORT_FIELDS = {
  name: customer('name'),
  kind: customer('kind', 'kind'),
  externalId: customer('externalId', 'text', { guess: 'customerNo' }),
  number: row('number', 'text'),
  grade: customer('gradeId', 'choice', { dictionary: 'customer-grade', guess: 'grade' }),
  region: customer('regionId', 'choice', { dictionary: 'region', guess: 'region' }),
  industry: customer('industryId', 'choice', { dictionary: 'industry', guess: 'industry' }),
  source: customer('sourceId', 'choice', { dictionary: 'customer-source', guess: 'source' }),
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

export type ImportField = keyof typeof IMPORT_FIELDS;
export const IMPORT_FIELD_NAMES = Object.keys(IMPORT_FIELDS) as [ImportField, ...ImportField[]];

export const targetOf = (field: ImportField): TargetSpec => IMPORT_FIELDS[field];

/** The field that writes a property: what a problem of the property is reported under. */
export function fieldOfProperty(of: TargetSpec['of'], property: string): ImportField {
  return IMPORT_FIELD_NAMES.find((field) => IMPORT_FIELDS[field].of === of && IMPORT_FIELDS[field].property === property) ?? 'name';
}
