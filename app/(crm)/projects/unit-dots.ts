import type { UNIT_COLORS } from '@/domain/unit';

/** The colour of a state as a text colour, for dots and bars that take the current one. */
export const DOTS: Record<(typeof UNIT_COLORS)[keyof typeof UNIT_COLORS], string> = {
  green: 'text-green', amber: 'text-amber', red: 'text-red', blue: 'text-blue', violet: 'text-violet', grey: 'text-ink-3',
};
