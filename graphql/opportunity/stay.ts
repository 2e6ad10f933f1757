import { Ctx, Field, FieldResolver, Int, ObjectType, Resolver, Root } from 'type-graphql';
import type { OpportunityStatus } from '@/domain/opportunity';
import { DictionaryItem } from '@/entities/dictionary';
import { OpportunityStatusEnum } from '@/entities/opportunity';
import { DateTime } from '@/entities/scalars';
import { User } from '@/entities/user';
import type { Stay } from '@/services/opportunity/dwell';
import { type Context, signedIn } from '../context';

@ObjectType('OpportunityStay', { simpleResolvers: true, description: 'A time that an opportunity spent in a state and, during development, in a stage.' })
export class OpportunityStay {
  @Field(() => OpportunityStatusEnum, { description: 'State.' }) status!: OpportunityStatus;
  @Field(() => DateTime, { description: 'From when.' }) since!: string;
  @Field(() => DateTime, { nullable: true, description: 'Until when; null while it lasts.' }) until!: string | null;
  @Field(() => String, { nullable: true, description: 'Why it came there, where somebody said.' }) reason!: string | null;
}

@Resolver(() => OpportunityStay)
export class OpportunityStayResolver {
  @FieldResolver(() => Int, { description: 'How long it lasted, or lasts by now, in seconds.' })
  seconds(@Root() { since, until }: Stay & object) {
    return Math.max(0, Math.round(((until ? Date.parse(until) : Date.now()) - Date.parse(since)) / 1000));
  }

  @FieldResolver(() => DictionaryItem, { nullable: true, description: 'Stage of the development; null outside of it.' })
  stage(@Root() { stageId }: Stay & object, @Ctx() context: Context) {
    return stageId === null ? null : (signedIn(context).dictionaries.item(stageId) ?? null);
  }

  @FieldResolver(() => User, { nullable: true, description: 'Who brought it there; null for the product itself.' })
  by(@Root() { actorId }: Stay & object, @Ctx() context: Context) {
    return context.loaders.load<User>('user', actorId);
  }
}
