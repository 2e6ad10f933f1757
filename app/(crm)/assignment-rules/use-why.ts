'use client';
import { useTranslations } from 'next-intl';

interface Proposal {
  open: number | null;
  rule: { name: string; position: number } | null;
}

/** Why somebody would get a ticket: the rule that decides, and how many open ones they have. */
export function useWhy(): (proposal: Proposal) => string {
  const t = useTranslations('assignmentRules.why');
  return ({ open, rule }) => (rule ? t('rule', { rule: rule.name, place: rule.position, open: open ?? 0 }) : t('fewest', { open: open ?? 0 }));
}
