import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { deflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import writeXlsxFile from 'write-excel-file/node';
import { guessMapping } from '@/domain/import/columns';
import { CUSTOMER_IMPORT_FIELDS } from '@/domain/import/customers/customer-fields';
import { writeErrorFile } from '@/services/import/read/error-file';
import { inspectFile } from '@/services/import/read/inspect';
import { readRows, type ReadOptions, type Row } from '@/services/import/read/rows';
import { unpackedSize } from '@/services/import/read/unpacked-size';

jest.setTimeout(60_000);

const folder = mkdtempSync(join(tmpdir(), 'zhike-read-'));
afterAll(() => rmSync(folder, { recursive: true }));
const file = (name: string, content: string | Uint8Array) => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};
const rowsOf = async (path: string, options?: ReadOptions) => {
  const rows: Row[] = [];
  for await (const row of readRows(path, options)) rows.push(row);
  return rows;
};
const fixture = (name: string) => join(__dirname, 'fixtures/crm-export-shapes', name);
const csv = { format: 'csv', encoding: 'utf-8', delimiter: ',' } as const;

test.each([['UTF8', 'utf-8'], ['UTF16LE', 'utf-16le'], ['UTF16BE', 'utf-16be'], ['UTF32LE', 'utf-32le']])('Data Loader file in %s', async (name, encoding) => {
  const path = fixture(`csvtext_BOM_${name}.csv`);
  expect(await inspectFile(path)).toMatchObject({ format: 'csv', encoding, bom: true, delimiter: ',', headers: ['column1', 'column2', 'column3'], rowEstimate: 2 });
  expect(await rowsOf(path)).toEqual([
    { line: 1, cells: ['column1', 'column2', 'column3'] }, { line: 2, cells: ['row1-1', 'row1-2', 'row1-3'] }, { line: 3, cells: ['row2-1', 'row2-2', 'row2-3'] },
  ]);
});

test('accounts of Salesforce in Windows-1252', async () => {
  const seen = await inspectFile(fixture('accountData.csv'));
  expect(seen).toMatchObject({ encoding: 'windows-1252', delimiter: ',', rowEstimate: 40, headerLine: 1 });
  const rows = await rowsOf(fixture('accountData.csv'));
  expect(rows.every(({ cells }) => cells.length === 37)).toBe(true);
  expect(rows.slice(-2).map(({ cells }) => cells[3])).toEqual(['Crédito Inmobiliario Terras', 'Pébéo of America']);
  expect(guessMapping(seen.headers, CUSTOMER_IMPORT_FIELDS).fields.map(({ key }) => key)).toEqual(expect.arrayContaining(['name', 'address', 'owner', 'createdAt', 'turnover']));
});

test('a single far-off byte decides the encoding of a long ASCII file', async () => {
  const rows = `${'a,b\r\n'.repeat(100_000)}`;
  expect(await inspectFile(file('far-western.csv', Buffer.concat([Buffer.from(rows), Buffer.from([0x43, 0x72, 0xe9, 0x64, 0x2c, 0x78])])))).toMatchObject({ encoding: 'windows-1252' });
  const gb = Buffer.concat([Buffer.from(rows), Buffer.from([0xd5, 0xc5, 0xc8, 0xfd, 0x2c, 0x78])]);
  const seen = await inspectFile(file('far-chinese.csv', gb));
  expect(seen).toMatchObject({ encoding: 'gb18030' });
  expect((await rowsOf(join(folder, 'far-chinese.csv'))).at(-1)).toEqual({ line: 100_001, cells: ['张三', 'x'] });
  expect(Math.abs(seen.rowEstimate - 100_000)).toBeLessThan(1000);
});

test('a file of one word that ends in an accent is no cut UTF-8', async () => {
  expect(await inspectFile(file('word.csv', new Uint8Array([0x63, 0x61, 0x66, 0xe9])))).toMatchObject({ encoding: 'windows-1252', headers: ['café'] });
});

test('a semicolon file with a hint line; an empty file; an old workbook; a file that is not there', async () => {
  const path = file('hint.csv', 'sep=;\r\n名称;电话\r\n张三;138\r\n');
  expect(await inspectFile(path)).toMatchObject({ delimiter: ';', headers: ['名称', '电话'], headerLine: 2, rowEstimate: 1 });
  expect((await rowsOf(path)).map(({ line }) => line)).toEqual([2, 3]);
  await expect(inspectFile(file('empty.csv', ''))).rejects.toMatchObject({ details: [{ message: 'import.file.empty' }] });
  await expect(inspectFile(file('old.xls', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0])))).rejects.toMatchObject({ details: [{ message: 'import.file.notSpreadsheet' }] });
  await expect(inspectFile(join(folder, 'nowhere.csv'))).rejects.toMatchObject({ code: 'ENOENT' });
});

