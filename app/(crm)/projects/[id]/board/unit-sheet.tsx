'use client';
import { useTranslations } from 'next-intl';
import { ErrorState } from '@/components/error-state';
import { LinkButton } from '@/components/link-button';
import { Sheet } from '@/components/sheet';
import { UnitSteps } from '../../../units/steps/unit-steps';
import { UnitFacts } from '../../../units/unit-facts';
import { UnitStatusTag } from '../../../units/unit-status-tag';
import { useUnit } from '../../../units/use-unit';

/** A room of the board: what it is and what may be done with it. */
export function UnitSheet({ id, onClose }: { id: string; onClose: () => void }) {
  const t = useTranslations('projects');
  const units = useTranslations('units');
  const { unit, failed, missing, retry } = useUnit(id);
  return (
    <Sheet
      open onOpenChange={(open) => { if (!open) onClose(); }} title={unit?.name ?? (missing ? units('notFound') : t('unit'))}
      description={unit && <UnitStatusTag status={unit.status} />} footer={<LinkButton href={`/units/${id}`}>{t('openUnit')}</LinkButton>}
    >
      {failed && !unit && <ErrorState onRetry={retry} />}
      {unit && (
        <div className="grid gap-4">
          <UnitSteps unit={unit} />
          <UnitFacts unit={unit} />
        </div>
      )}
    </Sheet>
  );
}
