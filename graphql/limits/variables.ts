import { GraphQLError } from 'graphql';
import { LIMITS } from './rules';

const tooMuch = (what: string, limit: number) => new GraphQLError(`The variables have ${what}.`, { extensions: { code: 'LIMIT', limit, http: { status: 400 } } });

/** Refuses variables that are longer or deeper than any input of the product: before they are compared with the schema, which recurses. */
export function checkVariables(variables: Readonly<Record<string, unknown>>): void {
  const open: { value: unknown; depth: number }[] = [{ value: variables, depth: 0 }];
  for (let next = open.pop(); next; next = open.pop()) {
    const { value, depth } = next;
    if (typeof value !== 'object' || value === null) continue;
    if (depth > LIMITS.inputDepth) throw tooMuch(`more than ${LIMITS.inputDepth} levels`, LIMITS.inputDepth);
    if (Array.isArray(value) && value.length > LIMITS.inputList) throw tooMuch(`a list of more than ${LIMITS.inputList} values`, LIMITS.inputList);
    for (const nested of Object.values(value)) open.push({ value: nested, depth: depth + 1 });
  }
}
