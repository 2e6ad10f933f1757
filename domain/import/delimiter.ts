export const DELIMITERS = [',', ';', '\t', '|'] as const;
export type Delimiter = (typeof DELIMITERS)[number];

/** Fields in each of the first records, by delimiters outside quotes; quotes count only where they open a field. */
function fieldCounts(sample: string, delimiter: string, limit = 100): number[] {
  const counts: number[] = [];
  let fields = 1;
  let quoted = false;
  let fieldStart = true;
  let empty = true;
  for (let at = 0; at < sample.length && counts.length < limit; at += 1) {
    const character = sample[at];
    if (quoted) {
      if (character === '"' && sample[at + 1] === '"') at += 1;
      else if (character === '"') quoted = false;
      continue;
    }
    if (character === '"' && fieldStart) { quoted = true; fieldStart = false; empty = false; continue; }
    if (character === '\n' || character === '\r') {
      if (!empty) counts.push(fields);
      [fields, fieldStart, empty] = [1, true, true];
      continue;
    }
    empty = false;
    fieldStart = character === delimiter;
    if (fieldStart) fields += 1;
  }
  // The last record of a sample may be cut; it counts only when it is the only one.
  if (counts.length === 0 && !empty) counts.push(fields);
  return counts;
}

/** How well a delimiter explains the sample: the share of records with the same number of fields as the first, weighted by that number. */
function score(counts: number[]): number {
  const [first = 1] = counts;
  if (first < 2) return 0;
  const same = counts.filter((count) => count === first).length / counts.length;
  return same * same * (1 + Math.log2(first));
}

/** The delimiter that an Excel hint line ("sep=;") at the head of a file declares, or null. Such a line is no data. */
export function declaredDelimiter(sample: string): Delimiter | null {
  const hint = /^sep=([,;\t|])\r?(?:\n|$)/iu.exec(sample)?.[1];
  return DELIMITERS.find((delimiter) => delimiter === hint) ?? null;
}

/**
 * Guesses the delimiter of decoded CSV text among comma, semicolon, tab and pipe: the one by which the most records have as many fields as the
 * first, quotes respected. Comma where nothing speaks for another.
 */
export function guessDelimiter(sample: string): Delimiter {
  const declared = declaredDelimiter(sample);
  if (declared) return declared;
  let best: Delimiter = ',';
  let bestScore = 0;
  for (const delimiter of DELIMITERS) {
    const reached = score(fieldCounts(sample, delimiter));
    if (reached > bestScore) [best, bestScore] = [delimiter, reached];
  }
  return best;
}
