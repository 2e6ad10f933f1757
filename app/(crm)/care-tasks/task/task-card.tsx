'use client';
import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { CopyButton } from '@/components/copy-button';
import { Fact, Facts } from '@/components/facts';
import { ChannelIcon } from '../../customers/[id]/log/channel-icon';
import { CareTag } from '../../values/care-tag';
import { DueLocalDay, LocalDay } from '../../values/local-day';
import { Money } from '../../values/money';
import { Nothing } from '../../values/nothing';
import { useMoney } from '../../values/use-money';
import { Answers } from './answers';
import type { CareTask } from './use-task';

const ADDRESSES = { PHONE: ['mobile', 'officePhone'], SMS: ['mobile'], EMAIL: ['email'], WECHAT: ['wechat'], VISIT: ['mobile'], MEETING: ['mobile'], CHAT: ['wechat'] } as const;

/** What is known of a task: whom, when, how, for how much, and the words to say. */
export function TaskCard({ task, onTicket }: { task: CareTask; onTicket: () => void }) {
  const t = useTranslations('careTask');
  const words = useTranslations('fields.values');
  const { contact, customer, channel, completedAt, rule } = task;
  const currency = rule?.currency ?? 'CNY';
  const address = contact && ADDRESSES[channel].map((field) => contact[field]).find(Boolean);
  return (
    <div className="grid gap-4">
      <Notices task={task} />
      {completedAt === null && <Message text={task.message} />}
      <Facts>
        <Fact label={t('dueOn')}><span className="flex flex-wrap items-center gap-2">{completedAt === null ? <DueLocalDay day={task.dueOn} /> : <LocalDay day={task.dueOn} />}<CareTag status={task.status} /></span></Fact>
        <Fact label={t('contact')}>
          {contact ? <span>{contact.name} · </span> : null}
          <span className="inline-flex items-center gap-1.5 align-middle"><ChannelIcon channel={channel} />{words(`channel.${channel}`)}</span>{address ? <span> · {address}</span> : null}
        </Fact>
        {customer && <Fact label={t('owner')}><Link href={`/customers/${customer.id}`} className="hover:underline">{customer.name}</Link>{customer.owner ? ` · ${customer.owner.name}` : ''}</Fact>}
        {(task.gift ?? task.plannedCost) !== null && <Fact label={t('gift')}>{[task.gift].filter(Boolean)} {task.plannedCost !== null && <Money amount={task.plannedCost} currency={currency} full />}</Fact>}
        {task.submittedBy && <Fact label={t('submittedBy')}>{task.submittedBy.name}</Fact>}
        {task.decidedBy && <Fact label={t('decidedBy')}>{task.decidedBy.name}</Fact>}
        {task.result && <Fact label={t('result')}><span className="whitespace-pre-wrap">{task.result}</span></Fact>}
        {completedAt !== null && task.cost !== null && <Fact label={t('actual')}><Money amount={task.cost} currency={currency} full /></Fact>}
        {task.nextContactOn && <Fact label={t('next')}><LocalDay day={task.nextContactOn} /></Fact>}
        {task.skipReason && <Fact label={t('reason')}>{task.skipReason}</Fact>}
        <Fact label={t('number')}>{task.number || <Nothing />}</Fact>
      </Facts>
      <Answers task={task} onTicket={onTicket} />
    </div>
  );
}

/** The words to say, copied by one press. */
export function Message({ text }: { text: string | null }) {
  const t = useTranslations('careTask');
  if (!text) return null;
  return (
    <section aria-label={t('message')} className="flex items-start gap-2 rounded-md border border-accent-line bg-accent-soft px-3 py-2.5">
      <p className="min-w-0 flex-1 whitespace-pre-wrap text-accent-strong">{text}</p>
      <CopyButton text={text} label={t('copy')} />
    </section>
  );
}

/** What stands against doing it just so. */
function Notices({ task }: { task: CareTask }) {
  const t = useTranslations('careTask');
  const money = useMoney();
  const notices = [
    task.optedOut && t('optedOut'),
    task.channelClosed && task.completedAt === null && t('closed', { name: task.contact?.name ?? '' }),
    task.rejectReason && task.decidedBy && t('rejected', { name: task.decidedBy.name, reason: task.rejectReason }),
    task.approvalNeeded && task.decidedBy === null && task.submittedBy === null && t('approvalNeeded', { cost: money.full(task.plannedCost ?? '0', task.rule?.currency ?? 'CNY') }),
  ].filter((notice): notice is string => Boolean(notice));
  if (!notices.length) return null;
  return <ul className="grid gap-1.5">{notices.map((notice) => <li key={notice} className="rounded-md bg-amber-soft px-3 py-2 text-sm text-amber">{notice}</li>)}</ul>;
}
