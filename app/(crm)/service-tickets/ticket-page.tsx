'use client';
import { useFormatter, useTranslations } from 'next-intl';
import { AlarmClockCheck, ChevronDown, Kanban, MessageSquareText, Plus, Rows3, Shuffle, SlidersHorizontal, Trash2 } from 'lucide-react';
import { Button } from '@/components/button';
import { FilterBar } from '@/components/filter-bar';
import { useHotkeys } from '@/components/hotkeys';
import { Menu, type MenuEntry } from '@/components/menu';
import { onDemand } from '@/components/on-demand';
import { PageHeader } from '@/components/page-header';
import { SearchBox } from '@/components/search-box';
import { SegmentedControl } from '@/components/segmented-control';
import { useNarrow } from '../customers/[id]/use-narrow';
import { useCreating } from '../customers/new/use-creating';
import { useCan } from '../viewer';
import { TicketBoard } from './board/board';
import { FilterChips } from './filter-chips';
import { BOARD, type TicketView, useFilter, useListState, VIEWS } from './list-state';
import { TicketList } from './ticket-list';
import { useQueueCounts, useTicketCount } from './use-ticket-list';

const LIST = 'list';
const icons = { list: <Rows3 aria-hidden="true" />, board: <Kanban aria-hidden="true" /> };
const CreateDialog = onDemand(() => import('./new/create-dialog'));

/** What customers ask of us: the queues, with how much lies in each, and the archive. */
export function TicketPage() {
  const t = useTranslations('serviceTickets');
  const can = useCan();
  const format = useFormatter();
  const address = useListState();
  const { state, board, show, change } = address;
  const filter = useFilter(state);
  const count = useTicketCount(filter, state);
  const counts = useQueueCounts();
  const [creating, setCreating] = useCreating();
  const number = (found: { count: number; more: boolean } | undefined) => found && `${format.number(found.count)}${found.more ? '+' : ''}`;
  const create = can('serviceTicket:create') ? () => void setCreating(true) : undefined;
  useHotkeys((key, event) => {
    if (key !== 'c' || !create) return;
    event.preventDefault();
    create();
  });
  const oversees = can('serviceTicket:assign');
  const words = (view: TicketView) => (view === 'assigned' && !oversees ? t('view.mine') : t(`view.${view}`));
  const views = VIEWS.map((value) => ({ value, label: [words(value), number(counts[value])].filter(Boolean).join(' ') }));
  const shapes = ([LIST, BOARD] as const).map((value) => ({ value, label: t(`shape.${value}`), icon: icons[value], iconOnly: true }));
  const menu: MenuEntry[] = [
    { id: 'inTime', label: t('answeredInTime'), icon: <AlarmClockCheck aria-hidden="true" />, href: '/answered-in-time' },
    ...(can('slaPolicy:create') ? [{ id: 'policies', label: t('slaPolicies'), icon: <SlidersHorizontal aria-hidden="true" />, href: '/sla-policies' }] : []),
    ...(can('savedReply:read') ? [{ id: 'replies', label: t('savedReplies'), icon: <MessageSquareText aria-hidden="true" />, href: '/saved-replies' }] : []),
    ...(can('assignmentRule:read') ? [{ id: 'rules', label: t('assignmentRules'), icon: <Shuffle aria-hidden="true" />, href: '/assignment-rules' }] : []),
    ...(can('serviceTicket:restore') ? [{ id: 'bin', label: t('recycleBin'), icon: <Trash2 aria-hidden="true" />, href: '/recycle-bin?tab=serviceTickets' }] : []),
  ];
  const action = create && (
    <Button variant="primary" icon={<Plus aria-hidden="true" />} onClick={create} aria-keyshortcuts="C" data-tip={t('create')} data-tip-keys="C">
      <span className="max-sm:sr-only">{t('create')}</span>
    </Button>
  );
  return (
    <>
      <PageHeader title={t('title')} count={number(count)} action={action} menu={menu} />
      <FilterBar label={t('filters')}>
        <SegmentedControl label={t('shapes')} options={shapes} value={board ? BOARD : LIST} onValueChange={(shape) => show(shape === BOARD ? BOARD : null)} />
        {!board && <QueueChoice label={t('views')} options={views} value={state.view} onChange={show} />}
        <SearchBox label={t('search')} placeholder={t('searchHint')} value={state.q} onSearch={(q) => change({ q: q || null })} className="w-44 md:w-28 md:max-w-56 md:grow" />
        <FilterChips {...address} />
      </FilterBar>
      {board ? <TicketBoard filter={filter} search={state.q || null} /> : <TicketList address={address} filter={filter} count={count} onCreate={create} />}
      {creating && create && <CreateDialog onClose={() => setCreating(false)} />}
    </>
  );
}

interface QueueChoiceProps {
  label: string;
  options: { value: TicketView; label: string }[];
  value: TicketView;
  onChange: (view: TicketView) => void;
}

/** All queues in sight where there is room; one button on a phone, so that the filters are in sight beside it. */
function QueueChoice({ label, options, value, onChange }: QueueChoiceProps) {
  const narrow = useNarrow();
  if (!narrow) return <SegmentedControl label={label} options={options} value={value} onValueChange={onChange} />;
  const shown = options.find((option) => option.value === value)?.label;
  const choose = (next: string) => {
    const view = VIEWS.find((one) => one === next);
    if (view) onChange(view);
  };
  return (
    <Menu
      trigger={<Button size="sm" aria-label={`${label}: ${shown}`}>{shown}<ChevronDown aria-hidden="true" className="text-ink-3" /></Button>}
      entries={[{ kind: 'choice', id: 'view', label, value, options, onChange: choose, closes: true }]}
    />
  );
}
