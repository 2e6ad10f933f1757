import type { TagColor } from '@/components/tag';
import type { Standing } from '@/domain/workflow';

/** What is good for us is green, whatever the record. */
export const STANDING_COLORS: Record<Standing, TagColor> = { OPEN: 'grey', GOOD: 'green', RISK: 'amber', BAD: 'red' };
