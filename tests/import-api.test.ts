import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { testApp, type TestApp } from './support/app';
import { batchOf, ended, errorFile, importFile, inspect, send, start, suggestedPlan, upload } from './support/imports';

jest.setTimeout(180_000);

let app: TestApp;
beforeAll(async () => {
  app = await testApp('import_api', ['SALES_SUPERVISOR', 'ACCOUNT_MANAGER', 'AUDITOR']);
});
afterAll(() => app.stop());

const uploads = () => {
  const folder = path.join(app.container.settings.DATA_DIR, 'uploads');
  return existsSync(folder) ? readdirSync(folder) : [];
};
const codeOf = async (response: Response) => ((await response.json()) as { errors: { extensions: { code: string } }[] }).errors[0]?.extensions.code;

describe('the door for files', () => {
  it.each([
    ['a PDF', 'a.csv', Buffer.from('%PDF-1.7\n…')], ['a picture', 'a.xlsx', Buffer.from('89504e470d0a1a0a0000', 'hex')], ['an old workbook', 'a.xls', Buffer.from('d0cf11e0a1b11ae1', 'hex')],
    ['a program', 'a.csv', Buffer.from('4d5a900003000000', 'hex')], ['a broken workbook', 'a.xlsx', Buffer.from('504b030414000000', 'hex')], ['nothing', 'a.csv', Buffer.alloc(0)],
  ])('refuses %s and keeps nothing of it', async (_, name, body) => {
    const before = uploads();
    const response = await send(app, app.as('ACCOUNT_MANAGER'), name, body);
    expect([400, 422]).toContain(response.status);
    expect(uploads()).toEqual(before);
  });

  it('asks who is there, and for the header that no foreign page can send', async () => {
    const nobody = await send(app, null, 'a.csv', 'name\nx\n');
    expect([nobody.status, await codeOf(nobody)]).toEqual([401, 'UNAUTHENTICATED']);
    const person = app.as('ACCOUNT_MANAGER');
    const form = await app.container.files(new Request('http://localhost/api/files', { method: 'POST', body: 'name\nx\n', headers: { authorization: `Bearer ${person.token}` } }));
    expect(form.status).toBe(400);
    expect((await send(app, app.as('AUDITOR'), 'a.csv', 'name\nx\n')).status).toBe(403);
  });

  it.each([['../../etc/passwd', 'passwd'], ['C:\\x\\客户.csv', '客户.csv'], ['a\u202ecsv.exe', 'acsv.exe'], ['', 'import'], ['a\u0000b.csv', 'ab.csv']])('shows %j as %s and stores it under a name of its own', async (name, shown) => {
    const person = app.as('ACCOUNT_MANAGER');
    const id = await upload(app, person, name, 'name\nx\n');
    const { data } = await person.run<{ importBatch: { fileName: string } }>('query($id: ID!) { importBatch(id: $id) { fileName } }', { id });
    expect(data.importBatch.fileName).toBe(shown);
    expect(uploads().every((file) => /^[0-9a-f-]{36}(\.\w+)?$/.test(file))).toBe(true);
  });

  it('gives the refused rows as an attachment, to those alone who may import them', async () => {
    const person = app.as('ACCOUNT_MANAGER', 'south');
    const { id, errorFileUrl } = await importFile(app, person, '客户名称,电话\n=HYPERLINK("x"),无效\n');
    expect(errorFileUrl).toBe(`/api/files?importBatch=${id}`);
    const file = await errorFile(app, person, id);
    expect(Object.fromEntries(file.headers)).toMatchObject({
      'content-type': 'text/csv; charset=utf-8', 'x-content-type-options': 'nosniff', 'cache-control': 'private, no-store', 'content-disposition': expect.stringMatching(/^attachment; /),
    });
    const bytes = Buffer.from(await file.arrayBuffer());
    expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    expect(bytes.toString()).toContain(`"'=HYPERLINK(""x"")"`);
    // An auditor may read that there was an import, but the rows are not masked.
    for (const [stranger, status] of [[app.as('ACCOUNT_MANAGER', 'east'), 404], [app.as('AUDITOR'), 404]] as const) expect((await errorFile(app, stranger, id)).status).toBe(status);
    expect((await batchOf(app.as('AUDITOR'), id)).failedRows).toBe(1);
  });
});

