import { sql } from '@/services/database/sql';
import { ageLeads } from '@/services/lead/age';
import { testApp, type TestApp } from './support/app';
import { codesOf, follower, type Lead } from './support/leads';

let app: TestApp;
let manager: ReturnType<typeof follower>;
let other: ReturnType<typeof follower>;
let supervisor: ReturnType<typeof follower>;
let marketer: ReturnType<typeof follower>;

beforeAll(async () => {
  app = await testApp('lead', ['ACCOUNT_MANAGER', 'SALES_SUPERVISOR', 'MARKETER', 'EXECUTIVE', 'SERVICE_AGENT']);
  manager = follower(app.as('ACCOUNT_MANAGER'));
  other = follower(app.as('ACCOUNT_MANAGER', 'east'));
  supervisor = follower(app.as('SALES_SUPERVISOR', 'east'));
  marketer = follower(app.as('MARKETER', 'root'));
});
afterAll(() => app.stop());

const department = async (name: string) => {
  const { data } = await marketer.person.run<{ departments: { id: string; name: string }[] }>('{ departments { id name } }');
  return data.departments.find((candidate) => candidate.name === name)?.id ?? '';
};
const assigned = async (input: object = {}): Promise<Lead> => {
  const { lead } = await supervisor.assign(await manager.created(input), { assigneeId: manager.id });
  return lead as Lead;
};
const contacted = async (input: object = {}): Promise<Lead> => (await manager.contact(await assigned(input), { channel: 'PHONE', note: '已通话' })).lead as Lead;
const qualified = async (input: object = {}): Promise<Lead> => (await manager.qualify(await contacted(input))).lead as Lead;
let counter = 0;
const name = () => `线索公司${(counter += 1)}`;

describe('a new lead', () => {
  it('gets a number, a score with its reasons, and is held by its finder', async () => {
    const lead = await manager.created({ name: name(), phone: '138 0000 1111', sourceId: await manager.item('customer-source', 'REFERRAL'), interest: '三期厂房空调' });
    expect(lead).toMatchObject({ status: 'NEW', number: expect.stringMatching(/^XS\d{8}-\d{4}$/) as string, score: 85, owner: { id: manager.id } });
    const shown = await manager.look<{ scoreReasons: { rule: string; points: number; label: string }[]; fromForm: boolean }>(lead.id, 'scoreReasons { rule points label } fromForm');
    expect(shown?.scoreReasons.map(({ rule }) => rule)).toEqual(['PHONE', 'COMPANY', 'INTEREST', 'RECOMMENDED', 'RECENT']);
    expect(shown?.scoreReasons.reduce((sum, { points }) => sum + points, 0)).toBe(85);
    expect(shown?.scoreReasons[0]?.label).toBe('Phone known');
    expect(shown?.fromForm).toBe(false);
  });

  it('is given to a department by whoever may write there, and then held by nobody in particular', async () => {
    const east = await department('华东');
    const lead = await marketer.created({ name: name(), departmentId: east });
    expect(lead.owner).toBeNull();
    expect(await supervisor.look(lead.id, 'id')).not.toBeNull();
    expect(await manager.look(lead.id, 'id')).toBeNull();
    expect(await manager.create({ departmentId: await department('华南') })).toMatchObject({ errors: [{ code: 'OUT_OF_SCOPE', field: 'departmentId' }] });
  });

  it('needs a name, a plausible telephone and address, choices of the right dictionary', async () => {
    const wrong = await manager.create({ name: ' ', phone: 'call me', email: 'nobody' });
    expect(wrong.errors.map(({ field }) => field)).toEqual(['name', 'phone', 'email']);
    expect(await manager.create({ sourceId: await manager.item('region') })).toMatchObject({ errors: [{ code: 'VALIDATION', field: 'sourceId' }] });
  });

  it('has an external key once', async () => {
    await manager.created({ name: name(), externalSource: 'fair', externalId: '7' });
    expect(codesOf(await manager.create({ name: name(), externalSource: 'fair', externalId: '7' }))).toEqual(['DUPLICATE']);
  });

  it('is written by people who sell or do marketing', async () => {
    for (const role of ['EXECUTIVE', 'SERVICE_AGENT'] as const) expect(codesOf(await follower(app.as(role)).create())).toEqual(['FORBIDDEN']);
  });

  it('points to other leads and customers like it', async () => {
    const first = await manager.created({ name: name(), phone: '+86 139-1111-2222' });
    const second = await manager.created({ name: name(), phone: '13911112222' });
    await manager.person.run('mutation { customerCreate(input: { kind: ORGANISATION, name: "相似客户", phone: "13911112222" }) { customer { id } } }');
    const shown = await manager.look<{ alike: { id: string }[]; duplicates: { matchedBy: string; customer: { name: string } }[] }>(second.id, 'alike { id } duplicates { matchedBy customer { name } }');
    expect(shown).toEqual({ alike: [{ id: first.id }], duplicates: [{ matchedBy: 'PHONE', customer: { name: '相似客户' } }] });
    const mail = await manager.created({ name: name(), email: 'Li@Example.com' });
    const same = await manager.created({ name: name(), email: 'li@example.com' });
    expect(await manager.look(same.id, 'alike { id }')).toEqual({ alike: [{ id: mail.id }] });
  });
});

