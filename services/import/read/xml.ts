import { notSpreadsheet } from '@/services/import/read/zip';

/** UTF-16 units of one element: what is longer is no row and no text of a cell. */
const ELEMENT_LENGTH = 8_000_000;
const NAMED: Record<string, string> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

/** Text between tags, or the value of an attribute, as it is meant; Excel writes control characters as _x000D_. */
export function xmlText(source: string): string {
  if (!/[&\r]|_x[\da-f]{4}_/i.test(source)) return source;
  return source.replace(/\r\n?/g, '\n')
    .replace(/&(?:#x([\da-f]{1,6})|#(\d{1,7})|(lt|gt|amp|quot|apos));/gi, (whole, hex?: string, decimal?: string, name?: string) => {
      if (name) return NAMED[name.toLowerCase()] ?? whole;
      const code = hex ? parseInt(hex, 16) : Number(decimal);
      return code <= 0x10ffff ? String.fromCodePoint(code).toWellFormed() : '\ufffd';
    })
    .replace(/_x([\da-f]{4})_/gi, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));
}

/** The value of an attribute in the text of a tag; its prefix does not matter. */
export function attribute(tag: string, name: string): string | null {
  const value = new RegExp(`\\s(?:\\w+:)?${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(tag);
  return value ? xmlText(value[1] ?? value[2] ?? '') : null;
}

/**
 * The elements of one name in an XML text that comes in pieces, each with its tags. The name must not occur within itself; its prefix does not
 * matter. Memory: one element.
 */
export async function* elements(pieces: AsyncIterable<Uint8Array>, name: string): AsyncGenerator<string> {
  const opening = new RegExp(`<((?:\\w+:)?)${name}(?=[\\s/>])[^>]*>`, 'g');
  const decoder = new TextDecoder();
  let text = '';
  for await (const piece of pieces) {
    text += decoder.decode(piece, { stream: true });
    let at = 0;
    for (;;) {
      opening.lastIndex = at;
      const tag = opening.exec(text);
      if (!tag) {
        // A tag may be cut.
        at = Math.max(at, text.lastIndexOf('<'));
        break;
      }
      const closing = `</${tag[1]}${name}>`;
      const end = tag[0].endsWith('/>') ? opening.lastIndex : text.indexOf(closing, opening.lastIndex) + closing.length;
      if (end < opening.lastIndex) {
        at = tag.index;
        break;
      }
      yield text.slice(tag.index, end);
      at = end;
    }
    text = text.slice(at);
    if (text.length > ELEMENT_LENGTH) throw notSpreadsheet();
  }
}
