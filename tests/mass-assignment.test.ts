import { getNamedType } from 'graphql';
import type { Noun } from '@/domain/noun';
import { ROLE_CODES } from '@/domain/roles';
import { createPerson, type Person, type Reply, testApp, type TestApp } from './support/app';
import { FORGED, honestArguments, objectAt, type Target, targetsOf, withLiteral, withVariables } from './support/forgeries';
import { contents } from './support/rows';
import { globalId } from './support/scope-world';
import { type Sample, sampleRecords } from './support/sample-records';

let app: TestApp;
let samples: Sample[];
beforeAll(async () => {
  app = await testApp('mass_assignment', []);
  const { id } = await createPerson(app.container, 'holder', app.departments.root, ['ACCOUNT_MANAGER']);
  samples = await sampleRecords(app.container, [{ id, departmentId: app.departments.root }]);
});
afterAll(() => app.stop());

/** Somebody who may do everything, so that nothing but the input's shape can refuse; each has points of their own. */
let people = 0;
const mighty = () => createPerson(app.container, `mighty-${(people += 1)}`, app.departments.root, ROLE_CODES);
const ofNoun = (noun: Noun) => samples.find((sample) => sample.noun === noun && !sample.deleted) as Sample;

/** The text travels as it is: what JSON.stringify would leave out has to arrive. */
async function sendText(person: Person, body: string): Promise<Reply<Record<string, unknown>>> {
  const headers = { 'content-type': 'application/json', 'accept-language': 'en', authorization: `Bearer ${person.token}` };
  const response = await app.container.graphql(new Request('http://localhost/api/graphql', { method: 'POST', headers, body }));
  return { ...((await response.json()) as Reply<Record<string, unknown>>), status: response.status };
}

const forge = (object: Record<string, unknown>, name: string) => Object.defineProperty(object, name, { value: FORGED[name], enumerable: true, configurable: true });

function attempts(target: Target): { name: string; body: string }[] {
  const { schema } = app.container;
  const honest = () => honestArguments(target, (noun) => globalId(ofNoun(noun)));
  return Object.keys(FORGED).filter((name) => !Object.hasOwn(target.type.getFields(), name)).flatMap((name) => {
    const forged = honest();
    forge(objectAt(forged, target.path), name);
    return [
      { name, body: JSON.stringify({ query: withVariables(schema, target, forged), variables: forged }) },
      { name, body: JSON.stringify({ query: withLiteral(schema, target, honest(), name), variables: honest() }) },
    ];
  });
}

it('no input takes a field that it does not declare: at least 1,000 attempts, 0 pass, no row changes', async () => {
  const tally = { attempts: 0, passed: [] as string[] };
  const clean = Object.getOwnPropertyNames(Object.prototype).sort();
  for (const target of targetsOf(app.container.schema)) {
    const person = await mighty();
    const before = await contents(app.container.db);
    for (const { name, body } of attempts(target)) {
      tally.attempts += 1;
      const { errors = [] } = await sendText(person, body);
      const refused = errors.some(({ message, extensions }) => String(extensions.detail ?? message).includes(`Field "${name}" is not defined by type "${target.type.name}"`)
        && ['BAD_USER_INPUT', 'GRAPHQL_VALIDATION_FAILED'].includes(extensions.code));
      if (!refused) tally.passed.push(`${target.field.name} ${target.path.join('.')} ${name}: ${JSON.stringify(errors).slice(0, 200)}`);
    }
    expect((await contents(app.container.db)) === before).toBe(true);
  }
  expect(tally.passed.slice(0, 20)).toEqual([]);
  expect(tally.attempts).toBeGreaterThanOrEqual(1000);
  expect(Object.getOwnPropertyNames(Object.prototype).sort()).toEqual(clean);
  expect({}).not.toHaveProperty('polluted');
  process.stdout.write(`mass assignment: ${tally.attempts} attempts over ${targetsOf(app.container.schema).length} inputs, ${tally.passed.length} passed\n`);
}, 400_000);

it('no operation takes an argument that it does not declare', async () => {
  const person = await mighty();
  const before = await contents(app.container.db);
  const passed: string[] = [];
  for (const field of Object.values(app.container.schema.getMutationType()?.getFields() ?? {})) {
    for (const name of Object.keys(FORGED).filter((candidate) => !field.args.some((arg) => arg.name === candidate))) {
      const { errors = [] } = await sendText(person, JSON.stringify({ query: `mutation { ${field.name}(${name}: 1) { __typename } }` }));
      if (!errors.some(({ message }) => message.includes(`Unknown argument "${name}"`))) passed.push(`${field.name} ${name}: ${getNamedType(field.type).name}`);
    }
  }
  expect(passed).toEqual([]);
  expect((await contents(app.container.db)) === before).toBe(true);
}, 200_000);

it('what is hung on the body or beside the variables changes nothing but what was asked', async () => {
  const person = await mighty();
  const created = await person.run<{ customerCreate: { customer: { id: string; version: number } } }>(
    'mutation($input: CustomerCreateInput!) { customerCreate(input: $input) { customer { id version } } }', { input: { kind: 'ORGANISATION', name: 'Forgery Ltd', address: 'before' } });
  const { id, version } = created.data.customerCreate.customer;
  const stored = async () => JSON.parse(JSON.stringify((await person.run<{ customer: object }>(
    'query($id: ID!) { customer(id: $id) { number status createdAt owner { id } department { id } address } }', { id })).data.customer)) as object;
  const before = await stored();
  const query = 'mutation($id: ID!, $version: Int!, $input: CustomerUpdateInput!) { customerUpdate(id: $id, version: $version, input: $input) { customer { address } userErrors { code } } }';
  const variables = { id, version, input: { address: 'after' } };
  const body: Record<string, unknown> = { query, variables: {} };
  for (const holder of [variables as Record<string, unknown>, body]) for (const name of Object.keys(FORGED)) if (!Object.hasOwn(holder, name)) forge(holder, name);
  body.variables = variables;
  const { data, errors } = await sendText(person, JSON.stringify(body));
  expect([data, errors]).toEqual([{ customerUpdate: { customer: { address: 'after' }, userErrors: [] } }, undefined]);
  expect(await stored()).toEqual({ ...before, address: 'after' });
  expect({}).not.toHaveProperty('polluted');
});
