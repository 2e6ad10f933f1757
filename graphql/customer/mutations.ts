import { Arg, Ctx, Field, ID, Int, Mutation, ObjectType, Resolver } from 'type-graphql';
import { inPart, Refusal, type RefusalDetail } from '@/domain/refusal';
import { Customer } from '@/entities/customer';
import { createCustomer } from '@/services/customer/create';
import { deleteCustomer, restoreCustomer } from '@/services/customer/bin';
import { stepCustomer } from '@/services/customer/steps';
import { tagCustomers } from '@/services/customer/tags';
import { transferCustomers } from '@/services/customer/transfer';
import { updateCustomer } from '@/services/customer/update';
import { typed } from '@/services/read';
import { redact } from '@/services/scope';
import type { Viewer } from '@/services/viewer';
import { decodeContact } from '../contact/decode';
import { type Context, signedIn } from '../context';
import { recordId, referenceId } from '../global-id';
import { payloadType, recordPayload, UserError, userErrors } from '../payload';
import { decodeCustomer } from './decode';
import { CustomerCreateInput, CustomerReasonInput, CustomerTagInput, CustomerTransferInput, CustomerUpdateInput } from './inputs';

const CustomerPayload = payloadType('CustomerPayload', 'customer', Customer);
const ID_ARG = { description: 'Global id of the customer.' };
const VERSION_ARG = { description: 'Version that the viewer saw; a stale one is refused with CONFLICT.' };

@ObjectType('CustomerTransferPayload', { simpleResolvers: true, description: 'Outcome of a transfer.' })
class CustomerTransferPayload {
  @Field(() => [Customer], { description: 'The customers that changed hands.' }) customers!: Customer[];
  @Field(() => [UserError], { description: 'One for each customer that did not; `field` is its place in the input, e.g. ids.3.' }) userErrors!: UserError[];
}

@ObjectType('CustomerTagPayload', { simpleResolvers: true, description: 'Outcome of tagging.' })
class CustomerTagPayload {
  @Field(() => [Customer], { description: 'The customers that were tagged.' }) customers!: Customer[];
  @Field(() => [UserError], { description: 'One for each customer that was not; `field` is its place in the input, e.g. ids.3.' }) userErrors!: UserError[];
}

@Resolver(() => Customer)
export class CustomerMutations {
  @Mutation(() => CustomerPayload, { description: 'Creates a customer, with its first contact if given. Takes customer:create.' })
  customerCreate(@Arg('input', () => CustomerCreateInput, { description: 'The new customer.' }) input: CustomerCreateInput, @Ctx() context: Context) {
    const viewer = signedIn(context);
    const { contact } = input;
    return recordPayload(context, 'customer', 'customer', async () =>
      createCustomer(viewer, {
        ...decodeCustomer(input), ownerId: referenceId('User', input.ownerId, 'ownerId') ?? null,
        tagIds: demandIds('DictionaryItem', input.tagIds ?? [], 'tagIds'),
        contact: contact ? inPart('contact', () => decodeContact(contact)) : null,
      }),
    );
  }

  @Mutation(() => CustomerPayload, { description: 'Changes a customer. Takes customer:update.' })
  customerUpdate(
    @Arg('id', () => ID, ID_ARG) id: string,
    @Arg('version', () => Int, VERSION_ARG) version: number,
    @Arg('input', () => CustomerUpdateInput, { description: 'What to change.' }) input: CustomerUpdateInput,
    @Ctx() context: Context,
  ) {
    const viewer = signedIn(context);
    return recordPayload(context, 'customer', 'customer', async () => updateCustomer(viewer, recordId('Customer', id), version, decodeCustomer(input)));
  }

  @Mutation(() => CustomerPayload, { description: 'Puts a customer into the recycle bin. Takes customer:delete.' })
  customerDelete(@Arg('id', () => ID, ID_ARG) id: string, @Arg('version', () => Int, VERSION_ARG) version: number, @Ctx() context: Context) {
    const viewer = signedIn(context);
    return recordPayload(context, 'customer', 'customer', async () => deleteCustomer(viewer, recordId('Customer', id), version));
  }

