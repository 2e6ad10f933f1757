/**
 * A sender's name for a file as it may be kept and shown: without folders, without control and direction characters, at most `most` characters; what is
 * longer is cut before its extension. Empty where nothing is left.
 */
export function cleanFileName(name: string, most: number): string {
  const base = name.toWellFormed().normalize('NFC').replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, '').replace(/^.*[\\/]/su, '').trim();
  if (base.length <= most) return base;
  const extension = /\.[^.]{1,10}$/u.exec(base)?.[0] ?? '';
  // Half of a character outside the basic plane is none.
  return base.slice(0, most - extension.length).replace(/[\ud800-\udbff]$/, '') + extension;
}

/** The last extension of a name, in lower case and without its dot; empty where it has none, or nothing before it. */
export const extensionOf = (name: string): string => /[^.]\.([^.]+)$/u.exec(name)?.[1]?.toLowerCase() ?? '';
