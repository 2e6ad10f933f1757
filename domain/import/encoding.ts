import { countHighBytes } from '@/domain/import/high-bytes';

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'utf-32le' | 'gb18030' | 'windows-1252';

export interface EncodingGuess {
  encoding: Encoding;
  /** Whether the bytes begin with a byte order mark. */
  bom: boolean;
  /** From 0 to 1; below about 0.7 a person should confirm the preview. */
  confidence: number;
}

const startsWith = (head: Uint8Array, ...mark: number[]) => mark.every((byte, index) => head[index] === byte);

function byMark(head: Uint8Array): Encoding | null {
  if (startsWith(head, 0xef, 0xbb, 0xbf)) return 'utf-8';
  // Before UTF-16LE: its mark is the first half of this one.
  if (startsWith(head, 0xff, 0xfe, 0, 0)) return 'utf-32le';
  if (startsWith(head, 0xff, 0xfe)) return 'utf-16le';
  if (!startsWith(head, 0xfe, 0xff)) return null;
  return isUtf32AfterWrongMark(head) ? 'utf-32le' : 'utf-16be';
}

/** Some Java programs write UTF-32LE behind the two bytes FE FF (a file of Salesforce's Data Loader is one): as UTF-16BE, every other character is NUL. */
function isUtf32AfterWrongMark(head: Uint8Array): boolean {
  const body = head.subarray(2, 2 + 256);
  if (body.length < 8) return false;
  for (let at = 0; at + 4 <= body.length; at += 4) if (body[at + 3] !== 0 || (body[at + 2] ?? 0) > 0x10) return false;
  return true;
}

/** How much of the text, read as UTF-16, is ASCII or common Chinese; 0 where it has unpaired surrogates or control characters. */
function utf16Plausibility(head: Uint8Array, encoding: 'utf-16le' | 'utf-16be'): number {
  const text = new TextDecoder(encoding).decode(head.subarray(0, head.length & ~1), { stream: true });
  if (text === '' || text.includes('\ufffd')) return 0;
  const usual = text.match(/[\t\r\n\x20-\x7e\u00a0-\u024f\u3000-\u303f\u4e00-\u9fff\uff00-\uffef]/gu)?.length ?? 0;
  return usual / text.length;
}

/** UTF-16 without a mark: in a table every separator and line end has a zero byte, always on the same side. */
function utf16WithoutMark(head: Uint8Array): EncodingGuess | null {
  const zeros = [0, 0];
  head.forEach((byte, index) => { if (byte === 0) zeros[index & 1] = (zeros[index & 1] ?? 0) + 1; });
  const [even = 0, odd = 0] = zeros;
  if (even + odd < head.length / 100 || even === odd) return null;
  const encoding = odd > even ? 'utf-16le' : 'utf-16be';
  const confidence = utf16Plausibility(head, encoding);
  return confidence > 0.8 ? { encoding, bom: false, confidence } : null;
}

/** UTF-8 by its strict shape. Bytes that break it are forgiven only where they are few among many good ones: one bad cell in a good file. */
function utf8(head: Uint8Array, whole: boolean): EncodingGuess | null {
  const text = new TextDecoder('utf-8').decode(head, { stream: !whole });
  const broken = text.split('\ufffd').length - 1;
  const beyondAscii = text.match(/\P{ASCII}/gu)?.length ?? 0;
  if (beyondAscii === 0) return { encoding: 'utf-8', bom: false, confidence: 1 };
  if (broken * 50 > beyondAscii) return null;
  // Two-byte sequences alone (Latin, Greek, Arabic) may by accident be Chinese in GBK; three-byte ones hardly.
  const twoByte = text.match(/[\u0080-\u07ff]/gu)?.length ?? 0;
  const { common, rare, invalid } = countHighBytes(head);
  const chinese = twoByte === beyondAscii && invalid === 0 && common >= 2 && rare === 0 && /[^\p{Script=Latin}\p{M}\p{P}\p{S}\p{ASCII}]/u.test(text);
  if (chinese) return { encoding: 'gb18030', bom: false, confidence: 0.6 };
  return { encoding: 'utf-8', bom: false, confidence: broken > 0 ? 0.8 : Math.min(0.99, 0.9 + beyondAscii / 100) };
}

/** GB18030 or Windows-1252: both explain nearly every byte, so the kind of characters decides. */
function chineseOrWestern(head: Uint8Array, whole: boolean): EncodingGuess {
  const { common, rare, adjacent, invalid, western } = countHighBytes(head, whole);
  const chinese = common + 0.25 * rare + adjacent;
  const latin = 1.5 * western + 2 * invalid;
  const confidence = Math.abs(chinese - latin) / Math.max(1, chinese + latin);
  return { encoding: chinese > latin ? 'gb18030' : 'windows-1252', bom: false, confidence: 0.5 + confidence / 2 };
}

/**
 * Guesses the encoding of a text file from its first bytes (64 kB do; a character cut at the end is no error unless they are the `whole` file):
 * by byte order mark, then by validity, then by the frequency of Chinese characters against Western letters. Pure ASCII and an empty head are UTF-8.
 */
export function detectEncoding(head: Uint8Array, whole = false): EncodingGuess {
  const marked = byMark(head);
  if (marked) return { encoding: marked, bom: true, confidence: 1 };
  return utf16WithoutMark(head) ?? utf8(head, whole) ?? chineseOrWestern(head, whole);
}
