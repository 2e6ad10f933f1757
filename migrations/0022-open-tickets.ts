import type { MigrationInterface, QueryRunner } from 'typeorm';

// What is open of a person and of a department is found past the archive, as what is open of a customer.
const INDEXES = { ix_service_tickets_open_owner: 'owner_id', ix_service_tickets_open_department: 'department_id' };

/** Indexes of the open service tickets alone, by who holds them. */
export class OpenTickets1764000000022 implements MigrationInterface {
  name = 'OpenTickets1764000000022';

  async up(runner: QueryRunner): Promise<void> {
    for (const [name, column] of Object.entries(INDEXES)) await runner.query(`CREATE INDEX ${name} ON service_tickets (${column}, status, id) WHERE status <> 'ARCHIVED'`);
  }

  async down(runner: QueryRunner): Promise<void> {
    const table = runner.connection.options.type === 'mssql' ? ' ON service_tickets' : '';
    for (const name of Object.keys(INDEXES)) await runner.query(`DROP INDEX ${name}${table}`);
  }
}
