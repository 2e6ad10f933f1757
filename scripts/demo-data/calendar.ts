import type { Random } from './random';

const DAY_MS = 86_400_000;
const MINUTE_MS = 60_000;
/** The demo company works in China, which has one zone and no summer time. */
const CHINA_MS = 8 * 60 * MINUTE_MS;

/** Days of the demo company, counted from the day of loading: 0 is today, −1 yesterday. */
export class Calendar {
  private readonly today: number;

  constructor(now: Date) {
    this.today = Math.floor((now.getTime() + CHINA_MS) / DAY_MS);
  }

  /** A moment of a day in Chinese time, as milliseconds since 1970. */
  at(day: number, hour: number, minute: number): number {
    return (this.today + day) * DAY_MS - CHINA_MS + (hour * 60 + minute) * MINUTE_MS;
  }

  /** A moment between ten and six. */
  officeHours(random: Random, day: number): number {
    return this.at(day, random.int(10, 17), random.int(0, 11) * 5);
  }

  /** The day itself, or the Friday before where it falls on a weekend. */
  workdayBefore(day: number): number {
    const weekday = (((this.today + day + 4) % 7) + 7) % 7;
    if (weekday === 6) return day - 1;
    return weekday === 0 ? day - 2 : day;
  }
}
