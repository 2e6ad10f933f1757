import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import type { Person, TestApp } from './app';

export interface AttachmentView {
  id: string; version: number; name: string; mediaType: string; size: number; contentHash: string; kind: string; url: string; createdAt: string; createdBy: { name: string } | null; deletable: boolean;
}
export interface Sent { status: number; attachment: AttachmentView | null; code: string | null; message: string | null }

const FIELDS = 'id version name mediaType size contentHash kind url createdAt createdBy { name } deletable';
const authorised = (person: Person | null): Record<string, string> => ({ 'accept-language': 'en', ...(person ? { authorization: `Bearer ${person.token}` } : {}) });

/** The files of tickets as people send, see and fetch them, and what lies in the folder. */
export class AttachmentWorld {
  constructor(private readonly app: TestApp) {}

  async send(person: Person | null, ticket: { id: string }, name: string, body: BodyInit = 'content', headers: Record<string, string> = {}): Promise<Sent> {
    const request = new Request(`http://localhost/api/attachments?ticket=${ticket.id}`, {
      method: 'POST', body, headers: { 'x-file-name': encodeURIComponent(name), ...authorised(person), ...headers }, ...(body instanceof ReadableStream ? { duplex: 'half' } : {}),
    } as RequestInit);
    const response = await this.app.container.attachments(request);
    const answer = (await response.json()) as { attachment?: AttachmentView; errors?: { message: string; extensions: { code: string } }[] };
    return { status: response.status, attachment: answer.attachment ?? null, code: answer.errors?.[0]?.extensions.code ?? null, message: answer.errors?.[0]?.message ?? null };
  }

  /** A file that has to be taken. */
  async add(person: Person, ticket: { id: string }, name: string, body: BodyInit = 'content'): Promise<AttachmentView> {
    const { attachment, ...rest } = await this.send(person, ticket, name, body);
    if (!attachment) throw new Error(JSON.stringify(rest));
    return attachment;
  }

  fetch(person: Person | null, { id }: { id: string }): Promise<Response> {
    return this.app.container.attachments(new Request(`http://localhost/api/attachments?id=${id}`, { headers: authorised(person) }));
  }

  async list(person: Person, { id }: { id: string }): Promise<AttachmentView[] | null> {
    const { data } = await person.run<{ node: { attachments: AttachmentView[] } | null }>(`query($id: ID!) { node(id: $id) { ... on ServiceTicket { attachments { ${FIELDS} } } } }`, { id });
    return data.node?.attachments ?? null;
  }

  /** What became of a deletion or of taking one back: the codes of its refusals, and the record after it. */
  async act(person: Person, verb: 'Delete' | 'Restore', { id, version }: { id: string; version: number }): Promise<{ codes: string[]; attachment: { id: string; version: number } | null }> {
    const { data, errors } = await person.run<Record<string, { attachment: { id: string; version: number } | null; userErrors: { code: string }[] } | null> | null>(
      `mutation($id: ID!, $version: Int!) { attachment${verb}(id: $id, version: $version) { attachment { id version } userErrors { code } } }`, { id, version });
    const answer = data?.[`attachment${verb}`];
    return { codes: [...(errors ?? []).map(({ extensions }) => extensions.code), ...(answer?.userErrors ?? []).map(({ code }) => code)], attachment: answer?.attachment ?? null };
  }

  get folder(): string {
    return path.join(this.app.container.settings.DATA_DIR, 'attachments');
  }

  /** Every file below the folder. */
  stored(): string[] {
    return existsSync(this.folder) ? readdirSync(this.folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()).map(({ name }) => name).sort() : [];
  }
}
