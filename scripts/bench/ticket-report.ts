import { Caller, probe, repeat } from './caller';
import { judge, median, quantile, report, spread } from './report';
import type { Served } from './servers';

const FIGURES = 'closed firstTimeRightShare scored averageScore asked responseShare';
/** The page of the report as it asks, over a year. */
const REPORT = `{ serviceTicketFigures(from: "2025-01-01", to: "2025-12-31") { total { ${FIGURES} } months { start figures { ${FIGURES} } } types { type { id } figures { ${FIGURES} } }
    departments { department { id } figures { ${FIGURES} } } loops { loops count } scores { score count } }
  complaintStats(from: "2025-01-01", to: "2025-12-31") { total causes { cause { id } count } liable { department { id } count } compensation { currency amount } promised { kept broken share } } }`;
const RUNS = 12;
/** Nobody else may notice that somebody looks at a report. */
const MEANWHILE_TARGET = 1.3;

/** Times in milliseconds: of the report, and of a small request that comes in all the time, while nothing else happens and while reports run. */
export interface ReportTimes { report: number[]; idle: number[]; meanwhile: number[] }

export async function timesOfReport(product: Served, folder: string): Promise<ReportTimes> {
  const [reader, prober] = [new Caller(product, folder, 'ALL'), new Caller(product, folder, 'DEPT_TREE')];
  try {
    await repeat(3, () => reader.ask(REPORT));
    const idle = await probe(prober, new Promise((resolve) => setTimeout(resolve, 2_000)));
    const running = repeat(RUNS, () => reader.ask(REPORT));
    const meanwhile = await probe(prober, running);
    return { report: await running, idle, meanwhile };
  } finally {
    for (const caller of [reader, prober]) caller.close();
  }
}

export function tellReport({ report: taken, idle, meanwhile }: ReportTimes): void {
  report('service report of a year', spread(taken));
  judge('others meanwhile', median(meanwhile) / median(idle), MEANWHILE_TARGET, '×', `p95 ${quantile(meanwhile, 0.95).toFixed(2)} ms, without reports ${quantile(idle, 0.95).toFixed(2)} ms`);
}
