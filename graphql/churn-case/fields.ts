import { Arg, Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql';
import { churnCaseWorkflow } from '@/domain/churn-case';
import { ALL_PERMISSIONS, type Permission } from '@/domain/permissions';
import { ChurnCase } from '@/entities/churn-case';
import { Customer } from '@/entities/customer';
import type { Department } from '@/entities/department';
import { DictionaryItem } from '@/entities/dictionary';
import { Order } from '@/entities/order';
import { LocalDate } from '@/entities/scalars';
import { User } from '@/entities/user';
import { recordVerbs } from '@/services/access/verbs';
import { orderDaysOf } from '@/services/churn-case/order-days';
import { CHURN_MEASURE_SORTS, listChurnMeasures } from '@/services/churn-measure/list';
import { connectionOf, sortOf } from '../connection';
import { type Context, signedIn } from '../context';
import { ChurnMeasureConnection } from '../churn-measure/connection';
import { WorkflowStep, workflowSteps } from '../workflow-step';
import { evidenceText } from './evidence';

type Row = ChurnCase & object;
const choice = (context: Context, id: number | null) => (id === null ? null : (signedIn(context).dictionaries.item(id) ?? null));

/** A year of orders of somebody who orders every week. */
const ORDER_DAYS = 60;

@Resolver(() => ChurnCase)
export class ChurnCaseFields {
  @FieldResolver(() => Customer, { nullable: true, description: 'Customer who may be leaving.' })
  customer(@Root() churnCase: Row, @Ctx() context: Context) {
    return context.loaders.load<Customer>('customer', churnCase.customerId);
  }

  @FieldResolver(() => User, { nullable: true, description: 'Who gave the warning; null for the product itself.' })
  createdBy(@Root() churnCase: Row, @Ctx() context: Context) {
    return context.loaders.load<User>('user', churnCase.createdById);
  }

  @FieldResolver(() => String, { description: 'What says that the customer may be leaving, as a sentence in the viewer’s language.' })
  evidence(@Root() churnCase: Row, @Ctx() context: Context) {
    return evidenceText(context.locale, churnCase);
  }

  @FieldResolver(() => [LocalDate], { description: 'Days with orders that count, of those that the viewer may read: the latest 60, oldest first.' })
  orderDays(@Root() churnCase: Row, @Ctx() context: Context) {
    return orderDaysOf(signedIn(context), churnCase.customerId, ORDER_DAYS);
  }

  @FieldResolver(() => DictionaryItem, { nullable: true, description: 'Grade of the customer when the warning was given.' })
  grade(@Root() churnCase: Row, @Ctx() context: Context) {
    return choice(context, churnCase.gradeId);
  }

  @FieldResolver(() => DictionaryItem, { nullable: true, description: 'Why the customer was lost.' })
  lostReason(@Root() churnCase: Row, @Ctx() context: Context) {
    return choice(context, churnCase.lostReasonId);
  }

  @FieldResolver(() => Order, { nullable: true, description: 'The order that ended it, or with which the customer came back.' })
  order(@Root() churnCase: Row, @Ctx() context: Context) {
    return context.loaders.load<Order>('order', churnCase.orderId);
  }

  @FieldResolver(() => ChurnMeasureConnection, { description: 'Measures taken, the earliest first.' })
  async measures(
    @Root() churnCase: Row,
    @Arg('first', () => Int, { defaultValue: 50, description: 'Rows wanted, 1 to 100.' }) first: number,
    @Arg('after', () => String, { nullable: true, description: 'Cursor after which the page starts.' }) after: string | null,
    @Ctx() context: Context,
  ) {
    const sort = sortOf(CHURN_MEASURE_SORTS, null, { by: 'DUE_ON', direction: 'ASC' });
    return connectionOf(await context.loaders.before(listChurnMeasures(signedIn(context), { caseId: churnCase.id, first, after, sort })));
  }

  @FieldResolver(() => [WorkflowStep], { description: 'The steps that lead on from here: which are open to the viewer, and why the others are not.' })
  async steps(@Root() churnCase: Row, @Ctx() context: Context) {
    const held = await verbsOf(context, churnCase, churnCaseWorkflow.transitions.map(({ permission }) => permission));
    return workflowSteps(context, churnCaseWorkflow, churnCase, (permission) => held.has(permission));
  }

  @FieldResolver(() => [String], { description: 'The permissions that the viewer holds for this very record, e.g. churnMeasure:record.' })
  async viewerCan(@Root() churnCase: Row, @Ctx() context: Context) {
    return [...(await verbsOf(context, churnCase, ALL_PERMISSIONS.filter((permission) => /^(churnCase|churnMeasure|change):/.test(permission))))];
  }
}

/** A case is held by whoever holds its customer; whom the viewer may not read nothing is held of. */
async function verbsOf(context: Context, { customerId }: Row, permissions: readonly Permission[]) {
  return recordVerbs(signedIn(context), permissions, async () => {
    const customer = await context.loaders.load<Customer>('customer', customerId);
    const department = customer && (await context.loaders.load<Department>('department', customer.departmentId));
    return customer && department ? { ownerId: customer.ownerId, departmentId: customer.departmentId, departmentPath: department.path } : null;
  });
}
