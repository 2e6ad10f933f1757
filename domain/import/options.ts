/** What a person chooses about an import; kept apart from the rules of the plan, so that the browser needs no validator for it. */
export const ENCODINGS = ['utf-8', 'utf-16le', 'utf-16be', 'utf-32le', 'gb18030', 'windows-1252'] as const;
export const DATE_ORDERS = ['YMD', 'MDY', 'DMY'] as const;
/** By what a row is recognised as a customer that is already there. */
export const IMPORT_KEYS = ['EXTERNAL_ID', 'NUMBER', 'NAME', 'LICENCE_NO', 'PHONE'] as const;
export type ImportKey = (typeof IMPORT_KEYS)[number];
/** What becomes of a row whose choice is in no dictionary. */
export const MISSING_CHOICES = ['REFUSE', 'LEAVE_EMPTY', 'CREATE'] as const;
/** What becomes of a row whose owner nobody is. */
export const UNKNOWN_OWNERS = ['REFUSE', 'FALLBACK'] as const;
/** What plain amounts are multiplied by: 元, 千元, 万元, 百万元, 亿元. */
export const AMOUNT_UNITS: readonly number[] = [1, 1e3, 1e4, 1e6, 1e8];
/** The field that a key compares. */
export const KEY_FIELDS = { EXTERNAL_ID: 'externalId', NUMBER: 'number', NAME: 'name', LICENCE_NO: 'licenceNo', PHONE: 'phone' } as const;
/** What becomes of a line whose product is not in the catalogue: its order is refused, or the line says what it is. */
export const MISSING_PRODUCTS = ['REFUSE', 'DESCRIBE'] as const;
