import type { CustomerCreateInput } from '@/app/apollo/generated/graphql';
import type { CustomerKind } from '@/domain/customer';

/** What has been typed for a new customer, as it stands in the form. */
export interface Draft {
  kind: CustomerKind;
  name: string;
  phone: string;
  licenceNo: string;
  unifiedSocialCreditCode: string;
  gradeId: string | null;
  regionId: string | null;
  sourceId: string | null;
  owner: { id: string; name: string } | null;
  contactName: string;
  contactMobile: string;
}

export const emptyDraft: Draft = {
  kind: 'ORGANISATION', name: '', phone: '', licenceNo: '', unifiedSocialCreditCode: '', gradeId: null, regionId: null, sourceId: null, owner: null,
  contactName: '', contactMobile: '',
};

const key = 'zhike.customers.new';

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

/** A draft as the API wants it. What belongs to the other kind of customer stays in the form and is not sent. */
export function createInput(draft: Draft, allowDuplicate: boolean): CustomerCreateInput {
  const text = (value: string) => value.trim() || undefined;
  const organisation = isOrganisation(draft.kind);
  const contact = organisation && text(draft.contactName);
  return {
    kind: draft.kind, name: draft.name.trim(), phone: text(draft.phone), gradeId: draft.gradeId, regionId: draft.regionId, sourceId: draft.sourceId,
    ownerId: draft.owner?.id, allowDuplicate,
    licenceNo: organisation ? text(draft.licenceNo) : undefined,
    unifiedSocialCreditCode: organisation ? text(draft.unifiedSocialCreditCode) : undefined,
    contact: contact ? { name: contact, mobile: text(draft.contactMobile) } : undefined,
  };
}

/** Companies have papers and people to talk to; a person is the person to talk to. */
export function isOrganisation(kind: CustomerKind): boolean {
  return kind === 'ORGANISATION';
}
