'use client';
import { useTranslations } from 'next-intl';
import { Fact, Facts } from '@/components/facts';
import { TextLink } from '@/components/link-button';
import { Section } from '@/components/section';
import { CUSTOMER_KINDS } from '@/domain/customer';
import type { OptionSearch } from '@/components/combobox';
import { useProductSearch, useProjectSearch } from '../../../pickers/use-catalogue-search';
import { useDictionary } from '../../../pickers/use-dictionary';
import { Nothing } from '../../../values/nothing';
import { useDay } from '../../../values/use-day';
import type { LeadRecord } from '../use-record';
import { useCan } from '../../../viewer';
import { LeadFact } from './lead-fact';

interface GroupProps {
  lead: LeadRecord;
}
type Item = { id: string; label: string };

/** Every field of the lead, group by group. */
export function LeadFacts({ lead }: GroupProps) {
  const t = useTranslations('lead.group');
  return (
    <div className="grid gap-5">
      <Section title={t('who')} quiet><WhoFacts lead={lead} /></Section>
      <Section title={t('what')} quiet><WhatFacts lead={lead} /></Section>
      <Section title={t('record')} quiet><RecordFacts lead={lead} /></Section>
    </div>
  );
}

/** What can be chosen; what the record has now stays choosable. */
const optionsOf = (items: readonly Item[], current: Item | null) =>
  [...items, ...(current && !items.some(({ id }) => id === current.id) ? [current] : [])].map(({ id, label }) => ({ value: id, label }));

function WhoFacts({ lead }: GroupProps) {
  const kinds = useTranslations('fields.values.kind');
  const regions = useDictionary('region').active;
  return (
    <Facts>
      <LeadFact lead={lead} name="name" value={lead.name} required />
      <LeadFact lead={lead} name="kind" value={lead.kind} kind="select" display={kinds(lead.kind)} options={CUSTOMER_KINDS.map((value) => ({ value, label: kinds(value) }))} required />
      <LeadFact lead={lead} name="contactName" value={lead.contactName} />
      <LeadFact lead={lead} name="phone" value={lead.phone} kind="tel" />
      <LeadFact lead={lead} name="email" value={lead.email} kind="email" />
      <LeadFact lead={lead} name="regionId" value={lead.region?.id} kind="select" display={lead.region?.label} options={optionsOf(regions, lead.region)} />
    </Facts>
  );
}

function WhatFacts({ lead }: GroupProps) {
  const t = useTranslations('fields.lead');
  const sources = useDictionary('customer-source').active;
  const products = useProductSearch();
  const projects = useProjectSearch();
  const { product, project, webForm, disqualifyReason, disqualifyNote } = lead;
  return (
    <Facts>
      <LeadFact lead={lead} name="interest" value={lead.interest} kind="multiline" />
      <InterestFact lead={lead} name="productId" chosen={product} place="products" search={products} />
      <InterestFact lead={lead} name="projectId" chosen={project} place="projects" search={projects} />
      <LeadFact lead={lead} name="sourceId" value={lead.source?.id} kind="select" display={lead.source?.label} options={optionsOf(sources, lead.source)} />
      {webForm && <Fact label={t('webFormId')}>{webForm.name}</Fact>}
      <LeadFact lead={lead} name="remark" value={lead.remark} kind="multiline" />
      {disqualifyReason && <Fact label={t('disqualifyReasonId')}>{disqualifyReason.label}</Fact>}
      {disqualifyNote && <Fact label={t('disqualifyNote')}>{disqualifyNote}</Fact>}
    </Facts>
  );
}

interface InterestFactProps extends GroupProps {
  name: 'productId' | 'projectId';
  chosen: { id: string; name: string } | null;
  place: 'products' | 'projects';
  search: OptionSearch;
}

/** What they would buy, chosen from what we sell, with the way there. */
function InterestFact({ lead, name, chosen, place, search }: InterestFactProps) {
  const can = useCan();
  const t = useTranslations('lead');
  if (!chosen && !can(name === 'productId' ? 'product:read' : 'project:read')) return null;
  return (
    <>
      <LeadFact lead={lead} name={name} value={chosen?.id} kind="search" display={chosen?.name} search={search} picked={chosen && { value: chosen.id, label: chosen.name }} />
      {chosen && <dd className="col-start-2 -mt-1 px-2 pb-1 text-sm"><TextLink href={`/${place}/${chosen.id}`}>{t(`open.${place}`)}</TextLink></dd>}
    </>
  );
}

/** Where the record itself comes from; nobody edits that. */
function RecordFacts({ lead }: GroupProps) {
  const t = useTranslations('fields.lead');
  const day = useDay();
  return (
    <Facts>
      <Fact label={t('ownerId')}>{lead.owner?.name ?? <Nothing />}</Fact>
      <Fact label={t('departmentId')}>{lead.department?.name ?? <Nothing />}</Fact>
      {lead.assignedAt && <Fact label={t('assignedAt')}>{day.full(lead.assignedAt)}</Fact>}
      {lead.closedAt && <Fact label={t('closedAt')}>{day.full(lead.closedAt)}</Fact>}
      {lead.externalId && <Fact label={t('externalId')}>{[lead.externalSource, lead.externalId].filter(Boolean).join(' · ')}</Fact>}
      <Fact label={t('createdAt')}>{day.full(lead.createdAt)}</Fact>
      <Fact label={t('createdById')}>{lead.createdBy?.name ?? <Nothing />}</Fact>
    </Facts>
  );
}
