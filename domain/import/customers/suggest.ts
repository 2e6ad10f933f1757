import { guessMapping, isErrorColumn, type FieldMapping } from '@/domain/import/columns';
import { CONTACT_IMPORT_FIELDS } from '@/domain/import/customers/contact-fields';
import { CUSTOMER_IMPORT_FIELDS } from '@/domain/import/customers/customer-fields';
import type { ImportMapping, ImportPlan } from '@/domain/import/plan';
import { cellsOf, type Sampled } from '@/domain/import/sampled';
import { suggestedMapping } from '@/domain/import/suggested-mapping';
import { fieldsOf, type ImportField, targetOf } from '@/domain/import/target-fields';
import { readKind } from '@/domain/import/words';
import { foldText } from '@/domain/text/normalise';

const FIELDS = fieldsOf('CUSTOMERS');
const OWN_NUMBER = /^KH\d{8}-\d{4,}$/;
const RECORD_ID = new Set(['id', 'recordid', '记录id', '客户id', 'accountid', '主键']);
const FOR_PERSON: Partial<Record<ImportField, ImportField>> = { contactBirthday: 'birthday', contactMobile: 'phone', contactEmail: 'email' };
/** Headers that the lists of synonyms know under no field of their own. */
const MORE: Partial<Record<ImportField, ReadonlySet<string>>> = {
  currency: new Set(['币种', '货币', 'currency', 'currencyisocode']), localTaxNo: new Set(['地税登记号', '地税号', 'local tax no']),
  nationalTaxNo: new Set(['国税登记号', '国税号', 'national tax no']), satisfaction: new Set(['满意度', '客户满意度', 'satisfaction']),
  credit: new Set(['信用度', '客户信用度', 'credit', 'credit standing']), birthday: new Set(['客户生日']), contactWechat: new Set(['微信', '微信号', 'wechat']),
  contactOfficePhone: new Set(['办公电话', '联系人办公电话', 'office phone']), createdBy: new Set(['创建人', '录入人', 'created by', 'createdby']),
};

/** Which columns feed which fields, by their headers and first cells. Fields whose sample says otherwise are left to the person. */
export function suggestMapping(file: Sampled): { mapping: ImportMapping[]; kind: ImportPlan['kind'] } {
  const own = ownHeaders(file);
  const taken = new Set(own.values());
  const guess = guessMapping(file.headers.map((header, column) => (taken.has(column) ? '' : header)), [...CUSTOMER_IMPORT_FIELDS, ...CONTACT_IMPORT_FIELDS]);
  const found = new Map<ImportField, FieldMapping>();
  for (const field of guess.fields) {
    const target = fieldFor(file, field);
    if (target) found.set(target, field);
  }
  for (const [field, column] of own) found.set(field, { key: field, sources: [{ column }], unit: 1, confidence: 1 });
  addRecordId(file, found);
  nameTheCustomer(found);
  const kind = isPersonFile(file, found) ? 'PERSON' : 'ORGANISATION';
  if (kind === 'PERSON') asPersons(found);
  if (!found.has('contactName')) for (const field of found.keys()) if (targetOf(field).of === 'contact') found.delete(field);
  return { mapping: FIELDS.flatMap((field) => (found.has(field) ? [suggestedMapping(file, field, found.get(field) as FieldMapping)] : [])), kind };
}

function ownHeaders({ headers }: Sampled): Map<ImportField, number> {
  const found = new Map<ImportField, number>();
  headers.forEach((header, column) => {
    const name = foldText(header).replace(/^\*|\*$/g, '');
    const field = FIELDS.find((each) => MORE[each]?.has(name) && !found.has(each));
    if (field && !isErrorColumn(header)) found.set(field, column);
  });
  return found;
}

/** The field of ours behind a guess, or null where the cells speak against it. */
function fieldFor(file: Sampled, { key, sources }: FieldMapping): ImportField | null {
  const cells = cellsOf(file, sources[0]?.column ?? 0);
  if (key === 'customerNo') return cells.some((cell) => OWN_NUMBER.test(cell)) ? 'number' : cells.length ? 'externalId' : null;
  if (key === 'kind' && !cells.some((cell) => readKind(cell))) return null;
  return FIELDS.find((field) => targetOf(field).guess === key) ?? null;
}

/** A plain "ID" is nobody's synonym, but where nothing better is there and every value differs, it is the key of the other system. */
function addRecordId(file: Sampled, found: Map<ImportField, FieldMapping>): void {
  if (found.has('externalId')) return;
  const column = file.headers.findIndex((header) => RECORD_ID.has(foldText(header).replace(/[\s_-]/g, '')));
  const cells = cellsOf(file, column);
  if (cells.length && new Set(cells).size === cells.length) found.set('externalId', { key: 'externalId', sources: [{ column }], unit: 1, confidence: 0.5 });
}

/** A lone "Name" could be a contact's, but there is no contact without a customer. */
function nameTheCustomer(found: Map<ImportField, FieldMapping>): void {
  const name = found.get('contactName');
  if (!name || found.has('name')) return;
  found.delete('contactName');
  found.set('name', name);
}

const isPersonFile = (file: Sampled, found: Map<ImportField, FieldMapping>) => {
  const name = found.get('name');
  const header = foldText(file.headers[name?.sources[0]?.column ?? -1] ?? '');
  return name?.sources.some(({ role }) => role === 'given' || role === 'family') === true || header === '姓名' || header === 'full name';
};

/** A person is its own contact: what describes one belongs to the customer. */
function asPersons(found: Map<ImportField, FieldMapping>): void {
  for (const [from, to] of Object.entries(FOR_PERSON) as [ImportField, ImportField][]) {
    const mapping = found.get(from);
    if (mapping && !found.has(to) && !found.has('contactName')) {
      found.delete(from);
      found.set(to, mapping);
    }
  }
}

const SYMBOLS: [string, RegExp][] = [['USD', /\$|usd/i], ['EUR', /€|eur/i], ['GBP', /£|gbp/i], ['CNY', /[¥￥元]|cny|rmb/i]];

/** The currency that the amounts of a file are written in; CNY where none is. */
export function suggestCurrency(file: Sampled, mapping: readonly ImportMapping[]): string {
  const cells = mapping.filter(({ field }) => targetOf(field).reading === 'amount').flatMap(({ columns }) => columns.flatMap((column) => cellsOf(file, column)));
  return SYMBOLS.find(([, symbol]) => cells.some((cell) => symbol.test(cell)))?.[0] ?? 'CNY';
}
