import fc from 'fast-check';
import { guessDelimiter } from '@/domain/import/delimiter';
import { detectEncoding } from '@/domain/import/encoding';

/** GB18030 by turning the platform's decoder round: every one- and two-byte code. */
const gbCodes = new Map<string, number[]>();
const decoder = new TextDecoder('gb18030');
for (let lead = 0x81; lead <= 0xfe; lead += 1) {
  for (let trail = 0x40; trail <= 0xfe; trail += 1) {
    const text = decoder.decode(new Uint8Array([lead, trail]));
    if (trail !== 0x7f && [...text].length === 1 && text !== '\ufffd' && !gbCodes.has(text)) gbCodes.set(text, [lead, trail]);
  }
}
const toGb = (text: string) => new Uint8Array([...text].flatMap((character) => gbCodes.get(character) ?? [character.charCodeAt(0)]));
const western = new Map(Array.from({ length: 256 }, (_, byte) => [new TextDecoder('windows-1252').decode(new Uint8Array([byte])), byte]));
const toWestern = (text: string) => new Uint8Array([...text].map((character) => western.get(character) ?? 0x3f));

const CHINESE = ['华为技术有限公司', '北京', '张三', '深圳市南山区科技园', '王', '客户名称,联系人,电话', '國際貿易股份有限公司', '镕基', '上海（浦东）', '重庆长安汽车', '李小龙,138', '欧阳', '地址：中山路１号', '陶喆', '鑫淼焱'];
const ENGLISH = ['Acme Ltd', '13812345678', 'a@b.cn', '2024-03-05', '', '"x, y"', '100'];
const WESTERN = ['Crédito Inmobiliario', 'San Romualdo, 26 5º', 'Pébéo of America', 'Müller & Söhne GmbH', 'Straße 5', 'Ação Comércio', 'señor Nuñez', 'déjà vu', 'Øresund', '“Best” – price', 'Zürich', 'Malmö', 'São Paulo', 'L’Oréal', '£500', 'Äpfel', 'naïve café', 'Dvoˆr', 'Œuvre', '100 €'];

const rowsOf = (words: string[]) => fc.array(fc.array(fc.oneof(fc.constantFrom(...words), fc.constantFrom(...ENGLISH)), { minLength: 2, maxLength: 5 }), { minLength: 1, maxLength: 30 })
  .map((rows) => rows.map((row) => row.join(',')).join('\r\n')).filter((text) => words.some((word) => text.includes(word)));
const samples = (words: string[], seed: number) => fc.sample(rowsOf(words), { numRuns: 100, seed });
const guess = (bytes: Uint8Array) => detectEncoding(bytes).encoding;
const encodings = (list: Uint8Array[]) => list.map(guess);

test('100 GBK texts and 100 Windows-1252 texts are told apart', () => {
  const chinese = encodings(samples(CHINESE, 7).map(toGb));
  const latin = encodings(samples(WESTERN, 7).map(toWestern));
  expect(chinese.filter((encoding) => encoding !== 'gb18030')).toEqual([]);
  expect(latin.filter((encoding) => encoding !== 'windows-1252')).toEqual([]);
});

test('a character cut at the end changes nothing', () => {
  for (const text of samples(CHINESE, 11).slice(0, 30)) {
    const long = `${'客户名称,地址\r\n'.repeat(5)}${text}`;
    const [gb, utf8] = [toGb(long), new TextEncoder().encode(long)];
    for (let cut = 1; cut <= 3; cut += 1) {
      expect(guess(gb.subarray(0, gb.length - cut))).toBe('gb18030');
      expect(guess(utf8.subarray(0, utf8.length - cut))).toBe('utf-8');
    }
  }
});

test('single words in GBK, and four-byte characters of GB18030', () => {
  expect(encodings(['张三', '王', '联通', '中文'].map(toGb))).toEqual(['gb18030', 'gb18030', 'gb18030', 'gb18030']);
  // 𠮷 is 95 32 B7 B1… in four bytes.
  const astral = new Uint8Array([...toGb('客户'), 0x95, 0x34, 0xc2, 0x33, ...toGb('公司')]);
  expect(guess(astral)).toBe('gb18030');
});

test('UTF-8, with and without mark, pure ASCII and one broken cell', () => {
  expect(detectEncoding(new TextEncoder().encode('客户'))).toMatchObject({ encoding: 'utf-8', bom: false });
  expect(detectEncoding(new TextEncoder().encode('\ufeff客户'))).toMatchObject({ encoding: 'utf-8', bom: true, confidence: 1 });
  expect(detectEncoding(new TextEncoder().encode('plain'))).toMatchObject({ encoding: 'utf-8', bom: false });
  expect(detectEncoding(new Uint8Array(0))).toMatchObject({ encoding: 'utf-8', bom: false });
  const broken = new TextEncoder().encode(`${'客户名称'.repeat(50)}X`);
  broken[broken.length - 1] = 0xe9;
  expect(guess(new Uint8Array([...broken, 0x2c]))).toBe('utf-8');
  fc.assert(fc.property(rowsOf([...CHINESE, ...WESTERN, '👨‍👩‍👧', '𠮷野家', 'Ελλάδα', 'Москва']), (text) => expect(guess(new TextEncoder().encode(text))).toBe('utf-8')));
});

test('UTF-16 and UTF-32, with and without mark', () => {
  const utf16 = (text: string, big: boolean) => new Uint8Array([...text].flatMap((character) => [...character].join('').split('').flatMap((unit) => {
    const code = unit.charCodeAt(0);
    return big ? [code >> 8, code & 255] : [code & 255, code >> 8];
  })));
  for (const text of ['客户名称,电话\r\n张三,138', 'name,phone\nacme,1']) {
    expect(detectEncoding(utf16(`\ufeff${text}`, false))).toMatchObject({ encoding: 'utf-16le', bom: true });
    expect(detectEncoding(utf16(`\ufeff${text}`, true))).toMatchObject({ encoding: 'utf-16be', bom: true });
    expect(detectEncoding(utf16(text, false))).toMatchObject({ encoding: 'utf-16le', bom: false });
    expect(detectEncoding(utf16(text, true))).toMatchObject({ encoding: 'utf-16be', bom: false });
  }
  expect(detectEncoding(new Uint8Array([0xff, 0xfe, 0, 0, 0x41, 0, 0, 0]))).toMatchObject({ encoding: 'utf-32le', bom: true });
});

test.each([
  ['a,b,c\n1,2,3\n', ','],
  ['a;b;c\n1,5;2;3\n1,5;2;3', ';'],
  ['a\tb\n1,2\t3,4', '\t'],
  ['a|b\n1|2', '|'],
  ['"a;b;c;d",x\n"1;2;3;4",y\n', ','],
  ['"multi\nline; cell",1\n"other;;;",2', ','],
  ['sep=;\r\na;b\r\n', ';'],
  ['single\ncolumn', ','],
  ['', ','],
])('the delimiter of %j is %j', (text, delimiter) => expect(guessDelimiter(text)).toBe(delimiter));
