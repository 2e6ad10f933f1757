import type { OpportunityCreateInput } from '@/app/apollo/generated/graphql';
import { type NumberProblem, optional, readAll } from '@/components/number-text';
import type { CustomerKind } from '@/domain/customer';
import { AMOUNT, PERCENT } from '../../values/number-fields';

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

const NUMBERS = { successRate: PERCENT, amount: optional(AMOUNT) };

/** What the form can find out by itself, by field: what is missing, what is no number. */
export function problemsOf(draft: Draft, words: { needed: string; number: (problem: NumberProblem) => string }): Partial<Record<keyof Draft, string>> {
  const needed = (['title', 'customerName', 'description', 'successRate'] as const).filter((name) => !draft[name].trim());
  return {
    ...Object.fromEntries(Object.entries(readAll(NUMBERS, draft).problems).map(([name, problem]) => [name, words.number(problem)])),
    ...Object.fromEntries(needed.map((name) => [name, words.needed])),
  };
}

/** A draft as the API wants it; null where `problemsOf` finds something. */
export function createInput(draft: Draft): OpportunityCreateInput | null {
  const { values } = readAll(NUMBERS, draft);
  if (!values) return null;
  const text = (value: string) => value.trim() || undefined;
  return {
    title: draft.title.trim(), customerKind: draft.customerKind, customerName: draft.customerName.trim(), description: draft.description.trim(),
    contactName: text(draft.contactName), contactPhone: text(draft.contactPhone), sourceId: draft.sourceId, ...values, expectedCloseOn: text(draft.expectedCloseOn),
    interest: text(draft.interest), competitor: text(draft.competitor),
  };
}
