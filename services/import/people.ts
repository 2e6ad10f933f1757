import { foldEmail } from '@/domain/text/email';
import { foldText } from '@/domain/text/normalise';
import type { Permission } from '@/domain/permissions';
import type { Database } from '../database/database';
import { sql } from '../database/sql';
import { covers, type Holder } from '../scope-check';
import type { Viewer } from '../viewer';

interface Colleague extends Holder {
  name: string;
  active: boolean;
}

export type PersonAnswer = { person: Colleague } | { problem: 'import.owner.unknown' | 'import.owner.ambiguous' };

/** Every user by e-mail address and by name: a company has some thousand at most. */
export class People {
  private constructor(private readonly byId: ReadonlyMap<number, Colleague>, private readonly byName: ReadonlyMap<string, readonly Colleague[]>) {}

  static async of(db: Database): Promise<People> {
    const rows = await db.read<{ id: number; name: string; emailKey: string; active: boolean | number; departmentId: number; path: string }>(sql`
      SELECT u.id AS "id", u.name AS "name", u.email_key AS "emailKey", u.active AS "active", u.department_id AS "departmentId", d.path AS "path"
      FROM users u JOIN departments d ON d.id = u.department_id`);
    const byId = new Map<number, Colleague>();
    const byName = new Map<string, Colleague[]>();
    for (const { id, name, emailKey, active, departmentId, path } of rows) {
      const person = { ownerId: id, departmentId, departmentPath: path, name, active: Boolean(active) };
      byId.set(id, person);
      for (const key of [foldText(name), emailKey]) byName.set(key, [...(byName.get(key) ?? []), person]);
    }
    return new People(byId, byName);
  }

  withId(id: number): Colleague | undefined {
    return this.byId.get(id);
  }

  /** The one colleague of this name or address; of several only the active ones count. */
  find(text: string): PersonAnswer {
    const all = this.byName.get(text.includes('@') ? foldEmail(text) : foldText(text)) ?? [];
    const active = all.filter((person) => person.active);
    const [first, second] = active.length ? active : all;
    if (!first) return { problem: 'import.owner.unknown' };
    return second ? { problem: 'import.owner.ambiguous' } : { person: first };
  }
}

/** Why this colleague cannot hold what the viewer writes under all these permissions, as a message key; null where nothing stands against it. */
export function whyNotHolder(viewer: Viewer, person: Colleague, permissions: readonly Permission[]): 'validation.ownerInactive' | 'import.owner.beyondReach' | null {
  if (!person.active) return 'validation.ownerInactive';
  return permissions.every((permission) => covers(viewer, permission, person)) ? null : 'import.owner.beyondReach';
}
