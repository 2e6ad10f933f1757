import { CARE_RULE_DEFAULTS, VISIT_SHEET_DEFAULTS } from '@/domain/care-defaults';
import { CUSTOMER_KINDS } from '@/domain/customer';
import { VisitSheet } from '@/entities/visit-sheet';
import { insertCareRule } from '../care-rule/write';
import { sql } from '../database/sql';
import { readSetting, writeSetting } from '../settings';
import type { WriteTransaction } from '../write-transaction';

const SETTING = 'careRules.shipped';

/** Adds the care rules that this database has not been given yet, switched off, and the first visit sheets. What an administrator deletes stays away. */
export async function seedCare(tx: WriteTransaction): Promise<void> {
  const known = await readSetting(tx.database, SETTING);
  const before = new Set(known?.split(',') ?? []);
  const missing = CARE_RULE_DEFAULTS.filter(({ code }) => !before.has(code));
  for (const { code: _, ...rule } of missing) await insertCareRule(tx, { ...rule, active: false });
  if (missing.length) await writeSetting(tx.database, SETTING, [...before, ...missing.map(({ code }) => code)].join());
  const sheets = new Set((await tx.select(VisitSheet, sql`1 = 1`)).map(({ customerKind }) => customerKind));
  for (const customerKind of CUSTOMER_KINDS.filter((kind) => !sheets.has(kind))) {
    await tx.insert(VisitSheet, { customerKind, revision: 1, questions: JSON.stringify(VISIT_SHEET_DEFAULTS[customerKind]) });
  }
}
