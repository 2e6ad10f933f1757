import type { ReminderRuleDefault } from '@/domain/reminder-defaults';
import { insertRule } from '../reminder-rule/write';
import { readSetting, writeSetting } from '../settings';
import type { WriteTransaction } from '../write-transaction';

const SETTING = 'reminderRules.shipped';

/** Adds the rules that this database has not been given yet. Which ones were is kept in the settings: what an administrator deletes stays away. */
export async function seedReminderRules(tx: WriteTransaction, defaults: readonly ReminderRuleDefault[]): Promise<void> {
  const known = await readSetting(tx.database, SETTING);
  const before = new Set(known?.split(',') ?? []);
  const missing = defaults.filter(({ code }) => !before.has(code));
  if (!missing.length) return;
  for (const { code: _, ...rule } of missing) await insertRule(tx, rule);
  await writeSetting(tx.database, SETTING, [...before, ...missing.map(({ code }) => code)].join());
}
