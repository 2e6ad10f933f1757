import { Arg, Ctx, FieldResolver, ID, Int, Query, Resolver, Root } from 'type-graphql';
import { importWorkflow, type ImportStatus } from '@/domain/import-batch';
import type { ImportPlan } from '@/domain/import/plan';
import { ImportBatch, ImportStatusEnum } from '@/entities/import-batch';
import { User } from '@/entities/user';
import { holderOf, recordVerbs } from '@/services/access/verbs';
import { planOf } from '@/services/import/batch';
import { checkOf } from '@/services/import/check';
import { inspectImport } from '@/services/import/inspect';
import { IMPORT_SORTS, listImports } from '@/services/import/list';
import { previewImport } from '@/services/import/preview';
import { readFailure } from '@/services/import/recover';
import { readOne } from '@/services/read';
import { connectionOf, connectionType, sortOf } from '../connection';
import { type Context, signedIn } from '../context';
import { recordId, toGlobalId } from '../global-id';
import { errorMessage } from '../messages';
import { WorkflowStep, workflowSteps } from '../workflow-step';
import { DelimiterEnum, EncodingEnum, ImportSubjectEnum } from './enums';
import { ImportInspection, inspectionOf } from './inspection';
import { checkType, ImportCheckType, ImportPreviewRow, previewOf } from './outcome';
import { decodePlan, ImportPlanInput, ImportPlanType } from './plan';

const ImportBatchConnection = connectionType('ImportBatch', ImportBatch);
const ID_ARG = { description: 'Global id of the import.' };

@Resolver(() => ImportPlanType)
export class ImportPlanResolver {
  @FieldResolver(() => User, { nullable: true, description: 'User who holds what names no owner, or an unknown one.' })
  owner(@Root() plan: ImportPlan & object, @Ctx() context: Context) {
    return context.loaders.load<User>('user', plan.ownerId ?? null);
  }
}

@Resolver(() => ImportBatch)
export class ImportBatchResolver {
  @Query(() => ImportBatch, { description: 'One import; NOT_FOUND where it does not exist or is beyond the viewer’s reach.' })
  importBatch(@Arg('id', () => ID, ID_ARG) id: string, @Ctx() context: Context) {
    return readOne(signedIn(context), ImportBatch, recordId('ImportBatch', id));
  }

  @Query(() => ImportBatchConnection, { description: 'The imports that the viewer may read, the latest first.' })
  async importBatches(
    @Arg('first', () => Int, { nullable: true, description: 'Rows wanted, 1 to 100; 50 where left out.' }) first: number | null,
    @Arg('after', () => String, { nullable: true, description: 'Cursor after which the page starts.' }) after: string | null,
    @Arg('last', () => Int, { nullable: true, description: 'Rows wanted before `before`.' }) last: number | null,
    @Arg('before', () => String, { nullable: true, description: 'Cursor before which the page ends.' }) before: string | null,
    @Arg('status', () => [ImportStatusEnum], { nullable: true, description: 'Only these.' }) status: ImportStatus[] | null,
    @Ctx() context: Context,
  ) {
    const sort = sortOf(IMPORT_SORTS, null, { by: 'CREATED_AT', direction: 'DESC' });
    return connectionOf(await listImports(signedIn(context), { first, after, last, before, status, sort }));
  }

  @Query(() => ImportInspection, { description: 'Looks into an uploaded file and suggests how to import it. Takes importBatch:create for it.' })
  async importInspect(
    @Arg('id', () => ID, ID_ARG) id: string,
    @Arg('encoding', () => EncodingEnum, { nullable: true, description: 'Instead of the encoding that was guessed.' }) encoding: ImportPlan['encoding'] | null,
    @Arg('delimiter', () => DelimiterEnum, { nullable: true, description: 'Instead of the delimiter that was guessed.' }) delimiter: ImportPlan['delimiter'] | null,
    @Arg('subject', () => ImportSubjectEnum, { nullable: true, description: 'Instead of the subject that its headers speak for.' }) subject: ImportPlan['subject'] | null,
    @Ctx() context: Context,
  ) {
    const told = { ...(encoding ? { encoding } : {}), ...(delimiter ? { delimiter } : {}), ...(subject ? { subject } : {}) };
    return inspectionOf(await inspectImport(signedIn(context), recordId('ImportBatch', id), told));
  }

  @Query(() => [ImportPreviewRow], { description: 'The first fifty rows as a plan would write them. Takes importBatch:create for the import.' })
  async importPreview(
    @Arg('id', () => ID, ID_ARG) id: string,
    @Arg('plan', () => ImportPlanInput, { description: 'How to import.' }) plan: ImportPlanInput,
    @Ctx() context: Context,
  ) {
    return previewOf(context, await previewImport(signedIn(context), recordId('ImportBatch', id), decodePlan(plan), context.locale === 'zh-CN'));
  }

  @FieldResolver(() => User, { nullable: true, description: 'Who imports.' })
  owner(@Root() batch: ImportBatch & object, @Ctx() context: Context) {
    return context.loaders.load<User>('user', batch.ownerId);
  }

  @FieldResolver(() => ImportSubjectEnum, { nullable: true, description: 'What its rows are about; null before a plan was tried.' })
  subject(@Root() batch: ImportBatch & object) {
    return (planOf(batch) ?? checkOf(batch)?.plan)?.subject ?? null;
  }

  @FieldResolver(() => ImportPlanType, { nullable: true, description: 'The plan of the run; null before it was started.' })
  plan(@Root() batch: ImportBatch & object) {
    return planOf(batch);
  }

  @FieldResolver(() => ImportCheckType, { nullable: true, description: 'The last dry run; null before the first.' })
  check(@Root() batch: ImportBatch & object, @Ctx() context: Context) {
    return checkType(context, checkOf(batch));
  }

  @FieldResolver(() => String, { nullable: true, description: 'What stopped a failed import, in the viewer’s language.' })
  failure(@Root() batch: ImportBatch & object, @Ctx() context: Context) {
    if (batch.failure === null) return null;
    const { message, params } = readFailure(batch.failure);
    return errorMessage(context.locale, message, params);
  }

  @FieldResolver(() => String, { nullable: true, description: 'Where the refused rows can be fetched as a file that can be imported again; null where there are none.' })
  errorFileUrl(@Root() batch: ImportBatch & object) {
    return batch.failedRows > 0 ? `/api/files?importBatch=${toGlobalId('ImportBatch', batch.id)}` : null;
  }

  @FieldResolver(() => [WorkflowStep], { description: 'The steps that lead on from here: which are open to the viewer, and why the others are not.' })
  async steps(@Root() batch: ImportBatch & object, @Ctx() context: Context) {
    const viewer = signedIn(context);
    const held = await recordVerbs(viewer, ['importBatch:create'], () => holderOf(viewer, 'importBatch', batch.id));
    return workflowSteps(context, importWorkflow, batch, (permission) => held.has(permission));
  }
}
