import { Arg, Ctx, Field, ID, Int, Mutation, ObjectType, Query, Resolver } from 'type-graphql';
import { Refusal } from '@/domain/refusal';
import { FeedbackLink } from '@/entities/feedback-link';
import { sendFeedbackLink } from '@/services/feedback-link/ask';
import { feedbackSetting, type FeedbackSetting, updateFeedbackSetting } from '@/services/feedback-link/setting';
import { type Context, signedIn } from '../context';
import { recordId } from '../global-id';
import { payloadType, recordPayload, UserError, userErrors } from '../payload';

const FeedbackLinkPayload = payloadType('FeedbackLinkPayload', 'feedbackLink', FeedbackLink);

@ObjectType('FeedbackSetting', { simpleResolvers: true, description: 'How the company asks its customers what came of their service tickets.' })
class FeedbackSettingType {
  @Field(() => Boolean, { description: 'Whether a customer is asked by mail as soon as their ticket was handled.' }) automatic!: boolean;
  @Field(() => Int, { description: 'Grows by one with every change; send it back when you change it.' }) version!: number;
}

@ObjectType('FeedbackSettingPayload', { simpleResolvers: true, description: 'Outcome of changing how customers are asked.' })
class FeedbackSettingPayload {
  @Field(() => FeedbackSettingType, { nullable: true, description: 'The setting after the mutation; after a CONFLICT as it is now; null if refused.' }) feedbackSetting!: FeedbackSetting | null;
  @Field(() => [UserError], { description: 'Empty when everything was done.' }) userErrors!: UserError[];
}

@Resolver(() => FeedbackLink)
export class FeedbackLinkResolver {
  @Query(() => FeedbackSettingType, { description: 'How the company asks its customers. Takes feedbackLink:read.' })
  feedbackSetting(@Ctx() context: Context) {
    return feedbackSetting(signedIn(context));
  }

  @Mutation(() => FeedbackLinkPayload, {
    description: 'Asks the customer by mail what came of a service ticket that was handled: the link works once, for 30 days; asked again, the former link is void. Takes feedbackLink:send.',
  })
  feedbackLinkSend(@Arg('ticketId', () => ID, { description: 'Global id of the service ticket.' }) ticketId: string, @Ctx() context: Context) {
    const viewer = signedIn(context);
    return recordPayload(context, 'feedbackLink', 'feedbackLink', async () => sendFeedbackLink(viewer, recordId('ServiceTicket', ticketId)));
  }

  @Mutation(() => FeedbackSettingPayload, { description: 'Changes how the company asks its customers. Takes feedbackLink:configure.' })
  async feedbackSettingUpdate(
    @Arg('version', () => Int, { description: 'Version that the viewer saw; a stale one is refused with CONFLICT.' }) version: number,
    @Arg('automatic', () => Boolean, { description: 'Whether customers are asked by mail as soon as their ticket was handled.' }) automatic: boolean, @Ctx() context: Context,
  ): Promise<FeedbackSettingPayload> {
    try {
      return { feedbackSetting: await updateFeedbackSetting(signedIn(context), version, automatic), userErrors: [] };
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      return { feedbackSetting: (error.current as FeedbackSetting | undefined) ?? null, userErrors: userErrors(context, error.details) };
    }
  }
}
