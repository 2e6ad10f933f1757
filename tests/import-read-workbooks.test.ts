import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { deflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import writeXlsxFile from 'write-excel-file/node';
import { readXlsxRows } from '@/services/import/read/xlsx-rows';

jest.setTimeout(60_000);

const folder = mkdtempSync(path.join(tmpdir(), 'zhike-workbook-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** A ZIP file of these files. */
function zip(parts: Record<string, string>): Buffer {
  const locals: Buffer[] = [];
  const centrals: Buffer[] = [];
  let offset = 0;
  for (const [name, content] of Object.entries(parts)) {
    const packed = deflateRawSync(Buffer.from(content));
    const local = Buffer.alloc(30);
    local.writeUInt32LE(0x04034b50, 0);
    local.writeUInt16LE(8, 8);
    local.writeUInt16LE(name.length, 26);
    const central = Buffer.alloc(46);
    central.writeUInt32LE(0x02014b50, 0);
    central.writeUInt16LE(8, 10);
    central.writeUInt32LE(packed.length, 20);
    central.writeUInt16LE(name.length, 28);
    central.writeUInt32LE(offset, 42);
    locals.push(local, Buffer.from(name), packed);
    centrals.push(central, Buffer.from(name));
    offset += 30 + name.length + packed.length;
  }
  const directory = Buffer.concat(centrals);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(Object.keys(parts).length, 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...locals, directory, end]);
}

const RELATION = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

function workbook(rows: string, { texts = '', styles = '', properties = '', x = '' } = {}): string {
  const file = path.join(folder, 'made.xlsx');
  writeFileSync(file, zip({
    'xl/workbook.xml': `<${x}workbook>${properties}<${x}sheets><${x}sheet name="二" sheetId="2" r:id="rId2"/><${x}sheet name="一" sheetId="1" r:id="rId1"/></${x}sheets></${x}workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships><Relationship Id="rId1" Type="${RELATION}/worksheet" Target="worksheets/sheet1.xml"/>
      <Relationship Target="/xl/worksheets/sheet2.xml" Type="${RELATION}/worksheet" Id="rId2"/><Relationship Id="rId3" Type="${RELATION}/sharedStrings" Target="sharedStrings.xml"/>
      <Relationship Id="rId4" Type="${RELATION}/styles" Target="styles.xml"/></Relationships>`,
    'xl/worksheets/sheet1.xml': '<worksheet><sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData></worksheet>',
    'xl/worksheets/sheet2.xml': `<${x}worksheet><${x}cols><${x}col min="1" max="2"/></${x}cols><${x}sheetData>${rows}</${x}sheetData></${x}worksheet>`,
    'xl/sharedStrings.xml': `<sst>${texts}</sst>`,
    'xl/styles.xml': `<styleSheet>${styles}</styleSheet>`,
  }));
  return file;
}

async function rowsOf(file: string) {
  const rows = [];
  for await (const row of readXlsxRows(file)) rows.push(row);
  return rows;
}

test('the sheet that stands first is read, with gaps, missing references and blank rows', async () => {
  const file = workbook('<row r="2"><c r="B2" t="str"><v>b</v></c><c r="AB2"><v>7</v></c></row><row r="3"/><row r="4"><c r="A4" s="1"/></row><row><c t="str"><v>x</v></c><c t="str"><v>y</v></c></row>');
  expect(await rowsOf(file)).toEqual([
    { line: 2, cells: ['', 'b', ...Array.from({ length: 25 }, () => ''), '7'] }, { line: 5, cells: ['x', 'y'] },
  ]);
});

test('shared, rich, inline and escaped text; the reading aids of Japanese are no text', async () => {
  const texts = '<si><t>甲 &amp; 乙</t></si><si><r><t xml:space="preserve">东 </t></r><r><t>京</t></r><rPh sb="0" eb="1"><t>トウ</t></rPh></si><si><t/></si><si><t>𠮷&#x20BB7;&#10;_x000D_</t></si>';
  const file = workbook('<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" t="s"><v>2</v></c><c r="D1" t="s"><v>3</v></c><c r="E1" t="inlineStr"><is><t>内</t></is></c><c r="F1" t="s"><v>99</v></c></row>', { texts });
  expect(await rowsOf(file)).toEqual([{ line: 1, cells: ['甲 & 乙', '东 京', '', '𠮷𠮷\n\r', '内', ''] }]);
});

test('dates by their format and not by their number; booleans, errors, formulas', async () => {
  const styles = `<numFmts><numFmt numFmtId="164" formatCode="yyyy&quot;年&quot;m&quot;月&quot;"/><numFmt numFmtId="165" formatCode="#,##0&quot; days&quot;;[Red]\\-0"/><numFmt numFmtId="166" formatCode="[h]:mm"/></numFmts>
    <cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/><xf numFmtId="165"/><xf numFmtId="31"/><xf numFmtId="166"/></cellXfs>`;
  const cells = '<c s="0"><v>45356</v></c><c s="1"><v>45356</v></c><c s="2"><v>45356.604340277777</v></c><c s="3"><v>45356</v></c><c s="4"><v>59</v></c><c s="5"><v>45356.5</v></c><c t="b"><v>1</v></c><c t="e"><v>#N/A</v></c><c><f>1/3</f><v>0.30000000000000004</v></c><c t="d"><v>2024-03-05T14:30:15</v></c>';
  const expected = ['45356', '2024-03-05', '2024-03-05 14:30:15', '45356', '1900-02-28', '2024-03-05 12:00:00', 'TRUE', '', '0.3', '2024-03-05 14:30:15'];
  expect((await rowsOf(workbook(`<row r="1">${cells}</row>`, { styles })))[0]?.cells).toEqual(expected);
  const old = await rowsOf(workbook('<row r="1"><c s="1"><v>43894</v></c></row>', { styles, properties: '<workbookPr date1904="1"/>' }));
  expect(old[0]?.cells).toEqual(['2024-03-05']);
});

test('elements with a prefix, as other programs write them', async () => {
  expect(await rowsOf(workbook('<x:row r="1"><x:c r="A1" t="str"><x:v>a</x:v></x:c></x:row>', { x: 'x:' }))).toEqual([{ line: 1, cells: ['a'] }]);
});

test.each([
  ['a column beyond the last', '<row r="1"><c r="ZZZ1"><v>1</v></c></row>'],
  ['a row without an end', `<row r="1"><c r="A1" t="str"><v>${'x'.repeat(9_000_000)}`],
])('%s is refused', async (_, rows) => {
  await expect(rowsOf(workbook(rows))).rejects.toMatchObject({ details: [{ message: 'import.file.notSpreadsheet' }] });
});

test('text of 300 random rows comes back', async () => {
  const cell = fc.string({ unit: fc.constantFrom('a', '1', ' ', '张', '𠮷', '<', '&', '"', "'", ']', '>', 'é', '_'), minLength: 1, maxLength: 8 });
  const rows = fc.sample(fc.array(cell.map((text) => `t${text}t`), { minLength: 4, maxLength: 4 }), { numRuns: 300, seed: 7 });
  const file = path.join(folder, 'random.xlsx');
  await writeXlsxFile(rows.map((row) => row.map((value) => ({ value, type: String })))).toFile(file);
  expect((await rowsOf(file)).map(({ cells }) => cells)).toEqual(rows);
});
