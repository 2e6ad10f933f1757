'use client';
import { useTranslations } from 'next-intl';
import { Fact, Facts } from '@/components/facts';
import { Section } from '@/components/section';
import { CUSTOMER_KINDS } from '@/domain/customer';
import { STAGE_DICTIONARY } from '@/domain/opportunity';
import { useInterestSearch } from '../../../pickers/use-catalogue-search';
import { useDictionary } from '../../../pickers/use-dictionary';
import { LocalDay } from '../../../values/local-day';
import { Nothing } from '../../../values/nothing';
import { useDay } from '../../../values/use-day';
import { useMoney } from '../../../values/use-money';
import type { OpportunityRecord } from '../use-record';
import { OpportunityFact } from './opportunity-fact';

interface GroupProps {
  opportunity: OpportunityRecord;
}
type Item = { id: string; label: string };

/** Every field of the opportunity, group by group. */
export function OpportunityFacts({ opportunity }: GroupProps) {
  const t = useTranslations('opportunity.group');
  return (
    <div className="grid gap-5">
      <Section title={t('sale')} quiet><SaleFacts opportunity={opportunity} /></Section>
      <Section title={t('customer')} quiet><CustomerFacts opportunity={opportunity} /></Section>
      <Section title={t('basics')} quiet><BasicFacts opportunity={opportunity} /></Section>
      <Section title={t('record')} quiet><RecordFacts opportunity={opportunity} /></Section>
    </div>
  );
}

/** What can be chosen; what the record has now stays choosable. */
const optionsOf = (items: readonly Item[], current: Item | null) =>
  [...items, ...(current && !items.some(({ id }) => id === current.id) ? [current] : [])].map(({ id, label }) => ({ value: id, label }));

function SaleFacts({ opportunity }: GroupProps) {
  const money = useMoney();
  const stages = useDictionary(STAGE_DICTIONARY).active;
  const interests = useInterestSearch();
  const { stage, successRate, amount, currency, expectedCloseOn } = opportunity;
  return (
    <Facts>
      {stage && <OpportunityFact opportunity={opportunity} name="stageId" value={stage.id} kind="select" display={stage.label} options={optionsOf(stages, stage)} required />}
      <OpportunityFact opportunity={opportunity} name="successRate" value={String(successRate)} kind="number" display={`${successRate}%`} required />
      <OpportunityFact opportunity={opportunity} name="amount" value={amount} kind="number" display={amount ? money.full(amount, currency) : undefined} />
      <OpportunityFact opportunity={opportunity} name="expectedCloseOn" value={expectedCloseOn} kind="date" display={expectedCloseOn ? <LocalDay day={expectedCloseOn} /> : undefined} />
      <OpportunityFact opportunity={opportunity} name="interest" value={opportunity.interest} kind="suggest" search={interests} />
      <OpportunityFact opportunity={opportunity} name="competitor" value={opportunity.competitor} />
    </Facts>
  );
}

function CustomerFacts({ opportunity }: GroupProps) {
  const kinds = useTranslations('fields.values.kind');
  const { customerKind } = opportunity;
  return (
    <Facts>
      <OpportunityFact opportunity={opportunity} name="customerName" value={opportunity.customerName} required />
      <OpportunityFact opportunity={opportunity} name="customerKind" value={customerKind} kind="select" display={kinds(customerKind)} options={CUSTOMER_KINDS.map((value) => ({ value, label: kinds(value) }))} required />
      <OpportunityFact opportunity={opportunity} name="contactName" value={opportunity.contactName} />
      <OpportunityFact opportunity={opportunity} name="contactPhone" value={opportunity.contactPhone} kind="tel" />
    </Facts>
  );
}

function BasicFacts({ opportunity }: GroupProps) {
  const t = useTranslations('fields.opportunity');
  const sources = useDictionary('customer-source').active;
  const { source, failReason, failNote } = opportunity;
  return (
    <Facts>
      <OpportunityFact opportunity={opportunity} name="title" value={opportunity.title} required />
      <OpportunityFact opportunity={opportunity} name="sourceId" value={source?.id} kind="select" display={source?.label} options={optionsOf(sources, source)} />
      <OpportunityFact opportunity={opportunity} name="description" value={opportunity.description} kind="multiline" required />
      {failReason && <Fact label={t('failReasonId')}>{failReason.label}</Fact>}
      {failNote && <Fact label={t('failNote')}>{failNote}</Fact>}
    </Facts>
  );
}

/** Where the record itself comes from; nobody edits that. */
function RecordFacts({ opportunity }: GroupProps) {
  const t = useTranslations('fields.opportunity');
  const day = useDay();
  return (
    <Facts>
      <Fact label={t('ownerId')}>{opportunity.owner?.name ?? <Nothing />}</Fact>
      <Fact label={t('departmentId')}>{opportunity.department?.name ?? <Nothing />}</Fact>
      {opportunity.assignedAt && <Fact label={t('assignedAt')}>{day.full(opportunity.assignedAt)}</Fact>}
      {opportunity.closedAt && <Fact label={t('closedAt')}>{day.full(opportunity.closedAt)}</Fact>}
      {opportunity.contact && <Fact label={t('contactId')}>{opportunity.contact.name}</Fact>}
      <Fact label={t('createdAt')}>{day.full(opportunity.createdAt)}</Fact>
      <Fact label={t('createdById')}>{opportunity.createdBy?.name ?? <Nothing />}</Fact>
    </Facts>
  );
}
