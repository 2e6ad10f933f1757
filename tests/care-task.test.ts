import { raw, sql } from '@/services/database/sql';
import { makeCareTasks } from '@/services/care-rule/make';
import { createPerson, type Person, testApp, type TestApp } from './support/app';
import { carer, type CareTaskView, codes, done } from './support/care';

let app: TestApp;
let manager: ReturnType<typeof carer>;
let supervisor: ReturnType<typeof carer>;
let marketer: ReturnType<typeof carer>;
beforeAll(async () => {
  app = await testApp('care-task', ['ACCOUNT_MANAGER', 'SALES_SUPERVISOR', 'MARKETER', 'SERVICE_AGENT']);
  [manager, supervisor, marketer] = [carer(app.as('ACCOUNT_MANAGER')), carer(app.as('SALES_SUPERVISOR')), carer(app.as('MARKETER', 'root'))];
});
afterAll(() => app.stop());
afterEach(() => app.container.db.transaction(async (tx) => {
  await tx.execute(sql`DELETE FROM care_tasks`);
  await tx.execute(sql`DELETE FROM care_rules`);
  // Nobody's birthday of an earlier test comes between.
  await tx.execute(sql`UPDATE contacts SET birthday = ${null}, do_not_call = ${false}`);
}));
const afresh = () => app.container.db.transaction(async (tx) => {
  for (const table of ['care_tasks', 'care_rules']) await tx.execute(sql`DELETE FROM ${raw(table)}`);
  await tx.execute(sql`UPDATE contacts SET birthday = ${null}`);
});

const two = (n: number) => String(n).padStart(2, '0');
const birthday = () => `1980-${two(new Date().getMonth() + 1)}-${two(new Date().getDate())}`;
const year = () => new Date().getFullYear();

/** Birthday tasks of today for new contacts of the holder's, made by a rule with these terms. */
async function birthdays(count: number, terms: object = {}, holder = manager, contact: object = {}): Promise<CareTaskView[]> {
  const ids = new Set<string>();
  for (let place = 0; place < count; place += 1) {
    const id = await holder.customer();
    ids.add(id);
    await holder.contact(id, { birthday: birthday(), mobile: '13800138000', ...contact });
  }
  done(await marketer.createRule({ occasion: 'BIRTHDAY', messageZh: '{contact}生日快乐，{owner}', messageEn: 'Happy birthday, {contact}! {owner}', ...terms }));
  await makeCareTasks(app.container.db);
  return (await holder.tasks()).filter(({ customer }) => customer && ids.has(customer.id));
}

const interactions = async (person: Person, id: string) => (await person.run<{ customer: { lastContactAt: string | null; nextContactAt: string | null; interactions: { nodes: { title: string; detail: string; channel: string }[] } } }>(
  'query($id: ID!) { customer(id: $id) { lastContactAt nextContactAt interactions(first: 10) { nodes { title detail channel } } } }', { id })).data.customer;

describe('a care task', () => {
  it('is done by whoever holds the customer, with a result, and becomes an interaction of the customer', async () => {
    const [task] = await birthdays(1) as [CareTaskView];
    expect(task).toMatchObject({ status: 'PLANNED', channel: 'PHONE', number: expect.stringMatching(/^GH\d{8}-\d{4}$/), message: expect.stringContaining('Happy birthday, 王芳!') });
    expect(codes(await supervisor.complete(task, { result: '代为祝贺' }))).toEqual(['OUT_OF_SCOPE']);
    expect(codes(await manager.complete(task, { result: '  ' }))).toEqual(['VALIDATION result']);
    expect(done(await manager.complete(task, { result: '对方很高兴', nextContactOn: '2030-01-02' }))).toMatchObject({ status: 'DONE' });
    const { nextContactAt, interactions: { nodes } } = await interactions(manager.person, task.customer?.id ?? '');
    expect([nextContactAt?.slice(0, 4), nodes]).toEqual(['2030', [{ title: expect.any(String), detail: '对方很高兴', channel: 'PHONE' }]]);
    expect(codes(await manager.complete(task, { result: '再来一次' }))).toEqual(['INVALID_TRANSITION']);
  });

  it('leaves the next contact that lies ahead, as every entry does that says nothing of it; one that has come is kept by it', async () => {
    const [task] = await birthdays(1) as [CareTaskView];
    const id = task.customer?.id ?? '';
    const log = (input: object) => manager.person.run('mutation($id: ID!, $input: InteractionLogInput!) { interactionLog(customerId: $id, input: $input) { userErrors { code } } }', { id, input: { channel: 'PHONE', title: '约', ...input } });
    const next = async () => (await interactions(manager.person, id)).nextContactAt;
    const day = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString();
    const ahead = day(10);
    await log({ nextContactAt: ahead });
    done(await manager.complete(task, { result: '已祝贺', nextContactOn: null }));
    expect(await next()).toBe(ahead);
    await log({});
    expect(await next()).toBe(ahead);
    await log({ nextContactAt: null });
    expect(await next()).toBeNull();
    await log({ occurredAt: day(-2), nextContactAt: day(-1) });
    await log({ nextContactAt: day(0) });
    await log({});
    expect(await next()).toBeNull();
  });

  it('goes along with its customer to whoever holds it next', async () => {
    const [task] = await birthdays(1) as [CareTaskView];
    const next = carer(await createPerson(app.container, 'next', app.departments.shanghai, ['ACCOUNT_MANAGER']));
    expect(await next.tasks()).toEqual([]);
    await app.container.db.transaction((tx) => tx.execute(sql`UPDATE customers SET owner_id = ${next.person.id} WHERE owner_id = ${manager.person.id}`));
    expect([(await manager.tasks()).length, (await next.tasks()).map(({ id }) => id)]).toEqual([0, [task.id]]);
    await app.container.db.transaction((tx) => tx.execute(sql`UPDATE customers SET owner_id = ${manager.person.id} WHERE owner_id = ${next.person.id}`));
  });

  it('takes another channel where the contact closed the first, none where all are closed, and is never done by one that is closed by now', async () => {
    expect(await birthdays(1, {}, manager, { doNotCall: true, wechat: 'wx' })).toMatchObject([{ status: 'PLANNED', channel: 'WECHAT' }]);
    await afresh();
    expect(await birthdays(1, {}, manager, { doNotCall: true, doNotEmail: true, doNotMessage: true })).toMatchObject([{ status: 'SKIPPED', optedOut: true }]);
    await afresh();
    const [task] = await birthdays(1) as [CareTaskView];
    await app.container.db.transaction((tx) => tx.execute(sql`UPDATE contacts SET do_not_call = ${true}`));
    expect(codes(await manager.complete(task, { result: '打过电话' }))).toEqual(['BLOCKED channel']);
    expect(done(await manager.complete(task, { result: '微信问候', channel: 'EMAIL' }))).toMatchObject({ status: 'DONE', channel: 'EMAIL' });
  });
});