  @Mutation(() => CustomerPayload, { description: 'Takes a customer out of the recycle bin. Takes customer:restore.' })
  customerRestore(@Arg('id', () => ID, ID_ARG) id: string, @Arg('version', () => Int, VERSION_ARG) version: number, @Ctx() context: Context) {
    const viewer = signedIn(context);
    return recordPayload(context, 'customer', 'customer', async () => restoreCustomer(viewer, recordId('Customer', id), version));
  }

  @Mutation(() => CustomerTransferPayload, { description: 'Gives customers, with their contacts and interactions, to another user. Takes customer:transfer.' })
  async customerTransfer(@Arg('input', () => CustomerTransferInput, { description: 'Which customers go to whom.' }) input: CustomerTransferInput, @Ctx() context: Context) {
    return manyPayload(context, (viewer) => transferCustomers(viewer, {
      ids: demandIds('Customer', input.ids, 'ids'), ownerId: referenceId('User', input.ownerId, 'ownerId'), reason: input.reason ?? null,
    }));
  }

  @Mutation(() => CustomerTagPayload, { description: 'Puts tags on customers and takes others off; each by its own, so that nobody else’s tags are lost. Takes customer:update.' })
  async customerTag(@Arg('input', () => CustomerTagInput, { description: 'Which tags on which customers.' }) input: CustomerTagInput, @Ctx() context: Context) {
    return manyPayload(context, (viewer) => tagCustomers(viewer, {
      ids: demandIds('Customer', input.ids, 'ids'), addIds: demandIds('DictionaryItem', input.addIds ?? [], 'addIds'), removeIds: demandIds('DictionaryItem', input.removeIds ?? [], 'removeIds'),
    }));
  }

  @Mutation(() => CustomerPayload, { description: 'The prospect has dealt with us: PROSPECT → NORMAL. Takes customer:activate.' })
  customerActivate(@Arg('id', () => ID, ID_ARG) id: string, @Arg('version', () => Int, VERSION_ARG) version: number, @Ctx() context: Context) {
    return step(context, id, version, 'activate');
  }

  @Mutation(() => CustomerPayload, { description: 'The customer threatens to leave: NORMAL → WARNED. Opens a churn case, which decides how it goes on. Takes customer:warn.' })
  customerWarn(
    @Arg('id', () => ID, ID_ARG) id: string, @Arg('version', () => Int, VERSION_ARG) version: number,
    @Arg('input', () => CustomerReasonInput, { description: 'Why.' }) input: CustomerReasonInput, @Ctx() context: Context,
  ) {
    return step(context, id, version, 'warn', input.reason);
  }

  @Mutation(() => CustomerPayload, { description: 'The customer has come back: LOST → NORMAL. Takes customer:recover.' })
  customerRecover(
    @Arg('id', () => ID, ID_ARG) id: string, @Arg('version', () => Int, VERSION_ARG) version: number,
    @Arg('input', () => CustomerReasonInput, { description: 'How.' }) input: CustomerReasonInput, @Ctx() context: Context,
  ) {
    return step(context, id, version, 'recover', input.reason);
  }
}

/** The keys of all ids, each of which has to be of that type. */
const demandIds = (typeName: string, ids: readonly string[], field: string): number[] => ids.map((id, place) => referenceId(typeName, id, `${field}.${place}`));

/** What became of many customers at once, and of those that stayed as they were. */
async function manyPayload(context: Context, work: (viewer: Viewer) => Promise<{ customers: Customer[]; refused: RefusalDetail[] }>) {
  const viewer = signedIn(context);
  try {
    const { customers, refused } = await work(viewer);
    return { customers: typed('customer', redact(viewer, 'customer', customers)), userErrors: userErrors(context, refused) };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return { customers: [], userErrors: userErrors(context, error.details) };
  }
}

function step(context: Context, id: string, version: number, name: string, reason: string | null = null) {
  const viewer = signedIn(context);
  return recordPayload(context, 'customer', 'customer', async () => stepCustomer(viewer, recordId('Customer', id), version, name, reason));
}
