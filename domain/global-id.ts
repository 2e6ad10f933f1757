/** Customer, 12 → an opaque id that no two types share. */
export const toGlobalId = (typeName: string, id: number): string => base64url(`${typeName}:${id}`);

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

// For a few ASCII characters several times faster than a Buffer, and a list has hundreds of ids.
function base64url(ascii: string): string {
  let out = '';
  for (let at = 0; at < ascii.length; at += 3) {
    const bits = (ascii.charCodeAt(at) << 16) | ((ascii.charCodeAt(at + 1) || 0) << 8) | (ascii.charCodeAt(at + 2) || 0);
    out += `${ALPHABET[bits >> 18]}${ALPHABET[(bits >> 12) & 63]}`;
    if (at + 1 < ascii.length) out += ALPHABET[(bits >> 6) & 63];
    if (at + 2 < ascii.length) out += ALPHABET[bits & 63];
  }
  return out;
}
