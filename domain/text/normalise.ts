const UNUSUAL = /[^\x20-\x7e\u3000-\u303f\u4e00-\u9fff]/;
const BLANKS = /[\s\u3000\u2800\u3164]+/g;
/** Format characters (zero width, joiners, bidi, BOM, soft hyphen) and controls: invisible, so two names that differ by one look the same. */
const INVISIBLE = /[\p{Cf}\p{Cc}]+/gu;
const COMBINING = /[\u0300-\u036f\u3099\u309a\u20d0-\u20ff\p{Variation_Selector}]+/gu;
/** Symbols that are not pictures: © and ™ carry no meaning in a name, an emoji may be all there is. */
const NOISE = /[\p{P}\p{Sm}\p{Sc}\p{Sk}\p{Z}\p{Cc}\p{Cf}©®℗\u2800\u3164]+/gu;

/**
 * The lower case of any text, independent of locale. Turkish İ and ı become i, Greek final ς becomes σ and ß becomes ss, so that
 * the fold of a part is always a part of the fold.
 */
function lower(text: string): string {
  return text.toLowerCase().replace(/i\u0307+/g, 'i').replace(/ı/g, 'i').replace(/ς/g, 'σ').replace(/ß/g, 'ss');
}

/**
 * Text as it is compared: NFKC (full width = half width), lower case, without zero-width, bidi and control characters, blanks collapsed to
 * one space and trimmed. Idempotent; lone surrogates become U+FFFD.
 */
export function foldText(text: string): string {
  if (!UNUSUAL.test(text)) return text.normalize('NFKC').toLowerCase().replace(BLANKS, ' ').trim();
  const visible = text.toWellFormed().replace(BLANKS, ' ').replace(INVISIBLE, '').normalize('NFKC');
  return lower(visible).normalize('NFKC').replace(BLANKS, ' ').replace(INVISIBLE, '').trim();
}

/** Text with what is full width (１３８， ＠, the blank of Chinese) half width; everything else as it was written. */
export const narrow = (text: string): string => text.normalize('NFKC');

/**
 * Text as it is searched: foldText without blanks, punctuation, symbols and accents (é = e, ガ = カ). Emoji stay.
 * May be empty.
 */
export function searchText(text: string): string {
  const folded = foldText(text);
  if (!UNUSUAL.test(folded)) return folded.replace(NOISE, '');
  // Composed before and not after the removal: what stood apart must not melt together, or a part of a name would not be found.
  return folded.normalize('NFD').replace(COMBINING, '').normalize('NFC').replace(NOISE, '');
}