describe('the API', () => {
  it('lists the imports that one may read, the latest first', async () => {
    const person = app.as('ACCOUNT_MANAGER', 'root');
    const ids = [await upload(app, person, 'one.csv', 'name\nx\n'), await upload(app, person, 'two.csv', 'name\nx\n')];
    const list = async (who = person) => (await who.run<{ importBatches: { nodes: { id: string }[] } }>('{ importBatches(first: 100) { nodes { id } } }')).data.importBatches.nodes.map(({ id }) => id);
    expect(await list()).toEqual([...ids].reverse());
    expect(await list(app.as('ACCOUNT_MANAGER', 'east'))).not.toContain(ids[0]);
    expect(await list(app.as('AUDITOR'))).toEqual(expect.arrayContaining(ids));
  });

  it('reads the file again by another encoding', async () => {
    const person = app.as('ACCOUNT_MANAGER');
    const id = await upload(app, person, 'gbk.csv', Buffer.from('bfcdbba7c3fbb3c62cb5e7bbb00ac9cfbaa3cad02c3032310a', 'hex'));
    expect(await inspect(person, id)).toMatchObject({ encoding: 'GB18030', columns: [{ header: '客户名称' }, { header: '电话' }] });
    expect((await inspect(person, id, { encoding: 'WINDOWS_1252' })).columns[0]?.header).not.toBe('客户名称');
    expect((await inspect(person, id, { delimiter: 'TAB' })).columns).toHaveLength(1);
  });

  it('remembers the plan for the next file with the same headers', async () => {
    const person = app.as('ACCOUNT_MANAGER', 'shanghai');
    const headers = '公司,特别列,电话\n';
    const id = await upload(app, person, 'one.csv', `${headers}记忆公司,备忘,021-60000000\n`);
    const plan = await suggestedPlan(person, id, { policy: 'UPDATE', mapping: [{ field: 'name', columns: [0] }, { field: 'remark', columns: [1] }] });
    expect((await inspect(person, id)).remembered).toBe(false);
    await start(person, id, plan);
    await ended(person, id);
    const next = await upload(app, person, 'two.csv', `${headers}另一公司,备忘,\n`);
    expect(await inspect(person, next)).toMatchObject({ remembered: true, plan: { policy: 'UPDATE', mapping: [{ field: 'name', columns: [0] }, { field: 'remark', columns: [1] }] } });
    const other = await upload(app, app.as('ACCOUNT_MANAGER', 'east'), 'two.csv', `${headers}另一公司,备忘,\n`);
    expect((await inspect(app.as('ACCOUNT_MANAGER', 'east'), other)).remembered).toBe(false);
  });

  it('previews the good cells of a row that it refuses', async () => {
    const person = app.as('ACCOUNT_MANAGER');
    const id = await upload(app, person, 'cells.csv', '客户名称,电话,联系人,手机,年营业额\n好公司一,不是电话,甲某,13911112222,100\n好公司二,021-60000001,乙某,13911112223,200\n');
    const plan = await suggestedPlan(person, id);
    const { data } = await person.run<{ importPreview: { act: string; cells: { field: string; value: string | null }[] }[] }>(
      'query($id: ID!, $plan: ImportPlanInput!) { importPreview(id: $id, plan: $plan) { act cells { field value } } }', { id, plan });
    const shown = data.importPreview.map(({ act, cells }) => [act, ...['name', 'contactName', 'contactMobile', 'annualTurnover'].map((field) => cells.find((cell) => cell.field === field)?.value)]);
    expect(shown).toEqual([['FAIL', '好公司一', '甲某', '13911112222', '100.00'], ['CREATE', '好公司二', '乙某', '13911112223', '200.00']]);
  });

  it('refuses plans that cannot work, naming the field', async () => {
    const person = app.as('ACCOUNT_MANAGER');
    const id = await upload(app, person, 'x.csv', '客户名称,代码,手机\nx,1,2\n');
    const base = { kind: 'ORGANISATION', mapping: [{ field: 'name', columns: [0] }] };
    const codes = async (changes: object) => (await start(person, id, { ...base, ...changes })).userErrors.map(({ code, field }) => [code, field]);
    expect(await codes({ mapping: [{ field: 'phone', columns: [0] }] })).toContainEqual(['VALIDATION', 'mapping']);
    expect(await codes({ mapping: [...base.mapping, { field: 'contactMobile', columns: [2] }] })).toEqual([['VALIDATION', 'mapping']]);
    expect(await codes({ key: 'PHONE' })).toEqual([['VALIDATION', 'key']]);
    expect(await codes({ mapping: [...base.mapping, { field: 'externalId', columns: [1] }] })).toEqual([['VALIDATION', 'externalSource']]);
    expect(await codes({ mapping: [{ field: 'name', columns: [9] }] })).toEqual([['VALIDATION', 'mapping.0.columns']]);
    expect(await codes({ currency: 'yuan' })).toEqual([['VALIDATION', 'currency']]);
  });

  it('says of every refusal in words what is wrong, also of a factor that there is not', async () => {
    const person = app.as('ACCOUNT_MANAGER');
    const id = await upload(app, person, 'plan.csv', '客户名称\n甲公司\n');
    const { userErrors } = await start(person, id, await suggestedPlan(person, id, { mapping: [{ field: 'name', columns: [0], unit: 7 }] }));
    expect(userErrors).toMatchObject([{ code: 'VALIDATION', field: 'mapping.0.unit', message: 'Not a valid value.' }]);
  });

  it('starts a finished import no second time', async () => {
    const person = app.as('ACCOUNT_MANAGER', 'south');
    const { id } = await importFile(app, person, '客户名称\n一次公司\n');
    expect((await start(person, id, null)).userErrors).toMatchObject([{ code: 'INVALID_TRANSITION' }]);
  });

  it('does not let anybody touch the import of another', async () => {
    const id = await upload(app, app.as('ACCOUNT_MANAGER', 'south'), 'x.csv', '客户名称\nx\n');
    for (const query of ['importInspect(id: $id) { rowEstimate }', 'importPreview(id: $id, plan: { kind: PERSON, mapping: [{ field: name, columns: [0] }] }) { line }']) {
      const { errors } = await app.as('ACCOUNT_MANAGER', 'east').run(`query($id: ID!) { ${query} }`, { id });
      expect(errors?.[0]?.extensions.code).toBe('NOT_FOUND');
    }
  });
});
