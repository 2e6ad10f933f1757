import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, FieldResolver, ID, Info, Int, Query, Resolver, Root } from 'type-graphql';
import type { CustomerKind } from '@/domain/customer';
import { Customer, CustomerKindEnum } from '@/entities/customer';
import { countCustomers, CUSTOMER_SORTS, listCustomers } from '@/services/customer/list';
import { findDuplicates } from '@/services/customer/duplicates';
import { DEFAULT_PAGE } from '@/services/page';
import { readOne } from '@/services/read';
import { connectionOf, connectionType, Count, type SortInput, sortInputType, sortOf } from '../connection';
import { type Context, signedIn } from '../context';
import { recordId } from '../global-id';
import { selectedProperties } from '../properties';
import { rowSelection, selectionOf } from '../selection';
import { decodeFilter } from './decode';
import { CustomerDuplicate } from './duplicate';
import { CustomerFilterInput } from './inputs';
import { preloadCustomers } from './preload';

const CustomerConnection = connectionType('Customer', Customer);
const CustomerSort = sortInputType('Customer', {
  NAME: 'Name, as in a Chinese phone book.', CREATED_AT: 'When the record was created.', UPDATED_AT: 'When the record last changed.',
  LAST_CONTACT_AT: 'When the customer was last contacted; never contacted ones count as earliest.',
  NEXT_CONTACT_AT: 'When the customer is due; those without a date count as earliest.', GRADE: 'Grade, in the order in which the grades were added.',
  LAST_ORDER_ON: 'Day of the latest order; those without one count as earliest.', ORDER_TOTAL: 'What the orders so far come to.',
  DELETED_AT: 'When the record went to the recycle bin; for the recycle bin.',
});

interface Counted {
  filter: ReturnType<typeof decodeFilter>;
  search: string | null | undefined;
  deleted: boolean;
}

@Resolver(() => CustomerConnection)
export class CustomerConnectionResolver {
  @FieldResolver(() => Count, { description: 'How many customers the filter and search leave.' })
  totalCount(@Root() connection: Counted, @Ctx() context: Context) {
    return countCustomers(signedIn(context), connection);
  }
}

@Resolver(() => Customer)
export class CustomerResolver {
  @Query(() => Customer, { description: 'One customer; NOT_FOUND where it does not exist or is beyond the viewer’s reach.' })
  async customer(@Arg('id', () => ID, { description: 'Global id of the customer.' }) id: string, @Ctx() context: Context) {
    const customer = await readOne(signedIn(context), Customer, recordId('Customer', id), ['tagIds']);
    context.loaders.know('customer', customer);
    return customer;
  }

  @Query(() => CustomerConnection, { description: 'The customers that the viewer may read, a page at a time.' })
  async customers(
    @Arg('first', () => Int, { nullable: true, description: `Rows wanted, 1 to 100; ${DEFAULT_PAGE} where left out.` }) first: number | null,
    @Arg('after', () => String, { nullable: true, description: 'Cursor after which the page starts.' }) after: string | null,
    @Arg('last', () => Int, { nullable: true, description: 'Rows wanted before `before`.' }) last: number | null,
    @Arg('before', () => String, { nullable: true, description: 'Cursor before which the page ends.' }) before: string | null,
    @Arg('filter', () => CustomerFilterInput, { nullable: true, description: 'Which customers.' }) filter: CustomerFilterInput | null,
    @Arg('search', () => String, { nullable: true, description: 'Words of the name, its pinyin or initials, telephone digits, e-mail, number; also of contacts.' }) search: string | null,
    @Arg('sort', () => CustomerSort, { nullable: true, description: 'Order; newest first where left out.' }) sort: SortInput | null,
    @Arg('deleted', () => Boolean, { defaultValue: false, description: 'The recycle bin instead; takes customer:restore.' }) deleted: boolean,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    const viewer = signedIn(context);
    const rows = rowSelection(selectionOf(info));
    const args = { first, after, last, before, search, deleted, filter: decodeFilter(filter) };
    const order = sortOf(CUSTOMER_SORTS, sort, { by: 'CREATED_AT', direction: 'DESC' });
    const page = await listCustomers(viewer, { ...args, sort: order }, selectedProperties(context.db, Customer, rows, ['id', 'status', 'ownerId', 'departmentId', ...(rows.has('tags') ? ['tagIds'] : [])]));
    await preloadCustomers(context, page.rows, rows, deleted);
    return Object.assign(connectionOf(page), { filter: args.filter, search, deleted });
  }

  @Query(() => [CustomerDuplicate], { description: 'Customers that a new one may be a duplicate of, at most five. Beyond the viewer’s reach only that one exists.' })
  customerDuplicates(
    @Arg('kind', () => CustomerKindEnum, { description: 'Kind of the new customer.' }) kind: CustomerKind,
    @Arg('name', () => String, { nullable: true, description: 'Its name; the legal form does not matter.' }) name: string | null,
    @Arg('phone', () => String, { nullable: true, description: 'Its telephone, in any notation.' }) phone: string | null,
    @Arg('licenceNo', () => String, { nullable: true, description: 'Its licence number.' }) licenceNo: string | null,
    @Arg('exceptId', () => ID, { nullable: true, description: 'Customer that is being edited.' }) exceptId: string | null,
    @Ctx() context: Context,
  ) {
    return findDuplicates(signedIn(context), { kind, name, phone, licenceNo, ...(exceptId ? { exceptId: recordId('Customer', exceptId) } : {}) });
  }
}
