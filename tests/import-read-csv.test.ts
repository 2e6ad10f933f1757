import fc from 'fast-check';
import { CsvRecords, type CsvRecord } from '@/domain/import/csv-records';
import { csvLine } from '@/domain/import/csv-line';
import { inertCell, restoreCell } from '@/domain/import/inert-cell';

const read = (text: string, delimiter = ',', sizes: number[] = []) => {
  const parser = new CsvRecords(delimiter);
  const records: CsvRecord[] = [];
  let at = 0;
  for (const size of sizes) {
    records.push(...parser.push(text.slice(at, at + size)));
    at += size;
  }
  return [...records, ...parser.push(text.slice(at)), ...parser.end()];
};
const cellsOf = (text: string) => read(text).map(({ cells }) => cells);

const cell = fc.oneof(
  fc.string({ unit: fc.constantFrom('"', ',', ';', '\n', '\r', '\t', ' ', "'", '=', '+', '-', '@', 'a', '张', '𠮷', '\ufeff', '\u200b', '＝', '\0'), maxLength: 8 }),
  fc.string({ unit: 'grapheme', maxLength: 12 }), fc.string({ unit: 'binary', maxLength: 12 }),
);
const table = fc.array(fc.array(cell, { minLength: 1, maxLength: 6 }), { maxLength: 8 });

describe('CsvRecords', () => {
  test('reads back what csvLine wrote, in pieces of any size, with any line end', () => {
    fc.assert(fc.property(table, fc.constantFrom('\n', '\r\n', '\r'), fc.boolean(), fc.array(fc.integer({ min: 1, max: 9 }), { maxLength: 20 }), (rows, end, last, sizes) => {
      const text = rows.map(csvLine).join(end) + (last ? end : '');
      expect(read(text, ',', sizes).map(({ cells }) => cells)).toEqual(rows);
      expect(read(text, ',', sizes).every(({ problem }) => problem === undefined)).toBe(true);
    }), { numRuns: 2000 });
  });

  test('gives the same records and lines however the text arrives, broken or not', () => {
    const noise = fc.string({ unit: fc.constantFrom('"', ',', '\n', '\r', '\r\n', 'a', '张'), maxLength: 40 });
    fc.assert(fc.property(noise, fc.array(fc.integer({ min: 1, max: 5 }), { maxLength: 30 }), (text, sizes) => {
      const whole = read(text);
      expect(read(text, ',', sizes)).toEqual(whole);
      const lines = whole.map(({ line }) => line);
      expect(lines).toEqual([...new Set(lines)].sort((one, other) => one - other));
      // The line of a record is where it stands in the file.
      const physical = text.split(/\r\n|\r|\n/);
      for (const { line, cells } of whole) expect(physical[line - 1]?.replace(/^"/, '').startsWith((cells[0] ?? '').split(/[\r\n"]/)[0] ?? '')).toBe(true);
    }), { numRuns: 3000 });
  });

  test('one broken row costs one row', () => {
    expect(read('a,b\n1,"x"y\n2,z\n3,"un\nclosed,4\n5,6\n')).toEqual([
      { line: 1, cells: ['a', 'b'] },
      { line: 2, cells: ['1', '"x"y'], problem: 'import.row.quoteMisplaced' },
      { line: 3, cells: ['2', 'z'] },
      { line: 4, cells: ['3', '"un'], problem: 'import.row.quoteUnclosed' },
      { line: 5, cells: ['closed', '4'] },
      { line: 6, cells: ['5', '6'] },
    ]);
  });

  test('quotes within plain text are text, quoted line ends and blank lines count', () => {
    expect(read('3.5" disk,x\n\n\r\n"a\nb","c ""d"""\nlast')).toEqual([
      { line: 1, cells: ['3.5" disk', 'x'] }, { line: 4, cells: ['a\nb', 'c "d"'] }, { line: 6, cells: ['last'] },
    ]);
    expect(cellsOf('a,"",\n')).toEqual([['a', '', '']]);
    expect(cellsOf('"a"')).toEqual([['a']]);
  });

  test('a quote that is never closed is given up after a megabyte, long before the end', () => {
    const parser = new CsvRecords(',');
    const found = [...parser.push('a,"open\n')];
    for (let line = 0; line < 3000 && found.length === 0; line += 1) found.push(...parser.push(`${'x'.repeat(999)}\n`));
    expect(found[0]).toEqual({ line: 1, cells: ['a', '"open'], problem: 'import.row.quoteUnclosed' });
    expect(found[1]).toEqual({ line: 2, cells: ['x'.repeat(999)] });
  });

  test('a line without end is refused as one row', () => {
    const parser = new CsvRecords(',');
    const found = Array.from({ length: 30 }, () => parser.push('x'.repeat(100_000))).flat();
    expect(found[0]).toMatchObject({ line: 1, problem: 'import.row.tooLong' });
  });
});

describe('cells that could be formulas', () => {
  const starts = ['=', '+', '-', '@', '\t', '\r', '＝', '＋', '－', '＠', ' =', '\u00a0=', '\u3000＝', '\ufeff=', '\0=', '\u200b+', '"=', "'=", '\n=', '  \t@', '\u202e='];
  test.each(starts)('%j is made inert and comes back', (start) => {
    for (const rest of ['', '1+1', "cmd|'/c calc'!A1", 'SUM(A1)', '86 138']) {
      const inert = inertCell(start + rest);
      expect(inert).toBe(`'${start}${rest}`);
      expect(restoreCell(inert)).toBe(start + rest);
    }
  });

  test.each(['张三', "'quoted'", "it's", '', 'a=b', '100', '"x"', "''"])('%j stays as it is', (text) => expect(inertCell(text)).toBe(text));

  test('10,000 random cells come back, none of them alive', () => {
    fc.assert(fc.property(cell, (text) => {
      const inert = inertCell(text);
      expect(restoreCell(inert)).toBe(text);
      expect(inert).not.toMatch(/^[\s\p{C}"]*[=+\-@＝＋－＠]/u);
      expect(inert).not.toMatch(/^[\t\r]/);
    }), { numRuns: 10_000 });
  });
});
