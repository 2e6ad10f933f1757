import { Caller, probe, repeat } from './caller';
import { keptDataset } from './dataset';
import { fillOpportunities } from './opportunity-rows';
import type { Reach } from './people';
import { judge, median, quantile, report, spread } from './report';
import { type Served, startProduct } from './servers';

const ROW = 'id number status title customerName successRate amount currency expectedCloseOn nextDueOn openItems updatedAt stage { id label color } owner { id name }';
const LIST = `{ opportunities(first: 50) { nodes { ${ROW} } pageInfo { hasNextPage endCursor } } }`;
const COLUMN = `query($stage: ID!) { opportunities(first: 100, filter: { status: [ASSIGNED], stageIds: [$stage] }) { nodes { ${ROW} } pageInfo { hasNextPage endCursor } } }`;
const STAGES = '{ dictionaryType(code: "opportunity-stage") { items { id } } }';
const HEADS = '{ opportunityFunnel { states { status count amount } stages { stage { id } count amount } } }';
const FIGURES = `{ opportunityFunnel { states { status count amount weighted dwell { stays averageSeconds } } stages { stage { id } count amount weighted reached dwell { averageSeconds } } }
  opportunityForecast { month count amount weighted } }`;

/** The size that the others are compared with. */
const SMALL = 100_000;
const PAGE_TARGET_MS = 300;
const REPORT_TARGET_MS = 500;
const GROWTH_TARGET = 1.3;
const RUNS = 40;
const REPORTS = 12;

/** Times of one size, in milliseconds. */
interface Times {
  list: Record<Reach, number[]>;
  board: number[];
  /** The sums above the columns; the page asks for them beside the cards. */
  heads: number[];
  figures: number[];
  /** Of a small request that comes in all the time: while nothing else happens, and while reports run. */
  probe: { idle: number[]; reporting: number[] };
}

/** Lists, the board and the reports of sales over `count` opportunities through HTTP, beside the same over a hundred thousand. */
export async function benchOpportunities(count: number): Promise<void> {
  const small = await measured(SMALL);
  const large = count === SMALL ? small : await measured(count);
  report('opportunities', String(count));
  const grown = (name: string, of: (times: Times) => number[], target: number) => {
    judge(`${name}, p95`, quantile(of(large), 0.95), target, 'ms', spread(of(large)));
    if (large !== small) judge(`${name}, growth`, quantile(of(large), 0.95) / quantile(of(small), 0.95), GROWTH_TARGET, '×', `against ${SMALL} opportunities`);
  };
  for (const reach of ['ALL', 'DEPT_TREE', 'SELF'] as const) grown(`opportunities, ${reach}`, ({ list }) => list[reach], PAGE_TARGET_MS);
  grown('board of 500 cards', ({ board }) => board, PAGE_TARGET_MS);
  judge('sums of the board, p95', quantile(large.heads, 0.95), REPORT_TARGET_MS, 'ms', spread(large.heads));
  judge('funnel and forecast, p95', quantile(large.figures, 0.95), REPORT_TARGET_MS, 'ms', spread(large.figures));
  const { idle, reporting } = large.probe;
  report('others meanwhile', `${(median(reporting) / median(idle)).toFixed(2)} × as without reports (p50 ${median(reporting).toFixed(2)} ms, p95 ${quantile(reporting, 0.95).toFixed(2)} ms; without p95 ${quantile(idle, 0.95).toFixed(2)} ms)`);
}

async function measured(count: number): Promise<Times> {
  const folder = await keptDataset(`bench-opportunities-${count}`, (file, company) => fillOpportunities(file, count, company));
  const product = await startProduct(folder);
  try {
    return await timesOf(product, folder);
  } finally {
    await product.stop();
  }
}

async function timesOf(product: Served, folder: string): Promise<Times> {
  const callers = { ALL: new Caller(product, folder, 'ALL'), DEPT_TREE: new Caller(product, folder, 'DEPT_TREE'), SELF: new Caller(product, folder, 'SELF') };
  const { ALL, DEPT_TREE, SELF } = callers;
  const { dictionaryType } = await ALL.ask<{ dictionaryType: { items: { id: string }[] } }>(STAGES);
  const board = async () => {
    const columns = dictionaryType.items.slice(0, 5).map(({ id }) => ALL.ask<{ opportunities: { nodes: object[] } }>(COLUMN, { stage: id }));
    if ((await Promise.all(columns)).some(({ opportunities }) => opportunities.nodes.length !== 100)) throw new Error('a column of the board is not full');
  };
  const heads = () => ALL.ask(HEADS);
  const figures = () => ALL.ask(FIGURES);
  for (const warm of [board, heads, figures, () => ALL.ask(LIST), () => DEPT_TREE.ask(LIST), () => SELF.ask(LIST)]) for (let run = 0; run < 5; run += 1) await warm();
  const list = { ALL: await repeat(RUNS, () => ALL.ask(LIST)), DEPT_TREE: await repeat(RUNS, () => DEPT_TREE.ask(LIST)), SELF: await repeat(RUNS, () => SELF.ask(LIST)) };
  const [boards, sums] = [await repeat(RUNS, board), await repeat(REPORTS, heads)];
  const prober = new Caller(product, folder, 'DEPT_TREE');
  const idle = await probe(prober, new Promise((resolve) => setTimeout(resolve, 2_000)));
  const running = repeat(REPORTS, figures);
  const reporting = await probe(prober, running);
  for (const caller of [ALL, DEPT_TREE, SELF, prober]) caller.close();
  return { list, board: boards, heads: sums, figures: await running, probe: { idle, reporting } };
}
