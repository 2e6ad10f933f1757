'use client';
import { useState } from 'react';
import { useTranslations } from 'next-intl';
import { Button } from '@/components/button';
import { Dialog } from '@/components/dialog';
import { EmptyState } from '@/components/empty-state';
import { ErrorState } from '@/components/error-state';
import { onDemand } from '@/components/on-demand';
import { Skeleton } from '@/components/skeleton';
import { useTaskName } from '../use-task-name';
import { ApproveForm } from './approve-form';
import { CompleteForm } from './complete-form';
import { ReasonForm } from './reason-form';
import { SubmitForm } from './submit-form';
import { TaskCard } from './task-card';
import { type CareTask, useTask } from './use-task';
import { useTicketAbout } from './use-ticket-about';

interface TaskDialogProps {
  id: string;
  onClose: () => void;
}

const CreateTicket = onDemand(() => import('../../service-tickets/new/create-dialog'));

/** The forms of the steps, by the name of the step. */
const FORMS = { complete: CompleteForm, submit: SubmitForm, approve: ApproveForm, reject: ReasonForm, skip: ReasonForm };
type StepName = keyof typeof FORMS;
const isStep = (name: string): name is StepName => name in FORMS;

/** A care task over the page that it was opened from: what to say and to whom, and the steps that are open to the viewer. */
export default function TaskDialog({ id, onClose }: TaskDialogProps) {
  const t = useTranslations('careTask');
  const name = useTaskName();
  const { task, missing, failed, retry } = useTask(id);
  const [step, setStep] = useState<StepName | null>(null);
  const [opening, setOpening] = useState(false);
  const about = useTicketAbout(task);
  if (!task) {
    const shown = missing ? <EmptyState title={t('missing')} text={t('missingText')} /> : failed ? <ErrorState onRetry={retry} /> : <Skeleton className="h-40 w-full" />;
    return <Dialog open onOpenChange={onClose} title={missing ? t('missing') : t('loading')} footer={<Button onClick={onClose}>{t('close')}</Button>}>{shown}</Dialog>;
  }
  if (step) {
    const Form = FORMS[step];
    return <Form task={task} step={step} onClose={() => setStep(null)} />;
  }
  if (opening) return <CreateTicket about={about} onClose={() => setOpening(false)} />;
  return (
    <Dialog open onOpenChange={onClose} title={task.customer?.name ?? task.number} description={name(task)} footer={<StepButtons task={task} onStep={setStep} onClose={onClose} />}>
      <TaskCard task={task} onTicket={() => setOpening(true)} />
    </Dialog>
  );
}

/** The step that leads on stands last and is filled; what costs too much is submitted first. */
function StepButtons({ task, onStep, onClose }: { task: CareTask; onStep: (step: StepName) => void; onClose: () => void }) {
  const t = useTranslations('careTask');
  const open = task.steps.filter(({ name, allowed }) => allowed && isStep(name));
  const order: StepName[] = task.approvalNeeded ? ['skip', 'reject', 'complete', 'submit', 'approve'] : ['skip', 'reject', 'submit', 'complete', 'approve'];
  const sorted = order.flatMap((name) => open.filter((step) => step.name === name));
  if (!sorted.length) return <Button onClick={onClose}>{t('close')}</Button>;
  return sorted.map(({ name, label }, place) => (
    <Button key={name} variant={place === sorted.length - 1 ? 'primary' : 'secondary'} onClick={() => isStep(name) && onStep(name)}>{label}</Button>
  ));
}
