import { Arg, Ctx, Field, ID, InputType, Int, Mutation, Query, Resolver } from 'type-graphql';
import type { ReminderAudience, ReminderSource } from '@/domain/reminder';
import { ReminderAudienceEnum, ReminderRule, ReminderSourceEnum } from '@/entities/reminder-rule';
import { readOne } from '@/services/read';
import { createRule, deleteRule, listRules, REMINDER_RULE_SORTS, updateRule } from '@/services/reminder-rule/write';
import type { Viewer } from '@/services/viewer';
import { connectionOf, connectionType, type SortInput, sortInputType, sortOf } from '../connection';
import { type Context, signedIn } from '../context';
import { recordId } from '../global-id';
import { payloadType, recordPayload } from '../payload';

const ReminderRuleConnection = connectionType('ReminderRule', ReminderRule);
const ReminderRulePayload = payloadType('ReminderRulePayload', 'reminderRule', ReminderRule);
const ReminderRuleSort = sortInputType('ReminderRule', { CREATED_AT: 'When the record was created.' });
const ID_ARG = { description: 'Global id of the reminderRule.' };
const VERSION_ARG = { description: 'Version that the viewer saw; a stale one is refused with CONFLICT.' };

@InputType('ReminderRuleUpdateInput', { description: 'Fields of a reminder rule to change; what is left out stays, null empties.' })
class ReminderRuleUpdateInput {
  @Field(() => String, { nullable: true, description: 'Name in Chinese, at most 100 characters.' }) nameZh?: string;
  @Field(() => String, { nullable: true, description: 'Name in English, at most 100 characters.' }) nameEn?: string;
  @Field(() => ReminderSourceEnum, { nullable: true, description: 'The date to watch.' }) source?: ReminderSource;
  @Field(() => Int, { nullable: true, description: 'Minutes from the date to the reminder; below zero before it; at most a year.' }) offsetMinutes?: number;
  @Field(() => ReminderAudienceEnum, { nullable: true, description: 'Who is reminded; the owner where left out.' }) audience?: ReminderAudience;
  @Field(() => Boolean, { nullable: true, description: 'Whether its reminders are in the daily mail too.' }) dailyMail?: boolean;
  @Field(() => String, { nullable: true, description: 'Start of the quiet hours, HH:MM where the server runs.' }) quietFrom?: string | null;
  @Field(() => String, { nullable: true, description: 'End of the quiet hours.' }) quietTo?: string | null;
  @Field(() => Int, { nullable: true, description: 'Hours without acknowledgement after which the supervisor is told; null never.' }) escalateAfterHours?: number | null;
  @Field(() => Boolean, { nullable: true, description: 'Whether it reminds at all.' }) active?: boolean;
}

@InputType('ReminderRuleCreateInput', { description: 'A new reminder rule.' })
class ReminderRuleCreateInput extends ReminderRuleUpdateInput {
  @Field(() => String, { description: 'Name in Chinese, at most 100 characters.' }) override nameZh!: string;
  @Field(() => String, { description: 'Name in English, at most 100 characters.' }) override nameEn!: string;
  @Field(() => ReminderSourceEnum, { description: 'The date to watch.' }) override source!: ReminderSource;
  @Field(() => Int, { description: 'Minutes from the date to the reminder; below zero before it; at most a year.' }) override offsetMinutes!: number;
}

const payload = (context: Context, work: (viewer: Viewer) => Promise<ReminderRule>) => {
  const viewer = signedIn(context);
  return recordPayload(context, 'reminderRule', 'reminderRule', async () => work(viewer));
};

@Resolver(() => ReminderRule)
export class ReminderRuleResolver {
  @Query(() => ReminderRule, { description: 'One reminder rule; NOT_FOUND where it does not exist or is beyond the viewer’s reach.' })
  reminderRule(@Arg('id', () => ID, ID_ARG) id: string, @Ctx() context: Context) {
    return readOne(signedIn(context), ReminderRule, recordId('ReminderRule', id));
  }

  @Query(() => ReminderRuleConnection, { description: 'The reminder rules, a page at a time.' })
  async reminderRules(
    @Arg('first', () => Int, { nullable: true, description: 'Rows wanted, 1 to 100; 50 where left out.' }) first: number | null,
    @Arg('after', () => String, { nullable: true, description: 'Cursor after which the page starts.' }) after: string | null,
    @Arg('last', () => Int, { nullable: true, description: 'Rows wanted before `before`.' }) last: number | null,
    @Arg('before', () => String, { nullable: true, description: 'Cursor before which the page ends.' }) before: string | null,
    @Arg('sort', () => ReminderRuleSort, { nullable: true, description: 'Order; the oldest first where left out.' }) sort: SortInput | null,
    @Ctx() context: Context,
  ) {
    const order = sortOf(REMINDER_RULE_SORTS, sort, { by: 'CREATED_AT', direction: 'ASC' });
    return connectionOf(await listRules(signedIn(context), { first, after, last, before, sort: order }));
  }

  @Mutation(() => ReminderRulePayload, { description: 'Adds a rule, which reminds of what comes due from now on. Takes reminderRule:create.' })
  reminderRuleCreate(@Arg('input', () => ReminderRuleCreateInput, { description: 'The new rule.' }) input: ReminderRuleCreateInput, @Ctx() context: Context) {
    return payload(context, (viewer) => createRule(viewer, input));
  }

  @Mutation(() => ReminderRulePayload, { description: 'Changes a rule. Takes reminderRule:update.' })
  reminderRuleUpdate(
    @Arg('id', () => ID, ID_ARG) id: string, @Arg('version', () => Int, VERSION_ARG) version: number,
    @Arg('input', () => ReminderRuleUpdateInput, { description: 'What to change.' }) input: ReminderRuleUpdateInput, @Ctx() context: Context,
  ) {
    return payload(context, (viewer) => updateRule(viewer, recordId('ReminderRule', id), version, input));
  }

  @Mutation(() => ReminderRulePayload, { description: 'Deletes a rule for good, with the reminders that it gave. Takes reminderRule:delete.' })
  reminderRuleDelete(@Arg('id', () => ID, ID_ARG) id: string, @Arg('version', () => Int, VERSION_ARG) version: number, @Ctx() context: Context) {
    return payload(context, (viewer) => deleteRule(viewer, recordId('ReminderRule', id), version));
  }
}
