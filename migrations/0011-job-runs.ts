import type { MigrationInterface, QueryRunner } from 'typeorm';
import { createTables, dropTables, nullable, type TableSpec } from './schema';

const TABLES: TableSpec[] = [
  {
    name: 'job_runs',
    columns: (t) => [
      t.logKey('id'), t.text('name', 40), t.instant('slot_at'), t.instant('started_at', nullable), t.instant('ended_at', nullable),
      t.instant('lease_until_at', nullable), t.text('node', 80, nullable), t.int('attempts'), t.int('row_count', nullable), t.text('error', 1000, nullable),
      t.int('requested_by_id', nullable),
    ],
    references: { requested_by_id: 'users' },
    indexes: {
      ux_job_runs: { columns: ['name', 'slot_at'], unique: true },
      ix_job_runs_open: { columns: ['name', 'slot_at'], where: 'ended_at IS NULL' },
      ix_job_runs_ended_at: ['ended_at'],
    },
  },
];

/** The runs of what runs by itself. */
export class JobRuns1764000000011 implements MigrationInterface {
  name = 'JobRuns1764000000011';

  async up(runner: QueryRunner): Promise<void> {
    await createTables(runner, TABLES);
  }

  async down(runner: QueryRunner): Promise<void> {
    await dropTables(runner, TABLES);
  }
}
