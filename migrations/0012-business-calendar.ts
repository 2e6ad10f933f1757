import type { MigrationInterface, QueryRunner } from 'typeorm';
import { record } from './0001/columns';
import { createTables, dropTables, type TableSpec } from './schema';

const TABLES: TableSpec[] = [
  {
    name: 'calendar_days',
    columns: (t) => [...record(t), t.day('day'), t.text('kind', 10), t.text('name_zh', 60), t.text('name_en', 60), t.flag('confirmed')],
    references: { created_by_id: 'users' },
    checks: { ck_calendar_days_kind: "kind = 'HOLIDAY' OR kind = 'WORKDAY'" },
    indexes: { ux_calendar_days_day: { columns: ['day'], unique: true } },
  },
];

/** The days of the year that are not as their day of the week. */
export class BusinessCalendar1764000000012 implements MigrationInterface {
  name = 'BusinessCalendar1764000000012';

  async up(runner: QueryRunner): Promise<void> {
    await createTables(runner, TABLES);
  }

  async down(runner: QueryRunner): Promise<void> {
    await dropTables(runner, TABLES);
    // What was shipped comes anew where the table comes again.
    await runner.query("DELETE FROM settings WHERE name = 'calendarDays.shipped'");
  }
}