describe('what a task costs', () => {
  it('is let pass by a supervisor within reach who did not submit it, above what the rule lets pass', async () => {
    const [task] = await birthdays(1, { gift: '鲜花', budgetPerTask: '200.00', approvalAbove: '50.00' }) as [CareTaskView];
    expect(codes(await manager.complete(task, { result: '送了花', cost: '200.00' }))).toEqual(['BLOCKED cost']);
    const submitted = done(await manager.submit(task, { gift: '鲜花', cost: '180.00' }));
    expect(codes(await manager.approve(submitted))).toEqual(['OUT_OF_SCOPE']);
    expect(codes(await carer(app.as('SALES_SUPERVISOR', 'south')).approve(submitted))).toEqual(['NOT_FOUND']);
    const rejected = done(await supervisor.reject(submitted, { reason: '太贵' }));
    const again = done(await manager.submit(rejected, { gift: '贺卡', cost: '100.00' }));
    const approved = done(await supervisor.approve(again));
    expect(codes(await manager.complete(approved, { result: '送了贺卡', cost: '100.01' }))).toEqual(['BLOCKED cost']);
    expect(done(await manager.complete(approved, { result: '送了贺卡' }))).toMatchObject({ status: 'DONE', cost: '100.00' });
    const [own] = await birthdays(1, { gift: '鲜花', budgetPerTask: '60.00' }, supervisor) as [CareTaskView];
    const mine = done(await supervisor.submit(own, { gift: '鲜花' }));
    expect(codes(await supervisor.approve(mine))).toEqual(['BLOCKED']);
  });

  it('is committed no longer where the customer is in the recycle bin: nobody comes to the task any more', async () => {
    const [task] = await birthdays(1, { gift: '礼盒', budgetPerTask: '100.00', budgetPerYear: '250.00' }) as [CareTaskView];
    done(await supervisor.approve(done(await manager.submit(task, { gift: '礼盒' }))));
    expect((await marketer.rules())[0]?.spending.committed).toBe('100.00');
    const inBin = (at: Date | null) => app.container.db.transaction((tx) => tx.execute(sql`UPDATE customers SET deleted_at = ${at}`));
    await inBin(new Date());
    expect((await marketer.rules())[0]?.spending.committed).toBe('0.00');
    await inBin(null);
    expect((await marketer.rules())[0]?.spending.committed).toBe('100.00');
  });

  it('stays within the budget of the rule and year, whoever approves at once', async () => {
    const tasks = await birthdays(5, { gift: '礼盒', budgetPerTask: '100.00', budgetPerYear: '250.00' });
    const submitted = [];
    for (const task of tasks) submitted.push(done(await manager.submit(task, { gift: '礼盒' })));
    const answers = await Promise.all(submitted.map((task) => supervisor.approve(task)));
    expect(answers.filter(({ record, errors }) => record && !errors.length)).toHaveLength(2);
    const refused = answers.filter(({ errors }) => errors.length);
    expect(refused.map(codes)).toEqual(Array.from({ length: 3 }, () => ['BLOCKED']));
    expect(refused[0]?.errors[0]?.message).toContain('50.00');
    expect((await marketer.rules())[0]?.spending).toEqual({ spent: '0.00', committed: '200.00' });
    const [first] = answers.flatMap(({ record, errors }) => (record && !errors.length ? [record] : [])) as [CareTaskView];
    done(await manager.complete(first, { result: '送达', cost: '80.00' }));
    expect((await marketer.rules())[0]?.spending).toEqual({ spent: '80.00', committed: '100.00' });
    expect((await marketer.person.run<{ careRules: { nodes: { spending: { year: number; spent: string } }[] } }>(
      `{ careRules { nodes { spending(year: ${year() - 1}) { year spent } } } }`)).data.careRules.nodes[0]?.spending).toEqual({ year: year() - 1, spent: '0.00' });
  });
});

