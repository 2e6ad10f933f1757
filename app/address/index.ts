export { createParser, parseAsArrayOf, parseAsBoolean, parseAsInteger, parseAsString, parseAsStringLiteral } from './parsers';
export { useQueryState, useQueryStates, type ChangeOf, type StateOf } from './use-query-states';
