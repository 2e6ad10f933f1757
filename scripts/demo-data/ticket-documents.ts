import { crc32, deflateSync } from 'node:zlib';

// The smallest files that programs open: enough to be looked at, and the same on every machine.

type Pixel = readonly [number, number, number];

/** A PNG, each pixel by its place. */
function png(width: number, height: number, at: (x: number, y: number) => Pixel): Buffer {
  const rows = Buffer.alloc(height * (1 + width * 3));
  for (let y = 0; y < height; y += 1) for (let x = 0; x < width; x += 1) rows.set(at(x, y), y * (1 + width * 3) + 1 + x * 3);
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 2], 8);
  return Buffer.concat([Buffer.from('89504e470d0a1a0a', 'hex'), chunk('IHDR', header), chunk('IDAT', deflateSync(rows, { level: 9 })), chunk('IEND', Buffer.alloc(0))]);
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type), data]);
  const whole = Buffer.alloc(body.length + 8);
  whole.writeUInt32BE(data.length, 0);
  whole.set(body, 4);
  whole.writeUInt32BE(crc32(body), body.length + 4);
  return whole;
}

/** A ceiling of tiles with a stain of water; `seed` moves it. */
export function stainedCeiling(seed: number): Buffer {
  const [left, top] = [160 + (seed * 53) % 240, 110 + (seed * 31) % 120];
  return png(560, 360, (x, y) => {
    const joint = x % 140 < 2 || y % 120 < 2 ? 26 : 0;
    const far = Math.hypot((x - left) / 1.6, y - top) + 9 * Math.sin(Math.atan2(y - top, x - left) * 5);
    const stain = far < 62 ? 34 : far < 70 ? 58 : far < 92 ? 16 : 0;
    const light = 232 - y / 12 - joint;
    return [light - stain * 0.7, light - stain, light - stain * 1.7].map((value) => Math.round(Math.max(0, value))) as [number, number, number];
  });
}

/** A PDF of one page, line by line. The font is one that readers bring for Chinese. */
export function page(lines: readonly string[]): Buffer {
  const hex = (line: string) => Buffer.from(line, 'utf16le').swap16().toString('hex');
  const text = `BT /F 12 Tf 22 TL 64 770 Td ${lines.map((line) => `<${hex(line)}> Tj T*`).join(' ')} ET`;
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>', '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F 5 0 R >> >> >>', `<< /Length ${text.length} >>\nstream\n${text}\nendstream`,
    '<< /Type /Font /Subtype /Type0 /BaseFont /STSong-Light /Encoding /UniGB-UCS2-H /DescendantFonts [6 0 R] >>',
    '<< /Type /Font /Subtype /CIDFontType0 /BaseFont /STSong-Light /CIDSystemInfo << /Registry (Adobe) /Ordering (GB1) /Supplement 4 >> /FontDescriptor 7 0 R >>',
    '<< /Type /FontDescriptor /FontName /STSong-Light /Flags 4 /FontBBox [-25 -254 1000 880] /ItalicAngle 0 /Ascent 880 /Descent -120 /CapHeight 880 /StemV 93 >>',
  ];
  let file = '%PDF-1.4\n';
  const offsets = objects.map((object, place) => {
    const offset = file.length;
    file += `${place + 1} 0 obj\n${object}\nendobj\n`;
    return offset;
  });
  const table = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  return Buffer.from(`${file}xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}trailer << /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${file.length}\n%%EOF\n`);
}

/** A table as Excel opens it: hence the mark at its beginning. */
export const sheet = (rows: readonly (readonly (string | number)[])[]): Buffer => Buffer.from(`\ufeff${rows.map((row) => row.join(',')).join('\r\n')}\r\n`);
