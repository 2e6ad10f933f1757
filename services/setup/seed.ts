import { CALENDAR_DAY_DEFAULTS } from '@/domain/calendar-day-defaults';
import { DICTIONARY_DEFAULTS } from '@/domain/dictionary-defaults';
import { REMINDER_RULE_DEFAULTS } from '@/domain/reminder-defaults';
import { SLA_POLICY_DEFAULTS } from '@/domain/sla-policy-defaults';
import { ROLE_CODES } from '@/domain/roles';
import type { Database } from '../database/database';
import { holdExclusively, ORGANISATION } from '../exclusive';
import { bumpVersions } from '../settings';
import { systemViewer } from '../viewer';
import { write } from '../write';
import { seedChurnRule } from './seed-churn-rule';
import { seedCare } from './seed-care';
import { seedCalendarDays } from './seed-calendar-days';
import { seedDictionaries } from './seed-dictionaries';
import { seedReminderRules } from './seed-reminder-rules';
import { grantNewPermissions, seedRoles } from './seed-roles';
import { seedSlaPolicies } from './seed-sla-policies';

/**
 * Brings in what the product ships with and this database lacks: built-in roles, dictionaries, reminder, churn and care rules, holidays, permissions that a new version knows. Run at every
 * start, after the migrations; changes nothing that is there already, and two nodes that start at once do it once.
 */
export async function ensureDefaults(db: Database): Promise<void> {
  await write(await systemViewer(db), {}, async (tx) => {
    await holdExclusively(tx.database, ORGANISATION);
    const roles = await seedRoles(tx, ROLE_CODES);
    const dictionaries = await seedDictionaries(tx, DICTIONARY_DEFAULTS);
    const permissions = await grantNewPermissions(tx);
    await seedReminderRules(tx, REMINDER_RULE_DEFAULTS);
    await seedChurnRule(tx);
    await seedCare(tx);
    await seedCalendarDays(tx, CALENDAR_DAY_DEFAULTS);
    await seedSlaPolicies(tx, SLA_POLICY_DEFAULTS);
    if (roles || dictionaries || permissions) await bumpVersions(tx.database);
  });
}
