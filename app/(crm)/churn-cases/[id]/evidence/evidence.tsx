'use client';
import { useTranslations } from 'next-intl';
import { Section } from '@/components/section';
import type { ChurnCase } from '../use-record';
import { OrderLine } from './order-line';

/** What says that the customer may be leaving: the sentence, and the days with orders drawn. */
export function Evidence({ churnCase }: { churnCase: ChurnCase }) {
  const t = useTranslations('churnCase');
  return (
    <Section title={t('evidenceTitle')} quiet>
      <p className="mb-3 wrap-anywhere">{churnCase.evidence}</p>
      {churnCase.orderDays.length > 0 && <OrderLine churnCase={churnCase} />}
    </Section>
  );
}
