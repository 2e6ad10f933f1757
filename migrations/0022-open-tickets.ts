import type { MigrationInterface, QueryRunner } from 'typeorm';

// What is open of a person and of a department is found past the archive; how many are open of each kind, and within whose reach, the last one says by itself.
const INDEXES = {
  ix_service_tickets_open_owner: 'owner_id, status, id', ix_service_tickets_open_department: 'department_id, status, id',
  ix_service_tickets_open_status: 'status, loops, department_id, owner_id, customer_id, id',
};
const OPEN = "status <> 'ARCHIVED' AND deleted_at IS NULL";

/** Indexes of the open service tickets alone, by who holds them and by where they stand. */
export class OpenTickets1764000000022 implements MigrationInterface {
  name = 'OpenTickets1764000000022';

  async up(runner: QueryRunner): Promise<void> {
    for (const [name, columns] of Object.entries(INDEXES)) await runner.query(`CREATE INDEX ${name} ON service_tickets (${columns}) WHERE ${OPEN}`);
  }

  async down(runner: QueryRunner): Promise<void> {
    const table = runner.connection.options.type === 'mssql' ? ' ON service_tickets' : '';
    for (const name of Object.keys(INDEXES)) await runner.query(`DROP INDEX ${name}${table}`);
  }
}
