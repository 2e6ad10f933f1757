'use client';
import { useEffect, useState } from 'react';
import { Building2 } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { EmptyState } from '@/components/empty-state';
import { ErrorState } from '@/components/error-state';
import { LinkButton } from '@/components/link-button';
import { onDemand } from '@/components/on-demand';
import { PageHeader } from '@/components/page-header';
import { type Step, Stepper } from '@/components/stepper';
import { unitWorkflow } from '@/domain/unit';
import { useLiveUnits } from '../../projects/use-live-units';
import { TicketSection } from '../../service-tickets/linked/linked-tickets';
import { useCan } from '../../viewer';
import { UnitSteps } from '../steps/unit-steps';
import { UnitFacts } from '../unit-facts';
import { UnitHistory } from '../unit-history';
import { UnitStatusTag } from '../unit-status-tag';
import { type UnitRecord, useUnit } from '../use-unit';

const UnitDialog = onDemand(() => import('../edit/unit-dialog'));

/** The page of one unit. */
export function UnitPage({ id }: { id: string }) {
  const t = useTranslations('units');
  const common = useTranslations('common');
  const { unit, missing, failed, retry } = useUnit(id);
  const can = useCan();
  const [editing, setEditing] = useState(false);
  const name = unit?.name;
  useLiveUnits(unit?.project?.id, (ids) => { if (ids.includes(id)) retry(); }, retry);
  useEffect(() => { if (name) document.title = `${name} · ${common('product')}`; }, [name, common]);
  const menu = unit?.project && can('unit:update') ? [{ id: 'edit', label: t('edit.act'), onSelect: () => setEditing(true) }] : [];
  const crumbs = unit?.project ? [{ label: unit.project.name, href: `/projects/${unit.project.id}?building=${unit.building?.id ?? ''}` }] : [{ label: t('title'), href: '/units' }];
  return (
    <>
      <PageHeader title={name ?? (missing ? t('notFound') : t('title'))} crumbs={crumbs} aside={unit && <UnitStatusTag status={unit.status} />} menu={menu} />
      {missing && <EmptyState icon={<Building2 />} title={t('notFound')} text={t('notFoundText')} action={<LinkButton href="/units">{t('title')}</LinkButton>} />}
      {failed && !unit && <ErrorState onRetry={retry} />}
      {unit && (
        <div className="grid gap-6 overflow-y-auto p-4 lg:grid-cols-[minmax(0,1fr)_22rem]">
          <div className="grid content-start gap-6">
            <Way unit={unit} />
            <UnitSteps unit={unit} />
            <UnitHistory unit={unit} />
            {can('serviceTicket:read') && <TicketSection filter={{ unitIds: [unit.id] }} about={aboutOf(unit)} />}
          </div>
          <UnitFacts unit={unit} />
        </div>
      )}
      {editing && unit?.project && <UnitDialog projectId={unit.project.id} unit={unit} onClose={() => setEditing(false)} />}
    </>
  );
}

const aboutOf = ({ id, name, hold }: UnitRecord) => ({ customer: hold?.customer && { value: hold.customer.id, label: hold.customer.name }, unitId: id, label: name });

function Way({ unit }: { unit: UnitRecord }) {
  const t = useTranslations('units');
  const states = useTranslations('workflow.unit.states');
  const { path } = unitWorkflow;
  const now = path.indexOf(unit.status);
  const stateOf = (place: number): Step['state'] => (now < 0 ? 'blocked' : place < now ? 'done' : place === now ? 'now' : 'todo');
  return <Stepper label={t('progress')} steps={path.map((id, place) => ({ id, label: states(id), state: stateOf(place) }))} />;
}
