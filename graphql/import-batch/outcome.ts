import { Field, Int, ObjectType } from 'type-graphql';
import type { ImportField } from '@/domain/import/target-fields';
import type { ImportCheck } from '@/services/import/check';
import type { PreviewRow } from '@/services/import/preview';
import type { CellProblem } from '@/services/import/problem';
import type { Context } from '../context';
import { errorMessage } from '../messages';
import { ImportActEnum, ImportCheckStateEnum, ImportFieldEnum } from './enums';
import { ImportPlanType } from './plan';

@ObjectType('ImportProblem', { simpleResolvers: true, description: 'What is wrong with a cell, or with a row as a whole.' })
export class ImportProblem {
  @Field(() => ImportFieldEnum, { nullable: true, description: 'Field of the cell; null where the row is to blame.' }) field!: ImportField | null;
  @Field(() => String, { description: 'What to tell a person.' }) message!: string;
  @Field(() => String, { description: 'The cell as it was read.' }) value!: string;
  @Field(() => Boolean, { description: 'Only a hint: the row goes in all the same.' }) warning!: boolean;
}

@ObjectType('ImportProblemGroup', { simpleResolvers: true, description: 'One kind of problem over the whole file.' })
export class ImportProblemGroup extends ImportProblem {
  @Field(() => Int, { description: 'Rows that have it.' }) count!: number;
  @Field(() => Int, { description: 'Line of the file on which it occurs first.' }) firstLine!: number;
}

@ObjectType('ImportCell', { simpleResolvers: true, description: 'A field as a row would write it.' })
export class ImportCell {
  @Field(() => ImportFieldEnum, { description: 'The field.' }) field!: ImportField;
  @Field(() => String, { nullable: true, description: 'The value as it would be stored.' }) value!: string | null;
  @Field(() => String, { nullable: true, description: 'The value that would be written over.' }) before!: string | null;
}

@ObjectType('ImportPreviewRow', { simpleResolvers: true, description: 'A row as it would be written.' })
export class ImportPreviewRow {
  @Field(() => Int, { description: 'Line of the file.' }) line!: number;
  @Field(() => ImportActEnum, { description: 'What would become of it.' }) act!: PreviewRow['act'];
  @Field(() => [ImportCell], { description: 'Its fields, in the order of the mapping.' }) cells!: ImportCell[];
  @Field(() => [ImportProblem], { description: 'What is wrong with it.' }) problems!: ImportProblem[];
}

@ObjectType('ImportCheck', { simpleResolvers: true, description: 'A dry run over the whole file.' })
export class ImportCheckType {
  @Field(() => ImportCheckStateEnum, { description: 'How far it is.' }) state!: ImportCheck['state'];
  @Field(() => ImportPlanType, { description: 'The plan that was tried.' }) plan!: ImportPlanType;
  @Field(() => Int, { description: 'Rows checked so far.' }) doneRows!: number;
  @Field(() => Int, { description: 'Rows that would become new records.' }) createdRows!: number;
  @Field(() => Int, { description: 'Rows that would change a record.' }) updatedRows!: number;
  @Field(() => Int, { description: 'Rows that would be left out.' }) skippedRows!: number;
  @Field(() => Int, { description: 'Rows that would be refused.' }) failedRows!: number;
  @Field(() => [ImportProblemGroup], { description: 'What is wrong, the most frequent first, at most about sixty kinds.' }) problems!: ImportProblemGroup[];
}

const SILENCE_MS = 60_000;

const told = ({ locale }: Context, { field, message, params, value, warning }: CellProblem): ImportProblem => ({
  field, value: value.slice(0, 200), warning: warning === true, message: errorMessage(locale, message, params),
});

/** The first rows of a dry run in the viewer's language. */
export const previewOf = (context: Context, rows: readonly PreviewRow[]): ImportPreviewRow[] =>
  rows.map((row) => ({ ...row, problems: row.problems.map((problem) => told(context, problem)) }));

/** A dry run in the viewer's language. One that has not been heard of for a minute lost its process. */
export function checkType(context: Context, check: ImportCheck | null): ImportCheckType | null {
  if (!check) return null;
  const { state, plan, doneRows, counts, problems, at } = check;
  const lost = state === 'RUNNING' && Date.now() - Date.parse(at) > SILENCE_MS;
  return {
    state: lost ? 'FAILED' : state, plan: plan as ImportPlanType, doneRows, createdRows: counts.created, updatedRows: counts.updated, skippedRows: counts.skipped,
    failedRows: counts.failed, problems: problems.map((group) => ({ ...told(context, group), count: group.count, firstLine: group.firstLine })),
  };
}
