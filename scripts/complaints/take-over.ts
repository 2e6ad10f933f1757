import { setTimeout as sleep } from 'node:timers/promises';
import type { ImportPlan } from '@/domain/import/plan';
import type { ImportBatch } from '@/entities/import-batch';
import { createCustomer } from '@/services/customer/create';
import { batchToWorkOn } from '@/services/import/batch';
import { inspectUpload } from '@/services/import/inspect';
import { startImport } from '@/services/import/start';
import { suggestPlan } from '@/services/import/subjects';
import { storeUpload } from '@/services/import/uploads';
import type { Viewer } from '@/services/viewer';

export const SOURCE = 'cfpb';
const POLL_MS = 500;

/** The file names no consumer: those of a state stand for one customer. */
export async function createStates(viewer: Viewer, states: readonly string[]): Promise<void> {
  for (const state of states) {
    await createCustomer(viewer, { kind: 'ORGANISATION', name: `Consumers in ${state}`, currency: 'USD', externalSource: SOURCE, externalId: state, allowDuplicate: true });
  }
}

/**
 * Takes the complaints over by the importer, as the wizard does: what the headers say is guessed, the rest is chosen here. The bank's answer is what was done,
 * and by its words says whether the complaint is closed.
 */
export async function importComplaints(viewer: Viewer, dataDir: string, text: Buffer): Promise<ImportBatch> {
  async function* body() { yield text; }
  const { id, version } = await storeUpload(viewer, dataDir, 'complaints.csv', body());
  const file = await inspectUpload(viewer, await batchToWorkOn(viewer, id));
  const suggested = suggestPlan(viewer, file, 'SERVICE_TICKETS');
  const column = (header: string) => file.headers.indexOf(header);
  const chosen: Partial<Record<string, string[]>> = {
    ticketCustomerExternalId: ['State'], ticketStatus: ['Company response to consumer'], ticketHandling: ['Company response to consumer', 'Company public response'],
    ticketRequest: ['Product', 'Sub-product', 'Sub-issue'], ticketCause: ['Issue'],
  };
  const mapping = [
    ...suggested.mapping.filter(({ field }) => !(field in chosen)),
    ...Object.entries(chosen).map(([field, headers]) => ({ field: field as ImportPlan['mapping'][number]['field'], columns: (headers ?? []).map(column), dateOrder: null, unit: 1 })),
  ];
  const plan: ImportPlan = { ...suggested, mapping, externalSource: SOURCE, customerSource: SOURCE, ticketType: 'COMPLAINT', missingChoice: 'CREATE' };
  await startImport(viewer, id, version, plan);
  for (;;) {
    const batch = await batchToWorkOn(viewer, id);
    if (batch.status !== 'RUNNING') return batch;
    await sleep(POLL_MS);
  }
}
