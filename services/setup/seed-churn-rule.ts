import { CHURN_RULE_DEFAULT } from '@/domain/churn-rule';
import { insertChurnRule } from '../churn-rule/write';
import { readSetting, writeSetting } from '../settings';
import type { WriteTransaction } from '../write-transaction';

const SETTING = 'churnRule.shipped';

/** Adds the rule for everybody, once: what an administrator makes of it, or that it is gone, stays. */
export async function seedChurnRule(tx: WriteTransaction): Promise<void> {
  if (await readSetting(tx.database, SETTING)) return;
  await insertChurnRule(tx, CHURN_RULE_DEFAULT);
  await writeSetting(tx.database, SETTING, tx.now);
}
