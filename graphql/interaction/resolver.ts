import { Arg, Ctx, FieldResolver, ID, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import type { InteractionChannel } from '@/domain/interaction';
import { Contact } from '@/entities/contact';
import { Customer } from '@/entities/customer';
import { Interaction, InteractionChannelEnum } from '@/entities/interaction';
import { User } from '@/entities/user';
import { correctInteraction } from '@/services/interaction/correct';
import { INTERACTION_SORTS, listInteractions } from '@/services/interaction/list';
import { logInteraction } from '@/services/interaction/log';
import { readOne } from '@/services/read';
import { connectionOf, sortOf } from '../connection';
import { type Context, signedIn } from '../context';
import { recordId, referenceId } from '../global-id';
import { payloadType, recordPayload } from '../payload';
import { DateTimeRange } from '../ranges';
import { InteractionConnection } from './connection';
import { InteractionCorrectInput, InteractionLogInput } from './inputs';

const InteractionPayload = payloadType('InteractionPayload', 'interaction', Interaction);

@Resolver(() => Interaction)
export class InteractionResolver {
  @Query(() => Interaction, { description: 'One interaction; NOT_FOUND where it does not exist or is beyond the viewer’s reach.' })
  interaction(@Arg('id', () => ID, { description: 'Global id of the interaction.' }) id: string, @Ctx() context: Context) {
    return readOne(signedIn(context), Interaction, recordId('Interaction', id));
  }

  @Query(() => InteractionConnection, { description: 'The dealings that the viewer may read, the latest first; corrected entries are left out.' })
  async interactions(
    @Arg('first', () => Int, { nullable: true, description: 'Rows wanted, 1 to 100; 50 where left out.' }) first: number | null,
    @Arg('after', () => String, { nullable: true, description: 'Cursor after which the page starts.' }) after: string | null,
    @Arg('last', () => Int, { nullable: true, description: 'Rows wanted before `before`.' }) last: number | null,
    @Arg('before', () => String, { nullable: true, description: 'Cursor before which the page ends.' }) before: string | null,
    @Arg('channels', () => [InteractionChannelEnum], { nullable: true, description: 'Only by these channels.' }) channels: InteractionChannel[] | null,
    @Arg('occurredAt', () => DateTimeRange, { nullable: true, description: 'Only in this time.' }) occurredAt: DateTimeRange | null,
    @Ctx() context: Context,
  ) {
    const sort = sortOf(INTERACTION_SORTS, null, { by: 'OCCURRED_AT', direction: 'DESC' });
    return connectionOf(await listInteractions(signedIn(context), { first, after, last, before, channels, occurredAt, sort }));
  }

  @FieldResolver(() => Customer, { nullable: true, description: 'Customer that was dealt with.' })
  customer(@Root() interaction: Interaction & object, @Ctx() context: Context) {
    return context.loaders.load<Customer>('customer', interaction.customerId);
  }

  @FieldResolver(() => Contact, { nullable: true, description: 'Contact who was met.' })
  contact(@Root() interaction: Interaction & object, @Ctx() context: Context) {
    return context.loaders.load<Contact>('contact', interaction.contactId);
  }

  @FieldResolver(() => User, { nullable: true, description: 'Who wrote the entry; never changes.' })
  author(@Root() interaction: Interaction & object, @Ctx() context: Context) {
    return context.loaders.load<User>('user', interaction.createdById);
  }

  @FieldResolver(() => Boolean, { description: 'It stands in the place of an earlier entry: see `corrects`.' })
  isCorrection(@Root() interaction: Interaction & object) {
    return interaction.correctsId !== null;
  }

  @FieldResolver(() => Interaction, { nullable: true, description: 'Earlier entry that this one corrects.' })
  corrects(@Root() interaction: Interaction & object, @Ctx() context: Context) {
    return context.loaders.load<Interaction>('interaction', interaction.correctsId);
  }

  @Mutation(() => InteractionPayload, { description: 'Writes down a dealing with a customer. Takes interaction:create.' })
  interactionLog(
    @Arg('customerId', () => ID, { description: 'Customer that was dealt with.' }) customerId: string,
    @Arg('input', () => InteractionLogInput, { description: 'What happened.' }) input: InteractionLogInput,
    @Ctx() context: Context,
  ) {
    const viewer = signedIn(context);
    return recordPayload(context, 'interaction', 'interaction', async () =>
      logInteraction(viewer, recordId('Customer', customerId), decodeInteraction(input)),
    );
  }

  @Mutation(() => InteractionPayload, {
    description: 'Corrects an entry: in place by its author within a day, afterwards by a new entry that stands in its place. Takes interaction:update.',
  })
  interactionCorrect(
    @Arg('id', () => ID, { description: 'Global id of the entry.' }) id: string,
    @Arg('version', () => Int, { description: 'Version that the viewer saw; a stale one is refused with CONFLICT.' }) version: number,
    @Arg('input', () => InteractionCorrectInput, { description: 'What to correct.' }) input: InteractionCorrectInput,
    @Ctx() context: Context,
  ) {
    const viewer = signedIn(context);
    return recordPayload(context, 'interaction', 'interaction', async () =>
      correctInteraction(viewer, recordId('Interaction', id), version, decodeInteraction(input)),
    );
  }
}

function decodeInteraction<T extends InteractionCorrectInput>({ contactId, ...rest }: T): Omit<T, 'contactId'> & { contactId?: number | null } {
  return contactId === undefined ? rest : { ...rest, contactId: referenceId('Contact', contactId, 'contactId') ?? null };
}
