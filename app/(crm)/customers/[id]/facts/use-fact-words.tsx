'use client';
import type { ReactNode } from 'react';
import { useTranslations } from 'next-intl';
import { parseDecimal } from '@/components/decimal-text';
import { TextLink } from '@/components/link-button';
import { optional } from '@/components/number-text';
import type { SelectOption } from '@/components/select';
import { useNumberWords } from '@/components/use-numbers';
import type { CustomerFactsFragment } from '@/app/apollo/generated/graphql';
import { CUSTOMER_KINDS } from '@/domain/customer';
import { useDictionary } from '../../../pickers/use-dictionary';
import { ChoiceTag } from '../../../values/choice-tag';
import { AMOUNT } from '../../../values/number-fields';
import { useMoney } from '../../../values/use-money';
import { type FactField, factText } from './fact-fields';

const SCORES = ['1', '2', '3', '4', '5'];

/** What can be chosen for a field; a retired choice that the record has stays. */
export function useFactOptions({ dictionary, choices, required }: FactField, current: { id: string; label: string } | null): SelectOption[] {
  const t = useTranslations();
  const { active } = useDictionary(dictionary ?? '');
  if (choices === 'kind') return CUSTOMER_KINDS.map((kind) => ({ value: kind, label: t(`fields.values.kind.${kind}`) }));
  if (choices === 'score') return SCORES.map((score) => ({ value: score, label: t('customer.scoreOf', { score }) }));
  const items = active.map(({ id, label }) => ({ value: id, label }));
  const retired = current && !items.some(({ value }) => value === current.id) ? [{ value: current.id, label: current.label }] : [];
  return [...(required ? [] : [{ value: '', label: t('values.notChosen') }]), ...items, ...retired];
}

/** The item that a field refers to. */
export function choiceOf(customer: CustomerFactsFragment, { name }: FactField) {
  const { grade, region, industry, source } = customer;
  return { gradeId: grade, regionId: region, industryId: industry, sourceId: source }[name as string] ?? null;
}

/** A field's value as it is read, undefined where it is the text itself. */
export function useFactDisplay(customer: CustomerFactsFragment, field: FactField): ReactNode | undefined {
  const t = useTranslations();
  const money = useMoney();
  const text = factText(customer, field.name);
  const choice = choiceOf(customer, field);
  if (choice) return field.name === 'gradeId' ? <ChoiceTag choice={{ color: null, ...choice }} /> : choice.label;
  if (!text || field.dictionary) return undefined;
  if (field.money) return <span title={money.full(text, customer.currency)}>{money.short(text, customer.currency)}</span>;
  if (field.choices) return field.choices === 'kind' ? t(`fields.values.kind.${text}`) : t('customer.scoreOf', { score: text });
  return undefined;
}

/** Reads an amount as people write it; anything else passes as it is. */
export function storedText({ money }: FactField, next: string): string {
  return money ? (parseDecimal(next) ?? next) : next;
}

const amount = optional(AMOUNT);

/** What is wrong with an amount before it is sent, or null. The API knows the rest. */
export function useFactProblem({ money, required, name }: FactField): (next: string) => string | null {
  const t = useTranslations();
  const words = useNumberWords();
  return (next) => {
    if (required && !next.trim()) return t('customer.step.needed', { label: t(`fields.customer.${name}`) });
    if (!money) return null;
    if (parseDecimal(next) === null) return t('customer.notANumber');
    const { problem } = amount(next);
    return problem ? words(problem) : null;
  };
}

/** A web address can be followed. */
export function FactLink({ href }: { href: string }) {
  return <TextLink href={href} target="_blank" rel="noreferrer">{href.replace(/^https?:\/\//, '')}</TextLink>;
}
