import { Arg, Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql';
import { ALL_PERMISSIONS, type Permission } from '@/domain/permissions';
import { customerWorkflow } from '@/domain/customer';
import { Customer } from '@/entities/customer';
import { Department } from '@/entities/department';
import { DictionaryItem } from '@/entities/dictionary';
import { User } from '@/entities/user';
import { listContacts, PRIMARY_FIRST } from '@/services/contact/list';
import { holderOf, recordVerbs } from '@/services/access/verbs';
import { tagsOf } from '@/services/customer/tags';
import { listInteractions, INTERACTION_SORTS } from '@/services/interaction/list';
import { cursorIn } from '@/services/page';
import { ContactConnection } from '../contact/connection';
import { connectionOf, sortOf } from '../connection';
import { type Context, signedIn } from '../context';
import { InteractionConnection } from '../interaction/connection';
import { WorkflowStep, workflowSteps } from '../workflow-step';
import { type CustomerRow, PRELOADED_CONTACTS } from './preload';

const choice = (context: Context, id: number | null) => (id === null ? null : (signedIn(context).dictionaries.item(id) ?? null));

@Resolver(() => Customer)
export class CustomerFields {
  @FieldResolver(() => User, { nullable: true, description: 'Account manager who holds the customer.' })
  owner(@Root() customer: CustomerRow, @Ctx() context: Context) {
    return customer.owner !== undefined ? customer.owner : context.loaders.load<User>('user', customer.ownerId);
  }

  @FieldResolver(() => Department, { nullable: true, description: 'Department of the account manager.' })
  department(@Root() customer: CustomerRow, @Ctx() context: Context) {
    return context.loaders.load<Department>('department', customer.departmentId);
  }

  @FieldResolver(() => User, { nullable: true, description: 'Who created the record; null for the product itself.' })
  createdBy(@Root() customer: CustomerRow, @Ctx() context: Context) {
    return context.loaders.load<User>('user', customer.createdById);
  }

  @FieldResolver(() => User, { nullable: true, description: 'Who put the record into the recycle bin; null for a live one.' })
  deletedBy(@Root() customer: CustomerRow, @Ctx() context: Context) {
    return context.loaders.load<User>('user', customer.deletedById);
  }

  @FieldResolver(() => DictionaryItem, { nullable: true, description: 'Grade.' })
  grade(@Root() customer: CustomerRow, @Ctx() context: Context) {
    return choice(context, customer.gradeId);
  }

  @FieldResolver(() => DictionaryItem, { nullable: true, description: 'Region.' })
  region(@Root() customer: CustomerRow, @Ctx() context: Context) {
    return choice(context, customer.regionId);
  }

  @FieldResolver(() => DictionaryItem, { nullable: true, description: 'Industry.' })
  industry(@Root() customer: CustomerRow, @Ctx() context: Context) {
    return choice(context, customer.industryId);
  }

  @FieldResolver(() => DictionaryItem, { nullable: true, description: 'Where the customer came from.' })
  source(@Root() customer: CustomerRow, @Ctx() context: Context) {
    return choice(context, customer.sourceId);
  }

  @FieldResolver(() => [DictionaryItem], { description: 'Tags.' })
  async tags(@Root() customer: CustomerRow, @Ctx() context: Context) {
    const viewer = signedIn(context);
    const ids = customer.tagIds ?? (await tagsOf(viewer.db, [customer.id])).get(customer.id) ?? [];
    return ids.flatMap((id) => viewer.dictionaries.item(id) ?? []);
  }

  @FieldResolver(() => DictionaryItem, { nullable: true, description: 'Why the customer was lost.' })
  lostReason(@Root() customer: CustomerRow, @Ctx() context: Context) {
    return choice(context, customer.lostReasonId);
  }

  @FieldResolver(() => ContactConnection, { description: 'Contacts, the primary one first, the others by name.' })
  contacts(
    @Root() customer: CustomerRow,
    @Arg('first', () => Int, { defaultValue: PRELOADED_CONTACTS, description: 'Rows wanted, 1 to 100.' }) first: number,
    @Arg('after', () => String, { nullable: true, description: 'Cursor after which the page starts.' }) after: string | null,
    @Ctx() context: Context,
  ) {
    const ready = customer.contactRows;
    if (ready && after == null && first >= 1 && first <= PRELOADED_CONTACTS) {
      return connectionOf({ rows: ready.slice(0, first), cursorOf: (row) => cursorIn(PRIMARY_FIRST, row), hasNextPage: ready.length > first, hasPreviousPage: false });
    }
    return context.loaders.before(listContacts(signedIn(context), { customerId: customer.id, first, after, sort: PRIMARY_FIRST })).then(connectionOf);
  }

  @FieldResolver(() => InteractionConnection, { description: 'Dealings with the customer, the latest first.' })
  async interactions(
    @Root() customer: CustomerRow,
    @Arg('first', () => Int, { defaultValue: 20, description: 'Rows wanted, 1 to 100.' }) first: number,
    @Arg('after', () => String, { nullable: true, description: 'Cursor after which the page starts.' }) after: string | null,
    @Ctx() context: Context,
  ) {
    const sort = sortOf(INTERACTION_SORTS, null, { by: 'OCCURRED_AT', direction: 'DESC' });
    return connectionOf(await context.loaders.before(listInteractions(signedIn(context), { customerId: customer.id, first, after, sort })));
  }

  @FieldResolver(() => [WorkflowStep], { description: 'The steps that lead on from here: which are open to the viewer, and why the others are not.' })
  async steps(@Root() customer: CustomerRow, @Ctx() context: Context) {
    const permissions = customerWorkflow.transitions.map(({ permission }) => permission);
    const held = await verbsOf(context, customer, permissions);
    return workflowSteps(context, customerWorkflow, customer, (permission) => held.has(permission));
  }

  @FieldResolver(() => [String], { description: 'The permissions that the viewer holds for this very record, e.g. customer:update.' })
  async viewerCan(@Root() customer: CustomerRow, @Ctx() context: Context) {
    const permissions = ALL_PERMISSIONS.filter((permission) => /^(customer|contact|interaction|change):/.test(permission));
    return [...(await verbsOf(context, customer, permissions))];
  }
}

async function verbsOf(context: Context, customer: CustomerRow, permissions: readonly Permission[]) {
  const viewer = signedIn(context);
  return recordVerbs(viewer, permissions, async () => {
    const { id, ownerId, departmentId } = customer;
    const department = await context.loaders.load<Department>('department', departmentId);
    return department ? { ownerId, departmentId, departmentPath: department.path } : holderOf(viewer, 'customer', id);
  });
}
