const formats = new Map<string, Intl.DateTimeFormat>();

function formatOf(timeZone: string): Intl.DateTimeFormat {
  const known = formats.get(timeZone);
  if (known) return known;
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone, hourCycle: 'h23', year: 'numeric', month: 'numeric', day: 'numeric', hour: 'numeric', minute: 'numeric', second: 'numeric', era: 'short',
  });
  formats.set(timeZone, format);
  return format;
}

/** Milliseconds that the wall clock of a zone is ahead of UTC at an instant. */
function offsetAt(instant: number, timeZone: string): number {
  const part: Record<string, string> = {};
  for (const { type, value } of formatOf(timeZone).formatToParts(instant)) part[type] = value;
  const year = part.era === 'BC' ? 1 - Number(part.year) : Number(part.year);
  const wall = new Date(0);
  wall.setUTCFullYear(year, Number(part.month) - 1, Number(part.day));
  wall.setUTCHours(Number(part.hour), Number(part.minute), Number(part.second));
  return wall.getTime() - Math.floor(instant / 1000) * 1000;
}

const DAY = 86_400_000;
const ofDays = new Map<string, number | null>();

/** As offsetAt, remembered by day where the day has one offset: a column of dates asks for the same days again and again. */
function offsetOf(instant: number, timeZone: string): number {
  const day = Math.floor(instant / DAY);
  const key = `${timeZone} ${day}`;
  let offset = ofDays.get(key);
  if (offset === undefined) {
    const first = offsetAt(day * DAY, timeZone);
    offset = first === offsetAt((day + 1) * DAY, timeZone) ? first : null;
    if (ofDays.size > 50_000) ofDays.clear();
    ofDays.set(key, offset);
  }
  return offset ?? offsetAt(instant, timeZone);
}

/**
 * The instant (epoch ms) at which the clocks of an IANA zone show a wall time, given as the epoch ms it would be in UTC. Where clocks jump
 * forward, the instant by the offset before the jump; where they fall back, the first of the two. Throws RangeError on an unknown zone.
 */
export function instantOfWallTime(wall: number, timeZone: string): number {
  const before = wall - offsetOf(wall - DAY, timeZone);
  const after = wall - offsetOf(wall + DAY, timeZone);
  const candidates = [before, after].filter((candidate) => candidate + offsetOf(candidate, timeZone) === wall);
  return candidates.length > 0 ? Math.min(...candidates) : before;
}
