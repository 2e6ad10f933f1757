import type { OpportunityCreateInput } from '@/app/apollo/generated/graphql';
import { parseDecimal } from '@/components/decimal-text';
import type { CustomerKind } from '@/domain/customer';

/** What has been typed for a new opportunity, as it stands in the form. */
export interface Draft {
  title: string;
  customerKind: CustomerKind;
  customerName: string;
  contactName: string;
  contactPhone: string;
  description: string;
  sourceId: string | null;
  successRate: string;
  amount: string;
  expectedCloseOn: string;
  interest: string;
  competitor: string;
}

export const emptyDraft: Draft = {
  title: '', customerKind: 'ORGANISATION', customerName: '', contactName: '', contactPhone: '', description: '', sourceId: null, successRate: '', amount: '',
  expectedCloseOn: '', interest: '', competitor: '',
};

const key = 'zhike.opportunities.new';

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
export function isEmpty({ customerKind: _kind, ...rest }: Draft): boolean {
  return Object.values(rest).every((value) => value === '' || value === null);
}

/** What the form can find out by itself, by field: what is missing, what is no number. */
export function problemsOf(draft: Draft, words: { needed: string; number: string }): Partial<Record<keyof Draft, string>> {
  const needed = (['title', 'customerName', 'description', 'successRate'] as const).filter((name) => !draft[name].trim());
  return {
    ...(draft.amount.trim() && parseDecimal(draft.amount) === null ? { amount: words.number } : {}),
    ...(/^\d{0,3}$/.test(draft.successRate.trim()) ? {} : { successRate: words.number }),
    ...Object.fromEntries(needed.map((name) => [name, words.needed])),
  };
}

/** A draft as the API wants it. */
export function createInput(draft: Draft): OpportunityCreateInput {
  const text = (value: string) => value.trim() || undefined;
  return {
    title: draft.title.trim(), customerKind: draft.customerKind, customerName: draft.customerName.trim(), description: draft.description.trim(),
    contactName: text(draft.contactName), contactPhone: text(draft.contactPhone), sourceId: draft.sourceId, successRate: Number(draft.successRate),
    amount: draft.amount.trim() ? (parseDecimal(draft.amount) ?? undefined) : undefined, expectedCloseOn: text(draft.expectedCloseOn),
    interest: text(draft.interest), competitor: text(draft.competitor),
  };
}
