import { ERROR_HEADER, guessMapping, joinColumns, LINE_HEADER, type TargetField } from '@/domain/import/columns';
import { CONTACT_IMPORT_FIELDS } from '@/domain/import/customers/contact-fields';
import { CUSTOMER_IMPORT_FIELDS } from '@/domain/import/customers/customer-fields';

const both = [...CUSTOMER_IMPORT_FIELDS, ...CONTACT_IMPORT_FIELDS];
const read = (headers: string, fields: readonly TargetField[] = both) => {
  const list = headers.split(',');
  const guess = guessMapping(list, fields);
  return {
    map: Object.fromEntries(guess.fields.map(({ key, sources }) => [key, sources.map(({ column }) => list[column]).join('+')])),
    unmapped: guess.unmapped.map((column) => list[column]),
    units: Object.fromEntries(guess.fields.filter(({ unit }) => unit !== 1).map(({ key, unit }) => [key, unit])),
  };
};

test('AdventureWorks', () => {
  expect(read('CustomerKey,Prefix,FirstName,LastName,BirthDate,MaritalStatus,Gender,EmailAddress,AnnualIncome,TotalChildren,EducationLevel,Occupation,HomeOwner')).toEqual({
    map: {
      customerNo: 'CustomerKey', name: 'FirstName+LastName', email: 'EmailAddress', turnover: 'AnnualIncome', 'contact.salutation': 'Prefix',
      'contact.title': 'Occupation', 'contact.gender': 'Gender', 'contact.birthday': 'BirthDate',
    },
    unmapped: ['MaritalStatus', 'TotalChildren', 'EducationLevel', 'HomeOwner'],
    units: {},
  });
});

test('Salesforce', () => {
  const { map } = read('ID,ISDELETED,NAME,TYPE,PARENTID,BILLINGSTREET,BILLINGCITY,BILLINGSTATE,BILLINGPOSTALCODE,BILLINGCOUNTRY,SHIPPINGSTREET,SHIPPINGCITY,PHONE,FAX,ACCOUNTNUMBER,WEBSITE,INDUSTRY,ANNUALREVENUE,DESCRIPTION,OWNERID,CREATEDDATE,CREATEDBYID', CUSTOMER_IMPORT_FIELDS);
  expect(map).toEqual({
    customerNo: 'ACCOUNTNUMBER', name: 'NAME', kind: 'TYPE', phone: 'PHONE', postcode: 'BILLINGPOSTALCODE', address: 'BILLINGSTREET+BILLINGCITY+BILLINGSTATE+BILLINGCOUNTRY',
    website: 'WEBSITE', fax: 'FAX', industry: 'INDUSTRY', turnover: 'ANNUALREVENUE', owner: 'OWNERID', createdAt: 'CREATEDDATE', remark: 'DESCRIPTION',
  });
});

test('a postcode is part of the address where no field of its own is wanted', () => {
  expect(read('street,city,state,zip', CUSTOMER_IMPORT_FIELDS.filter(({ key }) => key === 'address')).map).toEqual({ address: 'street+city+state+zip' });
});

test('Chinese headers, required marks, units and the columns of an error file', () => {
  const { map, units, unmapped } = read(`*客户名称,客户编号,联系人,电话,电子邮箱,注册资金(万元),年营业额（万元）,统一社会信用代码,法人代表,开户银行,银行账号,省份,城市,详细地址,邮编,客户经理,创建时间,备注,手机,职务,性别,生日,颜色,${ERROR_HEADER},${LINE_HEADER}`);
  expect(map).toMatchObject({
    name: '*客户名称', customerNo: '客户编号', phone: '电话', registeredCapital: '注册资金(万元)', creditCode: '统一社会信用代码', legalRepresentative: '法人代表',
    bank: '开户银行', bankAccount: '银行账号', address: '城市+省份+详细地址', postcode: '邮编', owner: '客户经理', createdAt: '创建时间', remark: '备注',
    'contact.name': '联系人', 'contact.mobile': '手机', 'contact.title': '职务', 'contact.gender': '性别', 'contact.birthday': '生日',
  });
  expect(units).toEqual({ registeredCapital: 10_000, turnover: 10_000 });
  expect(unmapped).toEqual(['颜色']);
});

test.each(both)('every first synonym finds $key', ({ key, synonyms }) => {
  const fields = both.filter((field) => field.key.startsWith('contact.') === key.startsWith('contact.'));
  for (const synonym of synonyms) expect(guessMapping([synonym], fields).fields.map((field) => field.key)).toEqual([key]);
});

test('no column feeds two fields, nonsense feeds none', () => {
  const guess = guessMapping(['Email', 'Email', 'E-mail', 'xyz', ''], both);
  const columns = guess.fields.flatMap(({ sources }) => sources.map(({ column }) => column));
  expect(new Set(columns).size).toBe(columns.length);
  expect(guess.unmapped).toEqual(expect.arrayContaining([3, 4]));
});

test('joinColumns orders parts as their language does', () => {
  const name = [{ column: 0, role: 'given' as const }, { column: 1, role: 'family' as const }];
  expect(joinColumns(['JON ', 'YANG'], name)).toBe('JON YANG');
  expect(joinColumns(['三', '张'], name)).toBe('张三');
  expect(joinColumns(['', 'Yang'], name)).toBe('Yang');
  const address = [{ column: 3, role: 'postcode' as const }, { column: 1, role: 'city' as const }, { column: 0, role: 'street' as const }, { column: 2, role: 'state' as const }];
  expect(joinColumns(['150 Palmer Drive', 'Fort Collins', 'CO', '80525'], address)).toBe('150 Palmer Drive, Fort Collins, CO 80525');
  expect(joinColumns(['中山路1号', '广州市', '广东省', '510000'], address)).toBe('广东省广州市中山路1号 510000');
});
