import { Arg, Ctx, Field, FieldResolver, ID, Int, Mutation, ObjectType, Query, registerEnumType, Resolver, Root } from 'type-graphql';
import { Refusal } from '@/domain/refusal';
import { REMINDER_SOURCES, REMINDER_STATES, reminderState, type ReminderState } from '@/domain/reminder';
import { enumOf } from '@/entities/enum';
import { Node } from '@/entities/node';
import { Reminder } from '@/entities/reminder';
import { DateTime } from '@/entities/scalars';
import { User } from '@/entities/user';
import { readOne, typed } from '@/services/read';
import { acknowledgeReminders, snoozeReminder } from '@/services/reminder/acknowledge';
import { countReminders, listReminders, REMINDER_SORTS } from '@/services/reminder/list';
import { reminderText } from '@/services/reminder/text';
import { connectionOf, connectionType, Count, type SortInput, sortInputType, sortOf } from '../connection';
import { type Context, signedIn } from '../context';
import { recordId, referenceId } from '../global-id';
import { payloadType, recordPayload, UserError, userErrors } from '../payload';

const ReminderStateEnum = enumOf(REMINDER_STATES);
registerEnumType(ReminderStateEnum, {
  name: 'ReminderState', description: 'Where a reminder stands.',
  valuesConfig: {
    OPEN: { description: 'It waits for an acknowledgement.' }, SNOOZED: { description: 'It was put off.' }, ACKNOWLEDGED: { description: 'The person has taken note.' },
    CLOSED: { description: 'It closed by itself: the date moved, or the matter was settled.' },
  },
});

const ReminderConnection = connectionType('Reminder', Reminder);
const ReminderPayload = payloadType('ReminderPayload', 'reminder', Reminder);
const ReminderSort = sortInputType('Reminder', { DELIVERED_AT: 'When it was delivered.' });

@ObjectType('ReminderAcknowledgePayload', { simpleResolvers: true, description: 'Outcome of acknowledging reminders.' })
class ReminderAcknowledgePayload {
  @Field(() => [Reminder], { description: 'The reminders that nobody has to look at any more.' }) reminders!: Reminder[];
  @Field(() => [UserError], { description: 'One for each that is none of the viewer’s; `field` is its place in the input, e.g. ids.3.' }) userErrors!: UserError[];
}

@Resolver(() => Reminder)
export class ReminderResolver {
  @Query(() => Reminder, { description: 'One reminder; NOT_FOUND where it does not exist or is beyond the viewer’s reach.' })
  reminder(@Arg('id', () => ID, { description: 'Global id of the reminder.' }) id: string, @Ctx() context: Context) {
    return readOne(signedIn(context), Reminder, recordId('Reminder', id));
  }

  @Query(() => ReminderConnection, { description: 'What the viewer was reminded of, a page at a time.' })
  async reminders(
    @Arg('first', () => Int, { nullable: true, description: 'Rows wanted, 1 to 100; 50 where left out.' }) first: number | null,
    @Arg('after', () => String, { nullable: true, description: 'Cursor after which the page starts.' }) after: string | null,
    @Arg('last', () => Int, { nullable: true, description: 'Rows wanted before `before`.' }) last: number | null,
    @Arg('before', () => String, { nullable: true, description: 'Cursor before which the page ends.' }) before: string | null,
    @Arg('state', () => ReminderStateEnum, { nullable: true, description: 'Only those that stand so.' }) state: ReminderState | null,
    @Arg('sort', () => ReminderSort, { nullable: true, description: 'Order; the latest first where left out.' }) sort: SortInput | null,
    @Ctx() context: Context,
  ) {
    const order = sortOf(REMINDER_SORTS, sort, { by: 'DELIVERED_AT', direction: 'DESC' });
    return connectionOf(await listReminders(signedIn(context), { first, after, last, before, state, sort: order }));
  }

  @Query(() => Count, { description: 'How many reminders the viewer has in a state.' })
  reminderCount(
    @Arg('state', () => ReminderStateEnum, { defaultValue: 'OPEN', description: 'Where they stand.' }) state: ReminderState, @Ctx() context: Context,
  ) {
    return countReminders(signedIn(context), state);
  }

  @Mutation(() => ReminderAcknowledgePayload, { description: 'Acknowledges up to 250 reminders. Takes reminder:acknowledge.' })
  async reminderAcknowledge(@Arg('ids', () => [ID], { description: 'Global ids of the reminders.' }) ids: string[], @Ctx() context: Context) {
    const viewer = signedIn(context);
    try {
      const { reminders, refused } = await acknowledgeReminders(viewer, ids.map((id, place) => referenceId('Reminder', id, `ids.${place}`)));
      return { reminders: typed('reminder', reminders), userErrors: userErrors(context, refused) };
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      return { reminders: [], userErrors: userErrors(context, error.details) };
    }
  }

  @Mutation(() => ReminderPayload, { description: 'Puts a reminder off. Takes reminder:acknowledge.' })
  reminderSnooze(
    @Arg('id', () => ID, { description: 'Global id of the reminder.' }) id: string,
    @Arg('until', () => DateTime, { description: 'When to be reminded again; within a year.' }) until: string, @Ctx() context: Context,
  ) {
    const viewer = signedIn(context);
    return recordPayload(context, 'reminder', 'reminder', async () => snoozeReminder(viewer, recordId('Reminder', id), until));
  }

  @FieldResolver(() => ReminderStateEnum, { description: 'Where it stands.' })
  state(@Root() reminder: Reminder & object): ReminderState {
    return reminderState(reminder, new Date().toISOString());
  }

  @FieldResolver(() => Node, { nullable: true, description: 'The record that it is about; null where that is deleted or beyond the viewer’s reach by now.' })
  record(@Root() reminder: Reminder & object, @Ctx() context: Context) {
    return context.loaders.load(REMINDER_SOURCES[reminder.source].noun, reminder.recordId);
  }

  @FieldResolver(() => String, { description: 'What it says, in the viewer’s language, of the record as the viewer sees it now.' })
  async text(@Root() reminder: Reminder & object, @Ctx() context: Context) {
    const record = await context.loaders.load(REMINDER_SOURCES[reminder.source].noun, reminder.recordId);
    return reminderText(context.locale, reminder.source, record);
  }

  @FieldResolver(() => User, { nullable: true, description: 'Who did not acknowledge it in time, where it came to the supervisor for that.' })
  missedBy(@Root() reminder: Reminder & object, @Ctx() context: Context) {
    return context.loaders.load<User>('user', reminder.missedById);
  }
}
