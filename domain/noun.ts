/** The nouns of the business: the one word that names a thing in permissions, the ledger, GraphQL, URLs and files. */
export const NOUNS = [
  'customer', 'contact', 'interaction', 'user', 'department', 'role', 'dictionaryType', 'dictionaryItem', 'importBatch',
  'opportunity', 'planItem',
  'product', 'priceList', 'stockLevel', 'order', 'receipt',
  'project', 'building', 'layout', 'unit', 'unitHold',
  'reminderRule', 'reminder',
  'lead', 'leadContact', 'webForm',
  'churnCase', 'churnMeasure', 'churnRule',
  'slaPolicy',
  'serviceTicket', 'serviceHandling', 'feedbackLink', 'attachment', 'savedReply', 'assignmentRule',
  'careRule', 'careTask', 'visitSheet',
  'calendarDay',
] as const;
export type Noun = (typeof NOUNS)[number];

/**
 * How a row of a noun is held, which decides who may reach it.
 * - `owner`: by a user and that user's department (columns named); where `alsoBy` names a noun, whoever reaches that record of it reaches this one too.
 * - `parent`: by the row of another noun that it belongs to.
 * - `shared`: by everybody; a permission either covers all rows or none.
 */
export type Holding =
  | { by: 'owner'; owner: string; department: string; alsoBy?: { noun: Noun; column: string } }
  | { by: 'parent'; noun: Noun; column: string }
  | { by: 'shared' };
