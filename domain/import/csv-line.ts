const NEEDS_QUOTES = /[",;\t|\r\n]|^\s|\s$/;

/** One line of CSV (RFC 4180, comma, without the line end). Quotes also what other delimiters or a trimming reader would take apart. */
export function csvLine(cells: readonly string[]): string {
  // A lone empty cell would be a blank line, which readers skip.
  if (cells.length === 1 && cells[0] === '') return '""';
  return cells.map((cell) => (NEEDS_QUOTES.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)).join(',');
}
