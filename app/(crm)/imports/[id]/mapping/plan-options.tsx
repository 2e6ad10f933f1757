'use client';
import type { ComponentType } from 'react';
import { useTranslations } from 'next-intl';
import type { ImportSubject } from '@/domain/import/subject';
import type { PlanDraft } from '../plan-draft';
import { CustomerOptions } from './options/customer-options';
import { OrderOptions } from './options/order-options';
import { SubjectChoice } from './options/subject-choice';
import { TicketOptions } from './options/ticket-options';

export interface SubjectOptionsProps {
  draft: PlanDraft;
  onChange: (part: Partial<PlanDraft>) => void;
}

const OPTIONS: Record<ImportSubject, ComponentType<SubjectOptionsProps>> = { CUSTOMERS: CustomerOptions, ORDERS: OrderOptions, SERVICE_TICKETS: TicketOptions };

/** What is the same for all rows. */
export function PlanOptions({ draft, onChange }: SubjectOptionsProps) {
  const t = useTranslations('imports');
  const Options = OPTIONS[draft.subject];
  return (
    <div className="grid gap-5">
      <h2 className="font-semibold">{t('options.title')}</h2>
      <SubjectChoice subject={draft.subject} />
      <Options draft={draft} onChange={onChange} />
    </div>
  );
}
