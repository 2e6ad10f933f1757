/**
 * A spreadsheet may take a cell for a formula if its first visible character is one of = + - @ (also full width), or if it begins with a tab or
 * a carriage return. Blanks, controls, byte order marks and quotes in front do not stop every program.
 */
const FORMULA = /^'*[\s\p{C}\p{Z}"“”‘’`]*[=+\-@＝＋－＠﹢﹣﹦﹫−]|^'*[\t\r\n]/u;

/** Makes a cell inert for spreadsheets by a leading apostrophe where it could be a formula; other cells stay as they are. Undone by restoreCell. */
export function inertCell(cell: string): string {
  return FORMULA.test(cell) ? `'${cell}` : cell;
}

/** Takes back what inertCell did, exactly: restoreCell(inertCell(x)) = x for every text. */
export function restoreCell(cell: string): string {
  return cell.startsWith("'") && FORMULA.test(cell.slice(1)) ? cell.slice(1) : cell;
}
