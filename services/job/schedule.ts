import { Cron } from 'croner';

const patterns = new Map<string, Cron>();

// Without a function to call it only reckons.
function cron(schedule: string): Cron {
  const known = patterns.get(schedule) ?? new Cron(schedule);
  patterns.set(schedule, known);
  return known;
}

/** The latest instant up to `now`, itself included, for which a pattern schedules a run; undefined where it has none. */
export const latestSlot = (schedule: string, now: Date): Date | undefined => cron(schedule).previousRuns(1, new Date(now.getTime() + 1))[0];

/** The first instant after `now` for which a pattern schedules a run. */
export const nextSlot = (schedule: string, now: Date): Date | null => cron(schedule).nextRun(now);
