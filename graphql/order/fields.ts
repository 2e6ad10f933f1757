import { Arg, Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql';
import { orderWorkflow } from '@/domain/order';
import { ALL_PERMISSIONS, type Permission } from '@/domain/permissions';
import { Contact } from '@/entities/contact';
import { Customer } from '@/entities/customer';
import { Opportunity } from '@/entities/opportunity';
import { Order, OrderLine } from '@/entities/order';
import { Product } from '@/entities/product';
import { Unit } from '@/entities/unit';
import { Money } from '@/entities/scalars';
import { User } from '@/entities/user';
import { holderOf, recordVerbs } from '@/services/access/verbs';
import { mayTakeStep } from '@/services/order/unit';
import { listReceipts, RECEIPT_SORTS } from '@/services/receipt/list';
import { connectionOf, sortOf } from '../connection';
import { type Context, signedIn } from '../context';
import { ReceiptConnection } from '../receipt/connection';
import { WorkflowStep, workflowSteps } from '../workflow-step';
import { linesOf } from './lines';

type OrderRow = Order & object;

@Resolver(() => Order)
export class OrderFields {
  @FieldResolver(() => Customer, { nullable: true, description: 'Customer who orders.' })
  customer(@Root() order: OrderRow, @Ctx() context: Context) {
    return context.loaders.load<Customer>('customer', order.customerId);
  }

  @FieldResolver(() => Contact, { nullable: true, description: 'Contact who orders.' })
  contact(@Root() order: OrderRow, @Ctx() context: Context) {
    return context.loaders.load<Contact>('contact', order.contactId);
  }

  @FieldResolver(() => Opportunity, { nullable: true, description: 'The opportunity that it came of.' })
  opportunity(@Root() order: OrderRow, @Ctx() context: Context) {
    return context.loaders.load<Opportunity>('opportunity', order.opportunityId);
  }

  @FieldResolver(() => Unit, { nullable: true, description: 'The property unit that it is of; null where it is of products.' })
  unit(@Root() order: OrderRow, @Ctx() context: Context) {
    return context.loaders.load<Unit>('unit', order.unitId);
  }

  @FieldResolver(() => User, { nullable: true, description: 'Who held the customer when the order was written: the seller.' })
  owner(@Root() order: OrderRow, @Ctx() context: Context) {
    return context.loaders.load<User>('user', order.ownerId);
  }

  @FieldResolver(() => User, { nullable: true, description: 'Who created the record; null for the product itself.' })
  createdBy(@Root() order: OrderRow, @Ctx() context: Context) {
    return context.loaders.load<User>('user', order.createdById);
  }

  @FieldResolver(() => [OrderLine], { description: 'Its lines, in their order.' })
  lines(@Root() order: OrderRow, @Ctx() context: Context) {
    return linesOf(context, order.id);
  }

  @FieldResolver(() => Money, { description: 'What is still to be paid.' })
  outstanding(@Root() order: OrderRow) {
    return order.total - order.received;
  }

  @FieldResolver(() => ReceiptConnection, { description: 'Money received for it, the latest first, void receipts too.' })
  async receipts(
    @Root() order: OrderRow,
    @Arg('first', () => Int, { defaultValue: 20, description: 'Rows wanted, 1 to 100.' }) first: number,
    @Arg('after', () => String, { nullable: true, description: 'Cursor after which the page starts.' }) after: string | null,
    @Ctx() context: Context,
  ) {
    const sort = sortOf(RECEIPT_SORTS, null, { by: 'RECEIVED_ON', direction: 'DESC' });
    return connectionOf(await context.loaders.before(listReceipts(signedIn(context), { orderId: order.id, first, after, sort })));
  }

  @FieldResolver(() => [WorkflowStep], { description: 'The steps that lead on from here: which are open to the viewer, and why the others are not.' })
  async steps(@Root() order: OrderRow, @Ctx() context: Context) {
    const held = await verbsOf(context, order, orderWorkflow.transitions.map(({ permission }) => permission));
    const viewer = signedIn(context);
    return workflowSteps(context, orderWorkflow, order, (permission) => held.has(permission) && mayTakeStep(viewer, order, permission));
  }

  @FieldResolver(() => [String], { description: 'The permissions that the viewer holds for this very record, e.g. order:update.' })
  async viewerCan(@Root() order: OrderRow, @Ctx() context: Context) {
    return [...(await verbsOf(context, order, ALL_PERMISSIONS.filter((permission) => /^(order|receipt):/.test(permission))))];
  }
}

const verbsOf = (context: Context, order: OrderRow, permissions: readonly Permission[]) => {
  const viewer = signedIn(context);
  return recordVerbs(viewer, permissions, async () => {
    const customer = await context.loaders.load<Customer>('customer', order.customerId);
    const department = customer && viewer.departments.item(customer.departmentId);
    return department ? { ownerId: customer.ownerId, departmentId: department.id, departmentPath: department.path } : holderOf(viewer, 'customer', order.customerId);
  });
};

@Resolver(() => OrderLine)
export class OrderLineFields {
  @FieldResolver(() => Product, { nullable: true, description: 'The product; null for a unit and for what the catalogue lacks.' })
  product(@Root() line: OrderLine & object, @Ctx() context: Context) {
    return context.loaders.load<Product>('product', line.productId);
  }

  @FieldResolver(() => Unit, { nullable: true, description: 'The property unit; null for a line of anything else.' })
  unit(@Root() line: OrderLine & object, @Ctx() context: Context) {
    return context.loaders.load<Unit>('unit', line.unitId);
  }
}
