/** A file as it was looked into: its headers and the cells of its first rows. */
export interface Sampled {
  headers: readonly string[];
  sample: readonly { cells: readonly string[] }[];
}

/** What the first rows say in a column, empty cells left out. */
export const cellsOf = ({ sample }: Sampled, column: number): string[] => sample.map(({ cells }) => cells[column]?.trim() ?? '').filter((cell) => cell !== '');
