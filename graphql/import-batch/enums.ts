import { registerEnumType } from 'type-graphql';
import { DUPLICATE_POLICIES } from '@/domain/import-batch';
import { DATE_ORDERS, IMPORT_KEYS, MISSING_CHOICES, MISSING_PRODUCTS, UNKNOWN_OWNERS } from '@/domain/import/options';
import { IMPORT_SUBJECTS } from '@/domain/import/subject';
import { IMPORT_FIELD_NAMES, type ImportField, targetOf } from '@/domain/import/target-fields';
import { enumOf } from '@/entities/enum';

const described = (values: Record<string, string>) => Object.fromEntries(Object.entries(values).map(([name, description]) => [name, { description }]));

/** Names of encodings as GraphQL can write them → as the reader knows them. */
export const EncodingEnum = {
  UTF_8: 'utf-8', UTF_16LE: 'utf-16le', UTF_16BE: 'utf-16be', UTF_32LE: 'utf-32le', GB18030: 'gb18030', WINDOWS_1252: 'windows-1252',
} as const;
registerEnumType(EncodingEnum, {
  name: 'ImportEncoding', description: 'How the bytes of a file become characters.',
  valuesConfig: described({
    UTF_8: 'Unicode, as most programs write it today.', UTF_16LE: 'Unicode of two bytes, as Excel’s “Unicode text”.', UTF_16BE: 'Unicode of two bytes, the other way round.',
    UTF_32LE: 'Unicode of four bytes.', GB18030: 'Chinese, also GBK and GB 2312.', WINDOWS_1252: 'Western European.',
  }),
});

export const DelimiterEnum = { COMMA: ',', SEMICOLON: ';', TAB: '\t', PIPE: '|' } as const;
registerEnumType(DelimiterEnum, {
  name: 'ImportDelimiter', description: 'What stands between two cells.',
  valuesConfig: described({ COMMA: 'Comma.', SEMICOLON: 'Semicolon.', TAB: 'Tab.', PIPE: 'Vertical bar.' }),
});

export const ImportSubjectEnum = enumOf(IMPORT_SUBJECTS);
registerEnumType(ImportSubjectEnum, {
  name: 'ImportSubject', description: 'What the rows of a file are about.',
  valuesConfig: described({
    CUSTOMERS: 'Each row is a customer, with a contact if it names one.',
    ORDERS: 'Each row is a line of an order; those with the same key are of one order, wherever they stand. Takes order:import.',
    SERVICE_TICKETS: 'Each row is a service ticket of another system, in the state that it has there. Takes serviceTicket:import.',
  }),
});

export const ImportFieldEnum = enumOf(IMPORT_FIELD_NAMES) as Record<string, string>;
const OF_IMPORT: Partial<Record<ImportField, string>> = {
  number: 'Number of an existing customer, to recognise it; never written.', owner: 'Name or e-mail address of the user who is to hold the customer.',
  createdBy: 'Name or e-mail address of the user who created the record in the other system.', createdAt: 'When the record was created in the other system.',
  orderKey: 'Key of the order in its system; rows with the same one are its lines.', orderCustomerNumber: 'Our number of the customer.',
  orderCustomerExternalId: 'Key of the customer in its system, `customerSource`.', orderCustomerName: 'Exact name of the customer.',
  orderDiscount: 'Taken off the order as a whole.', orderTax: 'Tax of the order as a whole, in place of that of its lines.',
  lineProductCode: 'Article number of the product.', lineProductName: 'Name of the product, or what the line is of.',
  lineMeasure: 'What the line counts in; told where the catalogue counts in something else.', lineUnitPrice: 'Price for one before tax; that of the day where empty.',
  ticketKey: 'Key of the service ticket in its system.', ticketCustomerNumber: 'Our number of the customer.', ticketCustomerExternalId: 'Key of the customer in its system, `customerSource`.',
  ticketCustomerName: 'Exact name of the customer.', ticketRequest: 'What the customer asks for; the title where empty.', ticketProductCode: 'Article number of the product.',
  ticketAnsweredInTime: 'Whether that system counts the customer as answered in time: yes, no; empty while that is open.',
  lineDiscountRate: 'Share that is taken off: 0.1, 10%, 九折.',
};
/** What a field is of, in words. */
const OWNER: Record<string, string> = { customer: 'customer', contact: 'contact', order: 'order', orderLine: 'line', ticket: 'service ticket', import: 'row' };
registerEnumType(ImportFieldEnum, {
  name: 'ImportField', description: 'What a column can become.',
  valuesConfig: described(Object.fromEntries(IMPORT_FIELD_NAMES.map((field) => {
    const { of, property } = targetOf(field);
    return [field, OF_IMPORT[field] ?? `Field of the ${OWNER[of]}: ${property}.`];
  }))),
});

