'use client';
import { useState } from 'react';
import { MessageCircleReply, Pause, Play } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { ServiceTicketRespondDocument, ServiceTicketResumeDocument } from '@/app/apollo/generated/graphql';
import { useAct } from '@/app/apollo/use-act';
import { Button } from '@/components/button';
import { onDemand } from '@/components/on-demand';
import { toast } from '@/components/toast';
import { CLOCK_ACTS, whyNotAct } from '@/domain/ticket-clock-act';
import { useViewer } from '../../../viewer';
import { REFRESH } from '../../refresh';
import type { TicketRecord } from '../use-record';

const WaitDialog = onDemand(() => import('./wait-dialog'));

/** What the assignee may say now: the customer was answered, is waited for, has replied. */
export function ClockButtons({ ticket }: { ticket: TicketRecord }) {
  const t = useTranslations('serviceTicket.clock');
  const viewer = useViewer();
  const [asking, setAsking] = useState(false);
  const respond = useAct(ServiceTicketRespondDocument, (data) => data.serviceTicketRespond, { refetch: REFRESH });
  const resume = useAct(ServiceTicketResumeDocument, (data) => data.serviceTicketResume, { refetch: REFRESH });
  const { id, version, owner, viewerCan, ...facts } = ticket;
  const open = viewerCan.includes('serviceTicket:handle') ? CLOCK_ACTS.filter((act) => whyNotAct(act, { ...facts, ownerId: owner?.id ?? null }, viewer.id) === null) : [];
  if (open.length === 0) return null;
  const say = async (act: typeof respond | typeof resume, words: string) => {
    if (await act.run({ id, version })) toast.success(words);
  };
  const error = respond.errorOutside([]) ?? resume.errorOutside([]);
  const buttons = {
    respond: <Button key="respond" icon={<MessageCircleReply aria-hidden="true" />} pending={respond.pending} data-tip={t('respondHint')} onClick={() => void say(respond, t('responded'))}>{t('respond')}</Button>,
    wait: <Button key="wait" icon={<Pause aria-hidden="true" />} onClick={() => setAsking(true)}>{t('wait')}</Button>,
    resume: <Button key="resume" icon={<Play aria-hidden="true" />} variant="primary" pending={resume.pending} onClick={() => void say(resume, t('resumed'))}>{t('resume')}</Button>,
  };
  return (
    <div role="group" aria-label={t('acts')} className="flex flex-wrap items-center gap-2" data-print="hide">
      {open.map((act) => buttons[act])}
      {error && <span role="alert" className="text-sm text-red">{error}</span>}
      {asking && <WaitDialog ticket={ticket} onClose={() => setAsking(false)} />}
    </div>
  );
}
