import type { LeadCreateInput } from '@/app/apollo/generated/graphql';
import type { ComboboxOption } from '@/components/combobox';
import type { CustomerKind } from '@/domain/customer';

/** What has been typed for a new lead, as it stands in the form. */
export interface Draft {
  kind: CustomerKind;
  name: string;
  contactName: string;
  phone: string;
  email: string;
  sourceId: string | null;
  regionId: string | null;
  /** Chosen with their names, so that the form shows them after a reload. */
  productId: ComboboxOption | null;
  projectId: ComboboxOption | null;
  departmentId: string;
  interest: string;
  remark: string;
}

export const emptyDraft: Draft = { kind: 'ORGANISATION', name: '', contactName: '', phone: '', email: '', sourceId: null, regionId: null, productId: null, projectId: null, departmentId: '', interest: '', remark: '' };

const key = 'zhike.leads.new';

/** The draft of this browser tab, or an empty one. */
export function keptDraft(): Draft {
  try {
    const kept: unknown = JSON.parse(sessionStorage.getItem(key) ?? 'null');
    return kept && typeof kept === 'object' ? { ...emptyDraft, ...kept } : emptyDraft;
  } catch {
    return emptyDraft;
  }
}

export function keepDraft(draft: Draft) {
  if (isEmpty(draft)) sessionStorage.removeItem(key);
  else sessionStorage.setItem(key, JSON.stringify(draft));
}

/** Nothing but the kind was chosen. */
export function isEmpty({ kind: _kind, ...rest }: Draft): boolean {
  return Object.values(rest).every((value) => value === '' || value === null);
}

/** A draft as the API wants it. */
export function createInput({ kind, name, sourceId, regionId, productId, projectId, departmentId, contactName, ...texts }: Draft): LeadCreateInput {
  const given = Object.fromEntries(Object.entries(texts).flatMap(([field, value]) => (value.trim() ? [[field, value.trim()]] : [])));
  // A person is talked to in person.
  return {
    kind, name: name.trim(), sourceId, regionId, productId: productId?.value ?? null, projectId: projectId?.value ?? null, departmentId: departmentId || null,
    contactName: (kind === 'ORGANISATION' && contactName.trim()) || null, ...given,
  };
}
