import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, FieldResolver, ID, Info, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import { Contact } from '@/entities/contact';
import { Customer } from '@/entities/customer';
import { DictionaryItem } from '@/entities/dictionary';
import { User } from '@/entities/user';
import { createContact } from '@/services/contact/create';
import { CONTACT_SORTS, listContacts } from '@/services/contact/list';
import { deleteContact, restoreContact, updateContact } from '@/services/contact/update';
import { readOne } from '@/services/read';
import { connectionOf, type SortInput, sortInputType, sortOf } from '../connection';
import { type Context, signedIn } from '../context';
import { recordId } from '../global-id';
import { payloadType, recordPayload } from '../payload';
import { rowSelection, selectionOf } from '../selection';
import { ContactConnection } from './connection';
import { decodeContact } from './decode';
import { ContactCreateInput, ContactUpdateInput } from './inputs';

const ContactPayload = payloadType('ContactPayload', 'contact', Contact);
const ContactSort = sortInputType('Contact', {
  NAME: 'Name, as in a Chinese phone book.', CREATED_AT: 'When the record was created.',
  DELETED_AT: 'When the record went to the recycle bin; for the recycle bin.',
});
const ID_ARG = { description: 'Global id of the contact.' };
const VERSION_ARG = { description: 'Version that the viewer saw; a stale one is refused with CONFLICT.' };
type ContactRow = Contact & { customer?: Customer | null };

@Resolver(() => Contact)
export class ContactResolver {
  @Query(() => Contact, { description: 'One contact; NOT_FOUND where it does not exist or is beyond the viewer’s reach.' })
  contact(@Arg('id', () => ID, ID_ARG) id: string, @Ctx() context: Context) {
    return readOne(signedIn(context), Contact, recordId('Contact', id));
  }

  @Query(() => ContactConnection, { description: 'The contacts that the viewer may read, a page at a time.' })
  async contacts(
    @Arg('first', () => Int, { nullable: true, description: 'Rows wanted, 1 to 100; 50 where left out.' }) first: number | null,
    @Arg('after', () => String, { nullable: true, description: 'Cursor after which the page starts.' }) after: string | null,
    @Arg('last', () => Int, { nullable: true, description: 'Rows wanted before `before`.' }) last: number | null,
    @Arg('before', () => String, { nullable: true, description: 'Cursor before which the page ends.' }) before: string | null,
    @Arg('customerId', () => ID, { nullable: true, description: 'Only of this customer.' }) customerId: string | null,
    @Arg('search', () => String, { nullable: true, description: 'Words of the name, its pinyin or initials, telephone digits, e-mail.' }) search: string | null,
    @Arg('sort', () => ContactSort, { nullable: true, description: 'Order; by name where left out.' }) sort: SortInput | null,
    @Arg('deleted', () => Boolean, { defaultValue: false, description: 'The recycle bin instead; takes contact:restore.' }) deleted: boolean,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    const order = sortOf(CONTACT_SORTS, sort, { by: 'NAME', direction: 'ASC' });
    const customer = customerId ? recordId('Customer', customerId) : null;
    const page = await listContacts(signedIn(context), { first, after, last, before, search, deleted, customerId: customer, sort: order });
    if (rowSelection(selectionOf(info)).has('customer')) {
      const customers = await context.loaders.map<Customer>('customer', page.rows.map((row) => row.customerId));
      for (const row of page.rows as ContactRow[]) row.customer = customers.get(row.customerId) ?? null;
    }
    return connectionOf(page);
  }

  @FieldResolver(() => Customer, { nullable: true, description: 'Customer that the contact belongs to.' })
  customer(@Root() contact: ContactRow, @Ctx() context: Context) {
    return contact.customer !== undefined ? contact.customer : context.loaders.load<Customer>('customer', contact.customerId);
  }

  @FieldResolver(() => User, { nullable: true, description: 'Who put the record into the recycle bin; null for a live one.' })
  deletedBy(@Root() contact: ContactRow, @Ctx() context: Context) {
    return context.loaders.load<User>('user', contact.deletedById);
  }

  @FieldResolver(() => DictionaryItem, { nullable: true, description: 'Part that the person plays at the customer.' })
  role(@Root() contact: ContactRow, @Ctx() context: Context) {
    return contact.roleId === null ? null : (signedIn(context).dictionaries.item(contact.roleId) ?? null);
  }

  @Mutation(() => ContactPayload, { description: 'Adds a contact to a customer. Takes contact:create.' })
  contactCreate(
    @Arg('customerId', () => ID, { description: 'Customer that the contact belongs to.' }) customerId: string,
    @Arg('input', () => ContactCreateInput, { description: 'The new contact.' }) input: ContactCreateInput,
    @Ctx() context: Context,
  ) {
    const viewer = signedIn(context);
    return recordPayload(context, 'contact', 'contact', async () => createContact(viewer, recordId('Customer', customerId), decodeContact(input)));
  }

  @Mutation(() => ContactPayload, { description: 'Changes a contact. Takes contact:update.' })
  contactUpdate(
    @Arg('id', () => ID, ID_ARG) id: string, @Arg('version', () => Int, VERSION_ARG) version: number,
    @Arg('input', () => ContactUpdateInput, { description: 'What to change.' }) input: ContactUpdateInput, @Ctx() context: Context,
  ) {
    const viewer = signedIn(context);
    return recordPayload(context, 'contact', 'contact', async () => updateContact(viewer, recordId('Contact', id), version, decodeContact(input)));
  }

  @Mutation(() => ContactPayload, { description: 'Puts a contact into the recycle bin. Takes contact:delete.' })
  contactDelete(@Arg('id', () => ID, ID_ARG) id: string, @Arg('version', () => Int, VERSION_ARG) version: number, @Ctx() context: Context) {
    const viewer = signedIn(context);
    return recordPayload(context, 'contact', 'contact', async () => deleteContact(viewer, recordId('Contact', id), version));
  }

  @Mutation(() => ContactPayload, { description: 'Takes a contact out of the recycle bin. Takes contact:restore.' })
  contactRestore(@Arg('id', () => ID, ID_ARG) id: string, @Arg('version', () => Int, VERSION_ARG) version: number, @Ctx() context: Context) {
    const viewer = signedIn(context);
    return recordPayload(context, 'contact', 'contact', async () => restoreContact(viewer, recordId('Contact', id), version));
  }
}
