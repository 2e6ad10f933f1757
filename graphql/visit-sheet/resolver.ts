import { Arg, Ctx, Field, FieldResolver, ID, InputType, Int, Mutation, ObjectType, Query, registerEnumType, Resolver, Root } from 'type-graphql';
import type { CustomerKind } from '@/domain/customer';
import { QUESTION_KINDS, type QuestionKind } from '@/domain/visit-sheet';
import { CustomerKindEnum } from '@/entities/customer';
import { enumOf } from '@/entities/enum';
import { User } from '@/entities/user';
import { VisitSheet } from '@/entities/visit-sheet';
import { readOne } from '@/services/read';
import { listVisitSheets, questionsOf, reviseVisitSheet, VISIT_SHEET_SORTS } from '@/services/visit-sheet';
import { connectionOf, connectionType, type SortInput, sortInputType, sortOf } from '../connection';
import { type Context, signedIn } from '../context';
import { recordId } from '../global-id';
import { payloadType, recordPayload } from '../payload';

const QuestionKindEnum = enumOf(QUESTION_KINDS);
registerEnumType(QuestionKindEnum, {
  name: 'QuestionKind', description: 'How a question is answered.',
  valuesConfig: { TEXT: { description: 'In words.' }, SCORE: { description: 'By a number from 1 (very bad) to 5 (very good).' }, YES_NO: { description: 'By yes or no.' } },
});

const VisitSheetConnection = connectionType('VisitSheet', VisitSheet);
const VisitSheetPayload = payloadType('VisitSheetPayload', 'visitSheet', VisitSheet);
const VisitSheetSort = sortInputType('VisitSheet', { CREATED_AT: 'When the record was created.' });

@ObjectType('VisitQuestion', { simpleResolvers: true, description: 'A question of a visit sheet.' })
class VisitQuestionType {
  @Field(() => String, { description: 'Key that its answers name, whatever the wording.' }) key!: string;
  @Field(() => QuestionKindEnum, { description: 'How it is answered.' }) kind!: QuestionKind;
  @Field(() => String, { description: 'The question in Chinese.' }) textZh!: string;
  @Field(() => String, { description: 'The question in English.' }) textEn!: string;
  @Field(() => Boolean, { description: 'It has to be answered.' }) required!: boolean;
}

@InputType('VisitQuestionInput', { description: 'A question of a visit sheet.' })
class VisitQuestionInput {
  @Field(() => String, { nullable: true, description: 'Key of the question that it was in an earlier version; none for a new one.' }) key?: string | null;
  @Field(() => QuestionKindEnum, { description: 'How it is answered.' }) kind!: QuestionKind;
  @Field(() => String, { description: 'The question in Chinese, at most 200 characters.' }) textZh!: string;
  @Field(() => String, { description: 'The question in English, at most 200 characters.' }) textEn!: string;
  @Field(() => Boolean, { defaultValue: false, description: 'It has to be answered.' }) required!: boolean;
}

@InputType('VisitSheetUpdateInput', { description: 'The questions of the next version.' })
class VisitSheetUpdateInput {
  @Field(() => [VisitQuestionInput], { description: 'The questions in order, 1 to 20.' }) questions!: VisitQuestionInput[];
}

@Resolver(() => VisitSheet)
export class VisitSheetResolver {
  @Query(() => VisitSheet, { description: 'One version of a visit sheet; NOT_FOUND where it does not exist or is beyond the viewer’s reach.' })
  visitSheet(@Arg('id', () => ID, { description: 'Global id of the visitSheet.' }) id: string, @Ctx() context: Context) {
    return readOne(signedIn(context), VisitSheet, recordId('VisitSheet', id));
  }

  @Query(() => VisitSheetConnection, { description: 'The versions of the visit sheets, a page at a time.' })
  async visitSheets(
    @Arg('first', () => Int, { nullable: true, description: 'Rows wanted, 1 to 100; 50 where left out.' }) first: number | null,
    @Arg('after', () => String, { nullable: true, description: 'Cursor after which the page starts.' }) after: string | null,
    @Arg('current', () => Boolean, { defaultValue: true, description: 'Only the newest version for each kind of customer.' }) current: boolean,
    @Arg('customerKind', () => CustomerKindEnum, { nullable: true, description: 'Only for this kind of customer.' }) customerKind: CustomerKind | null,
    @Arg('sort', () => VisitSheetSort, { nullable: true, description: 'Order; the oldest first where left out.' }) sort: SortInput | null,
    @Ctx() context: Context,
  ) {
    const order = sortOf(VISIT_SHEET_SORTS, sort, { by: 'CREATED_AT', direction: 'ASC' });
    return connectionOf(await listVisitSheets(signedIn(context), { first, after, current, customerKind, sort: order }));
  }

  @FieldResolver(() => [VisitQuestionType], { description: 'The questions, in order.' })
  visitQuestions(@Root() sheet: VisitSheet & object): VisitQuestionType[] {
    return questionsOf(sheet);
  }

  @FieldResolver(() => User, { nullable: true, description: 'Who wrote this version; null for the product itself.' })
  createdBy(@Root() sheet: VisitSheet & object, @Ctx() context: Context) {
    return context.loaders.load<User>('user', sheet.createdById);
  }

  @Mutation(() => VisitSheetPayload, { description: 'Puts a new version in the place of the one that is asked now; answers to earlier ones stay with them. Takes visitSheet:update.' })
  visitSheetUpdate(
    @Arg('id', () => ID, { description: 'Global id of the visitSheet that is asked now.' }) id: string,
    @Arg('version', () => Int, { description: 'Version that the viewer saw; a stale one is refused with CONFLICT.' }) version: number,
    @Arg('input', () => VisitSheetUpdateInput, { description: 'The questions.' }) input: VisitSheetUpdateInput, @Ctx() context: Context,
  ) {
    const viewer = signedIn(context);
    return recordPayload(context, 'visitSheet', 'visitSheet', async () => reviseVisitSheet(viewer, recordId('VisitSheet', id), version, input));
  }
}
