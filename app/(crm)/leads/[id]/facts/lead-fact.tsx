'use client';
import type { ReactNode } from 'react';
import { useTranslations } from 'next-intl';
import { LeadUpdateDocument, type LeadUpdateInput } from '@/app/apollo/generated/graphql';
import { useAct } from '@/app/apollo/use-act';
import type { ComboboxOption, OptionSearch } from '@/components/combobox';
import { EditableFact } from '@/components/editable-fact';
import type { FactKind } from '@/components/fact-editor';
import { isOpen } from '@/domain/lead';
import { useViewer } from '../../../viewer';
import { REFRESH } from '../../refresh';
import type { LeadRecord } from '../use-record';

type FactName = keyof LeadUpdateInput & ('name' | 'kind' | 'contactName' | 'phone' | 'email' | 'regionId' | 'sourceId' | 'interest' | 'productId' | 'projectId' | 'remark');

interface LeadFactProps {
  lead: LeadRecord;
  name: FactName;
  value: string | null | undefined;
  kind?: FactKind;
  display?: ReactNode;
  options?: { value: string; label: string }[];
  /** For what is chosen by searching. */
  search?: OptionSearch;
  picked?: ComboboxOption | null;
  required?: boolean;
}

/** One field, edited in place as far as the state of the lead and the viewer's rights allow. */
export function LeadFact({ lead: { id, version, status, viewerCan }, name, value, kind = 'text', display, options, search, picked, required = false }: LeadFactProps) {
  const t = useTranslations('lead');
  const field = useTranslations('fields.lead');
  const { fieldRights } = useViewer();
  const update = useAct(LeadUpdateDocument, (data) => data.leadUpdate, { refetch: REFRESH });
  const readOnly = !isOpen(status) || !viewerCan.includes('lead:update') || fieldRights.has(`lead.${name}`);
  return (
    <EditableFact
      label={field(name)} value={value ?? ''} kind={kind} display={display} options={options} search={search} picked={picked} readOnly={readOnly}
      validate={(next) => (required && !next.trim() ? t('needed') : null)}
      onSave={async (next) => void (await update.runOrThrow({ id, version, input: { [name]: next.trim() || null } }))}
    />
  );
}
