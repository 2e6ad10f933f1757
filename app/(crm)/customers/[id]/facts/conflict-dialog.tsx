'use client';
import { useTranslations } from 'next-intl';
import { Button } from '@/components/button';
import { Dialog } from '@/components/dialog';
import { Nothing } from '../../../values/nothing';
import { factText } from './fact-fields';
import { useFactDisplay, useFactOptions } from './use-fact-words';
import type { FactConflict } from './use-save-fact';
import { Versions } from './versions';

/** Somebody else changed the same field: both versions, and the choice. */
export function ConflictDialog({ field, mine, current, onKeep, onOverwrite }: FactConflict) {
  const t = useTranslations('customer.conflict');
  const label = useTranslations('fields.customer')(field.name);
  const options = useFactOptions(field, null);
  const theirs = useFactDisplay(current, field) ?? factText(current, field.name);
  const words = options.find(({ value }) => value === mine)?.label ?? mine;
  const footer = <><Button onClick={onKeep}>{t('keepTheirs')}</Button><Button variant="primary" onClick={onOverwrite}>{t('saveMine')}</Button></>;
  return (
    <Dialog open onOpenChange={(open) => { if (!open) onKeep(); }} title={t('title', { label })} description={t('text')} footer={footer}>
      <Versions lines={[{ id: field.name, label, mine: words || <Nothing />, theirs: theirs || <Nothing /> }]} />
    </Dialog>
  );
}