describe('the score', () => {
  it('follows what is known, and the ledger keeps silent about it', async () => {
    const lead = await manager.created({ name: name() });
    const { lead: changed } = await manager.update(lead, { email: 'a@example.com' });
    expect(changed?.score).toBe(lead.score + 15);
    const { data } = await app.as('SALES_SUPERVISOR', 'east').run<{ changes: { nodes: { fields: { field: string }[] }[] } }>(
      'query($id: ID!) { changes(recordId: $id, first: 10) { nodes { fields { field } } } }', { id: lead.id });
    expect(data.changes.nodes.flatMap(({ fields }) => fields.map(({ field }) => field))).not.toContain('score');
  });

  it('loses what being recent brought once that is over; nobody who edits the lead is disturbed', async () => {
    const lead = await manager.created({ name: name() });
    await ageLeads(app.container.db);
    expect(await manager.look(lead.id, 'score version')).toEqual({ score: lead.score, version: 1 });
    await ageLeads(app.container.db, new Date(Date.now() + 8 * 86_400_000));
    expect(await manager.look(lead.id, 'score version scoreReasons { rule }')).toEqual({ score: lead.score - 10, version: 1, scoreReasons: [{ rule: 'COMPANY' }] });
    await ageLeads(app.container.db, new Date(Date.now() + 9 * 86_400_000));
    expect(await manager.look(lead.id, 'score')).toEqual({ score: lead.score - 10 });
  });
});

describe('assigning', () => {
  it('is a supervisor’s, to somebody who may convert leads', async () => {
    const lead = await manager.created({ name: name() });
    expect(codesOf(await manager.assign(lead, { assigneeId: other.id }))).toEqual(['OUT_OF_SCOPE']);
    expect(await supervisor.assign(lead, { assigneeId: follower(app.as('SERVICE_AGENT')).id })).toMatchObject({ errors: [{ code: 'VALIDATION', field: 'assigneeId' }] });
    expect(await supervisor.assign(lead, { assigneeId: follower(app.as('ACCOUNT_MANAGER', 'south')).id })).toMatchObject({ errors: [{ code: 'OUT_OF_SCOPE', field: 'assigneeId' }] });
    expect((await supervisor.assign(lead, { assigneeId: other.id })).lead).toMatchObject({ status: 'ASSIGNED', owner: { id: other.id } });
    expect(await manager.look(lead.id, 'id')).toBeNull();
  });

  it('goes on from one person to another, not before the first and not after the end', async () => {
    const fresh = await manager.created({ name: name() });
    expect(codesOf(await supervisor.reassign(fresh, { assigneeId: other.id }))).toEqual(['BLOCKED']);
    const lead = await assigned({ name: name() });
    expect((await supervisor.reassign(lead, { assigneeId: other.id, reason: '休假' })).lead).toMatchObject({ status: 'ASSIGNED', owner: { id: other.id } });
  });

  it('in bulk names those that stay and moves the rest', async () => {
    const [one, two] = [await manager.created({ name: name() }), await assigned({ name: name() })];
    const closed = (await supervisor.disqualify(await manager.created({ name: name() }), { disqualifyReasonId: await manager.item('disqualify-reason') })).lead as Lead;
    const far = await follower(app.as('ACCOUNT_MANAGER', 'south')).created({ name: name() });
    const { leads, userErrors } = await supervisor.assignMany({ ids: [one.id, two.id, closed.id, far.id], assigneeId: other.id });
    expect(leads.map(({ id, owner }) => [id, owner?.id])).toEqual([[one.id, other.id], [two.id, other.id]]);
    expect(userErrors).toMatchObject([{ code: 'INVALID_TRANSITION', field: 'ids.2' }, { code: 'VALIDATION', field: 'ids.3' }]);
  });
});

