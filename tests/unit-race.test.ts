import { viewerOfUser } from '@/services/viewer';
import { reserveUnit } from '@/services/unit/reserve';
import { stepUnit } from '@/services/unit/steps';
import { Refusal } from '@/domain/refusal';
import { parseGlobalId } from '@/graphql/global-id';
import { sql } from '@/services/database/sql';
import { createPerson, type Person, testApp, type TestApp } from './support/app';
import { type Estate, estate, made, STEP, type UnitAnswer, unitOf } from './support/estate';
import { together } from './support/http-client';

const CLIENTS = 100;
/** Few by default; `RACE_ROUNDS=200` runs the long proof. */
const ROUNDS = Number(process.env.RACE_ROUNDS ?? 5);

let app: TestApp;
let place: Estate;
let people: { person: Person; name: string; customer: string }[];
beforeAll(async () => {
  app = await testApp('unit_race', ['SYSTEM_ADMIN']);
  place = await estate(app, '抢房', 1);
  people = await together(CLIENTS, async (at) => {
    const name = `racer-${at}`;
    const person = await createPerson(app.container, name, app.departments.shanghai, ['ACCOUNT_MANAGER']);
    return { person, name, customer: (await made(person, 'customer', { kind: 'PERSON', name: `客户${at}`, allowDuplicate: true })).id };
  });
}, 240_000);
afterAll(() => app.stop());

it(`of ${CLIENTS} who reserve the same unit at once one wins, and every other is told by whom it is held and until when; ${ROUNDS} rounds`, async () => {
  const [target] = place.units;
  for (let round = 0; round < ROUNDS; round += 1) {
    const { id, version } = await unitOf(app.as('SYSTEM_ADMIN'), target?.id ?? '');
    const answers = await together(CLIENTS, async (at) => {
      const { person, customer } = people[at] as (typeof people)[number];
      return (await person.run<{ unitReserve: UnitAnswer }>(STEP('unitReserve', 'UnitReserveInput!'), { id, version, input: { customerId: customer, hours: 1 } })).data.unitReserve;
    });
    const winners = answers.flatMap(({ userErrors }, at) => (userErrors.length ? [] : [at]));
    expect(winners).toHaveLength(1);
    const winner = people[winners[0] as number] as (typeof people)[number];
    const held = await unitOf(winner.person, id);
    expect(held).toMatchObject({ status: 'RESERVED', holder: { name: winner.name }, hold: { customer: { id: winner.customer } } });
    const told = `${winner.name} holds ${held.name} until ${held.reservedUntil?.slice(0, 16).replace('T', ' ')} UTC.`;
    const losers = answers.filter(({ userErrors }) => userErrors.length);
    expect([...new Set(losers.map(({ userErrors: [error] }) => `${error?.code} ${error?.message}`))]).toEqual([`INVALID_TRANSITION ${told}`]);
    expect(losers.every(({ unit }) => unit?.holder?.name === winner.name && unit.hold === null)).toBe(true);
    await winner.person.run(STEP('unitRelease'), { id, version: held.version });
  }
}, 60_000 + ROUNDS * 5_000);

it('of many who take a step with a unit at once, one does', async () => {
  const { db } = app.container;
  const viewer = await viewerOfUser(db, (people[0] as (typeof people)[number]).person.id);
  if (!viewer) throw new Error('no viewer');
  const target = place.units[1];
  const id = parseGlobalId(target?.id ?? '')?.id ?? 0;
  const customerId = parseGlobalId((people[0] as (typeof people)[number]).customer)?.id ?? 0;
  const { version } = await reserveUnit(viewer, id, target?.version ?? 0, { customerId });
  // One wants to go on, the other to give up: never both.
  const outcomes = await together(40, (at) => stepUnit(viewer, id, version, at % 2 ? 'subscribe' : 'release').then(() => 'done', (error: unknown) => {
    if (error instanceof Refusal) return error.details[0]?.code;
    throw error;
  }));
  expect(outcomes.filter((outcome) => outcome === 'done')).toHaveLength(1);
  const [holds] = await db.read<{ n: number }>(sql`SELECT COUNT(*) AS "n" FROM unit_holds WHERE unit_id = ${id} AND ended_at IS NULL`);
  const [unit] = await db.read<{ status: string }>(sql`SELECT status AS "status" FROM units WHERE id = ${id}`);
  expect([unit?.status, Number(holds?.n)]).toEqual(outcomes.indexOf('done') % 2 ? ['SUBSCRIBED', 1] : ['AVAILABLE', 0]);
}, 120_000);
