/** What the bytes above 0x7F of a sample look like, read as GB18030 and as Windows-1252. */
export interface HighByteCounts {
  /** Two-byte characters of GB 2312 level 1 (the 3,755 common ones) and full-width punctuation. */
  common: number;
  /** Other two- and four-byte characters. */
  rare: number;
  /** Characters that follow another Chinese character at once: Chinese comes in words, accents come alone. */
  adjacent: number;
  /** Bytes that GB18030 cannot explain. */
  invalid: number;
  /** Single or paired high bytes that are Windows-1252 letters within a word of ASCII letters, or a usual mark such as a curly quote. */
  western: number;
}

const isLetter = (byte: number | undefined) => byte !== undefined && ((byte >= 0x41 && byte <= 0x5a) || (byte >= 0x61 && byte <= 0x7a));
const isTrail = (byte: number | undefined) => byte !== undefined && byte >= 0x40 && byte <= 0xfe && byte !== 0x7f;
const isDigit = (byte: number | undefined) => byte !== undefined && byte >= 0x30 && byte <= 0x39;
const isHigh = (byte: number | undefined) => byte !== undefined && byte >= 0x80;

/** Length of the GB18030 character at `at`: 2 or 4, 0 if it is none, -1 if the sample ends within it. */
function characterLength(bytes: Uint8Array, at: number): number {
  const lead = bytes[at] ?? 0;
  if (lead === 0x80 || lead === 0xff) return 0;
  if (at + 1 >= bytes.length) return -1;
  if (isTrail(bytes[at + 1])) return 2;
  if (!isDigit(bytes[at + 1])) return 0;
  if (at + 3 >= bytes.length) return -1;
  return (bytes[at + 2] ?? 0) >= 0x81 && bytes[at + 2] !== 0xff && isDigit(bytes[at + 3]) ? 4 : 0;
}

/** Level 1 hanzi (B0A1–D7FE) and the punctuation that Chinese text is full of (A1A1–A1FE, A3A1–A3FE). */
function isCommon(lead: number, trail: number): boolean {
  return trail >= 0xa1 && ((lead >= 0xb0 && lead <= 0xd7) || lead === 0xa1 || lead === 0xa3);
}

function isWestern(bytes: Uint8Array, start: number, end: number): boolean {
  if (end - start > 2) return false;
  const byte = bytes[start] ?? 0;
  const accented = byte >= 0xc0 && byte !== 0xd7 && byte !== 0xf7;
  return accented ? isLetter(bytes[start - 1]) || isLetter(bytes[end]) : end - start === 1;
}

/** Adds up what a sample is as GB18030; a character cut at its end counts for nothing, or as invalid where nothing can follow. */
function countChinese(bytes: Uint8Array, counts: HighByteCounts, whole: boolean): void {
  let chineseUntil = -1;
  for (let at = 0; at < bytes.length;) {
    if (!isHigh(bytes[at])) { at += 1; continue; }
    const length = characterLength(bytes, at);
    if (length < 0) { counts.invalid += Number(whole); break; }
    if (length === 0) { counts.invalid += 1; at += 1; continue; }
    if (length === 2 && isCommon(bytes[at] ?? 0, bytes[at + 1] ?? 0)) counts.common += 1; else counts.rare += 1;
    if (chineseUntil === at) counts.adjacent += 1;
    at += length;
    chineseUntil = at;
  }
}

/** Counts the signs for Chinese and for Western text in a sample, or in a `whole` file. */
export function countHighBytes(bytes: Uint8Array, whole = false): HighByteCounts {
  const counts: HighByteCounts = { common: 0, rare: 0, adjacent: 0, invalid: 0, western: 0 };
  countChinese(bytes, counts, whole);
  for (let start = 0; start < bytes.length;) {
    if (!isHigh(bytes[start])) { start += 1; continue; }
    let end = start;
    while (isHigh(bytes[end])) end += 1;
    if (isWestern(bytes, start, end)) counts.western += 1;
    start = end;
  }
  return counts;
}
