import type { Container } from '@/container';

/**
 * Takes away what keeps archived service tickets as they are: for tests that put records into every state and back. That the database keeps them is seen in
 * tests/service-ticket.test.ts.
 */
export async function openArchive({ db }: Container): Promise<void> {
  const names = ['service_tickets', 'service_handlings'].flatMap((table) => (db.dialect === 'mssql' ? [`tr_${table}_archived`] : [`tr_${table}_archived_update`, `tr_${table}_archived_delete`]));
  await db.transaction(async (tx) => {
    for (const name of names) await tx.manager.query(`DROP TRIGGER ${name}`);
  });
}
