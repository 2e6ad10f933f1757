import { type FileHandle, open } from 'node:fs/promises';
import { posix } from 'node:path';
import { attribute, elements, xmlText } from '@/services/import/read/xml';
import { dataOffset, notSpreadsheet, unpackedBytes, type ZipEntry, zipDirectory } from '@/services/import/read/zip';

/** A workbook, opened: what is needed to understand the cells of its first sheet, and the bytes of that. */
export interface Workbook {
  sheet: AsyncGenerator<Uint8Array>;
  /** Texts that cells refer to by their place. */
  texts: readonly string[];
  /** Styles, by their place, that show a number as a date or time. */
  dateStyles: ReadonlySet<number>;
  /** The day zero of old Macs. */
  since1904: boolean;
}

const PART_BYTES = 20_000_000;
const TEXT = /<(?:\w+:)?t(?:\s[^>]*)?>([\s\S]*?)<\/(?:\w+:)?t>/g;
const PHONETIC = /<(?:\w+:)?rPh[\s>][\s\S]*?<\/(?:\w+:)?rPh>/g;
/** Numbers of the built-in formats of dates and times, those of East Asia too. */
const isBuiltInDate = (id: number) => (id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 45 && id <= 47) || (id >= 50 && id <= 58);

/** A format without literals, colours and conditions that still has a letter of a date or time. */
const isDateFormat = (code: string) => /[dmyhs]|aaa/i.test(code.replace(/"[^"]*"|\\.|_.|\*.|\[(?!h+\]|m+\]|s+\])[^\]]*\]/gi, ''));

/** The text of a shared string or an inline one: its runs, without the reading aids of Japanese. */
export function richText(element: string): string {
  const [first, ...more] = element.replace(PHONETIC, '').matchAll(TEXT);
  return more.reduce((joined, [, text]) => joined + xmlText(text ?? ''), xmlText(first?.[1] ?? ''));
}

/** Opens a workbook, and refuses a file that is none. The texts of its cells are in memory, the sheet is not. */
export async function openWorkbook(path: string): Promise<Workbook> {
  const file = await open(path, 'r');
  try {
    const { entries } = await zipDirectory(file, (await file.stat()).size);
    const parts = new Parts(path, file, new Map(entries.map((entry) => [entry.name.toLowerCase(), entry])));
    const main = entries.find(({ name }) => /(?:^|\/)workbook\.xml$/i.test(name))?.name;
    if (!main) throw notSpreadsheet();
    const folder = posix.dirname(main);
    const book = await parts.text(main);
    const [sheet] = tags(book, 'sheet');
    const related = relations(await parts.text(`${folder}/_rels/${posix.basename(main)}.rels`), folder);
    const place = related.find(({ id }) => id === attribute(sheet ?? '', 'id'))?.target;
    if (!place || !parts.has(place)) throw notSpreadsheet();
    const partOf = (type: string) => related.find((each) => each.type.endsWith(`/${type}`))?.target;
    return {
      sheet: await parts.bytes(place), texts: await sharedTexts(parts, partOf('sharedStrings')), dateStyles: dateStyles(await parts.text(partOf('styles') ?? '')),
      since1904: /^(?:1|true)$/i.test(attribute(tags(book, 'workbookPr')[0] ?? '', 'date1904') ?? ''),
    };
  } finally {
    await file.close();
  }
}

class Parts {
  constructor(private readonly path: string, private readonly file: FileHandle, private readonly byName: ReadonlyMap<string, ZipEntry>) {}

  has(name: string): boolean {
    return this.byName.has(name.toLowerCase());
  }

  async bytes(name: string): Promise<AsyncGenerator<Uint8Array>> {
    const entry = this.byName.get(name.toLowerCase());
    if (!entry) throw notSpreadsheet();
    return unpackedBytes(this.path, entry, await dataOffset(this.file, entry));
  }

  /** A small part as text; empty where it is missing. */
  async text(name: string): Promise<string> {
    if (!this.has(name)) return '';
    const chunks: Uint8Array[] = [];
    let size = 0;
    for await (const chunk of await this.bytes(name)) {
      size += chunk.length;
      if (size > PART_BYTES) throw notSpreadsheet();
      chunks.push(chunk);
    }
    return new TextDecoder().decode(Buffer.concat(chunks));
  }
}

const tags = (xml: string, name: string): string[] => xml.match(new RegExp(`<(?:\\w+:)?${name}(?=[\\s/>])[^>]*>`, 'g')) ?? [];

const relations = (xml: string, folder: string) => tags(xml, 'Relationship').map((tag) => {
  const target = attribute(tag, 'Target') ?? '';
  return { id: attribute(tag, 'Id'), type: attribute(tag, 'Type') ?? '', target: target.startsWith('/') ? target.slice(1) : posix.join(folder, target) };
});

async function sharedTexts(parts: Parts, name: string | undefined): Promise<string[]> {
  const texts: string[] = [];
  if (!name || !parts.has(name)) return texts;
  // A part of a longer string would keep all of that in memory.
  for await (const element of elements(await parts.bytes(name), 'si')) texts.push(Buffer.from(richText(element)).toString());
  return texts;
}

function dateStyles(xml: string): Set<number> {
  const custom = new Map(tags(xml, 'numFmt').map((tag) => [Number(attribute(tag, 'numFmtId')), isDateFormat(attribute(tag, 'formatCode') ?? '')]));
  const formats = /<(?:\w+:)?cellXfs[\s>][\s\S]*?<\/(?:\w+:)?cellXfs>/.exec(xml)?.[0] ?? '';
  return new Set(tags(formats, 'xf').flatMap((tag, style) => {
    const format = Number(attribute(tag, 'numFmtId'));
    return custom.get(format) ?? isBuiltInDate(format) ? [style] : [];
  }));
}
