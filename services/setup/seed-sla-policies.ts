import { SERVICE_TYPES } from '@/domain/dictionary-services';
import type { SlaPolicyDefault } from '@/domain/sla-policy-defaults';
import { DictionaryItem } from '@/entities/dictionary';
import { sql } from '../database/sql';
import { readSetting, writeSetting } from '../settings';
import { insertPolicy } from '../sla-policy/write';
import type { WriteTransaction } from '../write-transaction';

const SETTING = 'slaPolicies.shipped';

/** Adds the policies that this database has not been given yet. Which ones were is kept in the settings: what an administrator deletes stays away. */
export async function seedSlaPolicies(tx: WriteTransaction, defaults: readonly SlaPolicyDefault[]): Promise<void> {
  const known = await readSetting(tx.database, SETTING);
  const before = new Set(known?.split(',') ?? []);
  const missing = defaults.filter(({ code }) => !before.has(code));
  if (!missing.length) return;
  for (const { code: _, type, ...policy } of missing) await insertPolicy(tx, { ...policy, typeId: type === null ? null : await typeOf(tx, type), gradeId: null });
  await writeSetting(tx.database, SETTING, [...before, ...missing.map(({ code }) => code)].join());
}

async function typeOf(tx: WriteTransaction, code: string): Promise<number | null> {
  const [item] = await tx.select(DictionaryItem, sql`t.code = ${code} AND t.type_id = (SELECT d.id FROM dictionary_types d WHERE d.code = ${SERVICE_TYPES})`);
  return item?.id ?? null;
}