export const DateOrderEnum = enumOf(DATE_ORDERS);
registerEnumType(DateOrderEnum, {
  name: 'ImportDateOrder', description: 'Which number of a date comes first.',
  valuesConfig: described({ YMD: 'Year, month, day.', MDY: 'Month, day, year.', DMY: 'Day, month, year.' }),
});

export const DuplicatePolicyEnum = enumOf(DUPLICATE_POLICIES);
registerEnumType(DuplicatePolicyEnum, {
  name: 'ImportDuplicatePolicy', description: 'What becomes of a row whose record is already there.',
  valuesConfig: described({ SKIP: 'The row is left out.', UPDATE: 'What the row says is written; empty cells change nothing.', CREATE: 'Another record is created.' }),
});

export const ImportKeyEnum = enumOf(IMPORT_KEYS);
registerEnumType(ImportKeyEnum, {
  name: 'ImportKey', description: 'By what a row is recognised as a customer that is already there.',
  valuesConfig: described({
    EXTERNAL_ID: 'Key in the other system.', NUMBER: 'Our own number.', NAME: 'Name, legal form aside.', LICENCE_NO: 'Licence number.', PHONE: 'Telephone.',
  }),
});

export const MissingChoiceEnum = enumOf(MISSING_CHOICES);
registerEnumType(MissingChoiceEnum, {
  name: 'ImportMissingChoice', description: 'What becomes of a value that its dictionary does not have.',
  valuesConfig: described({ REFUSE: 'The row is refused.', LEAVE_EMPTY: 'The field stays empty.', CREATE: 'The item is created; takes dictionaryItem:create.' }),
});

export const MissingProductEnum = enumOf(MISSING_PRODUCTS);
registerEnumType(MissingProductEnum, {
  name: 'ImportMissingProduct', description: 'What becomes of an order with a line whose product is not in the catalogue.',
  valuesConfig: described({ REFUSE: 'The whole order is refused.', DESCRIBE: 'The line keeps the name or the article number as its description.' }),
});

export const UnknownOwnerEnum = enumOf(UNKNOWN_OWNERS);
registerEnumType(UnknownOwnerEnum, {
  name: 'ImportUnknownOwner', description: 'What becomes of a row whose owner is no user.',
  valuesConfig: described({ REFUSE: 'The row is refused.', FALLBACK: 'The owner of the plan holds it.' }),
});

export const ImportActEnum = enumOf(['CREATE', 'UPDATE', 'MERGE', 'SKIP', 'FAIL']);
registerEnumType(ImportActEnum, {
  name: 'ImportAct', description: 'What becomes of a row.',
  valuesConfig: described({
    CREATE: 'A new record.', UPDATE: 'A change of a record.', MERGE: 'Written with an earlier row about the same record.', SKIP: 'Left out: the record is there.',
    FAIL: 'Refused.',
  }),
});

export const ImportCheckStateEnum = enumOf(['RUNNING', 'DONE', 'FAILED']);
registerEnumType(ImportCheckStateEnum, {
  name: 'ImportCheckState', description: 'How far a dry run is.',
  valuesConfig: described({ RUNNING: 'Rows are being checked.', DONE: 'All rows were checked.', FAILED: 'The file could not be checked to its end.' }),
});
