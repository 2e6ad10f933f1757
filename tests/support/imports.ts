import type { Person, TestApp } from './app';

export interface Batch {
  id: string; version: number; status: string; totalRows: number | null; doneRows: number; createdRows: number; updatedRows: number; skippedRows: number;
  failedRows: number; failure: string | null; errorFileUrl: string | null;
  check: { state: string; doneRows: number; createdRows: number; updatedRows: number; skippedRows: number; failedRows: number; problems: { field: string | null; message: string; value: string; count: number; firstLine: number; warning: boolean }[] } | null;
}

const BATCH = `id version status totalRows doneRows createdRows updatedRows skippedRows failedRows failure errorFileUrl
  check { state doneRows createdRows updatedRows skippedRows failedRows problems { field message value count firstLine warning } }`;

/** Sends a file as the browser does. */
export function send(app: TestApp, person: Person | null, name: string, body: string | Buffer, headers: Record<string, string> = {}): Promise<Response> {
  return app.container.files(new Request('http://localhost/api/files', {
    method: 'POST', body: new Uint8Array(Buffer.from(body)),
    headers: { 'x-file-name': encodeURIComponent(name), ...(person ? { authorization: `Bearer ${person.token}` } : {}), 'accept-language': 'en', ...headers },
  }));
}

/** Sends a file that has to be taken; resolves to the id of its import. */
export async function upload(app: TestApp, person: Person, name: string, body: string | Buffer): Promise<string> {
  const response = await send(app, person, name, body);
  if (response.status !== 201) throw new Error(await response.text());
  return ((await response.json()) as { importBatch: { id: string } }).importBatch.id;
}

export async function batchOf(person: Person, id: string): Promise<Batch> {
  const { data, errors } = await person.run<{ importBatch: Batch }>(`query($id: ID!) { importBatch(id: $id) { ${BATCH} } }`, { id });
  if (errors) throw new Error(JSON.stringify(errors));
  return data.importBatch;
}

interface Inspection {
  encoding: string | null; delimiter: string | null; remembered: boolean; columns: { header: string; samples: string[] }[];
  plan: Record<string, unknown> & { mapping: { field: string; columns: number[]; dateOrder: string | null; unit: number }[]; owner: { id: string } | null };
}

export async function inspect(person: Person, id: string, overrides: object = {}): Promise<Inspection> {
  const { data, errors } = await person.run<{ importInspect: Inspection }>(`query($id: ID!, $encoding: ImportEncoding, $delimiter: ImportDelimiter) {
    importInspect(id: $id, encoding: $encoding, delimiter: $delimiter) { encoding delimiter remembered columns { header samples }
      plan { subject encoding delimiter kind policy key unknownOwner missingChoice externalSource currency customerSource orderStatus missingProduct ticketStatus ticketType owner { id } mapping { field columns dateOrder unit } } } }`, { id, ...overrides });
  if (errors) throw new Error(JSON.stringify(errors));
  return data.importInspect;
}

/** The plan that the product suggests, with changes, as an input. */
export async function suggestedPlan(person: Person, id: string, changes: object = {}): Promise<Record<string, unknown>> {
  const { plan: { owner: _, ...plan } } = await inspect(person, id);
  return { ...plan, ...changes };
}

interface Payload { importBatch: Batch | null; userErrors: { code: string; field: string | null; message: string }[] }

export async function start(person: Person, id: string, plan: object | null): Promise<Payload> {
  const { version } = await batchOf(person, id);
  const { data, errors } = await person.run<{ importStart: Payload }>(`mutation($id: ID!, $version: Int!, $plan: ImportPlanInput) {
    importStart(id: $id, version: $version, plan: $plan) { importBatch { ${BATCH} } userErrors { code field message } } }`, { id, version, plan });
  if (errors) throw new Error(JSON.stringify(errors));
  return data.importStart;
}

async function until(person: Person, id: string, ended: (batch: Batch) => boolean): Promise<Batch> {
  for (const deadline = Date.now() + 120_000; Date.now() < deadline;) {
    const batch = await batchOf(person, id);
    if (ended(batch)) return batch;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error('the import did not end');
}

export const ended = (person: Person, id: string): Promise<Batch> => until(person, id, ({ status }) => status !== 'RUNNING' && status !== 'UPLOADED');

/** Uploads, starts and waits for the end; leaves alone what is there unless told otherwise. */
export async function importFile(app: TestApp, person: Person, body: string | Buffer, changes: object = {}, name = 'customers.csv'): Promise<Batch> {
  const id = await upload(app, person, name, body);
  const { userErrors } = await start(person, id, await suggestedPlan(person, id, { policy: 'SKIP', ...changes }));
  if (userErrors.length) throw new Error(JSON.stringify(userErrors));
  return ended(person, id);
}

/** Dry run to its end. */
export async function check(person: Person, id: string, plan: object): Promise<Batch> {
  const { data, errors } = await person.run<{ importCheck: Payload }>(`mutation($id: ID!, $plan: ImportPlanInput!) {
    importCheck(id: $id, plan: $plan) { userErrors { code field message } } }`, { id, plan });
  if (errors || data.importCheck.userErrors.length) throw new Error(JSON.stringify(errors ?? data.importCheck.userErrors));
  return until(person, id, (batch) => batch.check?.state !== 'RUNNING');
}

export async function errorFile(app: TestApp, person: Person, id: string, language = 'en'): Promise<Response> {
  return app.container.files(new Request(`http://localhost/api/files?importBatch=${id}`, { headers: { authorization: `Bearer ${person.token}`, 'accept-language': language } }));
}

/** Customers as a person sees them, by name. */
export async function customers(person: Person, search?: string): Promise<Record<string, unknown>[]> {
  const { data, errors } = await person.run<{ customers: { nodes: Record<string, unknown>[] } }>(`query($search: String) { customers(first: 100, search: $search, sort: { by: NAME }) { nodes {
    id number name kind phone email annualTurnover currency birthday externalId createdAt updatedAt version owner { name } region { labelZh code } contacts { nodes { name mobile isPrimary } } } } }`, { search });
  if (errors) throw new Error(JSON.stringify(errors));
  return data.customers.nodes;
}
