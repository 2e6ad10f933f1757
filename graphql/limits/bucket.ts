/** Points an identity may spend, refilled steadily. One node's memory: what several nodes allow together is at most their sum. */
export class PointBucket {
  private readonly levels = new Map<string, { points: number; at: number }>();

  constructor(readonly capacity: number, private readonly perSecond: number, private readonly maxKeys = 10_000) {}

  /** Takes points if they are there. `remaining` is what is left, `retryAfter` the seconds until there is enough. */
  take(key: string, points: number, now = Date.now()): { allowed: boolean; remaining: number; retryAfter: number } {
    const level = this.levels.get(key);
    const full = level ? Math.min(this.capacity, level.points + ((now - level.at) / 1000) * this.perSecond) : this.capacity;
    const allowed = full >= points;
    const left = allowed ? full - points : full;
    this.levels.delete(key);
    this.levels.set(key, { points: left, at: now });
    if (this.levels.size > this.maxKeys) this.levels.delete(this.levels.keys().next().value as string);
    return { allowed, remaining: Math.floor(left), retryAfter: allowed ? 0 : Math.ceil((points - full) / this.perSecond) };
  }
}
