import { Ctx, Field, FieldResolver, Int, ObjectType, registerEnumType, Resolver, Root } from 'type-graphql';
import { LEAD_SCORE_POINTS, LEAD_SCORE_RULES, type LeadScoreRule } from '@/domain/lead-score';
import { enumOf } from '@/entities/enum';
import { Lead } from '@/entities/lead';
import { scoreRulesOf } from '@/services/lead/derive';
import type { Context } from '../context';
import { message } from '../messages';

const LeadScoreRuleEnum = enumOf(LEAD_SCORE_RULES);
registerEnumType(LeadScoreRuleEnum, {
  name: 'LeadScoreRule', description: 'What speaks for a lead.',
  valuesConfig: {
    PHONE: { description: 'A telephone number is known.' }, EMAIL: { description: 'An e-mail address is known.' }, COMPANY: { description: 'It is an organisation.' },
    INTEREST: { description: 'They said what they want.' }, RECOMMENDED: { description: 'A customer or partner recommended us.' },
    CAME_TO_US: { description: 'They came to us: web site, exhibition, visit, tender.' }, RECENT: { description: 'It came in during the last seven days.' },
  },
});

@ObjectType('LeadScoreReason', { simpleResolvers: true, description: 'A part of the score of a lead.' })
export class LeadScoreReason {
  @Field(() => LeadScoreRuleEnum, { description: 'Rule that holds.' }) rule!: LeadScoreRule;
  @Field(() => Int, { description: 'Points that it brings.' }) points!: number;
  @Field(() => String, { description: 'The rule in the viewer’s language.' }) label!: string;
}

@Resolver(() => Lead)
export class LeadScoreFields {
  @FieldResolver(() => [LeadScoreReason], { description: 'What the score was reckoned from; the points add up to it.' })
  scoreReasons(@Root() lead: Lead & object, @Ctx() context: Context): LeadScoreReason[] {
    return scoreRulesOf(lead).map((rule) => ({ rule, points: LEAD_SCORE_POINTS[rule], label: message(context.locale, `values.leadScore.${rule}`) }));
  }
}
