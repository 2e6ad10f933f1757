import type { MigrationInterface, QueryRunner } from 'typeorm';
import { customers } from './0001/customers';
import { people } from './0001/people';
import { records } from './0001/records';
import { addReference, createTables, dropReference, dropTables } from './schema';

const TABLES = [...people, ...customers, ...records];

export class Ground1764000000001 implements MigrationInterface {
  name = 'Ground1764000000001';

  async up(runner: QueryRunner): Promise<void> {
    await createTables(runner, TABLES);
    await addReference(runner, 'departments', 'created_by_id', 'users');
  }

  async down(runner: QueryRunner): Promise<void> {
    await dropReference(runner, 'departments', 'created_by_id');
    await dropTables(runner, TABLES);
  }
}
