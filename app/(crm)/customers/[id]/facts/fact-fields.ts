import type { CustomerUpdateInput } from '@/app/apollo/generated/graphql';
import type { FactKind } from '@/components/fact-editor';
import { CUSTOMER_KINDS, type CustomerKind } from '@/domain/customer';
import type { CustomerRecord } from '../use-record';

export type FactName = keyof CustomerUpdateInput & string;

/** How a field is shown and edited. */
export interface FactField {
  name: FactName;
  kind: FactKind;
  /** The dictionary that it is chosen from. */
  dictionary?: string;
  choices?: 'kind' | 'score';
  money?: true;
  /** Only of this kind of customer, unless it is filled in. */
  only?: CustomerKind;
  /** Cannot be emptied. */
  required?: true;
}

const [ORGANISATION, PERSON] = CUSTOMER_KINDS;

/** The fields of a customer in the order and groups that people look for them. */
export const FACT_GROUPS: readonly { id: 'contact' | 'basics' | 'registration' | 'finance' | 'remark'; fields: readonly FactField[] }[] = [
  { id: 'basics', fields: [
    { name: 'name', kind: 'text', required: true }, { name: 'kind', kind: 'select', choices: 'kind', required: true },
    { name: 'gradeId', kind: 'select', dictionary: 'customer-grade' }, { name: 'regionId', kind: 'select', dictionary: 'region' },
    { name: 'industryId', kind: 'select', dictionary: 'industry', only: ORGANISATION }, { name: 'sourceId', kind: 'select', dictionary: 'customer-source' },
    { name: 'satisfaction', kind: 'select', choices: 'score', required: true }, { name: 'credit', kind: 'select', choices: 'score', required: true },
    { name: 'birthday', kind: 'date', only: PERSON },
  ] },
  { id: 'contact', fields: [
    { name: 'phone', kind: 'tel' }, { name: 'fax', kind: 'tel' }, { name: 'email', kind: 'email' }, { name: 'website', kind: 'url' },
    { name: 'address', kind: 'text' }, { name: 'postcode', kind: 'text' },
  ] },
  { id: 'registration', fields: [
    { name: 'unifiedSocialCreditCode', kind: 'text', only: ORGANISATION }, { name: 'licenceNo', kind: 'text', only: ORGANISATION },
    { name: 'legalRepresentative', kind: 'text', only: ORGANISATION }, { name: 'registeredCapital', kind: 'number', money: true, only: ORGANISATION },
  ] },
  { id: 'finance', fields: [
    { name: 'annualTurnover', kind: 'number', money: true }, { name: 'currency', kind: 'text', required: true }, { name: 'bankName', kind: 'text' },
    { name: 'bankAccount', kind: 'text' }, { name: 'nationalTaxNo', kind: 'text' }, { name: 'localTaxNo', kind: 'text' },
  ] },
  { id: 'remark', fields: [{ name: 'remark', kind: 'multiline' }] },
];

type Facts = Pick<CustomerRecord, 'grade' | 'region' | 'industry' | 'source'> & Partial<Record<FactName, unknown>>;

/** What stands in the editor: text, also for numbers and references; '' for nothing. */
export function factText(customer: object, name: FactName): string {
  const facts = customer as Facts;
  const choices: Partial<Record<FactName, { id: string } | null>> = { gradeId: facts.grade, regionId: facts.region, industryId: facts.industry, sourceId: facts.source };
  if (name in choices) return choices[name]?.id ?? '';
  const value = facts[name];
  return value === null || value === undefined ? '' : String(value);
}

/** Whether a field concerns this customer. */
export function concerns(customer: CustomerRecord, { only, name }: FactField): boolean {
  return !only || only === customer.kind || factText(customer, name) !== '';
}
