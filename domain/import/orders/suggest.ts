import { guessMapping } from '@/domain/import/columns';
import { ORDER_HEADERS } from '@/domain/import/orders/headers';
import { readOrderStatus } from '@/domain/import/orders/status-words';
import type { ImportMapping } from '@/domain/import/plan';
import { cellsOf, type Sampled } from '@/domain/import/sampled';
import { suggestedMapping } from '@/domain/import/suggested-mapping';
import { fieldsOf, type ImportField } from '@/domain/import/target-fields';

const OWN_NUMBER = /^KH\d{8}-\d{4,}$/;
/** Prices here are before tax: what includes it is for the person to decide. */
const WITH_TAX = /(?<!不)含税|incl\.? ?(?:tax|vat)|tax ?incl|价税合计/iu;

/** Which columns of a file of order lines feed which fields, by their headers and first cells. Fields whose sample says otherwise are left to the person. */
export function suggestOrderMapping(file: Sampled): ImportMapping[] {
  const guess = guessMapping(file.headers.map((header) => (WITH_TAX.test(header) ? '' : header)), ORDER_HEADERS);
  const found = new Map(guess.fields.flatMap((each) => {
    const field = fieldFor(file, each.key as ImportField, each.sources[0]?.column ?? 0);
    return field ? [[field, each] as const] : [];
  }));
  return fieldsOf('ORDERS').flatMap((field) => {
    const mapping = found.get(field);
    return mapping ? [suggestedMapping(file, field, mapping)] : [];
  });
}

/** The field of ours behind a guess, or null where the cells speak against it. */
function fieldFor(file: Sampled, field: ImportField, column: number): ImportField | null {
  const cells = cellsOf(file, column);
  if (field === 'orderCustomerExternalId' && cells.some((cell) => OWN_NUMBER.test(cell))) return 'orderCustomerNumber';
  return field === 'orderStatus' && !cells.some((cell) => readOrderStatus(cell)) ? null : field;
}
