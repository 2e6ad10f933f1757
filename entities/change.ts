import { Entity, ForeignKey, Index } from 'typeorm';
import { BigInt64, Instant, Int, LogKey, LongText, Text } from './columns';

/**
 * One row of the ledger: what one write did to one record. Appended in the write's own transaction, never changed.
 * `before` and `after` hold the changed fields only, as JSON objects.
 */
@Entity('changes')
@Index('ix_changes_record', ['noun', 'recordId', 'id'])
@Index('ix_changes_customer', ['customerId', 'id'])
@Index('ix_changes_batch', ['batchId'])
@Index('ix_changes_actor', ['actorId', 'id'])
export class Change {
  /** The ledger's sequence: grows in commit order. */
  @LogKey() id!: number;
  @Text(20) noun!: string;
  @Int() recordId!: number;
  /** The customer on whose timeline the change belongs, if any. */
  @Int({ nullable: true }) customerId!: number | null;
  /** create, update, delete, restore, or the name of a workflow step. */
  @Text(20) action!: string;
  @Int({ nullable: true }) @ForeignKey('User') actorId!: number | null;
  @BigInt64({ nullable: true }) batchId!: number | null;
  @LongText({ nullable: true }) before!: string | null;
  @LongText({ nullable: true }) after!: string | null;
  @Text(500, { nullable: true }) reason!: string | null;
  @Instant() changedAt!: string;
}
