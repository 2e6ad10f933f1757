import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Field, Info, Int, ObjectType, Query, Resolver } from 'type-graphql';
import type { OpportunityStatus } from '@/domain/opportunity';
import { DictionaryItem } from '@/entities/dictionary';
import { OpportunityStatusEnum } from '@/entities/opportunity';
import { Money } from '@/entities/scalars';
import { opportunityForecast, opportunityFunnel } from '@/services/opportunity/figures';
import { type Context, signedIn } from '../context';
import { selectionOf } from '../selection';
import { decodeOpportunityFilter, OpportunityFilterInput } from './filter';

@ObjectType('OpportunityDwell', { simpleResolvers: true, description: 'How often and how long opportunities stayed somewhere, of the latest 5,000 that the filter leaves; stays that go on count up to now.' })
class OpportunityDwell {
  @Field(() => Int, { description: 'Number of stays.' }) stays!: number;
  @Field(() => Int, { nullable: true, description: 'Average length in seconds; null where there were none.' }) averageSeconds!: number | null;
}

@ObjectType('OpportunityFunnelState', { simpleResolvers: true, description: 'The opportunities in a state.' })
class OpportunityFunnelState {
  @Field(() => OpportunityStatusEnum, { description: 'State.' }) status!: OpportunityStatus;
  @Field(() => Int, { description: 'How many.' }) count!: number;
  @Field(() => Money, { description: 'What they are worth together.' }) amount!: number;
  @Field(() => Money, { description: 'The same, each times how likely its success is.' }) weighted!: number;
  @Field(() => OpportunityDwell, { description: 'How long opportunities stay in the state.' }) dwell!: OpportunityDwell;
}

@ObjectType('OpportunityFunnelStage', { simpleResolvers: true, description: 'The opportunities in a stage of the development.' })
class OpportunityFunnelStage {
  @Field(() => DictionaryItem, { description: 'Stage.' }) stage!: DictionaryItem;
  @Field(() => Int, { description: 'How many are in it now.' }) count!: number;
  @Field(() => Money, { description: 'What they are worth together.' }) amount!: number;
  @Field(() => Money, { description: 'The same, each times how likely its success is.' }) weighted!: number;
  @Field(() => Int, { description: 'How many are in this stage or a later one, were in one when they failed, or were won. Whoever is moved back counts for the later stages no more.' }) reached!: number;
  @Field(() => OpportunityDwell, { description: 'How long opportunities stay in the stage.' }) dwell!: OpportunityDwell;
}

@ObjectType('OpportunityFunnel', { simpleResolvers: true, description: 'Where the opportunities stand. Each figure counts exactly the rows that `opportunities` lists under the same filter, state and stage.' })
class OpportunityFunnel {
  @Field(() => String, { description: 'Currency of the amounts; only opportunities in it are counted.' }) currency!: string;
  @Field(() => [OpportunityFunnelState], { description: 'By state.' }) states!: OpportunityFunnelState[];
  @Field(() => [OpportunityFunnelStage], { description: 'Those in development by stage.' }) stages!: OpportunityFunnelStage[];
}

@ObjectType('OpportunityForecastMonth', { simpleResolvers: true, description: 'The open opportunities that are expected to be decided in a month.' })
class OpportunityForecastMonth {
  @Field(() => String, { nullable: true, description: 'Month, YYYY-MM; null for those without an expected day.' }) month!: string | null;
  @Field(() => Int, { description: 'How many.' }) count!: number;
  @Field(() => Money, { description: 'What they are worth together.' }) amount!: number;
  @Field(() => Money, { description: 'The same, each times how likely its success is.' }) weighted!: number;
}

const FILTER = { nullable: true, description: 'Which opportunities.' };
const CURRENCY = { defaultValue: 'CNY', description: 'ISO 4217 code; only opportunities in this currency are counted.' };

@Resolver()
export class OpportunityFigures {
  @Query(() => OpportunityFunnel, { description: 'How many of the opportunities that the viewer may read stand where, what they are worth and how long they stay.' })
  opportunityFunnel(
    @Arg('filter', () => OpportunityFilterInput, FILTER) filter: OpportunityFilterInput | null, @Arg('currency', () => String, CURRENCY) currency: string,
    @Ctx() context: Context, @Info() info: GraphQLResolveInfo,
  ) {
    const selection = selectionOf(info);
    const withDwell = selection.at('states').has('dwell') || selection.at('stages').has('dwell');
    return opportunityFunnel(signedIn(context), decodeOpportunityFilter(filter), currency, withDwell);
  }

  @Query(() => [OpportunityForecastMonth], { description: 'What the open opportunities that the viewer may read are expected to bring, by month.' })
  opportunityForecast(
    @Arg('filter', () => OpportunityFilterInput, FILTER) filter: OpportunityFilterInput | null, @Arg('currency', () => String, CURRENCY) currency: string,
    @Ctx() context: Context,
  ) {
    return opportunityForecast(signedIn(context), decodeOpportunityFilter(filter), currency);
  }
}
