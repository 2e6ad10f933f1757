import type { Database } from '@/services/database/database';
import { holdExclusively } from '@/services/exclusive';
import { together } from './http-client';

const SLOW_MS = 300;

/**
 * Whether those who wait for an application lock get it one after the other as soon as it is free. SQL Server keeps a queue; a stand-in that asks
 * again and again, ever more seldom, lets some starve until their statement times out, and cannot carry as many writers at once.
 */
export async function grantsLocksInTurn(db: Database): Promise<boolean> {
  if (db.dialect !== 'mssql') return true;
  for (let round = 0; round < 3; round += 1) {
    const granted: number[] = [];
    await together(12, () => db.transaction(async (tx) => {
      await holdExclusively(tx, 'zhike.test');
      granted.push(Date.now());
      await new Promise((resolve) => setTimeout(resolve, 20));
    }));
    if (granted.some((at, place) => at - (granted[place - 1] ?? at) > SLOW_MS)) return false;
  }
  return true;
}
