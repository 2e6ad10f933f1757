import { Customer } from '@/entities/customer';
import { sql, raw } from '@/services/database/sql';
import { statementCounter } from '@/services/database/database';
import { itemReferences } from '@/services/dictionary/usage';
import { type TestApp, testApp } from './support/app';

jest.setTimeout(60_000);

const FIELDS = 'dictionaryItem { id version code labelZh labelEn color position active usedCount } userErrors { code field message }';
interface Item {
  id: string; version: number; code: string; labelZh: string; labelEn: string; color: string | null; position: number; active: boolean; usedCount: number | null;
}
interface Payload {
  dictionaryItem: Item | null;
  userErrors: { code: string; field: string | null }[];
}

describe('a dictionary', () => {
  let app: TestApp;
  const admin = () => app.as('SYSTEM_ADMIN', 'root');

  beforeAll(async () => {
    app = await testApp('dictionary', ['SYSTEM_ADMIN', 'ACCOUNT_MANAGER']);
  });
  afterAll(() => app.stop());

  const type = async (code: string, as = admin()) =>
    (await as.run<{ dictionaryType: { id: string; name: string; locked: boolean; items: Item[] } }>(
      'query($code: String!) { dictionaryType(code: $code) { id name locked items { id version code labelZh labelEn color position active usedCount } } }', { code },
    )).data.dictionaryType;
  const item = async (code: string, itemCode: string) => (await type(code)).items.find((one) => one.code === itemCode) as Item;
  const create = async (typeId: string, input: object, as = admin()) =>
    as.run<{ dictionaryItemCreate: Payload }>(`mutation($typeId: ID!, $input: DictionaryItemCreateInput!) { dictionaryItemCreate(typeId: $typeId, input: $input) { ${FIELDS} } }`, { typeId, input });
  const update = async (one: Item, input: object) =>
    (await admin().run<{ dictionaryItemUpdate: Payload }>(
      `mutation($id: ID!, $version: Int!, $input: DictionaryItemUpdateInput!) { dictionaryItemUpdate(id: $id, version: $version, input: $input) { ${FIELDS} } }`,
      { id: one.id, version: one.version, input },
    )).data.dictionaryItemUpdate;
  const remove = async (one: Item) =>
    (await admin().run<{ dictionaryItemDelete: Payload }>(`mutation($id: ID!, $version: Int!) { dictionaryItemDelete(id: $id, version: $version) { ${FIELDS} } }`, { id: one.id, version: one.version })).data.dictionaryItemDelete;
  const useItem = (one: Item, name: string) =>
    app.as('ACCOUNT_MANAGER').run<{ customerCreate: { userErrors: { code: string; field: string }[] } }>(
      'mutation($input: CustomerCreateInput!) { customerCreate(input: $input) { customer { id region { label } } userErrors { code field } } }', { input: { kind: 'ORGANISATION', name, regionId: one.id } });

  it('is read by everybody in their language, with used-counts for those who keep it', async () => {
    expect((await type('region')).name).toBe('Region');
    const seen = await type('region', app.as('ACCOUNT_MANAGER'));
    expect(seen.items.every(({ usedCount }) => usedCount === null)).toBe(true);
    expect((await app.anonymous('{ dictionaryTypes { code } }')).errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
  });

  it('gets items with codes of their own, at the end, seen at once by everybody', async () => {
    const { id, items } = await type('region');
    const { data } = await create(id, { labelZh: '华中大区', labelEn: 'Central China', color: 'blue' });
    expect(data.dictionaryItemCreate).toMatchObject({ dictionaryItem: { code: 'CENTRAL_CHINA', position: items.length + 1, active: true, usedCount: 0 }, userErrors: [] });
    expect((await create(id, { labelZh: '华中', labelEn: 'Central-China' })).data.dictionaryItemCreate.dictionaryItem?.code).toBe('CENTRAL_CHINA_2');
    expect((await create(id, { labelZh: '华中', labelEn: 'x', code: 'CENTRAL_CHINA' })).data.dictionaryItemCreate.userErrors).toMatchObject([{ code: 'DUPLICATE', field: 'code' }]);
    expect((await create(id, { labelZh: '华中', labelEn: 'x', color: 'pink' })).data.dictionaryItemCreate.userErrors).toMatchObject([{ code: 'VALIDATION', field: 'color' }]);
    expect((await type('region', app.as('ACCOUNT_MANAGER'))).items.map(({ code }) => code)).toContain('CENTRAL_CHINA');
    expect((await create(id, { labelZh: '甲', labelEn: 'A' }, app.as('ACCOUNT_MANAGER'))).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  });

  it('has every name once, in either language, however it is written', async () => {
    const { id } = await type('region');
    const add = async (labelZh: string, labelEn: string, more: object = {}) => (await create(id, { labelZh, labelEn, ...more })).data.dictionaryItemCreate;
    const refused = ({ userErrors }: Payload) => userErrors.map(({ code, field }) => [code, field]);
    const one = (await add('同名区', 'Same Name')).dictionaryItem as Item;
    expect(refused(await add('同名区', 'Other name'))).toEqual([['DUPLICATE', 'labelZh']]);
    expect(refused(await add('异名区', ' same  ＮＡＭＥ'))).toEqual([['DUPLICATE', 'labelEn']]);
    const two = (await add('异名区', 'Other name')).dictionaryItem as Item;
    expect(refused(await update(two, { labelZh: '同名区' }))).toEqual([['DUPLICATE', 'labelZh']]);
    expect(refused(await update(two, { labelZh: '异名区', color: 'blue' }))).toEqual([]);
    // A retired name may be given again, and then not be taken back; while records carry it, it stays one name.
    const retired = (await update(one, { active: false })).dictionaryItem as Item;
    const anew = (await add('同名区', 'Same name')).dictionaryItem as Item;
    expect(refused(await update(retired, { active: true }))).toEqual([['DUPLICATE', 'labelZh'], ['DUPLICATE', 'labelEn']]);
    await useItem(anew, '同名区公司');
    await update(anew, { active: false });
    expect(refused(await add('同名区', 'Same name'))).toEqual([['DUPLICATE', 'labelZh'], ['DUPLICATE', 'labelEn']]);
  });

  it('keeps an item that is used; it retires instead, stays on old records and cannot be chosen anew', async () => {
    const used = await item('region', 'SHENZHEN');
    expect((await useItem(used, '深圳甲公司')).data.customerCreate.userErrors).toEqual([]);
    expect((await item('region', 'SHENZHEN')).usedCount).toBe(1);
    expect((await remove(used)).userErrors).toMatchObject([{ code: 'IN_USE' }]);
    const retired = await update(used, { active: false, labelZh: '深圳（旧）' });
    expect(retired).toMatchObject({ dictionaryItem: { active: false, labelZh: '深圳（旧）', version: 2 }, userErrors: [] });
    expect((await useItem(used, '深圳乙公司')).data.customerCreate.userErrors).toMatchObject([{ code: 'VALIDATION', field: 'regionId' }]);
    expect((await update(used, { labelEn: 'stale' })).userErrors).toMatchObject([{ code: 'CONFLICT' }]);
    expect((await remove(await item('region', 'TIBET'))).userErrors).toEqual([]);
    expect((await type('region')).items.map(({ code }) => code)).not.toContain('TIBET');
  });

  it('that is locked lets its items be renamed and recoloured only', async () => {
    const grades = await type('customer-grade');
    const [normal] = grades.items as [Item];
    expect(await update(normal, { labelEn: 'Standard', color: 'blue' })).toMatchObject({ dictionaryItem: { labelEn: 'Standard', color: 'blue' }, userErrors: [] });
    expect((await create(grades.id, { labelZh: '特级', labelEn: 'Super' })).data.dictionaryItemCreate.userErrors).toMatchObject([{ code: 'BLOCKED' }]);
    expect((await remove(await item('customer-grade', 'KEY'))).userErrors).toMatchObject([{ code: 'BLOCKED' }]);
    expect((await update(await item('customer-grade', 'KEY'), { active: false })).userErrors).toMatchObject([{ code: 'BLOCKED' }]);
  });

  it('counts by every column that refers to an item, in one statement for all types', async () => {
    const { db } = app.container;
    const own = [...db.shape(Customer).columns].filter(([property]) => /^(grade|region|industry|source|lostReason)Id$/.test(property)).map(([, column]) => ({ table: 'customers', column }));
    expect(own).toHaveLength(5);
    expect(itemReferences(db)).toEqual(expect.arrayContaining([...own, { table: 'contacts', column: 'role_id' }, { table: 'customer_tags', column: 'tag_id' }]));
    for (const { table, column } of itemReferences(db)) await db.read(sql`SELECT COUNT(${raw(column)}) AS "n" FROM ${raw(table)}`);
    const counter = { count: 0, texts: [] as string[] };
    await statementCounter.run(counter, () => admin().run('{ dictionaryTypes { code items { code usedCount } } }'));
    expect(counter.texts.filter((text) => text.includes('UNION ALL'))).toHaveLength(1);
  });
});
