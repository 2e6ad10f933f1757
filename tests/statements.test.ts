import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parse, print, separateOperations } from 'graphql';
import { NOUNS } from '@/domain/noun';
import { statementCounter } from '@/services/database/database';
import { type Person, testApp, type TestApp } from './support/app';
import { agent, customerOf, itemsOf } from './support/service-tickets';

const PAGES = path.join(__dirname, '../app/(crm)');

/** The operation that a page of the browser sends, with its fragments. */
function operation(name: string, ...files: string[]): string {
  const document = parse(files.map((file) => readFileSync(path.join(PAGES, file), 'utf8')).join('\n'));
  const found = separateOperations(document)[name];
  if (!found) throw new Error(`no operation ${name} in ${files.join()}`);
  return print(found);
}

async function statements(person: Person, query: string, variables: object): Promise<string[]> {
  const counter = { count: 0, texts: [] as string[] };
  const { errors } = await statementCounter.run(counter, () => person.run(query, variables));
  expect(errors).toBeUndefined();
  return counter.texts;
}

const CREATE = `mutation($input: CustomerCreateInput!) { customerCreate(input: $input) { customer { id version contacts { nodes { id version } } } userErrors { message } } }`;
const LOG = `mutation($id: ID!, $input: InteractionLogInput!) { interactionLog(customerId: $id, input: $input) { interaction { id version } userErrors { message } } }`;
const CORRECT = `mutation($id: ID!, $input: InteractionCorrectInput!) { interactionCorrect(id: $id, version: 1, input: $input) { interaction { id } userErrors { message } } }`;
const CONTACT = `mutation($id: ID!, $name: String!) { contactCreate(customerId: $id, input: { name: $name }) { contact { id version } userErrors { message } } }`;
const REMOVE = `mutation($id: ID!, $version: Int!) { contactDelete(id: $id, version: $version) { contact { id } userErrors { message } } }`;
const TRANSFER = `mutation($input: CustomerTransferInput!) { customerTransfer(input: $input) { customers { id } userErrors { message } } }`;
const USERS = '{ users(first: 100) { nodes { id name } } }';

interface Row { id: string; version: number }
let app: TestApp;
let ids: string[];

/** A customer that several people wrote about: contacts, one of them deleted since, entries, a correction, a change of hands. */
async function busyCustomer(owner: Person, supervisor: Person, newOwner: string, name: string): Promise<string> {
  const { data } = await owner.run<{ customerCreate: { customer: Row } }>(CREATE, { input: { kind: 'ORGANISATION', name, contact: { name: '张三' } } });
  const { id } = data.customerCreate.customer;
  const added = await owner.run<{ contactCreate: { contact: Row } }>(CONTACT, { id, name: '李四' });
  const contact = added.data.contactCreate.contact;
  for (const [place, person] of [owner, supervisor, owner].entries()) {
    const logged = await person.run<{ interactionLog: { interaction: Row } }>(LOG, { id, input: { channel: 'PHONE', title: `第 ${place} 次`, contactId: contact.id } });
    if (place === 2) await supervisor.run(CORRECT, { id: logged.data.interactionLog.interaction.id, input: { title: '更正' } });
  }
  await owner.run(REMOVE, { id: contact.id, version: contact.version });
  await supervisor.run(TRANSFER, { input: { ids: [id], ownerId: newOwner } });
  return id;
}

beforeAll(async () => {
  app = await testApp('statements', ['ACCOUNT_MANAGER', 'SALES_SUPERVISOR', 'AUDITOR']);
  const supervisor = app.as('SALES_SUPERVISOR', 'east');
  const users = await supervisor.run<{ users: { nodes: { id: string; name: string }[] } }>(USERS);
  const newOwner = users.data.users.nodes.find(({ name }) => name === 'ACCOUNT_MANAGER-east')?.id ?? '';
  ids = [];
  for (const name of ['甲方机械', '乙方药业', '丙方置业']) ids.push(await busyCustomer(app.as('ACCOUNT_MANAGER'), supervisor, newOwner, name));
});
afterAll(() => app.stop());

