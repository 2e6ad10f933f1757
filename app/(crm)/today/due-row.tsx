'use client';
import Link from 'next/link';
import { MessageSquarePlus } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { Button } from '@/components/button';
import { onDemand } from '@/components/on-demand';
import { ChoiceTag } from '../values/choice-tag';
import { DueDay } from '../values/relative-day';
import { StatusTag } from '../values/status-tag';
import { useDay } from '../values/use-day';
import { useCan } from '../viewer';
import type { TodayCustomer } from './use-today';

const QuickLog = onDemand(() => import('../customers/[id]/log/quick-log').then((module) => module.QuickLog));

interface DueRowProps {
  customer: TodayCustomer;
  writing: boolean;
  onWrite: (on: boolean) => void;
  onLogged: () => void;
  /** Say who holds the customer. */
  owned: boolean;
}

/** A customer who is due: whom to ask for, what was last, and the entry to write right here. */
export function DueRow({ customer, writing, onWrite, onLogged, owned }: DueRowProps) {
  const t = useTranslations('today');
  const day = useDay();
  const can = useCan();
  const [contact] = customer.contacts.nodes;
  const hints = [
    contact && [contact.name, contact.mobile ?? contact.officePhone].filter(Boolean).join(' '), owned && customer.owner?.name,
    customer.lastContactAt ? t('lastContact', { when: day.past(customer.lastContactAt) }) : t('never'),
  ].filter(Boolean);
  return (
    <li className="border-b border-line">
      <div className="flex items-center gap-3 py-2">
        <div className="min-w-0 flex-1">
          <p className="flex min-w-0 items-center gap-2">
            <Link href={`/customers/${customer.id}`} className="truncate font-medium hover:underline">{customer.name}</Link>
            <span className="flex shrink-0 items-center gap-1.5"><StatusTag status={customer.status} />{customer.grade && <span className="max-sm:hidden"><ChoiceTag choice={customer.grade} /></span>}</span>
          </p>
          <p className="truncate text-sm text-ink-3">{hints.join(' · ')}</p>
        </div>
        <DueDay at={customer.nextContactAt} className="shrink-0 text-sm" />
        {can('interaction:create') && (
          <Button size="sm" aria-expanded={writing} aria-label={t('logFor', { name: customer.name })} icon={<MessageSquarePlus aria-hidden="true" />} onClick={() => onWrite(!writing)}>
            <span className="max-sm:hidden">{t('log')}</span>
          </Button>
        )}
      </div>
      {writing && <QuickLog customer={customer} onLogged={onLogged} autoFocus className="mb-3 rounded-md border border-line-strong bg-raised p-2.5 focus-within:border-accent" />}
    </li>
  );
}
