'use client';
import { Columns3 } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { Button } from '@/components/button';
import { Checkbox } from '@/components/checkbox';
import { Popover } from '@/components/popover';
import { COLUMN_IDS, type ColumnId } from './column-id';

interface ColumnChoiceProps {
  chosen: readonly ColumnId[];
  onChoose: (chosen: readonly ColumnId[] | null) => void;
}

export function ColumnChoice({ chosen, onChoose }: ColumnChoiceProps) {
  const t = useTranslations('customers');
  const toggle = (id: ColumnId, on: boolean) => onChoose(COLUMN_IDS.filter((other) => (other === id ? on : chosen.includes(other))));
  return (
    <Popover label={t('columns')} align="end" trigger={<Button variant="ghost" size="sm" className="max-md:hidden" icon={<Columns3 aria-hidden="true" />}>{t('columns')}</Button>}>
      <div className="grid gap-2.5">
        {COLUMN_IDS.map((id) => <Checkbox key={id} checked={chosen.includes(id)} onCheckedChange={(on) => toggle(id, on)}>{t(`column.${id}`)}</Checkbox>)}
        <Button variant="ghost" size="sm" className="-mx-2 justify-start" onClick={() => onChoose(null)}>{t('defaultColumns')}</Button>
      </div>
    </Popover>
  );
}
