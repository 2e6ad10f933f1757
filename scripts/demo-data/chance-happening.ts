import { isInDevelopment, opportunityWorkflow, STAGE_DICTIONARY } from '@/domain/opportunity';
import { transitionNamed, whyNot } from '@/domain/workflow';
import { Opportunity } from '@/entities/opportunity';
import { PlanItem } from '@/entities/plan-item';
import type { DatabaseTransaction } from '@/services/database/database';
import { itemId } from '@/services/dictionary/choice';
import { issueNumbers } from '@/services/numbering';
import { followPlan } from '@/services/plan-item/hold';
import type { Viewer } from '@/services/viewer';
import type { WriteTransaction } from '@/services/write-transaction';
import type { Account } from './accounts';
import type { ChanceEvent } from './chances';
import { writeInPast } from './past';

type Of<K extends ChanceEvent['kind']> = Extract<ChanceEvent, { kind: K }>;

/** Lets what is planned of the opportunities happen, each as a write of the person who did it. */
export class ChanceHappening {
  private readonly ids = new Map<number, number>();
  private readonly items = new Map<string, number>();

  /** `customerId` gives the key of a customer of the plan. */
  constructor(
    private readonly database: DatabaseTransaction, private readonly staff: ReadonlyMap<Account, Viewer>, private readonly customerId: (place: number) => number,
  ) {}

  async perform(event: ChanceEvent): Promise<void> {
    const viewer = this.viewer(event.actor);
    const reason = event.kind === 'failed' ? event.note : event.kind === 'reopened' ? event.reason : null;
    await writeInPast(this.database, { viewer, at: new Date(event.at), reason }, (tx) => this.write(tx, event));
  }

  private async write(tx: WriteTransaction, event: ChanceEvent): Promise<unknown> {
    switch (event.kind) {
      case 'found': return this.find(tx, event);
      case 'assigned': return this.assign(tx, event);
      case 'planned': return this.plan(tx, event);
      case 'recorded': return this.settle(tx, event, { result: event.result, resultAt: tx.now }, 'record');
      case 'waived': return this.settle(tx, event, { waiver: event.waiver }, 'waive');
      case 'moved': return this.move(tx, event);
      case 'won': return this.step(tx, event, 'succeed', { closedAt: tx.now });
      case 'failed': return this.step(tx, event, 'fail', { failReasonId: itemId(tx.viewer, 'fail-reason', event.reason), failNote: event.note, closedAt: tx.now });
      case 'reopened': return this.step(tx, event, 'reopen', { failReasonId: null, failNote: null, closedAt: null });
    }
  }

  private async find(tx: WriteTransaction, { chance, draft, source, customer }: Of<'found'>): Promise<void> {
    const [number] = await issueNumbers(tx.database, 'SJ', tx.now.slice(0, 10));
    const { id } = await tx.insert(Opportunity, {
      customerKind: 'ORGANISATION', currency: 'CNY', ...(draft as Partial<Opportunity>), status: 'UNASSIGNED', openItems: 0, number: number as string,
      sourceId: itemId(tx.viewer, 'customer-source', source), customerId: customer === null ? null : this.customerId(customer),
      ownerId: tx.viewer.userId ?? 0, departmentId: tx.viewer.departmentId,
    });
    this.ids.set(chance, id);
  }

  private async assign(tx: WriteTransaction, event: Of<'assigned'>): Promise<void> {
    const { userId, departmentId } = this.viewer(event.to);
    const [first] = tx.viewer.dictionaries.items(STAGE_DICTIONARY);
    await this.step(tx, event, 'assign', { ownerId: userId ?? 0, departmentId, assignedAt: tx.now, stageId: first?.id ?? null, stageSince: tx.now });
  }

  private async plan(tx: WriteTransaction, { chance, item, todo, dueOn }: Of<'planned'>): Promise<void> {
    const opportunityId = this.of(chance);
    const { id } = await tx.insert(PlanItem, { opportunityId, dueOn, todo, ownerId: tx.viewer.userId ?? 0 });
    this.items.set(`${chance} ${item}`, id);
    await followPlan(tx, opportunityId);
  }

  private async settle(tx: WriteTransaction, { chance, item }: Of<'recorded' | 'waived'>, patch: Partial<PlanItem>, action: string): Promise<void> {
    const found = await tx.find(PlanItem, this.items.get(`${chance} ${item}`) ?? 0, 'planItem:record');
    await tx.update(PlanItem, found, found.version, patch, action);
    await followPlan(tx, this.of(chance));
  }

  private async move(tx: WriteTransaction, { chance, stage, rate }: Of<'moved'>): Promise<void> {
    const opportunity = await tx.find(Opportunity, this.of(chance), 'opportunity:develop');
    if (!isInDevelopment(opportunity.status)) throw new Error(`the demo opportunity ${chance} is not in development`);
    const stageId = itemId(tx.viewer, STAGE_DICTIONARY, stage);
    await tx.update(Opportunity, opportunity, opportunity.version, { stageId, stageSince: tx.now, successRate: rate }, 'move');
  }

  private async step(tx: WriteTransaction, { chance }: ChanceEvent, name: string, patch: Partial<Opportunity>): Promise<void> {
    const step = transitionNamed(opportunityWorkflow, name);
    const opportunity = await tx.find(Opportunity, this.of(chance), step.permission);
    const blocked = whyNot(step, opportunity, tx.viewer.userId);
    if (blocked) throw new Error(`the demo opportunity ${chance} cannot ${name}: ${blocked}`);
    await tx.update(Opportunity, opportunity, opportunity.version, { ...patch, status: step.to }, name);
  }

  private of(chance: number): number {
    const id = this.ids.get(chance);
    if (id === undefined) throw new Error(`the demo opportunity ${chance} does not exist yet`);
    return id;
  }

  private viewer(account: Account): Viewer {
    const viewer = this.staff.get(account);
    if (!viewer) throw new RangeError(`no demo account ${account}`);
    return viewer;
  }
}
