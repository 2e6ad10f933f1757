import { foldText } from '@/domain/text/normalise';

const SEPARATORS = /[^\p{L}\p{N}\p{M}\p{So}.]+/u;
const SPACED_LETTERS = /(?<![\p{L}\p{N}])((?:\p{L}\.\s*){2,})/gu;

/** Longest first, because the regular expression takes the first that fits. Branches (分公司, 子公司) are other companies and stay. */
const CHINESE_FORM = new RegExp(`(?:${[
  '股份有限责任公司', '股份有限公司', '有限责任公司', '有限公司', '股份公司', '(?<![分子])总公司', '(?<![分子])總公司', '(?<![分子])公司',
  '集团', '集團', '特殊普通合伙', '普通合伙', '有限合伙',
].join('|')})$`, 'u');
const FORM_BEFORE_BRANCH = /(?:股份有限公司|有限责任公司|有限公司)(?=.+分公司$)/u;

const ENGLISH_FORMS = new Set(`inc incorporated ltd limited llc llp lllp lp co company corp corporation gmbh mbh ag plc sa sas sarl srl bv nv oy oyj aps
  kg kgaa ohg ug pte pty pvt sdn bhd kk cv ltda limitada pllc`.split(/\s+/));
/** Words in their own right ("Beauty Spa"): a legal form only when written with dots. */
const DOTTED_FORMS = new Set(['spa', 'as', 'se', 'ab', 'sl', 'sc', 'sp', 'lda', 'cia']);

function isEnglishForm(token: string): boolean {
  const plain = token.replaceAll('.', '');
  return ENGLISH_FORMS.has(plain) || (DOTTED_FORMS.has(plain) && token.slice(0, -1).includes('.'));
}

function withoutEnglishForm(folded: string): string {
  const tokens = folded.replace(SPACED_LETTERS, (letters) => `${letters.replace(/\s+/g, '')} `).split(SEPARATORS).filter((token) => /[^.]/u.test(token));
  // 'co.,ltd' arrives as two tokens, 'co.ltd' as one.
  const words = tokens.flatMap((token) => (/^co\.\w{2,}\.?$/u.test(token) ? token.split(/(?<=^co)\./u) : [token]));
  while (words.length > 1 && isEnglishForm(words.at(-1) ?? '')) words.pop();
  return words.join('').replaceAll('.', '');
}

/**
 * The key by which two company names are the same company: folded, without blanks, punctuation and brackets (their content stays: 华为(上海) is
 * not 华为) and without the legal form at its end, Chinese or English. Never empty for a name that has any visible character.
 */
export function normaliseCompanyName(name: string): string {
  const folded = foldText(name);
  let key = withoutEnglishForm(folded).replace(FORM_BEFORE_BRANCH, '');
  for (let shorter = key.replace(CHINESE_FORM, ''); shorter !== key && shorter !== ''; shorter = key.replace(CHINESE_FORM, '')) key = shorter;
  return key === '' ? folded : key;
}

/**
 * The key by which two person names are the same: folded, without punctuation; Chinese names without blanks and middle dots, others with single spaces.
 * Never empty for a name that has any visible character.
 */
export function normalisePersonName(name: string): string {
  const folded = foldText(name);
  const words = folded.split(/[^\p{L}\p{N}\p{M}\p{So}'’]+/u).map((word) => word.replace(/['’]/gu, '')).filter((word) => word !== '');
  const key = words.join(/\p{Script=Han}/u.test(folded) ? '' : ' ');
  return key === '' ? folded : key;
}
