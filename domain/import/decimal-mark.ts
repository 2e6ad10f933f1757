import { foldText } from '@/domain/text/normalise';

/**
 * The decimal mark of a column, decided from all its samples: a mark that stands last after another one, or before other than three digits, is
 * decimal. Undefined where no sample tells, or samples contradict each other.
 */
export function guessDecimalMark(samples: Iterable<string>): '.' | ',' | undefined {
  const votes = { '.': 0, ',': 0 };
  for (const sample of samples) {
    const number = foldText(sample).replace(/[^\d.,]/gu, '');
    const match = /^(?:\d{1,3}(?:,\d{3})+(\.)\d*|\d{1,3}(?:\.\d{3})+(,)\d*|\d+([.,])(?:\d{1,2}|\d{4,}))$/u.exec(number);
    const mark = match?.[1] ?? match?.[2] ?? match?.[3];
    if (mark === '.' || mark === ',') votes[mark] += 1;
    else if (/^\d{1,3}(?:,\d{3}){2,}$/u.test(number)) votes['.'] += 1;
    else if (/^\d{1,3}(?:\.\d{3}){2,}$/u.test(number)) votes[','] += 1;
  }
  if (votes['.'] > 0 && votes[','] > 0) return undefined;
  if (votes['.'] > 0) return '.';
  return votes[','] > 0 ? ',' : undefined;
}
