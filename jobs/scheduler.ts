import { hostname } from 'node:os';
import type { Logger } from 'pino';
import type { Database } from '@/services/database/database';
import { type Claim, claimSlot, claimWaiting } from '@/services/job/claim';
import type { JobDefinition } from '@/services/job/definition';
import { perform } from '@/services/job/perform';
import { latestSlot, nextSlot } from '@/services/job/schedule';

const TICK_MS = 1_000;
/** How often a node looks for runs that were asked for and for runs whose node died. */
const WATCH_MS = 2_000;
const NODE_LENGTH = 80;

/** A job on this node: when it is to be looked at next. */
interface Planned { job: JobDefinition; nextAt: number; started: boolean }

/**
 * Runs jobs on this node, beside other nodes on the same database: of each slot one node runs it. At the first look every job is due for its latest
 * slot, so what was missed while no node ran is made up for once.
 */
export class Scheduler {
  private readonly plans: Planned[];
  private readonly running = new Set<string>();
  private watchAt = 0;
  private timer: NodeJS.Timeout | undefined;
  private ticking = false;

  constructor(private readonly db: Database, private readonly log: Logger, jobs: readonly JobDefinition[], private readonly node = `${hostname()}:${process.pid}`.slice(-NODE_LENGTH)) {
    this.plans = jobs.filter(({ missingSetting }) => !missingSetting).map((job) => ({ job, nextAt: 0, started: false }));
  }

  start(): void {
    // A process that wants to end is not kept.
    this.timer = setInterval(() => void this.tickOnce(), TICK_MS).unref();
  }

  stop(): void {
    clearInterval(this.timer);
  }

  private async tickOnce(): Promise<void> {
    if (this.ticking) return;
    this.ticking = true;
    try {
      await this.tick(new Date());
    } catch (error) {
      this.log.error({ err: error }, 'the jobs could not be looked at');
    } finally {
      this.ticking = false;
    }
  }

  /** Starts what is due at `now`, and resolves to the runs that began: each ends with its run, and never rejects. */
  async tick(now: Date): Promise<Promise<void>[]> {
    const begun: Promise<void>[] = [];
    for (const plan of this.plans) {
      if (plan.nextAt > now.getTime()) continue;
      const claim = await this.claimDue(plan, now);
      if (claim) begun.push(this.begin(plan.job, claim));
    }
    if (now.getTime() >= this.watchAt) {
      this.watchAt = now.getTime() + WATCH_MS;
      const mayTake = (name: string) => this.plans.some(({ job }) => job.name === name) && !this.running.has(name);
      for (const claim of await claimWaiting(this.db, mayTake, this.node, now)) {
        const plan = this.plans.find(({ job }) => job.name === claim.name);
        if (plan) begun.push(this.begin(plan.job, claim));
      }
    }
    return begun;
  }

  private async claimDue(plan: Planned, now: Date): Promise<Claim | undefined> {
    const { job } = plan;
    const slot = job.atStart && !plan.started ? now : latestSlot(job.schedule, now);
    const claim = slot ? await claimSlot(this.db, job, slot, this.node, now) : 'TAKEN';
    plan.started = true;
    // While a run lasts, its next slot waits for it.
    if (claim !== 'BUSY') plan.nextAt = nextSlot(job.schedule, now)?.getTime() ?? Infinity;
    return typeof claim === 'string' ? undefined : claim;
  }

  private async begin(job: JobDefinition, claim: Claim): Promise<void> {
    this.running.add(job.name);
    await perform(this.db, this.log, job, claim);
    this.running.delete(job.name);
  }
}
