import { Refusal } from './refusal';

const DAY_MS = 86_400_000;

/** Refuses a day that has passed for something that is only planned. A day of grace, because it is still yesterday in the west. Days are `YYYY-MM-DD`. */
export function demandComing(day: string | null | undefined, today: string, field: string): void {
  const first = new Date(Date.parse(today) - DAY_MS).toISOString().slice(0, 10);
  if (day && day < first) throw new Refusal({ code: 'VALIDATION', message: 'validation.dayPassed', field });
}
