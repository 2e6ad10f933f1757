import { registerEnumType } from 'type-graphql';
import { DUPLICATE_POLICIES } from '@/domain/import-batch';
import { DATE_ORDERS, IMPORT_KEYS, MISSING_CHOICES, UNKNOWN_OWNERS } from '@/domain/import/options';
import { IMPORT_SUBJECTS } from '@/domain/import/subject';
import { IMPORT_FIELD_NAMES } from '@/domain/import/target-fields';
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
  valuesConfig: described({ CUSTOMERS: 'Each row is a customer, with a contact if it names one.' }),
});

export const ImportFieldEnum = enumOf(IMPORT_FIELD_NAMES) as Record<string, string>;
const OF_IMPORT: Record<string, string> = {
  number: 'Number of an existing customer, to recognise it; never written.', owner: 'Name or e-mail address of the user who is to hold the customer.',
  createdBy: 'Name or e-mail address of the user who created the record in the other system.', createdAt: 'When the record was created in the other system.',
};
registerEnumType(ImportFieldEnum, {
  name: 'ImportField', description: 'What a column can become.',
  valuesConfig: described(Object.fromEntries(IMPORT_FIELD_NAMES.map((field) => [
    field, OF_IMPORT[field] ?? (field.startsWith('contact') ? `Field of the contact: ${field.slice(7).toLowerCase()}.` : `Field of the customer: ${field}.`),
  ]))),
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
