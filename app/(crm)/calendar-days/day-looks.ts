import type { CalendarDayKind } from '@/app/apollo/generated/graphql';

/** The colours of a marked day; a sign says the same. */
export const DAY_LOOKS: Record<CalendarDayKind, string> = { HOLIDAY: 'bg-red-soft text-red', WORKDAY: 'bg-blue-soft text-blue' };
