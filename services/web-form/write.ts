import { randomBytes } from 'node:crypto';
import { type WebFormDraft, webFormDraft, type WebFormPatch, webFormPatch } from '@/domain/web-form-input';
import { validated } from '@/domain/validation';
import { WebForm } from '@/entities/web-form';
import { demandDepartment } from '../department/create';
import { demandChoices } from '../dictionary/choice';
import { demand } from '../scope';
import type { Viewer } from '../viewer';
import { write } from '../write';

/** Field of a form → code of the dictionary that it is chosen from. */
export const WEB_FORM_CHOICES = { sourceId: 'customer-source' } as const;

/** Nobody guesses a form by trying: 96 random bits. */
const KEY_BYTES = 12;

/** Creates a form; its key is random and stays. */
export async function createWebForm(viewer: Viewer, input: WebFormDraft): Promise<WebForm> {
  demand(viewer, 'webForm:create');
  const draft = validated(webFormDraft, input);
  demandChoices(viewer, WEB_FORM_CHOICES, draft);
  return write(viewer, { command: { name: 'webFormCreate', args: input } }, async (tx) => {
    await demandDepartment(tx, draft.departmentId, 'departmentId');
    return tx.insert(WebForm, { active: true, ...columns(draft), publicKey: randomBytes(KEY_BYTES).toString('base64url') });
  });
}

/** Changes a form. One that takes no entries any more is switched off and kept: leads refer to it. */
export async function updateWebForm(viewer: Viewer, id: number, version: number, input: WebFormPatch): Promise<WebForm> {
  const patch = validated(webFormPatch, input);
  return write(viewer, { command: { name: 'webFormUpdate', args: [id, version, input] } }, async (tx) => {
    const form = await tx.find(WebForm, id, 'webForm:update');
    demandChoices(viewer, WEB_FORM_CHOICES, patch, form);
    if (patch.departmentId !== undefined) await demandDepartment(tx, patch.departmentId, 'departmentId');
    return tx.update(WebForm, form, version, columns(patch));
  });
}

/** The sites whose programs may send entries. */
export const originsOf = ({ origins }: Pick<WebForm, 'origins'>): string[] => origins?.split('\n').filter(Boolean) ?? [];

function columns({ allowedOrigins, ...fields }: { allowedOrigins?: string[] } & object): Partial<WebForm> {
  return { ...fields, ...(allowedOrigins ? { origins: [...new Set(allowedOrigins)].join('\n') || null } : {}) };
}