describe('workbooks', () => {
  const write = async (name: string, rows: (string | number | boolean | Date | null)[][]) => {
    const path = join(folder, name);
    await writeXlsxFile(rows.map((row) => row.map((value) => (value instanceof Date ? { value, format: 'yyyy-mm-dd hh:mm' } : value)))).toFile(path);
    return path;
  };

  test('text, numbers, dates and blanks as text', async () => {
    const path = await write('values.xlsx', [
      ['名称', '金额', '日期', '时间', '是否'], ['张三 𠮷', 0.1 + 0.2, new Date('2024-03-05T00:00:00Z'), new Date('2024-03-05T14:30:15Z'), true], [null, null, null, null, null],
      [" '=1+1", 6222021234567890, null, null, false],
    ]);
    expect(await inspectFile(path)).toMatchObject({ format: 'xlsx', headers: ['名称', '金额', '日期', '时间', '是否'], rowEstimate: 2 });
    expect((await rowsOf(path)).slice(1)).toEqual([
      { line: 2, cells: ['张三 𠮷', '0.3', '2024-03-05', '2024-03-05 14:30:15', 'TRUE'] },
      { line: 4, cells: [" '=1+1", '6222021234567890', '', '', 'FALSE'] },
    ]);
  });

  test('one that unpacks to more than allowed is refused before it is read', async () => {
    const path = await write('big.xlsx', Array.from({ length: 2000 }, (_, row) => ['same text again and again', row]));
    const size = await unpackedSize(path);
    expect(size).toBeGreaterThan(readFileSync(path).length);
    await expect(unpackedSize(path, size - 1)).rejects.toMatchObject({ details: [{ code: 'LIMIT', message: 'import.file.tooLarge' }] });
  });

  /** A ZIP of one entry whose directory lies about sizes. */
  const zip = (packed: Buffer, listed = packed.length, hidden = Buffer.alloc(0)) => {
    const local = Buffer.alloc(30);
    local.writeUInt32LE(0x04034b50, 0);
    local.writeUInt16LE(8, 8);
    const central = Buffer.alloc(46);
    central.writeUInt32LE(0x02014b50, 0);
    central.writeUInt16LE(8, 10);
    central.writeUInt32LE(listed, 20);
    const end = Buffer.alloc(22);
    end.writeUInt32LE(0x06054b50, 0);
    end.writeUInt16LE(1, 10);
    end.writeUInt32LE(central.length, 12);
    end.writeUInt32LE(local.length + packed.length + hidden.length, 16);
    return Buffer.concat([local, packed, hidden, central, end]);
  };

  test('bombs: the true size counts, hidden data and damage are refused', async () => {
    const bomb = deflateRawSync(Buffer.alloc(300_000_000));
    expect(bomb.length).toBeLessThan(400_000);
    await expect(rowsOf(file('bomb.xlsx', zip(bomb)))).rejects.toMatchObject({ details: [{ message: 'import.file.tooLarge', params: { limit: 200 } }] });
    const small = deflateRawSync(Buffer.from('x'.repeat(1000)));
    expect(await unpackedSize(file('good.zip', zip(small)))).toBe(1000);
    const refused = { details: [{ message: 'import.file.notSpreadsheet' }] };
    await expect(unpackedSize(file('hidden.zip', zip(small, small.length, Buffer.alloc(5000, 1))))).rejects.toMatchObject(refused);
    await expect(unpackedSize(file('short.zip', zip(small, small.length - 4)))).rejects.toMatchObject(refused);
    await expect(unpackedSize(file('text.zip', 'PK\x03\x04 no zip at all'))).rejects.toMatchObject(refused);
    await expect(rowsOf(file('good.xlsx', zip(small)), { format: 'xlsx' })).rejects.toMatchObject(refused);
  });
});

describe('the file of rejected rows', () => {
  const cell = fc.oneof(fc.string({ unit: 'grapheme', maxLength: 8 }), fc.string({ unit: fc.constantFrom("'", '=', '+', '-', '@', '"', ',', '\n', '\r', '\t', ' ', 'a', '张', '𠮷'), maxLength: 6 }));
  const width = 4;

  test('10,000 rows of random cells come back with their columns in place', async () => {
    const rows = fc.sample(fc.array(cell, { minLength: width, maxLength: width }), { numRuns: 10_000, seed: 42 });
    const headers = ['名称', '=HYPERLINK("x")', 'a,b', "'"];
    const path = join(folder, 'errors.csv');
    await writeErrorFile(path, headers, rows.map((cells, index) => ({ line: index + 2, cells, error: '电话不对' })));
    expect(readFileSync(path).subarray(0, 3)).toEqual(Buffer.from([0xef, 0xbb, 0xbf]));
    const [header, ...back] = await rowsOf(path, csv);
    expect(header?.cells).toEqual([...headers, '错误 / Error', '行 / Line']);
    expect(back.map(({ cells }) => cells.slice(0, width))).toEqual(rows);
    expect(back.map(({ cells }) => cells.slice(width))).toEqual(rows.map((_, index) => ['电话不对', String(index + 2)]));
  });

  test('a second round replaces the columns; short and long rows keep all cells', async () => {
    const [first, second] = [join(folder, 'first.csv'), join(folder, 'second.csv')];
    await writeErrorFile(first, ['a', 'b'], [{ line: 2, cells: ['1'], error: 'short' }, { line: 3, cells: ['1', '2', '3'], error: 'long' }]);
    const [header, ...rows] = await rowsOf(first);
    expect(rows.map(({ cells }) => cells)).toEqual([['1', '', 'short', '2'], ['1', '2', 'long', '3', '3']]);
    await writeErrorFile(second, header?.cells ?? [], rows.map(({ cells }, index) => ({ line: index + 2, cells, error: 'again' })));
    expect((await rowsOf(second)).map(({ cells }) => cells)).toEqual([['a', 'b', '错误 / Error', '行 / Line'], ['1', '', 'again', '2'], ['1', '2', 'again', '3', '3']]);
  });
});

test('memory stays level over a big file, and stopping early closes it', async () => {
  const path = file('big.csv', `名称,电话\n${'华为技术有限公司,13812345678,"a ""b"""\n'.repeat(400_000)}`);
  global.gc?.();
  const before = process.memoryUsage().heapUsed;
  let rows = 0;
  let most = 0;
  for await (const { cells } of readRows(path, csv)) {
    rows += cells.length > 1 ? 1 : 0;
    if (rows % 20_000 === 0) most = Math.max(most, process.memoryUsage().heapUsed - before);
  }
  expect(rows).toBe(400_001);
  expect(most).toBeLessThan(150_000_000);
  for await (const row of readRows(path, csv)) {
    expect(row.line).toBe(1);
    break;
  }
});
