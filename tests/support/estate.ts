import { toGlobalId } from '@/graphql/global-id';
import { sql } from '@/services/database/sql';
import type { Person, TestApp } from './app';

export interface Refused { code: string; field: string | null; message: string }
export interface UnitView {
  id: string; version: number; name: string; status: string; reservedUntil: string | null; totalPrice: string; unitPrice: string; holder: { id: string; name: string } | null;
  hold: { customer: { id: string } | null; stage: string } | null;
}
export interface UnitAnswer { unit: UnitView | null; userErrors: Refused[] }

export const UNIT = 'id version name status reservedUntil totalPrice unitPrice holder { id name } hold { stage customer { id } }';
export const STEP = (name: string, input = '') =>
  `mutation($id: ID!, $version: Int!${input ? `, $input: ${input}` : ''}) { ${name}(id: $id, version: $version${input ? ', input: $input' : ''}) { unit { ${UNIT} } userErrors { code field message } } }`;

const CREATE = (noun: string) => {
  const type = `${noun[0]?.toUpperCase()}${noun.slice(1)}`;
  return `mutation($input: ${type}CreateInput!) { ${noun}Create(input: $input) { ${noun} { id version } userErrors { code field message } } }`;
};

/** Creates a record as this person and resolves to its id and version. Throws what was refused. */
export async function made(person: Person, noun: string, input: object): Promise<{ id: string; version: number }> {
  const { data, errors } = await person.run<Record<string, Record<string, unknown>>>(CREATE(noun), { input });
  const answer = data?.[`${noun}Create`] as { userErrors: Refused[] } & Record<string, { id: string; version: number }>;
  if (errors || answer.userErrors.length) throw new Error(JSON.stringify(errors ?? answer.userErrors));
  return answer[noun] as { id: string; version: number };
}

export interface Estate { project: string; building: string; layout: string; units: UnitView[] }

/** A project of the Shanghai department: one building, one layout, `floors` floors with two rooms each. */
export async function estate(app: TestApp, name: string, floors = 3): Promise<Estate> {
  const admin = app.as('SYSTEM_ADMIN');
  const { id: project } = await made(admin, 'project', { name, departmentId: toGlobalId('Department', app.departments.shanghai) });
  const { id: building } = await made(admin, 'building', { projectId: project, code: '1', name: '1 号楼' });
  const { id: layout } = await made(admin, 'layout', { projectId: project, name: 'A', bedrooms: 3, livingRooms: 2, bathrooms: 1, grossArea: '89.65', netArea: '70.20' });
  const { data } = await admin.run<{ unitGenerate: { created: number; userErrors: Refused[] } }>(
    'mutation($input: UnitGenerateInput!) { unitGenerate(input: $input) { created userErrors { code field message } } }',
    { input: { buildingId: building, entrances: ['1'], floorFrom: 1, floorTo: floors, lines: [{ line: '01', layoutId: layout }, { line: '02', layoutId: layout }], unitPrice: '30000.00', floorStep: '100.00' } });
  if (data.unitGenerate.created !== 2 * floors) throw new Error(JSON.stringify(data.unitGenerate));
  return { project, building, layout, units: await unitsOf(admin, project) };
}

/** The units of a project by name, at most 100. */
export async function unitsOf(person: Person, project: string): Promise<UnitView[]> {
  const { data } = await person.run<{ units: { nodes: UnitView[] } }>(`query($p: ID!) { units(first: 100, filter: { projectIds: [$p] }) { nodes { ${UNIT} } } }`, { p: project });
  return data.units.nodes;
}

export const unitOf = async (person: Person, id: string): Promise<UnitView> =>
  (await person.run<{ unit: UnitView }>(`query($id: ID!) { unit(id: $id) { ${UNIT} } }`, { id })).data.unit;

/** Lets the reservation of every unit be over, as if its time had passed. */
export async function letTimePass(app: TestApp): Promise<void> {
  const past = new Date(Date.now() - 60_000);
  await app.container.db.transaction(async (tx) => {
    await tx.execute(sql`UPDATE units SET reserved_until = ${past} WHERE status = ${'RESERVED'}`);
    await tx.execute(sql`UPDATE unit_holds SET reserved_until = ${past} WHERE stage = ${'RESERVED'} AND ended_at IS NULL`);
  });
}
