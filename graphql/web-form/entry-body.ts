import { readBytes } from '../request-body';

/** What a visitor sent, and whether a browser waits for a page and not for data. */
export interface EntryBody {
  fields: Record<string, unknown>;
  page: boolean;
}

/** Generous for a name and a message. */
const MAX_BYTES = 32_000;

/** Reads an entry as JSON or as a form, no more than the limit; or says why it cannot be read. */
export async function readEntry(request: Request): Promise<EntryBody | { status: 400 | 413 | 415; messageKey: 'notJson' | 'webForm.tooLarge' }> {
  const type = (request.headers.get('content-type') ?? '').split(';')[0]?.trim().toLowerCase();
  if (type !== 'application/json' && type !== 'application/x-www-form-urlencoded') return { status: 415, messageKey: 'notJson' };
  const bytes = await readBytes(request, MAX_BYTES);
  if (!bytes) return { status: 413, messageKey: 'webForm.tooLarge' };
  const text = bytes.toString('utf8');
  if (type !== 'application/json') return { fields: Object.fromEntries(new URLSearchParams(text)), page: request.headers.get('accept')?.includes('text/html') ?? false };
  const fields = parsed(text);
  return fields ? { fields, page: false } : { status: 400, messageKey: 'notJson' };
}

function parsed(text: string): Record<string, unknown> | null {
  try {
    const value = JSON.parse(text) as unknown;
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Record<string, unknown>) : null;
  } catch {
    return null;
  }
}
