/** A field in which two versions differ; `mine` is left out where I did not touch it. */
export interface Difference {
  field: string;
  mine?: unknown;
  theirs: unknown;
}

type Fields = Record<string, unknown>;

// Values of a form are texts, choices and lists of them.
const same = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other);

/** The fields of `after` that are not as before: what was not touched is not sent, so that it undoes nobody's change. */
export function changedFields<Input extends object>(before: Input, after: Input): Partial<Input> {
  const kept = before as Fields;
  return Object.fromEntries(Object.entries(after).filter(([field, value]) => !same(value, kept[field]))) as Partial<Input>;
}

/** Their version with what I changed since `before`; where one of the fields that belong `together` is mine, all of them are. */
export function merged<Values extends object>(before: Values, mine: Values, theirs: Values, together: readonly (keyof Values)[] = []): Values {
  const changed = new Set(Object.keys(changedFields(before, mine)) as (keyof Values)[]);
  const taken = together.some((field) => changed.has(field)) ? [...changed, ...together] : [...changed];
  return { ...theirs, ...Object.fromEntries(taken.map((field) => [field, mine[field]])) };
}

/** What either of us changed since `before`, but for what we changed alike. */
export function differences(before: object, mine: object, theirs: object): Difference[] {
  const [changed, current] = [changedFields(before, mine) as Fields, theirs as Fields];
  const fields = new Set([...Object.keys(changed), ...Object.keys(changedFields(before, theirs))]);
  return [...fields].filter((field) => !same((mine as Fields)[field], current[field]))
    .map((field) => ({ field, theirs: current[field], ...(field in changed && { mine: changed[field] }) }));
}
