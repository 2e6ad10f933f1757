import { Field, Float, Int, ObjectType, registerEnumType } from 'type-graphql';
import { enumOf } from '@/entities/enum';
import type { ImportSuggestion } from '@/services/import/inspect';
import { DelimiterEnum, EncodingEnum } from './enums';
import { ImportPlanType } from './plan';

const SHOWN_ROWS = 5;
const FormatEnum = enumOf(['csv', 'xlsx']);
registerEnumType(FormatEnum, {
  name: 'ImportFormat', description: 'What a file is, by its content.', valuesConfig: { csv: { description: 'Text with delimiters.' }, xlsx: { description: 'An Excel workbook; its first sheet counts.' } },
});

@ObjectType('ImportColumn', { simpleResolvers: true, description: 'A column of an uploaded file.' })
export class ImportColumn {
  @Field(() => String, { description: 'Its header.' }) header!: string;
  @Field(() => [String], { description: 'Its first values, at most five, empty ones left out.' }) samples!: string[];
}

@ObjectType('ImportInspection', { simpleResolvers: true, description: 'What was found in an uploaded file, and how it could be imported.' })
export class ImportInspection {
  @Field(() => FormatEnum, { description: 'What the file is.' }) format!: 'csv' | 'xlsx';
  @Field(() => EncodingEnum, { nullable: true, description: 'How it was read; null for a workbook.' }) encoding!: string | null;
  @Field(() => Float, { description: 'How sure that is, 0 to 1; below 0.7 a person should look.' }) encodingConfidence!: number;
  @Field(() => DelimiterEnum, { nullable: true, description: 'What was taken for the delimiter; null for a workbook.' }) delimiter!: string | null;
  @Field(() => [ImportColumn], { description: 'Its columns.' }) columns!: ImportColumn[];
  @Field(() => Int, { description: 'Rows below the header; estimated for large files.' }) rowEstimate!: number;
  @Field(() => ImportPlanType, { description: 'How it could be imported.' }) plan!: ImportPlanType;
  @Field(() => Boolean, { description: 'The plan is the one used for the last file with these headers.' }) remembered!: boolean;
}

/** The suggestion in the shape of the API. */
export function inspectionOf({ inspection, plan, remembered }: ImportSuggestion): ImportInspection {
  const { format, headers, sample, rowEstimate } = inspection;
  const columns = headers.map((header, column) => ({
    header, samples: sample.flatMap(({ cells }) => cells[column]?.trim().slice(0, 120) || []).slice(0, SHOWN_ROWS),
  }));
  const read = inspection.format === 'csv' ? inspection : { encoding: null, encodingConfidence: 1, delimiter: null };
  return { format, columns, rowEstimate, plan: plan as ImportPlanType, remembered, encoding: read.encoding, encodingConfidence: read.encodingConfidence, delimiter: read.delimiter };
}
