import { Arg, Ctx, Field, ID, InputType, Int, Mutation, ObjectType, Query, Resolver } from 'type-graphql';
import type { ChurnSignal } from '@/domain/churn-case';
import { CHURN_RULE_DEFAULT } from '@/domain/churn-rule';
import { Refusal } from '@/domain/refusal';
import { ChurnSignalEnum } from '@/entities/churn-case';
import { LocalDate } from '@/entities/scalars';
import { previewScan } from '@/services/churn-case/preview';
import { scanChurn } from '@/services/churn-case/scan';
import { type Context, signedIn } from '../context';
import { referenceIds } from '../global-id';
import { UserError, userErrors } from '../payload';

@ObjectType('ChurnSignalCount', { simpleResolvers: true, description: 'How many customers one signal names.' })
class ChurnSignalCount {
  @Field(() => ChurnSignalEnum, { description: 'Signal.' }) signal!: ChurnSignal;
  @Field(() => Int, { description: 'How many.' }) count!: number;
}

@ObjectType('ChurnScan', { simpleResolvers: true, description: 'What a scan came to, or would come to.' })
class ChurnScan {
  @Field(() => LocalDate, { description: 'Day that the customers were looked at as of.' }) asOf!: string;
  @Field(() => Int, { description: 'Customers warned of.' }) total!: number;
  @Field(() => [ChurnSignalCount], { description: 'The same by what gave the warning.' }) signals!: ChurnSignalCount[];
}

@ObjectType('ChurnScanPayload', { simpleResolvers: true, description: 'Outcome of a scan.' })
class ChurnScanPayload {
  @Field(() => ChurnScan, { nullable: true, description: 'What it came to; null if refused.' }) scan!: ChurnScan | null;
  @Field(() => [UserError], { description: 'Empty when everything was done.' }) userErrors!: UserError[];
}

@InputType('ChurnRuleTermsInput', { description: 'A rule as it is about to be.' })
class ChurnRuleTermsInput {
  @Field(() => ID, { nullable: true, description: 'Item of the dictionary customer-grade; every grade where left out.' }) gradeId?: string | null;
  @Field(() => ID, { nullable: true, description: 'Item of the dictionary product-category; every product line where left out.' }) categoryId?: string | null;
  @Field(() => Int, { description: 'Days without an order that counts.' }) windowDays!: number;
  @Field(() => Int, { nullable: true, description: 'Percent of the usual gap that may pass; null where the rhythm does not matter.' }) gapFactorPercent?: number | null;
  @Field(() => Int, { nullable: true, description: 'Gaps that have to be known.' }) minGaps?: number | null;
  @Field(() => Int, { nullable: true, description: 'By how many percent amounts may fall; null where that does not matter.' }) fallPercent?: number | null;
}

function termsOf(input: ChurnRuleTermsInput | null) {
  if (!input) return null;
  const key = (id: string | null | undefined) => (id ? (referenceIds('DictionaryItem', [id])?.[0] ?? null) : null);
  return {
    gradeId: key(input.gradeId), categoryId: key(input.categoryId), windowDays: input.windowDays, gapFactorPercent: input.gapFactorPercent ?? null,
    minGaps: input.minGaps ?? CHURN_RULE_DEFAULT.minGaps, fallPercent: input.fallPercent ?? null,
  };
}

const AS_OF = { nullable: true, description: 'Day to look as of; today where the server runs where left out, no later.' };

@Resolver()
export class ChurnScanResolver {
  @Mutation(() => ChurnScanPayload, { description: 'Warns of every customer within reach whom the rules name, as the nightly scan does. Run again it warns of nobody twice. Takes churnCase:scan.' })
  async churnScan(@Arg('asOf', () => LocalDate, AS_OF) asOf: string | null, @Ctx() context: Context): Promise<ChurnScanPayload> {
    try {
      const { warned, bySignal, ...scan } = await scanChurn(signedIn(context), asOf);
      const signals = Object.entries(bySignal).flatMap(([signal, count]) => (count ? [{ signal: signal as ChurnSignal, count }] : []));
      return { scan: { ...scan, total: warned, signals }, userErrors: [] };
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      return { scan: null, userErrors: userErrors(context, error.details) };
    }
  }

  @Query(() => ChurnScan, { description: 'What a scan of the customers within reach would come to, with a rule as it is about to be in place of the one for the same customers. Takes churnCase:scan.' })
  churnPreview(
    @Arg('asOf', () => LocalDate, AS_OF) asOf: string | null,
    @Arg('rule', () => ChurnRuleTermsInput, { nullable: true, description: 'A rule that is not kept yet.' }) rule: ChurnRuleTermsInput | null,
    @Ctx() context: Context,
  ) {
    return previewScan(signedIn(context), asOf, termsOf(rule));
  }
}
