import { decimal, whole } from '@/components/number-text';

/** An amount of money. */
export const AMOUNT = decimal(2, { min: 0 });
/** Square metres. */
export const AREA = decimal(2, { min: 0.01, max: 100_000 });
export const PERCENT = whole({ min: 0, max: 100 });
