import { Entity, PrimaryColumn } from 'typeorm';
import { Int } from './columns';

const onSqlServer = (process.env.DATABASE_URL ?? '').startsWith('mssql:');

/**
 * One suffix of something searchable. A substring search is a prefix range over these, the same on both engines;
 * `source` says which field it came from, so that a field that somebody may not see cannot be found by either. There is no index by record: what a record has here follows from the record.
 */
@Entity('search_entries', { withoutRowid: true })
export class SearchEntry {
  @PrimaryColumn({ type: 'nvarchar', length: '24', ...(onSqlServer ? { collation: 'Latin1_General_BIN2' } : {}) }) term!: string;
  @PrimaryColumn({ type: 'nvarchar', length: '20' }) noun!: string;
  @PrimaryColumn({ type: 'int' }) recordId!: number;
  @PrimaryColumn({ type: 'nvarchar', length: '10' }) source!: string;
  /** The customer that the hit leads to. */
  @Int({ nullable: true }) customerId!: number | null;
}
