import { readFileSync } from 'node:fs';
import path from 'node:path';
import { count } from '@/scripts/complaints/file';
import { type Person, testApp, type TestApp } from './support/app';
import { check, errorFile, importFile, inspect, suggestedPlan, upload } from './support/imports';
import { customer } from './support/orders';
import { agent, done } from './support/service-tickets';

jest.setTimeout(180_000);

let app: TestApp;
let person: Person;
beforeAll(async () => {
  app = await testApp('import_tickets', ['SALES_SUPERVISOR', 'ACCOUNT_MANAGER']);
  person = app.as('SALES_SUPERVISOR', 'root');
  await customer(person, '甲方有限公司', { externalSource: 'desk', externalId: 'C1' });
  for (const state of ['CA', 'NY', 'TX']) await customer(person, `Consumers in ${state}`, { externalSource: 'cfpb', externalId: state, currency: 'USD' });
});
afterAll(() => app.stop());

interface Found {
  id: string; externalId: string; title: string; request: string; status: string; type: { code: string }; priority: string; channel: string | null; createdAt: string; archivedAt: string | null; satisfaction: number | null;
  complaintCause: { code: string } | null; compensation: string | null; promisedOn: string | null; customer: { name: string }; handlings: { nodes: { handling: string; outcome: string | null; handledAt: string; feedbackBy: string | null }[] };
}

async function tickets(source: string): Promise<Found[]> {
  const { data, errors } = await person.run<{ serviceTickets: { nodes: Found[] } }>(`query($source: String!) { serviceTickets(first: 20, filter: { externalSource: $source }) { nodes {
    id externalId title request status type { code } priority channel createdAt archivedAt satisfaction complaintCause { code } compensation promisedOn customer { name } handlings(first: 5) { nodes { handling outcome handledAt feedbackBy } } } } }`, { source });
  if (errors) throw new Error(JSON.stringify(errors));
  return data.serviceTickets.nodes.sort((one, other) => one.externalId.localeCompare(other.externalId));
}

const run = (file: string, source: string, changes: object = {}) => importFile(app, person, file, { externalSource: source, customerSource: 'desk', ...changes }, 'tickets.csv');
const reasons = async (id: string) => (await (await errorFile(app, person, id)).text()).split('\r\n').slice(1, -1);

const HEADER = '工单编号,客户编码,服务类型,概要,服务请求,状态,优先级,来源渠道,投诉原因,承诺日期,赔偿金额,服务处理,处理结果,满意度,创建时间,关闭时间';
const CLOSED = 'T1,C1,投诉,电梯异响,请派人查看,已关闭,紧急,电话,质量问题,2024-03-20,300.50,更换导轨,已解决,4,2024-03-05 09:30,2024-03-08 17:00';
const OPEN = 'T2,C1,咨询,发票抬头,,处理中,,传真,,,,,,,2024-03-06,';

