import { randomBytes } from 'node:crypto';
import { User } from '@/entities/user';
import type { Database } from '@/services/database/database';
import { sql } from '@/services/database/sql';
import { insertDepartment } from '@/services/department/tree';
import { hashToken, systemViewer } from '@/services/viewer';
import { write } from '@/services/write';

/** Adds `count` account managers to an empty database; one session token each. */
export async function createWriters(db: Database, count: number): Promise<string[]> {
  return write(await systemViewer(db), {}, async (tx) => {
    const department = await insertDepartment(tx, { name: '总部', parent: null });
    const tokens: string[] = [];
    for (let place = 0; place < count; place += 1) {
      const [name, email, token] = [`writer ${place}`, `writer-${place}@example.com`, randomBytes(24).toString('base64url')];
      const { id } = await tx.insert(User, { name, nameSort: name, email, emailKey: email, emailVerified: true, active: true, departmentId: department.id });
      const [now, later] = [new Date(), new Date(Date.now() + 86_400_000)];
      await tx.database.execute(sql`INSERT INTO user_roles (user_id, role_id) SELECT ${id}, id FROM roles WHERE code = ${'ACCOUNT_MANAGER'}`);
      await tx.database.execute(sql`INSERT INTO sessions (user_id, token, expires_at, created_at, updated_at) VALUES (${id}, ${hashToken(token)}, ${later}, ${now}, ${now})`);
      tokens.push(token);
    }
    return tokens;
  });
}
