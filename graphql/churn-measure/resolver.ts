import { Arg, Ctx, Field, FieldResolver, ID, InputType, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import { ChurnCase } from '@/entities/churn-case';
import { ChurnMeasure } from '@/entities/churn-measure';
import { Customer } from '@/entities/customer';
import { DictionaryItem } from '@/entities/dictionary';
import { User } from '@/entities/user';
import { CHURN_MEASURE_SORTS, listChurnMeasures } from '@/services/churn-measure/list';
import { recordMeasure } from '@/services/churn-measure/record';
import { readOne } from '@/services/read';
import { connectionOf, sortOf } from '../connection';
import { type Context, signedIn } from '../context';
import { recordId } from '../global-id';
import { payloadType, recordPayload } from '../payload';
import { ChurnMeasureConnection } from './connection';

const ChurnMeasurePayload = payloadType('ChurnMeasurePayload', 'churnMeasure', ChurnMeasure);
const ID_ARG = { description: 'Global id of the churnMeasure.' };

@InputType('ChurnMeasureRecordInput', { description: 'What came of a measure.' })
class ChurnMeasureRecordInput {
  @Field(() => String, { description: 'What came of it, at most 500 characters.' }) outcome!: string;
}

@Resolver(() => ChurnMeasure)
export class ChurnMeasureResolver {
  @Query(() => ChurnMeasure, { description: 'One measure; NOT_FOUND where it does not exist or is beyond the viewer’s reach.' })
  churnMeasure(@Arg('id', () => ID, ID_ARG) id: string, @Ctx() context: Context) {
    return readOne(signedIn(context), ChurnMeasure, recordId('ChurnMeasure', id));
  }

  @Query(() => ChurnMeasureConnection, { description: 'The measures that the viewer may read, the latest first.' })
  async churnMeasures(
    @Arg('first', () => Int, { nullable: true, description: 'Rows wanted, 1 to 100; 50 where left out.' }) first: number | null,
    @Arg('after', () => String, { nullable: true, description: 'Cursor after which the page starts.' }) after: string | null,
    @Arg('last', () => Int, { nullable: true, description: 'Rows wanted before `before`.' }) last: number | null,
    @Arg('before', () => String, { nullable: true, description: 'Cursor before which the page ends.' }) before: string | null,
    @Ctx() context: Context,
  ) {
    const sort = sortOf(CHURN_MEASURE_SORTS, null, { by: 'DUE_ON', direction: 'DESC' });
    return connectionOf(await context.loaders.before(listChurnMeasures(signedIn(context), { first, after, last, before, sort })));
  }

  @FieldResolver(() => ChurnCase, { nullable: true, description: 'Case that it belongs to.' })
  churnCase(@Root() measure: ChurnMeasure & object, @Ctx() context: Context) {
    return context.loaders.load<ChurnCase>('churnCase', measure.caseId);
  }

  @FieldResolver(() => Customer, { nullable: true, description: 'Customer who is to stay.' })
  customer(@Root() measure: ChurnMeasure & object, @Ctx() context: Context) {
    return context.loaders.load<Customer>('customer', measure.customerId);
  }

  @FieldResolver(() => DictionaryItem, { nullable: true, description: 'Kind of measure.' })
  kind(@Root() measure: ChurnMeasure & object, @Ctx() context: Context) {
    return signedIn(context).dictionaries.item(measure.kindId) ?? null;
  }

  @FieldResolver(() => User, { nullable: true, description: 'Who does it.' })
  owner(@Root() measure: ChurnMeasure & object, @Ctx() context: Context) {
    return context.loaders.load<User>('user', measure.ownerId);
  }

  @FieldResolver(() => User, { nullable: true, description: 'Who wrote it down.' })
  createdBy(@Root() measure: ChurnMeasure & object, @Ctx() context: Context) {
    return context.loaders.load<User>('user', measure.createdById);
  }

  @Mutation(() => ChurnMeasurePayload, { description: 'Writes down what came of a measure, or corrects it. Takes churnMeasure:record.' })
  churnMeasureRecord(
    @Arg('id', () => ID, ID_ARG) id: string,
    @Arg('version', () => Int, { description: 'Version that the viewer saw; a stale one is refused with CONFLICT.' }) version: number,
    @Arg('input', () => ChurnMeasureRecordInput, { description: 'What came of it.' }) input: ChurnMeasureRecordInput, @Ctx() context: Context,
  ) {
    const viewer = signedIn(context);
    return recordPayload(context, 'churnMeasure', 'churnMeasure', async () => recordMeasure(viewer, recordId('ChurnMeasure', id), version, input));
  }
}