describe('a return visit', () => {
  const sheets = async (person: Person) => (await person.run<{ visitSheets: { nodes: { id: string; version: number; customerKind: string; revision: number; visitQuestions: { key: string; kind: string }[] }[] } }>(
    '{ visitSheets { nodes { id version customerKind revision visitQuestions { key kind } } } }')).data.visitSheets.nodes;
  const REVISE = 'mutation($id: ID!, $version: Int!, $input: VisitSheetUpdateInput!) { visitSheetUpdate(id: $id, version: $version, input: $input) { visitSheet { id revision visitQuestions { key } } userErrors { code field } } }';

  it('is done with the answers to the sheet, which stay with the version that was asked', async () => {
    const id = await manager.customer();
    await app.container.db.transaction((tx) => tx.execute(sql`UPDATE customers SET status = ${'NORMAL'}, created_at = ${new Date('2020-01-01')}`));
    done(await marketer.createRule({ occasion: 'RETURN_VISIT', days: 30, channel: 'VISIT' }));
    await makeCareTasks(app.container.db);
    const task = (await manager.tasks()).find(({ customer }) => customer?.id === id) as CareTaskView;
    const sheet = (await sheets(manager.person)).find(({ customerKind }) => customerKind === 'ORGANISATION');
    expect(codes(await manager.complete(task, { result: '拜访' }))).toEqual(['VALIDATION visitSheetId']);
    expect(codes(await manager.complete(task, { result: '拜访', visitSheetId: sheet?.id, answers: [{ question: 'q1', score: 6 }] }))).toEqual(['VALIDATION answers.q1', 'VALIDATION answers.q2']);
    expect(codes(await manager.complete(task, { result: '拜访', visitSheetId: sheet?.id, answers: [{ question: 'q9', score: 5 }] }))).toContain('VALIDATION answers.0.question');
    const revised = await supervisor.person.run<{ visitSheetUpdate: { visitSheet: { revision: number; visitQuestions: { key: string }[] } } }>(REVISE, {
      id: sheet?.id, version: 1, input: { questions: [{ key: 'q2', kind: 'SCORE', textZh: '质量如何', textEn: 'How is the quality', required: true }, { kind: 'TEXT', textZh: '建议', textEn: 'Advice', required: false }] },
    });
    expect(revised.data.visitSheetUpdate.visitSheet).toMatchObject({ revision: 2, visitQuestions: [{ key: 'q2' }, { key: 'q5' }] });
    // The form was open when the questions changed.
    const closed = done(await manager.complete(task, { result: '拜访', visitSheetId: sheet?.id, answers: [{ question: 'q1', score: 2 }, { question: 'q2', score: 4 }, { question: 'q3', yes: false }] }));
    expect(closed).toMatchObject({ status: 'DONE', lowestScore: 2 });
    const { data } = await manager.person.run<{ careTask: { visitSheet: { revision: number }; visitAnswers: object[] } }>(
      'query($id: ID!) { careTask(id: $id) { visitSheet { revision } visitAnswers { question text score yes } } }', { id: closed.id });
    expect(data.careTask).toEqual({ visitSheet: { revision: 1 }, visitAnswers: [
      { question: 'q1', text: null, score: 2, yes: null }, { question: 'q2', text: null, score: 4, yes: null }, { question: 'q3', text: null, score: null, yes: false }] });
  });

  it('has questions that a supervisor edits, and of two at once one', async () => {
    const sheet = (await sheets(supervisor.person)).find(({ customerKind }) => customerKind === 'PERSON');
    const input = (text: string) => ({ id: sheet?.id, version: sheet?.version, input: { questions: [{ kind: 'TEXT', textZh: text, textEn: text, required: true }] } });
    const answers = await Promise.all(['a', 'b'].map((text) => supervisor.person.run<{ visitSheetUpdate: { userErrors: { code: string }[] } }>(REVISE, input(text))));
    expect(answers.map(({ data }) => data.visitSheetUpdate.userErrors[0]?.code ?? 'done').sort()).toEqual(['CONFLICT', 'done']);
    const { errors } = await manager.person.run(REVISE, input('c'));
    expect(errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  });
});
