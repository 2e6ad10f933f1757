import { Arg, Ctx, Field, Float, Int, ObjectType, Query, Resolver } from 'type-graphql';
import { localDay } from '@/domain/plan-item';
import type { Share } from '@/domain/wilson';
import { DictionaryItem } from '@/entities/dictionary';
import { Money } from '@/entities/scalars';
import { winBack } from '@/services/churn-case/win-back';
import { type Context, signedIn } from '../context';
import { message } from '../messages';
import { DateTimeRange } from '../ranges';

@ObjectType('ChurnShare', { simpleResolvers: true, description: 'A share with its interval.' })
class ChurnShare implements Share {
  @Field(() => Float, { description: 'Cases that it is a share of; for weighted ones as many as they are worth.' }) n!: number;
  @Field(() => Float, { description: 'Those of them whose customer was kept.' }) count!: number;
  @Field(() => Float, { description: 'Share, 0 to 1.' }) share!: number;
  @Field(() => Float, { description: 'Lower end of the Wilson interval of 95 %.' }) low!: number;
  @Field(() => Float, { description: 'Upper end.' }) high!: number;
}

@ObjectType('ChurnWinBackKind', { simpleResolvers: true, description: 'How cases with a measure of one kind went, against cases alike without any measure.' })
class ChurnWinBackKind {
  @Field(() => DictionaryItem, { description: 'Kind of measure.' }) kind!: DictionaryItem;
  @Field(() => ChurnShare, { nullable: true, description: 'All cases with such a measure.' }) measured!: ChurnShare | null;
  @Field(() => ChurnShare, { nullable: true, description: 'Those of them that have cases alike without any measure.' }) matched!: ChurnShare | null;
  @Field(() => ChurnShare, { nullable: true, description: 'Those cases alike, weighted as the matched ones are made up; null where there are none.' }) control!: ChurnShare | null;
  @Field(() => Int, { description: 'How many of those there are.' }) rows!: number;
  @Field(() => Float, { nullable: true, description: 'Share of the matched less share of the control, -1 to 1.' }) difference!: number | null;
  @Field(() => Money, { nullable: true, description: 'What the measures of the kind cost per case; null where they are in several currencies.' }) costPerCase!: number | null;
}

@ObjectType('ChurnWinBack', { simpleResolvers: true, description: 'Which measures bring customers back.' })
class ChurnWinBack {
  @Field(() => String, { description: 'What the figures say, in the viewer’s language.' }) definition!: string;
  @Field(() => Int, { description: 'Days within which a customer has to be kept to be counted as won back.' }) days!: number;
  @Field(() => [ChurnWinBackKind], { description: 'By kind of measure, in the order of the dictionary.' }) kinds!: ChurnWinBackKind[];
  @Field(() => Int, { description: 'Cases without any measure, old enough to be counted.' }) controls!: number;
  @Field(() => Int, { description: 'Cases of the period that are too young to be counted.' }) tooYoung!: number;
}

@Resolver()
export class ChurnWinBackResolver {
  @Query(() => ChurnWinBack, { description: 'Win-back by kind of measure, of the cases that the viewer may read, compared with cases alike that got none. Takes churnCase:read.' })
  async churnWinBack(
    @Arg('warnedAt', () => DateTimeRange, { nullable: true, description: 'Only cases warned of in this time.' }) warnedAt: DateTimeRange | null,
    @Ctx() context: Context,
  ) {
    const figures = await winBack(signedIn(context), warnedAt, localDay(new Date()));
    return { ...figures, definition: message(context.locale, 'churnCase.winBack.definition', { days: figures.days }) };
  }
}
