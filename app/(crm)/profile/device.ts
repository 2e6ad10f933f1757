const BROWSERS: readonly [name: string, mark: RegExp][] = [
  ['Edge', /\bEdgA?\/|\bEdgiOS\//], ['Opera', /\bOPR\//], ['Firefox', /\bFirefox\/|\bFxiOS\//], ['Chrome', /\bChrome\/|\bCriOS\//], ['Safari', /\bSafari\//],
];
const SYSTEMS: readonly [name: string, mark: RegExp][] = [
  ['Windows', /Windows/], ['Android', /Android/], ['iOS', /iPhone|iPad/], ['macOS', /Mac OS X/], ['Linux', /Linux/],
];

/** Browser and system in the words of their makers; both null for a program of one's own. Order matters: Edge also calls itself Chrome. */
export function deviceOf(userAgent: string | null): { browser: string | null; system: string | null; phone: boolean } {
  const find = (known: readonly [string, RegExp][]) => known.find(([, mark]) => mark.test(userAgent ?? ''))?.[0] ?? null;
  return { browser: find(BROWSERS), system: find(SYSTEMS), phone: /Mobile|Android|iPhone/.test(userAgent ?? '') };
}
