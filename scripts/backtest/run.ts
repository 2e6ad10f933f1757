import 'reflect-metadata';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { buildContainer } from '@/container';
import { CHURN_RULE_DEFAULT, type ChurnRuleTerms } from '@/domain/churn-rule';
import type { Share } from '@/domain/wilson';
import { scanChurn } from '@/services/churn-case/scan';
import { sql } from '@/services/database/sql';
import { systemViewer } from '@/services/viewer';
import { readSettings } from '@/settings';
import { clerkOf } from '../take-over/clerk';
import { loadRetail } from './load';
import { backTest, purchaseDays, quietCount, quietCountInSql } from './measure';
import { readRetail } from './retail';

const SCANNED = '2011-12-09';
const WARNED = '2011-09-01';
const AFTER = 90;
const only: ChurnRuleTerms = { ...CHURN_RULE_DEFAULT, gapFactorPercent: null, fallPercent: null };
/** So long that it never warns, where only the rhythm is asked. */
const NEVER = 3650;

const RULES: [string, ChurnRuleTerms][] = [
  ['no order for 180 days (default window)', only],
  ['no order for 90 days', { ...only, windowDays: 90 }],
  ['rhythm, 3 times the gap of 5 or more', { ...only, windowDays: NEVER, gapFactorPercent: 300 }],
  ['rhythm, 2 times the gap of 3 or more', { ...only, windowDays: NEVER, gapFactorPercent: 200, minGaps: 3 }],
  ['180 days or rhythm (as shipped)', { ...only, gapFactorPercent: CHURN_RULE_DEFAULT.gapFactorPercent }],
  ['90 days or rhythm', { ...only, windowDays: 90, gapFactorPercent: CHURN_RULE_DEFAULT.gapFactorPercent }],
];

const print = (line: string) => process.stdout.write(`${line}\n`);
const told = (share: Share | null) => (share ? `${(100 * share.share).toFixed(1)} % (${(100 * share.low).toFixed(1)}–${(100 * share.high).toFixed(1)})` : '–');

async function main(): Promise<void> {
  const [file] = process.argv.slice(2);
  if (!file) throw new Error('usage: npm run backtest -- <online_retail.csv.gz>');
  const folder = mkdtempSync(path.join(tmpdir(), 'zhike-backtest-'));
  // Reports are read in a thread that does not keep the process alive.
  const awake = setInterval(() => undefined, 1000);
  const container = await buildContainer(readSettings({ DATA_DIR: folder, LOG_LEVEL: 'error' }));
  try {
    const { db } = container;
    const retail = readRetail(file);
    const { anonymous } = retail;
    print(`${retail.rows} rows, ${retail.invoices.length} invoices of named customers; left out ${anonymous.rows} rows of ${anonymous.invoices} invoices that name none`);
    const { seconds, ...loaded } = await loadRetail(await clerkOf(db), folder, retail);
    print(`taken over in ${seconds.toFixed(0)} s: ${JSON.stringify(loaded)}`);
    const days = purchaseDays(retail.invoices);
    print(`\nwarned as of ${WARNED}, left: no order in the ${AFTER} days after; orders are known from 2010-12-01 on`);
    print(['rule'.padEnd(42), 'warned', 'left', 'precision (95 %)', 'recall (95 %)'].join(' | '));
    for (const [name, rule] of RULES) {
      const { warned, left, precision, recall } = await backTest(db, days, { rules: [rule], asOf: WARNED, after: AFTER });
      print([name.padEnd(42), String(warned).padStart(6), left, told(precision), told(recall)].join(' | '));
    }
    await db.refreshStatistics();
    const started = performance.now();
    const { bySignal } = await scanChurn(await systemViewer(db), SCANNED);
    print(`\nscan as of ${SCANNED}: ${JSON.stringify(bySignal)} in ${((performance.now() - started) / 1000).toFixed(1)} s`);
    print(`without an order for 180 days: ${bySignal.NO_ORDER} by the scan, ${await quietCountInSql(db, SCANNED, 180)} by SQL of its own, ${quietCount(days, SCANNED, 180)} from the file`);
    const again = await scanChurn(await systemViewer(db), SCANNED);
    const [open] = await db.read<{ n: number }>(sql`SELECT COUNT(*) AS "n" FROM churn_cases`);
    print(`scanned again: ${again.warned} more, ${open?.n} cases in all`);
  } finally {
    await container.stop();
    clearInterval(awake);
    rmSync(folder, { recursive: true, force: true });
  }
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`);
  process.exitCode = 1;
});
