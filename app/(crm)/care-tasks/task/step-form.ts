import { parseDecimal } from '@/components/decimal-text';
import type { CareTask } from './use-task';

/** What the form of every step is given. */
export interface StepFormProps {
  task: CareTask;
  step: string;
  /** Back to the task, done or not. */
  onClose: () => void;
}

const AMOUNT = /^\d{1,13}(\.\d{1,2})?$/;

/** An amount as it is typed in the API's form: null for nothing, undefined for what is no amount. */
export function amountOf(text: string): string | null | undefined {
  const decimal = parseDecimal(text);
  if (decimal === '') return null;
  return decimal !== null && AMOUNT.test(decimal) ? decimal : undefined;
}
