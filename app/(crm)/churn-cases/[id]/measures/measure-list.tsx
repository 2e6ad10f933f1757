'use client';
import { useState } from 'react';
import { HeartHandshake, Plus } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { Button } from '@/components/button';
import { EmptyState } from '@/components/empty-state';
import { onDemand } from '@/components/on-demand';
import { Section } from '@/components/section';
import type { ChurnCase } from '../use-record';
import { MeasureRow } from './measure-row';

const MeasureDialog = onDemand(() => import('./measure-dialog'));
const DEFER = 'defer';

/** Everything that was done so that the customer stays, the earliest first. */
export function MeasureList({ churnCase }: { churnCase: ChurnCase }) {
  const t = useTranslations('churnCase.measure');
  const [adding, setAdding] = useState(false);
  const open = churnCase.steps.some(({ name, allowed }) => name === DEFER && allowed);
  const mayRecord = churnCase.viewerCan.includes('churnMeasure:record');
  const { nodes } = churnCase.measures;
  const add = open && <Button icon={<Plus aria-hidden="true" />} onClick={() => setAdding(true)}>{t('add')}</Button>;
  return (
    <Section title={t('title')} quiet actions={nodes.length > 0 ? add : undefined}>
      {nodes.length > 0
        ? <ul>{nodes.map((measure) => <MeasureRow key={measure.id} measure={measure} currency={churnCase.currency} mayRecord={mayRecord} />)}</ul>
        : <EmptyState icon={<HeartHandshake />} title={t('none')} text={open ? t('noneText') : t('noneReadingText')} action={add} />}
      {adding && <MeasureDialog churnCase={churnCase} onClose={() => setAdding(false)} />}
    </Section>
  );
}
