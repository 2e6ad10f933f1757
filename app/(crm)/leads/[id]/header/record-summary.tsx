'use client';
import { TriangleAlert } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { Person } from '@/components/avatar';
import { type FactItem, KeyFacts } from '@/components/facts';
import { TextLink } from '@/components/link-button';
import { LeadTag } from '../../../values/lead-tag';
import { Nothing } from '../../../values/nothing';
import { RelativeDay } from '../../../values/relative-day';
import { ScoreReasons } from '../../score-reasons';
import { Score } from '../../score';
import type { LeadRecord } from '../use-record';
import { LifeStepper } from './life-stepper';
import { StepButtons } from './step-buttons';

/** Who it is at a glance, how promising, where it stands in its life, and what may be done next. */
export function RecordSummary({ lead }: { lead: LeadRecord }) {
  const t = useTranslations('lead');
  const field = useTranslations('fields.lead');
  const { customer, opportunity } = lead;
  const items: FactItem[] = [
    { id: 'score', label: field('score'), value: <Score score={lead.score} reasons={lead.scoreReasons} /> },
    { id: 'owner', label: field('ownerId'), value: lead.owner ? <Person name={lead.owner.name} /> : (lead.department?.name ?? <Nothing />) },
    ...(lead.contactName ? [{ id: 'contactName', label: field('contactName'), value: lead.contactName }] : []),
    { id: 'phone', label: field('phone'), value: lead.phone ?? <Nothing /> },
    { id: 'source', label: field('sourceId'), value: lead.source?.label ?? <Nothing /> },
    { id: 'contacted', label: field('contactedAt'), value: <RelativeDay at={lead.contactedAt} className="" /> },
    ...(customer ? [{ id: 'customer', label: field('customerId'), value: <TextLink href={`/customers/${customer.id}`}>{customer.name}</TextLink> }] : []),
    ...(opportunity ? [{ id: 'opportunity', label: field('opportunityId'), value: <TextLink href={`/opportunities/${opportunity.id}`}>{opportunity.title}</TextLink> }] : []),
    ...(lead.disqualifyReason ? [{ id: 'reason', label: field('disqualifyReasonId'), value: lead.disqualifyReason.label }] : []),
  ];
  return (
    <section className="shrink-0 px-5 pt-3.5">
      <div className="flex flex-wrap items-center gap-x-2.5 gap-y-1.5">
        <h2 className="text-xl font-semibold wrap-anywhere">{lead.name}</h2>
        <LeadTag status={lead.status} />
      </div>
      <ScoreReasons reasons={lead.scoreReasons} className="mt-2" />
      <KeyFacts className="mt-2.5 mb-3.5" items={items} />
      {lead.alike.length > 0 && (
        <p className="mb-3 flex flex-wrap items-center gap-x-2 gap-y-1 rounded-md bg-amber-soft px-3 py-1.5 text-sm">
          <TriangleAlert aria-hidden="true" className="!size-3.5 text-amber" />
          {t('alike')}
          {lead.alike.map((other) => <TextLink key={other.id} href={`/leads/${other.id}`}>{other.name} {other.number}</TextLink>)}
        </p>
      )}
      <LifeStepper lead={lead} />
      <StepButtons lead={lead} />
    </section>
  );
}
