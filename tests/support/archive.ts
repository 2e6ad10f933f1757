import type { Container } from '@/container';
import { sql } from '@/services/database/sql';

/**
 * Takes away what keeps archived service tickets as they are, and gives all of them to one customer: for tests that put records into every state and back, and
 * merge any two. That the database keeps them is seen in tests/service-ticket.test.ts.
 */
export async function openArchive({ db }: Container): Promise<void> {
  const names = ['service_tickets', 'service_handlings'].flatMap((table) => (db.dialect === 'mssql' ? [`tr_${table}_archived`] : [`tr_${table}_archived_update`, `tr_${table}_archived_delete`]));
  await db.transaction(async (tx) => {
    for (const name of names) await tx.manager.query(`DROP TRIGGER ${name}`);
    await tx.execute(sql`UPDATE service_tickets SET customer_id = (SELECT MIN(id) FROM customers)`);
  });
}