describe('following', () => {
  it('keeps a log, the last attempt first, and knows when that was', async () => {
    const lead = await assigned({ name: name() });
    const { lead: once } = await manager.contact(lead, { channel: 'PHONE', note: '无人接听', occurredAt: '2026-11-20T02:00:00.000Z' });
    expect(once).toMatchObject({ status: 'CONTACTED', contactedAt: '2026-11-20T02:00:00.000Z' });
    const { lead: twice } = await manager.contact(once as Lead, { channel: 'WECHAT', note: '约了周三', occurredAt: '2026-11-19T02:00:00.000Z' });
    expect(twice).toMatchObject({ status: 'CONTACTED', contactedAt: '2026-11-20T02:00:00.000Z', version: (once as Lead).version + 1 });
    // Sent again, an attempt is not written down twice.
    expect(codesOf(await manager.contact(once as Lead, { channel: 'WECHAT', note: '约了周三', occurredAt: '2026-11-19T02:00:00.000Z' }))).toEqual(['CONFLICT']);
    const shown = await manager.look<{ contactLog: { nodes: object[] } }>(lead.id, 'contactLog { nodes { channel note createdBy { id } } }');
    expect(shown?.contactLog.nodes).toEqual([
      { channel: 'PHONE', note: '无人接听', createdBy: { id: manager.id } }, { channel: 'WECHAT', note: '约了周三', createdBy: { id: manager.id } },
    ]);
    expect(await manager.contact(twice as Lead, { channel: 'PHONE', note: '  ' })).toMatchObject({ errors: [{ code: 'VALIDATION', field: 'note' }] });
  });

  it('qualifies only whom somebody has tried to reach', async () => {
    expect(codesOf(await manager.qualify(await assigned({ name: name() })))).toEqual(['INVALID_TRANSITION']);
    expect((await manager.qualify(await contacted({ name: name() }))).lead?.status).toBe('QUALIFIED');
  });

  it('puts aside with a reason; a supervisor takes it up again, and it waits anew', async () => {
    const lead = await contacted({ name: name() });
    const reason = await manager.item('disqualify-reason', 'NO_BUDGET');
    expect(await manager.disqualify(lead, { disqualifyReasonId: await manager.item('fail-reason') })).toMatchObject({ errors: [{ code: 'VALIDATION', field: 'disqualifyReasonId' }] });
    const { lead: aside } = await manager.disqualify(lead, { disqualifyReasonId: reason, note: '明年再说' });
    expect(aside?.status).toBe('DISQUALIFIED');
    expect(await manager.look(lead.id, 'disqualifyReason { code } disqualifyNote closedAt')).toMatchObject({ disqualifyReason: { code: 'NO_BUDGET' }, disqualifyNote: '明年再说', closedAt: expect.any(String) as string });
    expect(codesOf(await manager.update(aside as Lead, { remark: 'x' }))).toEqual(['BLOCKED']);
    expect(codesOf(await manager.reopen(aside as Lead, { reason: '有预算了' }))).toEqual(['OUT_OF_SCOPE']);
    expect((await supervisor.reopen(aside as Lead, { reason: '有预算了' })).lead?.status).toBe('NEW');
    expect(await manager.look(lead.id, 'disqualifyReason { code } disqualifyNote closedAt assignedAt')).toEqual({ disqualifyReason: null, disqualifyNote: null, closedAt: null, assignedAt: null });
  });
});

describe('the recycle bin', () => {
  it('takes a lead and gives it back; not one that became a customer', async () => {
    const lead = await manager.created({ name: name() });
    const { lead: gone } = await manager.remove(lead);
    expect(await manager.look(lead.id, 'id')).toBeNull();
    expect((await manager.restore(gone as Lead)).lead?.status).toBe('NEW');
    const { lead: converted } = await manager.convert(await qualified({ name: name() }));
    expect(codesOf(await manager.remove(converted as Lead))).toEqual(['BLOCKED']);
  });
});

describe('the list', () => {
  it('counts and filters, and is found by pinyin, telephone and address', async () => {
    const lead = await marketer.created({ name: '甬江造船', contactName: '欧阳锋', phone: '13577778888', email: 'ouyang@example.com', departmentId: await department('华南') });
    const south = app.as('SALES_SUPERVISOR', 'south');
    for (const search of ['yongjiang', '欧阳', '7778888', 'ouyang@example', lead.number]) {
      const { data } = await south.run<{ leads: { nodes: { id: string }[] } }>('query($search: String) { leads(search: $search) { nodes { id } } }', { search });
      expect([search, data.leads.nodes.map(({ id }) => id)]).toEqual([search, [lead.id]]);
    }
    const { data } = await south.run<{ leads: { totalCount: { count: number }; nodes: { id: string }[] } }>(
      '{ leads(filter: { status: [NEW], score: { from: 30 }, fromForm: false, externalSource: null }) { totalCount { count } nodes { id } } }');
    expect(data.leads.totalCount.count).toBe(data.leads.nodes.length);
    expect(data.leads.nodes.map(({ id }) => id)).toContain(lead.id);
    const [row] = await app.container.db.read<{ digits: string }>(sql`SELECT phone_digits AS "digits" FROM leads WHERE name = ${'甬江造船'}`);
    expect(row?.digits).toBe('13577778888');
  });
});
