'use client';
import { useTranslations } from 'next-intl';
import type { ChangeEntryFragment } from '@/app/apollo/generated/graphql';

/** What a change did, in a few words: "changed contact 张三", or the label of a workflow step. The actor stands before it. */
export function useChangeSentence(): (change: Pick<ChangeEntryFragment, 'noun' | 'action'>, name?: string | null) => string {
  const t = useTranslations();
  return ({ noun, action }, name) => {
    const step = `workflow.${noun}.steps.${action}`;
    const sentence = `changes.sentence.${action}`;
    const words = t.has(sentence) ? t(sentence, { noun: t(`changes.nouns.${noun}`) }) : t.has(step) ? t(step) : action;
    return name ? t('changes.named', { sentence: words, name }) : words;
  };
}
