import { Entity, Index, ForeignKey, PrimaryColumn } from 'typeorm';
import { BinaryText, Instant, Int, Key, LongText, Text } from './columns';

/** The last number issued in a series, e.g. KH20261122. Taken inside the write's transaction, so a rollback leaves no gap. */
@Entity('number_series')
export class NumberSeries {
  @PrimaryColumn({ type: 'nvarchar', length: '20' }) series!: string;
  @Int() lastNumber!: number;
}

/** What was answered to a request that carried an idempotency key. */
@Entity('idempotency_keys')
@Index('ux_idempotency_keys', ['userId', 'idempotencyKey'], { unique: true })
@Index('ix_idempotency_keys_created_at', ['createdAt'])
export class IdempotencyKey {
  @Key() id!: number;
  @Int() @ForeignKey('User', { onDelete: 'CASCADE' }) userId!: number;
  @BinaryText(200) idempotencyKey!: string;
  /** SHA-256 of the command and its arguments. */
  @BinaryText(64) requestHash!: string;
  /** The service's answer as JSON. */
  @LongText() answer!: string;
  @Instant() createdAt!: string;
}

/** A value that the whole installation shares. `rights` counts up whenever a role changes. */
@Entity('settings')
export class Setting {
  @PrimaryColumn({ type: 'nvarchar', length: '60' }) name!: string;
  @Text(1000) value!: string;
}
