'use client';
import { useTranslations } from 'next-intl';
import { Stepper, type Step } from '@/components/stepper';

export const WIZARD_STEPS = ['upload', 'mapping', 'check', 'result'] as const;
export type WizardStep = (typeof WIZARD_STEPS)[number];

/** Where in the wizard a person is. */
export function WizardSteps({ now, finished = false }: { now: WizardStep; finished?: boolean }) {
  const t = useTranslations('imports');
  const place = WIZARD_STEPS.indexOf(now);
  const state = (index: number): Step['state'] => (index < place || (finished && index === place) ? 'done' : index === place ? 'now' : 'todo');
  const steps = WIZARD_STEPS.map((id, index): Step => ({ id, label: t(`step.${id}`), state: state(index) }));
  return <div className="border-b border-line px-4 pt-3 pb-2"><Stepper label={t('steps')} steps={steps} className="max-w-3xl" /></div>;
}
