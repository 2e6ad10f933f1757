import { Fault } from '@/domain/refusal';

const [EARLIEST, LATEST] = [1, 9999];

/** A year whose days can be stored; throws BAD_USER_INPUT for any other, so that nothing is answered for a year that was not asked for. */
export function knownYear(year: number): number {
  if (year < EARLIEST || year > LATEST) throw new Fault('BAD_USER_INPUT', 'year', { min: EARLIEST, max: LATEST });
  return year;
}
