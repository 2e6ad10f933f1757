import type { Encoding } from '@/domain/import/encoding';

/** The platform has no decoder for UTF-32; four bytes a character, cut anywhere between two pieces. */
class Utf32Decoder {
  private rest: Uint8Array = new Uint8Array(0);
  private started = false;

  decode(bytes: Uint8Array = new Uint8Array(0), { stream = false } = {}): string {
    const all = new Uint8Array(this.rest.length + bytes.length);
    all.set(this.rest);
    all.set(bytes, this.rest.length);
    // detectEncoding also calls UTF-32LE what stands behind the wrong mark FE FF.
    const from = !this.started && all[0] === 0xfe && all[1] === 0xff ? 2 : 0;
    const whole = Math.floor((all.length - from) / 4) * 4;
    this.rest = whole === 0 ? all : all.slice(from + whole);
    const view = new DataView(all.buffer, from, whole);
    const characters: string[] = [];
    for (let at = 0; at < whole; at += 4) {
      const code = view.getUint32(at, true);
      if (code === 0xfeff && !this.started && at === 0) continue;
      characters.push(code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff) ? '\ufffd' : String.fromCodePoint(code));
    }
    this.started ||= whole > 0;
    if (!stream && this.rest.length > 0) characters.push('\ufffd');
    return characters.join('');
  }
}

/** Decodes pieces of a file of any size to text, without the byte order mark; bytes that are no character become U+FFFD. */
export async function* decodeText(chunks: AsyncIterable<Uint8Array>, encoding: Encoding): AsyncGenerator<string> {
  const decoder = encoding === 'utf-32le' ? new Utf32Decoder() : new TextDecoder(encoding);
  for await (const chunk of chunks) yield decoder.decode(chunk, { stream: true });
  yield decoder.decode();
}

/** Decodes the head of a file, leaving out a character that is cut at its end. */
export function decodeHead(head: Uint8Array, encoding: Encoding): string {
  const decoder = encoding === 'utf-32le' ? new Utf32Decoder() : new TextDecoder(encoding);
  return decoder.decode(head, { stream: true });
}
