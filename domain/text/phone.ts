import { foldText } from '@/domain/text/normalise';

const EXTENSION = /(?:转|轉|分机|分機|ext\.?|extension|x|#)\s*[:：]?\s*\d*.*$/u;
/** An extension after the comma that makes a telephone pause. */
const PAUSE = /[,;]\s*(\d{1,6})$/u;
const MOBILE = /^1[3-9]\d{9}$/;
/** Three-digit area codes of the mainland; all others have four digits. */
const SHORT_AREA = /^0(?:10|2\d)/;
/** 400, 800 and 95xxx numbers are dialled as they are, without an area code. */
const SERVICE_NUMBER = /^(?:[48]00\d{7}|95\d{3,6}|9[56]\d{3}|1\d{2,4})$/;

/** The first of several numbers in one cell; a slash inside one number (030/1234) has less than seven digits before it. */
function firstNumber(text: string): string {
  const [first = '', ...rest] = text.split(/[/;,、|]|\s或\s?|\n/u);
  return rest.length > 0 && first.replace(/\D/g, '').length >= 7 ? first : text;
}

function withoutChina(digits: string, international: boolean): string {
  const national = digits.replace(/^(?:00)?86/, '');
  if (national === digits) return digits;
  if (MOBILE.test(national)) return national;
  if (!international && !digits.startsWith('0086')) return digits;
  return national.startsWith('0') || SERVICE_NUMBER.test(national) || national === '' ? national : `0${national}`;
}

/**
 * The digits of a phone number as people of the mainland dial it, for comparison and search: full width folded, extension cut, +86 and 0086
 * taken off (a land line gets its 0 back), the first number where a cell holds several. Other countries keep their country code. May be empty.
 */
export function phoneDigits(phone: string): string {
  const main = firstNumber(foldText(phone)).replace(EXTENSION, '').replace(/\(0\)/u, '');
  const digits = main.replace(/[^0-9]/g, '');
  return withoutChina(digits, /^[^0-9]*\+/u.test(main));
}

/**
 * A phone number as it is shown: mobiles 138 1234 5678, land lines 0755-8888 8888; anything else is returned trimmed as it was written.
 */
export function formatPhone(phone: string): string {
  const digits = phoneDigits(phone);
  const extension = EXTENSION.exec(foldText(phone))?.[0].replace(/\D/g, '') ?? '';
  const tail = extension === '' ? '' : ` ext. ${extension}`;
  if (/^\s*(?:\+|00)(?!86)/u.test(foldText(phone))) return phone.trim();
  if (MOBILE.test(digits)) return `${digits.slice(0, 3)} ${digits.slice(3, 7)} ${digits.slice(7)}${tail}`;
  const area = SHORT_AREA.test(digits) ? 3 : 4;
  const local = digits.slice(area);
  if (!/^0\d+$/.test(digits) || digits.startsWith('00') || local.length < 7 || local.length > 8) return phone.trim();
  return `${digits.slice(0, area)}-${local.slice(0, -4)} ${local.slice(-4)}${tail}`;
}

/**
 * The address that dials a number: the first number with its country code as it was written, then after a comma, which is a pause, the extension. Null
 * where there is nothing to dial.
 */
export function telephoneLink(phone: string): string | null {
  const folded = foldText(phone);
  const paused = PAUSE.exec(folded);
  const first = firstNumber(folded.slice(0, paused?.index));
  const main = first.replace(EXTENSION, '').replace(/\(0\)/u, '');
  const digits = main.replace(/[^0-9]/g, '');
  if (digits === '') return null;
  const extension = /\d+/.exec(EXTENSION.exec(first)?.[0] ?? '')?.[0] ?? paused?.[1];
  return `tel:${/^[^0-9]*\+/u.test(main) ? '+' : ''}${digits}${extension ? `,${extension}` : ''}`;
}

/** True for 5 to 15 digits (E.164 allows 15; 12315 has five) with nothing but phone punctuation around them. */
export function isPlausiblePhone(phone: string): boolean {
  const digits = phoneDigits(phone);
  const main = firstNumber(foldText(phone)).replace(EXTENSION, '');
  return digits.length >= 5 && digits.length <= 15 && /^[\d\s+().\-–—/·]*$/u.test(main);
}