describe('a file of service tickets', () => {
  it('is taken for tickets by its headers, tried and carried out with the same outcome: states and dates are those of the other system', async () => {
    const file = [HEADER, CLOSED, OPEN].join('\n');
    const id = await upload(app, person, 'tickets.csv', file);
    const { plan } = await inspect(person, id);
    expect(plan.subject).toBe('SERVICE_TICKETS');
    expect(plan.mapping).toHaveLength(HEADER.split(',').length);
    const tried = await check(person, id, await suggestedPlan(person, id, { externalSource: 'first', customerSource: 'desk' }));
    expect(tried.check).toMatchObject({ doneRows: 2, createdRows: 2, failedRows: 0, problems: [{ field: 'ticketChannel', warning: true, value: '传真' }] });
    expect(await run(file, 'first')).toMatchObject({ status: 'DONE', createdRows: 2, failedRows: 0 });
    expect(await tickets('first')).toMatchObject([
      {
        externalId: 'T1', title: '电梯异响', request: '请派人查看', status: 'ARCHIVED', type: { code: 'COMPLAINT' }, priority: 'URGENT', channel: 'PHONE', satisfaction: 4, complaintCause: { code: 'QUALITY' },
        compensation: '300.50', promisedOn: '2024-03-20', customer: { name: '甲方有限公司' }, handlings: { nodes: [{ handling: '更换导轨', outcome: '已解决', feedbackBy: 'CUSTOMER' }] },
      },
      { externalId: 'T2', title: '发票抬头', request: '发票抬头', status: 'ASSIGNED', type: { code: 'ENQUIRY' }, priority: 'NORMAL', channel: null, archivedAt: null, handlings: { nodes: [] } },
    ]);
    const { data } = await person.run<{ serviceTickets: { nodes: object[] } }>('{ serviceTickets(search: "电梯异响") { nodes { id } } }');
    expect(data.serviceTickets.nodes).toHaveLength(1);
  });

  it('sent again changes nothing; with UPDATE what is open is brought in line and what is archived stays', async () => {
    const file = [HEADER, CLOSED, OPEN].join('\n');
    expect(await run(file, 'first')).toMatchObject({ createdRows: 0, skippedRows: 2 });
    expect(await run(file, 'first', { policy: 'UPDATE' })).toMatchObject({ updatedRows: 0, skippedRows: 2 });
    const later = [HEADER, CLOSED.replace('电梯异响', '改写'), 'T2,C1,咨询,发票抬头变更,,已处理,高,,,,,寄出新发票,,,2024-03-06,'].join('\n');
    expect(await run(later, 'first', { policy: 'UPDATE' })).toMatchObject({ updatedRows: 1, skippedRows: 1 });
    expect(await tickets('first')).toMatchObject([{ title: '电梯异响' }, { title: '发票抬头变更', status: 'HANDLED', priority: 'HIGH', handlings: { nodes: [{ handling: '寄出新发票' }] } }]);
  });

  it('tells row by row what cannot go in', async () => {
    const file = [HEADER, 'T1,C9,投诉,甲,,新建,,,,,,,,,,', 'T2,C1,投诉,,,新建,,,,,,,,,,', 'T3,C1,投诉,丙,,神秘,,,,,,,,,,', ',C1,投诉,丁,,新建,,,,,,,,,,', 'T5,C1,投诉,戊,,已关闭,,,,,,,,,,', 'T6,C1,投诉,己,,新建,,,,,,,,9,,', 'T7,C1,投诉,庚,,新建,,,,,,,,,,', 'T7,C1,投诉,辛,,新建,,,,,,,,,,'].join('\n');
    const batch = await run(file, 'wrong');
    expect(batch).toMatchObject({ createdRows: 2, failedRows: 6 });
    expect((await reasons(batch.id)).map((line) => line.split(',')[0])).toEqual(['T1', 'T2', 'T3', '', 'T5', 'T7']);
    expect((await tickets('wrong')).map(({ externalId }) => externalId)).toEqual(['T6', 'T7']);
  });

  it('is for whoever may take tickets over, and no further than their customers', async () => {
    const id = await upload(app, app.as('ACCOUNT_MANAGER'), 'tickets.csv', [HEADER, OPEN].join('\n'));
    const { plan } = await inspect(app.as('ACCOUNT_MANAGER'), id);
    expect(plan.subject).not.toBe('SERVICE_TICKETS');
    const beyond = app.as('SALES_SUPERVISOR', 'south');
    expect(await importFile(app, beyond, [HEADER, OPEN].join('\n'), { externalSource: 'south', customerSource: 'desk' }, 'tickets.csv')).toMatchObject({ createdRows: 0, failedRows: 1 });
    expect(await importFile(app, beyond, [HEADER, OPEN].join('\n'), { externalSource: 'first', customerSource: 'desk' }, 'tickets.csv')).toMatchObject({ createdRows: 0 });
  });

  it('does not undo what was done here since', async () => {
    await run([HEADER, 'T1,C1,投诉,甲,,新建,,,,,,,,,,'].join('\n'), 'since');
    const [found] = await tickets('since');
    const supervisor = agent(person);
    const now = await supervisor.look<{ id: string; version: number }>(found?.id ?? '', 'id version');
    done(await supervisor.assign(now as { id: string; version: number }, { assigneeId: agent(app.as('ACCOUNT_MANAGER')).id }));
    const batch = await run([HEADER, 'T1,C1,投诉,甲,,新建,,,,,,,,,,'].join('\n'), 'since', { policy: 'UPDATE' });
    expect(batch).toMatchObject({ updatedRows: 0, failedRows: 1 });
  });
});

it('public complaints: the share answered in time and the late ones of each year are those of the file', async () => {
  const text = readFileSync(path.join('tests', 'fixtures', 'cfpb-complaints', 'complaints.csv'));
  const told = count(text);
  const id = await upload(app, person, 'complaints.csv', text);
  const { columns, plan } = await inspect(person, id);
  expect(plan).toMatchObject({ subject: 'CUSTOMERS' });
  const at = (header: string) => columns.findIndex((column) => column.header === header);
  const field = (name: string, ...headers: string[]) => ({ field: name, columns: headers.map(at), dateOrder: null, unit: 1 });
  const batch = await importFile(app, person, text.toString('utf8'), {
    subject: 'SERVICE_TICKETS', externalSource: 'cfpb', customerSource: 'cfpb', policy: 'SKIP', missingChoice: 'LEAVE_EMPTY', ticketType: 'COMPLAINT',
    mapping: [
      field('ticketKey', 'Complaint ID'), field('ticketCustomerExternalId', 'State'), field('ticketTitle', 'Issue'), field('ticketChannel', 'Submitted via'),
      field('ticketStatus', 'Company response to consumer'), field('ticketHandling', 'Company response to consumer'), { ...field('ticketCreatedAt', 'Date received'), dateOrder: 'YMD' },
      field('ticketAnsweredInTime', 'Timely response?'),
    ],
  }, 'complaints.csv');
  expect(batch).toMatchObject({ status: 'DONE', createdRows: told.rows, failedRows: 0 });
  const { data } = await person.run<{ serviceTicketPromises: { total: { answer: object }; periods: { start: string; figures: { answer: { broken: number } } }[] } }>(
    '{ serviceTicketPromises(filter: { externalSource: "cfpb" }) { total { answer { kept broken open share } } periods { start figures { answer { broken } } } } }');
  expect(data.serviceTicketPromises.total.answer).toEqual({ kept: told.kept, broken: told.broken, open: told.open, share: told.kept / told.rows });
  expect(data.serviceTicketPromises.periods.filter(({ figures }) => figures.answer.broken).map(({ start, figures }) => [start.slice(0, 4), figures.answer.broken])).toEqual(Object.entries(told.brokenByYear));
});
