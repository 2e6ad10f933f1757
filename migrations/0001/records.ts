import { record } from './columns';
import { nullable, primary, type TableSpec } from '../schema';

/** What the product keeps about its own work: the ledger, search, numbers, settings, imports. */
export const records: TableSpec[] = [
  {
    name: 'changes',
    columns: (t) => [
      t.logKey('id'), t.text('noun', 20), t.int('record_id'), t.int('customer_id', nullable), t.text('action', 20), t.int('actor_id', nullable),
      t.bigint('batch_id', nullable), t.longText('before', nullable), t.longText('after', nullable), t.text('reason', 500, nullable),
      t.instant('changed_at'),
    ],
    references: { actor_id: 'users' },
    indexes: {
      ix_changes_record: ['noun', 'record_id', 'id'], ix_changes_customer: ['customer_id', 'id'], ix_changes_batch: ['batch_id'], ix_changes_actor: ['actor_id', 'id'],
    },
  },
  {
    name: 'search_entries',
    columns: (t) => [
      t.binaryText('term', 24, primary), t.text('noun', 20, primary), t.int('record_id', primary), t.text('source', 10, primary),
      t.int('customer_id', nullable),
    ],
    indexes: { ix_search_entries_record: ['noun', 'record_id'] },
  },
  { name: 'number_series', columns: (t) => [t.text('series', 20, primary), t.int('last_number')] },
  {
    name: 'idempotency_keys',
    columns: (t) => [
      t.key('id'), t.int('user_id'), t.binaryText('idempotency_key', 200), t.binaryText('request_hash', 64), t.longText('answer'), t.instant('created_at'),
    ],
    references: { user_id: { table: 'users', cascade: true } },
    indexes: {
      ux_idempotency_keys: { columns: ['user_id', 'idempotency_key'], unique: true }, ix_idempotency_keys_created_at: ['created_at'],
    },
  },
  { name: 'settings', columns: (t) => [t.text('name', 60, primary), t.text('value', 1000)] },
  {
    name: 'import_batches',
    columns: (t) => [
      ...record(t), t.text('file_name', 260), t.text('stored_as', 100), t.text('status', 12), t.longText('import_plan'), t.int('total_rows', nullable),
      t.int('done_rows'), t.int('created_rows'), t.int('updated_rows'), t.int('skipped_rows'), t.int('failed_rows'), t.text('failure', 500, nullable),
      t.instant('finished_at', nullable), t.int('owner_id'), t.int('department_id'),
    ],
    references: { created_by_id: 'users', owner_id: 'users', department_id: 'departments' },
    checks: {
      ck_import_batches_status: "status = 'UPLOADED' OR status = 'RUNNING' OR status = 'DONE' OR status = 'FAILED' OR status = 'CANCELLED'",
    },
    indexes: { ix_import_batches_created_at: ['created_at', 'id'] },
  },
];