describe('the number of SQL statements', () => {
  it('of a record page is at most 8, whoever wrote about the customer', async () => {
    const query = operation('CustomerRecord', 'customers/[id]/record.graphql');
    const texts = await statements(app.as('SALES_SUPERVISOR', 'east'), query, { id: ids[0], history: true });
    expect(texts.length).toBeLessThanOrEqual(8);
  });

  it('of a customer list is at most 4', async () => {
    const query = operation('CustomerList', 'customers/list.graphql');
    const texts = await statements(app.as('SALES_SUPERVISOR', 'east'), query, { first: 50, tags: true });
    expect(texts.length).toBeLessThanOrEqual(4);
  });

  it('of a customer list with contacts and open steps is at most 6, however many rows', async () => {
    const query = 'query($first: Int) { customers(first: $first) { nodes { id owner { name } contacts { nodes { name } } steps { name allowed } } } }';
    const one = await statements(app.as('SALES_SUPERVISOR', 'east'), query, { first: 1 });
    const all = await statements(app.as('SALES_SUPERVISOR', 'east'), query, { first: 100 });
    expect(all.length).toBe(one.length);
    expect(all.length).toBeLessThanOrEqual(6);
  });

  it('of a column of the board of service tickets is at most 4, however many cards', async () => {
    const query = operation('ServiceTicketColumn', 'service-tickets/board/board.graphql');
    const [manager, supervisor] = [agent(app.as('ACCOUNT_MANAGER')), app.as('SALES_SUPERVISOR', 'east')];
    const { ENQUIRY: typeId } = await itemsOf(app, 'service-type');
    for (const name of ['丁方物业', '戊方物业', '己方物业']) await manager.create({ customerId: await customerOf(manager.person, name), typeId, title: name, request: '请回电' });
    const texts = await statements(supervisor, query, { first: 30, filter: { status: ['CREATED'] }, sort: { by: 'PRIORITY', direction: 'DESC' } });
    expect(texts.length).toBeLessThanOrEqual(4);
    const heads = await statements(supervisor, operation('ServiceTicketHeads', 'service-tickets/board/board.graphql'), {});
    expect(heads.length).toBeLessThanOrEqual(2);
  });

  it('of the complaint board is constant', async () => {
    const query = operation('ComplaintBoard', 'complaints/complaints.graphql', 'service-report/report.graphql');
    const manager = agent(app.as('ACCOUNT_MANAGER'));
    const { COMPLAINT: typeId } = await itemsOf(app, 'service-type');
    for (const name of ['庚方物业', '辛方物业']) await manager.create({ customerId: await customerOf(manager.person, name), typeId, title: name, request: '漏水', compensation: '10.00' });
    const thisYear = new Date().getUTCFullYear();
    const texts = await statements(app.as('SALES_SUPERVISOR', 'east'), query, { from: `${thisYear}-01-01`, to: `${thisYear + 1}-12-31`, beforeFrom: '2025-01-01', beforeTo: '2025-12-31', timeZone: 'Asia/Shanghai' });
    // The viewer and a renewal of the session; reasons, compensation and resolutions of two periods, what is open, products, customers with orders and compensation, and the records that these name.
    expect(texts.length).toBeLessThanOrEqual(2 + 2 * 3 + 1 + 2 + 3 + 3);
    // The viewer, two lists of ids and rows, and the customers of both.
    expect((await statements(app.as('SALES_SUPERVISOR', 'east'), operation('DueComplaints', 'complaints/complaints.graphql', 'service-report/report.graphql'), { first: 30 })).length).toBeLessThanOrEqual(1 + 2 * 2 + 1);
  });

  it('of the change log does not grow with its rows', async () => {
    const query = operation('ChangeLog', 'changes/changes.graphql', 'customers/[id]/record.graphql');
    const texts = await statements(app.as('AUDITOR'), query, {});
    // The viewer and a renewal of the session, the ledger, and one statement for each kind of record that the rows name.
    expect(texts.length).toBeLessThanOrEqual(3 + NOUNS.length);
  });
});
