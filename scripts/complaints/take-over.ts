import type { ImportBatch } from '@/entities/import-batch';
import { createCustomer } from '@/services/customer/create';
import type { Viewer } from '@/services/viewer';
import { importText } from '../take-over/import-text';

export const SOURCE = 'cfpb';

/** The file names no consumer: those of a state stand for one customer. */
export async function createStates(viewer: Viewer, states: readonly string[]): Promise<void> {
  for (const state of states) {
    await createCustomer(viewer, { kind: 'ORGANISATION', name: `Consumers in ${state}`, currency: 'USD', externalSource: SOURCE, externalId: state, allowDuplicate: true });
  }
}

/** The bank's answer is what was done, and by its words says whether the complaint is closed. */
export const importComplaints = (viewer: Viewer, dataDir: string, text: Buffer): Promise<ImportBatch> => importText(viewer, dataDir, text, {
  subject: 'SERVICE_TICKETS', externalSource: SOURCE, customerSource: SOURCE, ticketType: 'COMPLAINT', missingChoice: 'CREATE',
  columns: {
    ticketCustomerExternalId: ['State'], ticketStatus: ['Company response to consumer'], ticketHandling: ['Company response to consumer', 'Company public response'],
    ticketRequest: ['Product', 'Sub-product', 'Sub-issue'], ticketCause: ['Issue'],
  },
});
