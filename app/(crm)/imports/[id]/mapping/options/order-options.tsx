'use client';
import { useTranslations } from 'next-intl';
import { Field } from '@/components/field';
import { Input } from '@/components/input';
import { RadioGroup } from '@/components/radio-group';
import { Select } from '@/components/select';
import { MISSING_PRODUCTS } from '@/domain/import/options';
import { POLICIES_OF } from '@/domain/import/subject';
import { ORDER_STATUSES } from '@/domain/order';
import { isMapped } from '../../plan-draft';
import type { SubjectOptionsProps } from '../plan-options';

/** What is the same for all orders of a file. */
export function OrderOptions({ draft, onChange }: SubjectOptionsProps) {
  const t = useTranslations('imports');
  const states = useTranslations('workflow.order.states');
  return (
    <>
      <Field label={t('options.externalSource')} hint={t('options.orderSourceHint')} required>
        <Input value={draft.externalSource} maxLength={40} onChange={(event) => onChange({ externalSource: event.target.value })} />
      </Field>
      {isMapped(draft, 'orderCustomerExternalId') && (
        <Field label={t('options.customerSource')} hint={t('options.customerSourceHint')} required>
          <Input value={draft.customerSource} maxLength={40} onChange={(event) => onChange({ customerSource: event.target.value })} />
        </Field>
      )}
      <RadioGroup
        label={t('options.orderPolicy')} value={draft.policy} onValueChange={(policy) => onChange({ policy })}
        options={POLICIES_OF.ORDERS.map((value) => ({ value, label: t(`policy.${value}.label`), hint: t(`orderPolicy.${value}`) }))}
      />
      <Field label={t('options.orderStatus')} hint={t('options.orderStatusHint')}>
        <Select value={draft.orderStatus} onValueChange={(orderStatus) => onChange({ orderStatus })} options={ORDER_STATUSES.map((value) => ({ value, label: states(value) }))} />
      </Field>
      <RadioGroup
        label={t('options.missingProduct')} value={draft.missingProduct} onValueChange={(missingProduct) => onChange({ missingProduct })}
        options={MISSING_PRODUCTS.map((value) => ({ value, label: t(`missingProduct.${value}`) }))}
      />
    </>
  );
}
