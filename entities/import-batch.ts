import { Check, Entity, ForeignKey, Index } from 'typeorm';
import { Field, Int as GraphInt, ObjectType, registerEnumType } from 'type-graphql';
import { IMPORT_STATUSES, type ImportStatus } from '@/domain/import-batch';
import { BigInt64, BinaryText, Instant, Int, LongText, Text } from './columns';
import { enumOf } from './enum';
import { NounEntity } from './noun';
import { BaseRecord } from './record';
import { DateTime } from './scalars';

export const ImportStatusEnum = enumOf(IMPORT_STATUSES);
registerEnumType(ImportStatusEnum, {
  name: 'ImportStatus', description: 'How far an import is.',
  valuesConfig: {
    UPLOADED: { description: 'The file is here; nothing was written.' }, RUNNING: { description: 'Rows are being checked or written.' },
    DONE: { description: 'All rows were dealt with.' }, FAILED: { description: 'Stopped by a fault; `failure` says which.' },
    CANCELLED: { description: 'Stopped by a person.' },
  },
});

@ObjectType('ImportBatch', { implements: [BaseRecord], simpleResolvers: true, description: 'One import of a file; its id is the batch of every change it made.' })
@Entity('import_batches')
@NounEntity({
  noun: 'importBatch', typeName: 'ImportBatch', table: 'import_batches',
  holding: { by: 'owner', owner: 'owner_id', department: 'department_id' },
})
@Check('ck_import_batches_status', IMPORT_STATUSES.map((status) => `status = '${status}'`).join(' OR '))
@Index('ix_import_batches_created_at', ['createdAt', 'id'])
export class ImportBatch extends BaseRecord {
  @Field(() => String, { description: 'Name of the file as it was sent.' })
  @Text(260) fileName!: string;

  /** Where the file lies below the data folder; random, never the sender's name. */
  @Text(100) storedAs!: string;

  @Field(() => ImportStatusEnum, { description: 'How far the import is.' })
  @Text(12) status!: ImportStatus;

  /** JSON of domain/import/plan.ts ImportPlan; empty until a run was started. */
  @LongText({ name: 'importPlan' }) plan!: string;

  /** SHA-256 of the headers: the next file with the same ones gets the same plan. */
  @BinaryText(64, { nullable: true }) headerKey!: string | null;

  /** Where the file and its dry run stand: JSON of services/import/check.ts ImportCheck. */
  @LongText({ nullable: true }) checkResult!: string | null;

  /** The server process that the run belongs to, and when it last said that it is alive. */
  @BinaryText(40, { nullable: true }) worker!: string | null;
  @Instant({ nullable: true }) heartbeatAt!: string | null;

  /** The ledger's sequence up to which the new records of the run can be searched for. */
  @BigInt64({ nullable: true }) indexedChangeId!: number | null;

  @Field(() => GraphInt, { nullable: true, description: 'Rows in the file, once known.' })
  @Int({ nullable: true }) totalRows!: number | null;

  @Field(() => GraphInt, { description: 'Rows dealt with so far.' })
  @Int() doneRows!: number;

  @Field(() => GraphInt, { description: 'Rows that became new records.' })
  @Int() createdRows!: number;

  @Field(() => GraphInt, { description: 'Rows that changed an existing record.' })
  @Int() updatedRows!: number;

  @Field(() => GraphInt, { description: 'Rows left out because the record exists.' })
  @Int() skippedRows!: number;

  @Field(() => GraphInt, { description: 'Rows that were refused; the error file has them.' })
  @Int() failedRows!: number;

  /** Key below `errors` in messages/, with parameters. */
  @Text(500, { nullable: true }) failure!: string | null;

  @Field(() => DateTime, { nullable: true, description: 'When the last row was dealt with.' })
  @Instant({ nullable: true }) finishedAt!: string | null;

  @Int() @ForeignKey('User') ownerId!: number;
  @Int() @ForeignKey('Department') departmentId!: number;
}
