import { ERROR_HEADER } from '@/domain/import/columns';
import { CsvRecords } from '@/domain/import/csv-records';
import type { Api } from './api';

export interface Counts {
  doneRows: number;
  createdRows: number;
  updatedRows: number;
  skippedRows: number;
  failedRows: number;
}

export interface Problem {
  field: string | null;
  message: string;
  value: string;
  warning: boolean;
  count: number;
  firstLine: number;
}

export interface Batch extends Counts {
  version: number;
  status: string;
  failure: string | null;
  errorFileUrl: string | null;
  check: (Counts & { state: string; problems: Problem[] }) | null;
}

export interface Plan extends Record<string, unknown> {
  subject: string;
  kind: string;
  policy: string;
  key: string;
  externalSource: string | null;
  mapping: { field: string; columns: number[]; dateOrder: string | null; unit: number }[];
}

interface Inspection {
  format: string;
  encoding: string | null;
  delimiter: string | null;
  rowEstimate: number;
  columns: { header: string }[];
  plan: Plan;
}

interface Payload {
  userErrors: { field: string | null; message: string }[];
}

const COUNTS = 'doneRows createdRows updatedRows skippedRows failedRows';
const POLL_MS = 500;

/** What the product found in a file, with the plan that it suggests, ready to be sent back. */
export async function inspect(api: Api, id: string): Promise<Inspection> {
  const { importInspect } = await api.ask<{ importInspect: Inspection }>(`query($id: ID!) { importInspect(id: $id) { format encoding delimiter rowEstimate columns { header }
    plan { subject encoding delimiter kind policy key unknownOwner missingChoice externalSource currency customerSource orderStatus missingProduct ticketStatus ticketType mapping { field columns dateOrder unit } } } }`, { id });
  return importInspect;
}

export async function batchOf(api: Api, id: string): Promise<Batch> {
  const { importBatch } = await api.ask<{ importBatch: Batch }>(`query($id: ID!) { importBatch(id: $id) { version status failure errorFileUrl ${COUNTS}
    check { state ${COUNTS} problems { field message value warning count firstLine } } } }`, { id });
  return importBatch;
}

/** Tries a plan on the whole file and resolves when that is over. */
export async function dryRun(api: Api, id: string, plan: Plan): Promise<Batch> {
  const { importCheck } = await api.ask<{ importCheck: Payload }>('mutation($id: ID!, $plan: ImportPlanInput!) { importCheck(id: $id, plan: $plan) { userErrors { field message } } }', { id, plan });
  demandNone(importCheck);
  return until(api, id, ({ check }) => check?.state !== 'RUNNING');
}

/** Starts the import by this plan. */
export async function start(api: Api, id: string, plan: Plan): Promise<void> {
  const { version } = await batchOf(api, id);
  const { importStart } = await api.ask<{ importStart: Payload }>(
    'mutation($id: ID!, $version: Int!, $plan: ImportPlanInput) { importStart(id: $id, version: $version, plan: $plan) { userErrors { field message } } }', { id, version, plan },
  );
  demandNone(importStart);
}

export const ended = (api: Api, id: string): Promise<Batch> => until(api, id, ({ status }) => status !== 'RUNNING');

/** What the refused rows were told, with how many were, the most frequent first. */
export async function refusals(api: Api, { errorFileUrl }: Batch): Promise<[reason: string, rows: number][]> {
  if (!errorFileUrl) return [];
  const reader = new CsvRecords(',');
  const [header, ...rows] = [...reader.push((await api.text(errorFileUrl)).replace(/^\ufeff/, '')), ...reader.end()];
  const column = header?.cells.indexOf(ERROR_HEADER) ?? -1;
  const counts = new Map<string, number>();
  for (const { cells } of rows) counts.set(cells[column] ?? '', (counts.get(cells[column] ?? '') ?? 0) + 1);
  return [...counts].sort(([, one], [, other]) => other - one);
}

function demandNone({ userErrors }: Payload): void {
  if (userErrors.length) throw new Error(userErrors.map(({ field, message }) => (field ? `${field}: ${message}` : message)).join(' '));
}

async function until(api: Api, id: string, over: (batch: Batch) => boolean): Promise<Batch> {
  for (;;) {
    const batch = await batchOf(api, id);
    if (over(batch)) return batch;
    await new Promise((resolve) => setTimeout(resolve, POLL_MS));
  }
}
