'use client';
import Link from 'next/link';
import { useFormatter, useTranslations } from 'next-intl';
import type { ProjectListQuery } from '@/app/apollo/generated/graphql';
import { cn } from '@/components/cn';
import { UNIT_COLORS, UNIT_STATUSES, type UnitStatus } from '@/domain/unit';
import { DOTS } from './unit-dots';

type ProjectRow = ProjectListQuery['projects']['nodes'][number];

/** A project at a glance: where it is, and how its units stand, as a bar and in figures. */
export function ProjectCard({ project }: { project: ProjectRow }) {
  const t = useTranslations('projects');
  const states = useTranslations('workflow.unit.states');
  const format = useFormatter();
  const countOf = (status: UnitStatus) => project.unitCounts.find((one) => one.status === status)?.count ?? 0;
  const total = project.unitCounts.reduce((sum, { count }) => sum + count, 0);
  return (
    <li className="relative rounded-lg border border-line bg-raised p-5 transition-colors hover:border-line-strong">
      <div className="flex items-start gap-3">
        <div className="min-w-0 flex-1">
          <h2 className="text-lg font-semibold"><Link href={`/projects/${project.id}`} className="after:absolute after:inset-0 after:rounded-lg">{project.name}</Link></h2>
          <p className="text-sm text-ink-3">{[project.address, project.department?.name].filter(Boolean).join(' · ')}</p>
        </div>
        <p className="shrink-0 text-end leading-tight"><b className="text-xl font-semibold tabular-nums">{format.number(total)}</b><span className="block text-xs text-ink-3">{t('units')}</span></p>
      </div>
      <div aria-hidden="true" className="mt-4 flex h-2 gap-0.5 overflow-hidden rounded-full bg-track">
        {UNIT_STATUSES.map((status) => countOf(status) > 0 && <span key={status} style={{ flexGrow: countOf(status) }} className={cn('bg-current', DOTS[UNIT_COLORS[status]])} />)}
      </div>
      <dl className="mt-4 grid grid-cols-3 gap-x-4 gap-y-3">
        {UNIT_STATUSES.map((status) => (
          <div key={status}>
            <dt className="flex items-center gap-1.5 text-xs text-ink-3"><span aria-hidden="true" className={cn('size-2 rounded-full bg-current', DOTS[UNIT_COLORS[status]])} />{states(status)}</dt>
            <dd className="text-base font-medium tabular-nums">{format.number(countOf(status))}</dd>
          </div>
        ))}
      </dl>
    </li>
  );
}
