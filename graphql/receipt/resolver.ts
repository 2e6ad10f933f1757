import { Arg, Ctx, Field, FieldResolver, ID, InputType, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import { Customer } from '@/entities/customer';
import { DictionaryItem } from '@/entities/dictionary';
import { Order } from '@/entities/order';
import { Receipt } from '@/entities/receipt';
import { LocalDate, Money } from '@/entities/scalars';
import { User } from '@/entities/user';
import { readOne } from '@/services/read';
import { listReceipts, RECEIPT_SORTS } from '@/services/receipt/list';
import { recordReceipt, voidReceipt } from '@/services/receipt/record';
import { connectionOf, sortOf } from '../connection';
import { type Context, signedIn } from '../context';
import { recordId, referenceId } from '../global-id';
import { payloadType, recordPayload } from '../payload';
import { LocalDateRange } from '../ranges';
import { ReceiptConnection } from './connection';

const ReceiptPayload = payloadType('ReceiptPayload', 'receipt', Receipt);
const ID_ARG = { description: 'Global id of the receipt.' };

@InputType('ReceiptRecordInput', { description: 'Money that came in; the amount is enough.' })
class ReceiptRecordInput {
  @Field(() => Money, { description: 'How much; at most what is outstanding.' }) amount!: number;
  @Field(() => LocalDate, { nullable: true, description: 'Day on which it came; today, UTC, where left out.' }) receivedOn?: string | null;
  @Field(() => ID, { nullable: true, description: 'Item of the dictionary payment-method.' }) methodId?: string | null;
  @Field(() => String, { nullable: true, description: 'Free remark, at most 500 characters.' }) remark?: string | null;
}

@InputType('ReceiptVoidInput', { description: 'Why a receipt does not count.' })
class ReceiptVoidInput {
  @Field(() => String, { description: 'Why, at most 500 characters; kept on the receipt.' }) reason!: string;
}

@Resolver(() => Receipt)
export class ReceiptResolver {
  @Query(() => Receipt, { description: 'One receipt; NOT_FOUND where it does not exist or is beyond the viewer’s reach.' })
  receipt(@Arg('id', () => ID, ID_ARG) id: string, @Ctx() context: Context) {
    return readOne(signedIn(context), Receipt, recordId('Receipt', id));
  }

  @Query(() => ReceiptConnection, { description: 'The receipts that the viewer may read, the latest first, void ones too.' })
  async receipts(
    @Arg('first', () => Int, { nullable: true, description: 'Rows wanted, 1 to 100; 50 where left out.' }) first: number | null,
    @Arg('after', () => String, { nullable: true, description: 'Cursor after which the page starts.' }) after: string | null,
    @Arg('last', () => Int, { nullable: true, description: 'Rows wanted before `before`.' }) last: number | null,
    @Arg('before', () => String, { nullable: true, description: 'Cursor before which the page ends.' }) before: string | null,
    @Arg('receivedOn', () => LocalDateRange, { nullable: true, description: 'Only received in this time.' }) receivedOn: LocalDateRange | null,
    @Ctx() context: Context,
  ) {
    const sort = sortOf(RECEIPT_SORTS, null, { by: 'RECEIVED_ON', direction: 'DESC' });
    return connectionOf(await context.loaders.before(listReceipts(signedIn(context), { first, after, last, before, receivedOn, sort })));
  }

  @FieldResolver(() => Order, { nullable: true, description: 'Order that it was received for.' })
  order(@Root() receipt: Receipt & object, @Ctx() context: Context) {
    return context.loaders.load<Order>('order', receipt.orderId);
  }

  @FieldResolver(() => Customer, { nullable: true, description: 'Customer of that order.' })
  customer(@Root() receipt: Receipt & object, @Ctx() context: Context) {
    return context.loaders.load<Customer>('customer', receipt.customerId);
  }

  @FieldResolver(() => User, { nullable: true, description: 'Who wrote it down.' })
  createdBy(@Root() receipt: Receipt & object, @Ctx() context: Context) {
    return context.loaders.load<User>('user', receipt.createdById);
  }

  @FieldResolver(() => DictionaryItem, { nullable: true, description: 'How it came.' })
  method(@Root() receipt: Receipt & object, @Ctx() context: Context) {
    return receipt.methodId === null ? null : (signedIn(context).dictionaries.item(receipt.methodId) ?? null);
  }

  @Mutation(() => ReceiptPayload, { description: 'Writes down money received for an order. Takes receipt:record.' })
  receiptRecord(
    @Arg('orderId', () => ID, { description: 'Order that it was received for.' }) orderId: string,
    @Arg('input', () => ReceiptRecordInput, { description: 'What came in.' }) input: ReceiptRecordInput,
    @Ctx() context: Context,
  ) {
    const viewer = signedIn(context);
    return recordPayload(context, 'receipt', 'receipt', async () =>
      recordReceipt(viewer, recordId('Order', orderId), { ...input, methodId: referenceId('DictionaryItem', input.methodId, 'methodId') ?? null }));
  }

  @Mutation(() => ReceiptPayload, { description: 'Declares a receipt void; the order is paid that much less. Takes receipt:void.' })
  receiptVoid(
    @Arg('id', () => ID, ID_ARG) id: string,
    @Arg('version', () => Int, { description: 'Version that the viewer saw; a stale one is refused with CONFLICT.' }) version: number,
    @Arg('input', () => ReceiptVoidInput, { description: 'Why.' }) input: ReceiptVoidInput,
    @Ctx() context: Context,
  ) {
    const viewer = signedIn(context);
    return recordPayload(context, 'receipt', 'receipt', async () => voidReceipt(viewer, recordId('Receipt', id), version, input.reason));
  }
}
