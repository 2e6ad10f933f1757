import { Arg, Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql';
import { ALL_PERMISSIONS, type Permission } from '@/domain/permissions';
import { serviceTicketWorkflow } from '@/domain/service-ticket';
import { Contact } from '@/entities/contact';
import { Customer } from '@/entities/customer';
import { Department } from '@/entities/department';
import { DictionaryItem } from '@/entities/dictionary';
import { Order } from '@/entities/order';
import { Product } from '@/entities/product';
import { ServiceTicket } from '@/entities/service-ticket';
import { Unit } from '@/entities/unit';
import { User } from '@/entities/user';
import { holderOf, recordVerbs } from '@/services/access/verbs';
import { HANDLING_SORTS, listHandlings } from '@/services/service-ticket/list';
import { mergedFrom } from '@/services/service-ticket/merge';
import { connectionOf, sortOf } from '../connection';
import { type Context, signedIn } from '../context';
import { WorkflowStep, workflowSteps } from '../workflow-step';
import { ServiceHandlingConnection } from './connection';

type Row = ServiceTicket & object;
const choice = (context: Context, id: number | null) => (id === null ? null : (signedIn(context).dictionaries.item(id) ?? null));

@Resolver(() => ServiceTicket)
export class ServiceTicketFields {
  @FieldResolver(() => DictionaryItem, { nullable: true, description: 'What kind it is: an enquiry, a suggestion, a complaint, or a kind of the company’s own.' })
  type(@Root() ticket: Row, @Ctx() context: Context) {
    return choice(context, ticket.typeId);
  }

  @FieldResolver(() => Customer, { nullable: true, description: 'Customer who asks.' })
  customer(@Root() ticket: Row, @Ctx() context: Context) {
    return context.loaders.load<Customer>('customer', ticket.customerId);
  }

  @FieldResolver(() => Contact, { nullable: true, description: 'Contact who asks.' })
  contact(@Root() ticket: Row, @Ctx() context: Context) {
    return context.loaders.load<Contact>('contact', ticket.contactId);
  }

  @FieldResolver(() => User, { nullable: true, description: 'Who wrote it down until it is assigned, nobody where another system sent it; then who handles it.' })
  owner(@Root() ticket: Row, @Ctx() context: Context) {
    return context.loaders.load<User>('user', ticket.ownerId);
  }

  @FieldResolver(() => Department, { nullable: true, description: 'Department that it is with.' })
  department(@Root() ticket: Row, @Ctx() context: Context) {
    return context.loaders.load<Department>('department', ticket.departmentId);
  }

  @FieldResolver(() => User, { nullable: true, description: 'Who created the record; null for the product itself.' })
  createdBy(@Root() ticket: Row, @Ctx() context: Context) {
    return context.loaders.load<User>('user', ticket.createdById);
  }

  @FieldResolver(() => User, { nullable: true, description: 'Who put the record into the recycle bin; null for a live one.' })
  deletedBy(@Root() ticket: Row, @Ctx() context: Context) {
    return context.loaders.load<User>('user', ticket.deletedById);
  }

  @FieldResolver(() => Order, { nullable: true, description: 'Order that it is about.' })
  order(@Root() ticket: Row, @Ctx() context: Context) {
    return context.loaders.load<Order>('order', ticket.orderId);
  }

  @FieldResolver(() => Product, { nullable: true, description: 'Product that it is about.' })
  product(@Root() ticket: Row, @Ctx() context: Context) {
    return context.loaders.load<Product>('product', ticket.productId);
  }

  @FieldResolver(() => Unit, { nullable: true, description: 'Property unit that it is about.' })
  unit(@Root() ticket: Row, @Ctx() context: Context) {
    return context.loaders.load<Unit>('unit', ticket.unitId);
  }

  @FieldResolver(() => DictionaryItem, { nullable: true, description: 'Cause of a complaint.' })
  complaintCause(@Root() ticket: Row, @Ctx() context: Context) {
    return choice(context, ticket.complaintCauseId);
  }

  @FieldResolver(() => Department, { nullable: true, description: 'Department that is to blame.' })
  liableDepartment(@Root() ticket: Row, @Ctx() context: Context) {
    return context.loaders.load<Department>('department', ticket.liableDepartmentId);
  }

  @FieldResolver(() => ServiceTicket, { nullable: true, description: 'The ticket that it went into.' })
  mergedInto(@Root() ticket: Row, @Ctx() context: Context) {
    return context.loaders.load<ServiceTicket>('serviceTicket', ticket.mergedIntoId);
  }

  @FieldResolver(() => [ServiceTicket], { description: 'The tickets that went into this one.' })
  mergedFrom(@Root() ticket: Row, @Ctx() context: Context) {
    return mergedFrom(signedIn(context), ticket.id);
  }

  @FieldResolver(() => ServiceHandlingConnection, { description: 'Each time that it was handled and what the customer said of it, the first time first.' })
  async handlings(
    @Root() ticket: Row,
    @Arg('first', () => Int, { defaultValue: 50, description: 'Rows wanted, 1 to 100.' }) first: number,
    @Arg('after', () => String, { nullable: true, description: 'Cursor after which the page starts.' }) after: string | null,
    @Ctx() context: Context,
  ) {
    const sort = sortOf(HANDLING_SORTS, null, { by: 'HANDLED_AT', direction: 'ASC' });
    return connectionOf(await context.loaders.before(listHandlings(signedIn(context), { ticketId: ticket.id, first, after, sort })));
  }

  @FieldResolver(() => [WorkflowStep], { description: 'The steps that lead on from here: which are open to the viewer, and why the others are not.' })
  async steps(@Root() ticket: Row, @Ctx() context: Context) {
    const held = await ticketVerbs(context, ticket, serviceTicketWorkflow.transitions.map(({ permission }) => permission));
    return workflowSteps(context, serviceTicketWorkflow, ticket, (permission) => held.has(permission));
  }

  @FieldResolver(() => [String], { description: 'The permissions that the viewer holds for this very record and its files, e.g. serviceTicket:update.' })
  async viewerCan(@Root() ticket: Row, @Ctx() context: Context) {
    return [...(await ticketVerbs(context, ticket, ALL_PERMISSIONS.filter((permission) => /^(serviceTicket|attachment|change):/.test(permission))))];
  }
}

/** Which of the permissions the viewer holds for a ticket, and with it for what belongs to it. */
export async function ticketVerbs(context: Context, { id, ownerId, departmentId, customerId }: Row, permissions: readonly Permission[]) {
  const viewer = signedIn(context);
  return recordVerbs(viewer, permissions, async () => {
    const [department, customer] = await Promise.all([context.loaders.load<Department>('department', departmentId), context.loaders.load<Customer>('customer', customerId)]);
    const about = customer && (await context.loaders.load<Department>('department', customer.departmentId));
    if (!department || !about) return holderOf(viewer, 'serviceTicket', id);
    return { ownerId, departmentId, departmentPath: department.path, about: { ownerId: customer.ownerId, departmentId: customer.departmentId, departmentPath: about.path } };
  });
}
