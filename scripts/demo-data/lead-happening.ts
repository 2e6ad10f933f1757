import { leadWorkflow } from '@/domain/lead';
import { transitionNamed, whyNot } from '@/domain/workflow';
import { Lead } from '@/entities/lead';
import { LeadContact } from '@/entities/lead-contact';
import { WebForm } from '@/entities/web-form';
import type { DatabaseTransaction } from '@/services/database/database';
import { sql } from '@/services/database/sql';
import { itemId } from '@/services/dictionary/choice';
import { addInteraction } from '@/services/interaction/log';
import { insertLead } from '@/services/lead/create';
import type { Viewer } from '@/services/viewer';
import type { WriteTransaction } from '@/services/write-transaction';
import type { Account } from './accounts';
import type { Calendar } from './calendar';
import type { LeadEvent } from './leads';
import { writeInPast } from './past';

type Of<K extends LeadEvent['kind']> = Extract<LeadEvent, { kind: K }>;

/** A key is no secret: one that can be read tells the demo's addresses apart. */
const FORMS = [{ name: '项目咨询', publicKey: 'demo-enquiry' }, { name: '春季看房登记', publicKey: 'demo-spring-tour' }] as const;
const OPENED = -160;

/** Lets what is planned of the leads happen, each as a write of the person who did it. */
export class LeadHappening {
  private readonly ids = new Map<number, number>();
  private forms: readonly WebForm[] = [];

  /** `nobody` acts for the forms; `customerId` gives the key of a customer of the plan. */
  constructor(
    private readonly database: DatabaseTransaction, private readonly staff: ReadonlyMap<Account, Viewer>, private readonly nobody: Viewer,
    private readonly customerId: (place: number) => number,
  ) {}

  /** Puts the forms on the web site, before any lead comes by them. */
  async openForms(calendar: Calendar): Promise<void> {
    const { departmentId } = this.viewer('shen.guodong');
    this.forms = await writeInPast(this.database, { viewer: this.viewer('zheng.kexin'), at: new Date(calendar.at(OPENED, 11, 0)) }, async (tx) => {
      const made: WebForm[] = [];
      for (const form of FORMS) made.push(await tx.insert(WebForm, { ...form, active: true, departmentId, sourceId: itemId(tx.viewer, 'customer-source', 'WEBSITE') }));
      return made;
    });
  }

  async perform(event: LeadEvent): Promise<void> {
    const viewer = event.actor === null ? this.nobody : this.viewer(event.actor);
    await writeInPast(this.database, { viewer, at: new Date(event.at), reason: event.kind === 'aside' ? event.note : null }, (tx) => this.write(tx, event));
  }

  private async write(tx: WriteTransaction, event: LeadEvent): Promise<unknown> {
    switch (event.kind) {
      case 'came': return this.come(tx, event);
      case 'given': return this.give(tx, event);
      case 'tried': return this.attempt(tx, event);
      case 'qualified': return this.step(tx, event, 'qualify', {});
      case 'converted': return this.convert(tx, event);
      case 'aside': return this.step(tx, event, 'disqualify', { disqualifyReasonId: itemId(tx.viewer, 'disqualify-reason', event.reason), disqualifyNote: event.note, closedAt: tx.now });
    }
  }

  private async come(tx: WriteTransaction, { lead, draft, source, form, actor }: Of<'came'>): Promise<void> {
    const webFormId = form === null ? null : (this.forms[form]?.id ?? null);
    const waiting = this.viewer('shen.guodong');
    // A supervisor holds what he found; what comes otherwise waits in his department.
    const holder = { ownerId: actor === 'shen.guodong' ? waiting.userId : null, departmentId: waiting.departmentId, webFormId };
    const { id } = await insertLead(tx, { ...draft, sourceId: itemId(tx.viewer, 'customer-source', source) }, holder);
    this.ids.set(lead, id);
  }

  private async give(tx: WriteTransaction, event: Of<'given'>): Promise<void> {
    const { userId, departmentId } = this.viewer(event.to);
    await this.step(tx, event, 'assign', { ownerId: userId, departmentId, assignedAt: tx.now });
  }

  private async attempt(tx: WriteTransaction, event: Of<'tried'>): Promise<void> {
    await tx.insert(LeadContact, { leadId: this.of(event.lead), channel: event.channel, note: event.note, occurredAt: tx.now });
    await this.step(tx, event, 'contact', { contactedAt: tx.now });
  }

  private async convert(tx: WriteTransaction, event: Of<'converted'>): Promise<void> {
    const customerId = this.customerId(event.customer);
    const entries = await tx.select(LeadContact, sql`t.lead_id = ${this.of(event.lead)} ORDER BY t.occurred_at, t.id`);
    for (const { channel, note, occurredAt, createdAt, createdById } of entries) await addInteraction(tx, customerId, { channel, title: note, occurredAt, createdAt, createdById });
    await this.step(tx, event, 'convert', { customerId, closedAt: tx.now });
  }

  private async step(tx: WriteTransaction, { lead: place }: LeadEvent, name: string, patch: Partial<Lead>): Promise<void> {
    const step = transitionNamed(leadWorkflow, name);
    const lead = await tx.find(Lead, this.of(place), step.permission);
    const blocked = whyNot(step, lead, tx.viewer.userId);
    if (blocked) throw new Error(`the demo lead ${place} cannot ${name}: ${blocked}`);
    await tx.update(Lead, lead, lead.version, { ...patch, status: step.to }, name);
  }

  private of(place: number): number {
    const id = this.ids.get(place);
    if (id === undefined) throw new Error(`the demo lead ${place} does not exist yet`);
    return id;
  }

  private viewer(account: Account): Viewer {
    const viewer = this.staff.get(account);
    if (!viewer) throw new RangeError(`no demo account ${account}`);
    return viewer;
  }
}
