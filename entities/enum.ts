/** The object form of a list of names, as GraphQL enums want it: `{ NORMAL: 'NORMAL', … }`. */
export function enumOf<const T extends readonly string[]>(names: T): { [K in T[number]]: K } {
  return Object.fromEntries(names.map((name) => [name, name])) as { [K in T[number]]: K };
}
