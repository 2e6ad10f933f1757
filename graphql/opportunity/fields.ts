import { Arg, Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql';
import { isInDevelopment, opportunityWorkflow } from '@/domain/opportunity';
import { ALL_PERMISSIONS, type Permission } from '@/domain/permissions';
import { localDay } from '@/domain/plan-item';
import { Contact } from '@/entities/contact';
import { Customer } from '@/entities/customer';
import { Department } from '@/entities/department';
import { DictionaryItem } from '@/entities/dictionary';
import { Opportunity } from '@/entities/opportunity';
import { LocalDate } from '@/entities/scalars';
import { User } from '@/entities/user';
import { holderOf, recordVerbs } from '@/services/access/verbs';
import { findDuplicates } from '@/services/customer/duplicates';
import { staysOf } from '@/services/opportunity/dwell';
import { listPlanItems, PLAN_ITEM_SORTS } from '@/services/plan-item/list';
import { reachOf } from '@/services/scope';
import { connectionOf, sortOf } from '../connection';
import { type Context, signedIn } from '../context';
import { CustomerDuplicate } from '../customer/duplicate';
import { PlanItemConnection } from '../plan-item/connection';
import { WorkflowStep, workflowSteps } from '../workflow-step';
import { OpportunityStay } from './stay';

/** An opportunity row with what the list already fetched for it. */
export interface OpportunityRow extends Opportunity {
  owner?: User | null;
}

const choice = (context: Context, id: number | null) => (id === null ? null : (signedIn(context).dictionaries.item(id) ?? null));
const ownerOf = (context: Context, row: OpportunityRow) => (row.owner !== undefined ? row.owner : context.loaders.load<User>('user', row.ownerId));

@Resolver(() => Opportunity)
export class OpportunityFields {
  @FieldResolver(() => User, { nullable: true, description: 'Who holds it: its finder until it is assigned, then its account manager.' })
  owner(@Root() opportunity: OpportunityRow, @Ctx() context: Context) {
    return ownerOf(context, opportunity);
  }

  @FieldResolver(() => User, { nullable: true, description: 'Account manager who develops or developed it; null until it is assigned.' })
  assignee(@Root() opportunity: OpportunityRow, @Ctx() context: Context) {
    return opportunity.assignedAt === null ? null : ownerOf(context, opportunity);
  }

  @FieldResolver(() => Department, { nullable: true, description: 'Department of who holds it.' })
  department(@Root() opportunity: OpportunityRow, @Ctx() context: Context) {
    return context.loaders.load<Department>('department', opportunity.departmentId);
  }

  @FieldResolver(() => User, { nullable: true, description: 'Who created the record; null for the product itself.' })
  createdBy(@Root() opportunity: OpportunityRow, @Ctx() context: Context) {
    return context.loaders.load<User>('user', opportunity.createdById);
  }

  @FieldResolver(() => User, { nullable: true, description: 'Who put the record into the recycle bin; null for a live one.' })
  deletedBy(@Root() opportunity: OpportunityRow, @Ctx() context: Context) {
    return context.loaders.load<User>('user', opportunity.deletedById);
  }

  @FieldResolver(() => Customer, { nullable: true, description: 'The customer that it is with, or has led to.' })
  customer(@Root() opportunity: OpportunityRow, @Ctx() context: Context) {
    return context.loaders.load<Customer>('customer', opportunity.customerId);
  }

  @FieldResolver(() => Contact, { nullable: true, description: 'The contact that its success has led to.' })
  contact(@Root() opportunity: OpportunityRow, @Ctx() context: Context) {
    return context.loaders.load<Contact>('contact', opportunity.contactId);
  }

  @FieldResolver(() => DictionaryItem, { nullable: true, description: 'Where it came from.' })
  source(@Root() opportunity: OpportunityRow, @Ctx() context: Context) {
    return choice(context, opportunity.sourceId);
  }

  @FieldResolver(() => DictionaryItem, { nullable: true, description: 'Stage of the development, the last one where it is over.' })
  stage(@Root() opportunity: OpportunityRow, @Ctx() context: Context) {
    return choice(context, opportunity.stageId);
  }

  @FieldResolver(() => DictionaryItem, { nullable: true, description: 'Why it failed.' })
  failReason(@Root() opportunity: OpportunityRow, @Ctx() context: Context) {
    return choice(context, opportunity.failReasonId);
  }

  @FieldResolver(() => Boolean, { description: 'In development with an item of the plan that was due before today and is still open.' })
  late(
    @Root() opportunity: OpportunityRow,
    @Arg('today', () => LocalDate, { nullable: true, description: 'The viewer’s day; the server’s where left out.' }) today: string | null,
  ) {
    return isInDevelopment(opportunity.status) && opportunity.nextDueOn !== null && opportunity.nextDueOn < (today ?? localDay(new Date()));
  }

  @FieldResolver(() => PlanItemConnection, { description: 'The development plan, the earliest item first.' })
  async planItems(
    @Root() opportunity: OpportunityRow,
    @Arg('first', () => Int, { defaultValue: 50, description: 'Rows wanted, 1 to 100.' }) first: number,
    @Arg('after', () => String, { nullable: true, description: 'Cursor after which the page starts.' }) after: string | null,
    @Ctx() context: Context,
  ) {
    const viewer = signedIn(context);
    const sort = sortOf(PLAN_ITEM_SORTS, null, { by: 'DUE_ON', direction: 'ASC' });
    const counted = { filter: { opportunityId: opportunity.id }, deleted: false };
    return Object.assign(connectionOf(await context.loaders.before(listPlanItems(viewer, { first, after, sort, ...counted }))), counted);
  }

  @FieldResolver(() => [OpportunityStay], { description: 'Its way through states and stages, oldest first, as the ledger tells it.' })
  statusLog(@Root() opportunity: OpportunityRow, @Ctx() context: Context) {
    return staysOf(signedIn(context), opportunity.id);
  }

  @FieldResolver(() => [CustomerDuplicate], { description: 'Customers that a success could be linked to: of the same name or telephone. Empty for viewers who may not create customers.' })
  duplicates(@Root() { customerKind, customerName, contactPhone }: OpportunityRow, @Ctx() context: Context) {
    const viewer = signedIn(context);
    return reachOf(viewer, 'customer:create') ? findDuplicates(viewer, { kind: customerKind, name: customerName, phone: contactPhone }) : [];
  }

  @FieldResolver(() => [WorkflowStep], { description: 'The steps that lead on from here: which are open to the viewer, and why the others are not.' })
  async steps(@Root() opportunity: OpportunityRow, @Ctx() context: Context) {
    const held = await verbsOf(context, opportunity, opportunityWorkflow.transitions.map(({ permission }) => permission));
    return workflowSteps(context, opportunityWorkflow, opportunity, (permission) => held.has(permission));
  }

  @FieldResolver(() => [String], { description: 'The permissions that the viewer holds for this very record, e.g. opportunity:update.' })
  async viewerCan(@Root() opportunity: OpportunityRow, @Ctx() context: Context) {
    return [...(await verbsOf(context, opportunity, ALL_PERMISSIONS.filter((permission) => /^(opportunity|planItem|change):/.test(permission))))];
  }
}

async function verbsOf(context: Context, { id, ownerId, departmentId }: OpportunityRow, permissions: readonly Permission[]) {
  const viewer = signedIn(context);
  return recordVerbs(viewer, permissions, async () => {
    const department = await context.loaders.load<Department>('department', departmentId);
    return department ? { ownerId, departmentId, departmentPath: department.path } : holderOf(viewer, 'opportunity', id);
  });
}
