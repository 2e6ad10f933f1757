'use client';
import { useTranslations } from 'next-intl';
import { FIELD_RIGHTS } from '@/domain/field-rights';
import { REACHES } from '@/domain/permissions';
import { NONE, type CellValue } from './cell';

/** What stands in a cell, in words. */
export function useCellWords(): (value: CellValue) => string {
  const t = useTranslations('permissions');
  return (value) => {
    if (value === NONE) return t('none');
    const right = FIELD_RIGHTS.find((one) => one === value);
    if (right) return t(`fieldRights.${right}`);
    const reach = REACHES.find((one) => one === value);
    return reach ? t(`reaches.${reach}`) : value;
  };
}

/** Labels of nouns, verbs and fields, which come from the API: one that has no words yet shows its name. */
export function useEntryWords() {
  const t = useTranslations('permissions');
  const label = (key: string, fallback: string) => (t.has(key as never) ? t(key as never) : fallback);
  return {
    noun: (noun: string) => label(`nouns.${noun}`, noun),
    verb: (verb: string) => label(`verbs.${verb}`, verb),
    field: (noun: string, name: string) => label(`fields.${noun}.${name}`, name),
  };
}
