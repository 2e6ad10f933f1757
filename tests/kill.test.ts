import 'reflect-metadata';
import { killRepeatedly } from '@/scripts/kill-harness/harness';

/** Few by default; `KILLS=200` runs the long proof. */
const KILLS = Number(process.env.KILLS ?? 10);

// On a server the rows are the server's to keep: killing our process there proves nothing that a lost connection would not.
const embeddedOnly = (process.env.DATABASE_URL ?? '') === '';

it('loses, doubles and halves nothing that was acknowledged when it is killed at any moment', async () => {
  if (!embeddedOnly) return;
  const { acknowledged, customers, orders, lost, doubled, unasked, half, gaps, integrity, odd } = await killRepeatedly(KILLS);
  expect({ lost, doubled, unasked, half, gaps, integrity, odd }).toEqual({ lost: [], doubled: [], unasked: [], half: [], gaps: [], integrity: [], odd: [] });
  expect(acknowledged).toBeGreaterThan(0);
  expect(orders).toBe(customers);
}, 120_000 + KILLS * 10_000);
