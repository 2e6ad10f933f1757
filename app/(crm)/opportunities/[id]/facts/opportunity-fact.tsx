'use client';
import type { ReactNode } from 'react';
import { useTranslations } from 'next-intl';
import type { OptionSearch } from '@/components/combobox';
import { EditableFact } from '@/components/editable-fact';
import type { FactKind } from '@/components/fact-editor';
import { useNumberWords } from '@/components/use-numbers';
import { isEditable, isInDevelopment } from '@/domain/opportunity';
import { useViewer } from '../../../viewer';
import type { OpportunityRecord } from '../use-record';
import { type FactName, NUMBERS, useSaveFact } from './use-save-fact';

/** What can still be changed during the development; everything else stands once somebody develops it. */
const DEVELOPED: readonly FactName[] = ['stageId', 'successRate', 'amount', 'expectedCloseOn', 'interest', 'competitor'];

interface OpportunityFactProps {
  opportunity: OpportunityRecord;
  name: FactName;
  value: string | null | undefined;
  kind?: FactKind;
  display?: ReactNode;
  options?: { value: string; label: string }[];
  /** What can be chosen while it is typed. */
  search?: OptionSearch;
  required?: boolean;
}

/** One field, edited in place as far as the state of the opportunity and the viewer's rights allow. */
export function OpportunityFact({ opportunity, name, value, kind = 'text', display, options, search, required = false }: OpportunityFactProps) {
  const t = useTranslations('opportunity');
  const field = useTranslations('fields.opportunity');
  const { fieldRights } = useViewer();
  const { status, viewerCan } = opportunity;
  const developing = isInDevelopment(status);
  const save = useSaveFact(opportunity, developing);
  const developed = developing && DEVELOPED.includes(name) && viewerCan.includes('opportunity:develop');
  const found = isEditable(status) && name !== 'stageId' && viewerCan.includes('opportunity:update');
  const words = useNumberWords();
  const validate = (next: string) => {
    if (required && !next.trim()) return t('needed');
    const problem = NUMBERS[name]?.(next).problem;
    return problem ? words(problem) : null;
  };
  return (
    <EditableFact
      label={field(name)} value={value ?? ''} kind={kind} display={display} options={options} search={search} validate={validate}
      readOnly={!(developed || found) || fieldRights.has(`opportunity.${name}`)} onSave={(next) => save(name, next)}
    />
  );
}
