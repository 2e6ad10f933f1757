const WEEK_MS = 7 * 24 * 60 * 60 * 1000;
const formats = new Map<string, Intl.DateTimeFormat>();

function formatIn(timeZone: string): Intl.DateTimeFormat {
  const known = formats.get(timeZone) ?? new Intl.DateTimeFormat('en-US', {
    timeZone, hourCycle: 'h23', year: 'numeric', month: 'numeric', day: 'numeric', hour: 'numeric', minute: 'numeric', second: 'numeric',
  });
  formats.set(timeZone, known);
  return known;
}

/** Whether a name is one of the IANA time zones that this runtime knows. */
export function isTimeZone(name: string): boolean {
  try {
    return Boolean(formatIn(name));
  } catch {
    return false;
  }
}

/** By how many milliseconds the clocks of a zone are ahead of UTC at an instant. */
export function offsetAt(instant: number, timeZone: string): number {
  const parts = formatIn(timeZone).formatToParts(instant);
  const part = (type: Intl.DateTimeFormatPartTypes) => Number(parts.find((entry) => entry.type === type)?.value ?? 0);
  return Date.UTC(part('year'), part('month') - 1, part('day'), part('hour'), part('minute'), part('second')) - Math.floor(instant / 1000) * 1000;
}

/** A stretch of time, the end excluded, during which the clocks of a zone are ahead of UTC by the same. */
export interface OffsetPiece { from: number; until: number; offset: number }

const pieces = new Map<string, Map<number, OffsetPiece[]>>();

/** The pieces of the week of UTC that an instant lies in, in order: one, or two where the clocks change. Nowhere do they change twice in a week. */
function piecesOfWeek(week: number, timeZone: string): OffsetPiece[] {
  const known = pieces.get(timeZone) ?? new Map<number, OffsetPiece[]>();
  pieces.set(timeZone, known);
  const found = known.get(week) ?? splitWeek(week * WEEK_MS, timeZone);
  known.set(week, found);
  return found;
}

function splitWeek(from: number, timeZone: string): OffsetPiece[] {
  const until = from + WEEK_MS;
  const [before, after] = [offsetAt(from, timeZone), offsetAt(until, timeZone)];
  if (before === after) return [{ from, until, offset: before }];
  let [low, high] = [from, until];
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (offsetAt(middle, timeZone) === before) low = middle;
    else high = middle;
  }
  return [{ from, until: high, offset: before }, { from: high, until, offset: after }];
}

/** Time from an instant on, piece by piece of the same offset, for ever. */
export function* offsetsFrom(instant: number, timeZone: string): Generator<OffsetPiece> {
  for (let week = Math.floor(instant / WEEK_MS); ; week += 1) {
    for (const piece of piecesOfWeek(week, timeZone)) {
      if (piece.until > instant) yield { ...piece, from: Math.max(piece.from, instant) };
    }
  }
}
