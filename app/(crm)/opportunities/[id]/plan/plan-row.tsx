'use client';
import { useState } from 'react';
import { Check, Circle, CircleAlert, MinusCircle } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { PlanItemDeleteDocument, PlanItemRestoreDocument } from '@/app/apollo/generated/graphql';
import { useAct } from '@/app/apollo/use-act';
import { Button } from '@/components/button';
import type { MenuEntry } from '@/components/menu';
import { Menu } from '@/components/menu';
import { IconButton } from '@/components/icon-button';
import { onDemand } from '@/components/on-demand';
import { Tag } from '@/components/tag';
import { toast } from '@/components/toast';
import { isLate, isOpen } from '@/domain/plan-item';
import { Ellipsis } from 'lucide-react';
import { dayIn } from '../../../values/day';
import { DueLocalDay, LocalDay } from '../../../values/local-day';
import { useDay } from '../../../values/use-day';
import { REFRESH } from '../../refresh';
import type { PlanRow as Item } from '../use-record';
import { SettleItem } from './settle-item';

const EditItem = onDemand(() => import('./edit-item').then((module) => module.EditItem));

interface PlanRowProps {
  item: Item;
  mayRecord: boolean;
  mayUpdate: boolean;
  mayDelete: boolean;
  /** The plan is still being carried out, so that what is open can be late. */
  waiting: boolean;
}

/** An item of the plan: by when, what, who; what came of it, or the form that asks for it. */
export function PlanRow({ item, mayRecord, mayUpdate, mayDelete, waiting }: PlanRowProps) {
  const t = useTranslations('opportunity.plan');
  const { today, timeZone } = useDay();
  const [doing, setDoing] = useState<'record' | 'waive' | 'edit' | null>(null);
  const remove = useRemoval(item);
  const open = isOpen(item);
  const late = (!open || waiting) && isLate({ ...item, resultOn: item.resultAt && dayIn(item.resultAt, timeZone) }, today);
  const menu: MenuEntry[] = [
    ...(mayRecord && open ? [{ id: 'waive', label: t('waive'), onSelect: () => setDoing('waive') }] : []),
    ...(mayUpdate ? [{ id: 'edit', label: t('edit'), onSelect: () => setDoing('edit') }] : []),
    ...(mayRecord && !open ? [{ id: 'record', label: t('correct'), onSelect: () => setDoing('record') }] : []),
    ...(mayDelete ? [{ id: 'delete', label: t('delete'), danger: true, onSelect: () => void remove() }] : []),
  ];
  const mark = open ? (late ? <CircleAlert aria-hidden="true" className="text-red" /> : <Circle aria-hidden="true" className="text-ink-3" />) : item.waiver === null ? <Check aria-hidden="true" className="text-green" /> : <MinusCircle aria-hidden="true" className="text-ink-3" />;
  return (
    <li className="grid grid-cols-[20px_minmax(0,1fr)_auto] gap-x-2.5 border-b border-line py-2.5">
      <span className="pt-0.5">{mark}</span>
      <div className="min-w-0">
        <p className="wrap-anywhere"><span className="sr-only">{t(open ? 'open' : 'settled')}: </span>{item.todo}</p>
        <p className="mt-0.5 flex flex-wrap items-center gap-x-2 text-sm text-ink-3">
          {open && waiting ? <DueLocalDay day={item.dueOn} /> : <LocalDay day={item.dueOn} />}
          {late && !open && <Tag color="red">{t('late')}</Tag>}
          {item.owner && <span>{item.owner.name}</span>}
        </p>
        {item.result !== null && <p className="mt-1 text-sm whitespace-pre-line text-ink-2 wrap-anywhere">{item.result}{item.resultAt && <span className="ms-2 text-xs text-ink-3">{t('resultOn')} <LocalDay day={dayIn(item.resultAt, timeZone)} /></span>}</p>}
        {item.waiver !== null && <p className="mt-1 text-sm text-ink-2 wrap-anywhere">{t('waived', { reason: item.waiver })}</p>}
        {(doing === 'record' || doing === 'waive') && <SettleItem item={item} by={doing} onClose={() => setDoing(null)} />}
        {doing === 'edit' && <EditItem item={item} onClose={() => setDoing(null)} />}
      </div>
      <span className="flex items-start gap-1">
        {mayRecord && open && <Button size="sm" aria-expanded={doing === 'record'} onClick={() => setDoing(doing === 'record' ? null : 'record')}>{t('record')}</Button>}
        {menu.length > 0 && <Menu align="end" trigger={<IconButton size="icon-sm" label={t('actionsFor', { todo: item.todo })} icon={<Ellipsis aria-hidden="true" />} />} entries={menu} />}
      </span>
    </li>
  );
}

/** Out of the plan, with a way back. */
function useRemoval({ id, version }: Item): () => Promise<void> {
  const t = useTranslations('opportunity.plan');
  const removal = useAct(PlanItemDeleteDocument, (data) => data.planItemDelete, { refetch: REFRESH });
  const restoration = useAct(PlanItemRestoreDocument, (data) => data.planItemRestore, { refetch: REFRESH });
  const said = (reason: unknown) => toast.error(reason instanceof Error ? reason.message : String(reason));
  return async () => {
    try {
      const { planItem } = await removal.runOrThrow({ id, version });
      toast.undo(t('deleted'), t('undo'), () => void restoration.runOrThrow({ id, version: planItem?.version ?? version + 1 }).catch(said));
    } catch (reason) { said(reason); }
  };
}
