'use client';
import { useTranslations } from 'next-intl';
import { Button } from '@/components/button';
import { DateInput } from '@/components/date-input';
import { Field, FieldGrid } from '@/components/field';
import { FormDialog } from '@/components/form-dialog';
import { Input } from '@/components/input';
import { SegmentedControl } from '@/components/segmented-control';
import { SuggestInput } from '@/components/suggest-input';
import { Textarea } from '@/components/textarea';
import { CUSTOMER_KINDS } from '@/domain/customer';
import { DictionarySelect } from '../../pickers/dictionary-select';
import { useInterestSearch } from '../../pickers/use-catalogue-search';
import { isEmpty } from './draft';
import { useCreate } from './use-create';

/** The form for a new opportunity. */
export default function CreateDialog({ onClose }: { onClose: () => Promise<unknown> }) {
  const t = useTranslations('opportunities.new');
  const field = useTranslations('fields.opportunity');
  const kinds = useTranslations('fields.values.kind');
  const interests = useInterestSearch();
  const { draft, change, empty, errors, formError, pending, submit } = useCreate(onClose);
  const text = (name: 'title' | 'customerName' | 'contactName' | 'contactPhone' | 'amount' | 'competitor', max: number, more: { required?: boolean; type?: string; inputMode?: 'decimal' } = {}) => (
    <Field label={field(name)} required={more.required} error={errors[name]}>
      <Input value={draft[name]} type={more.type} inputMode={more.inputMode} data-autofocus={name === 'title' ? '' : undefined} maxLength={max} autoComplete="off" onValueChange={(next) => change({ [name]: next })} />
    </Field>
  );
  return (
    <FormDialog
      open onOpenChange={() => void onClose()} title={t('title')} submitLabel={t('submit')} pending={pending} error={formError} onSubmit={() => void submit()}
      aside={!isEmpty(draft) && <Button variant="ghost" onClick={empty}>{t('empty')}</Button>}
    >
      {text('title', 200, { required: true })}
      <SegmentedControl label={field('customerKind')} className="justify-self-start" options={CUSTOMER_KINDS.map((value) => ({ value, label: kinds(value) }))} value={draft.customerKind} onValueChange={(customerKind) => change({ customerKind })} />
      <FieldGrid>
        {text('customerName', 200, { required: true })}
        <Field label={field('sourceId')} error={errors.sourceId}><DictionarySelect type="customer-source" value={draft.sourceId} onChange={(sourceId) => change({ sourceId })} /></Field>
        {text('contactName', 100)}
        {text('contactPhone', 60, { type: 'tel' })}
        <Field label={field('successRate')} required error={errors.successRate}>
          <Input value={draft.successRate} inputMode="numeric" suffix="%" autoComplete="off" onValueChange={(successRate) => change({ successRate })} />
        </Field>
        {text('amount', 40, { inputMode: 'decimal' })}
        <Field label={field('expectedCloseOn')} error={errors.expectedCloseOn}><DateInput value={draft.expectedCloseOn} onValueChange={(expectedCloseOn) => change({ expectedCloseOn })} /></Field>
        <Field label={field('interest')} hint={t('interestHint')} error={errors.interest}><SuggestInput search={interests} value={draft.interest} maxLength={200} onValueChange={(interest) => change({ interest })} /></Field>
        {text('competitor', 200)}
      </FieldGrid>
      <Field label={field('description')} required error={errors.description}>
        <Textarea value={draft.description} maxLength={4000} onValueChange={(description) => change({ description })} />
      </Field>
    </FormDialog>
  );
}
