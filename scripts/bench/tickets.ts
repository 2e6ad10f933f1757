import { OPEN_TICKETS, SERVICE_TICKET_STATUSES, statesOf } from '@/domain/service-ticket';
import { Caller, inTurn } from './caller';
import { keptDataset } from './dataset';
import { jobsThrough } from './jobs';
import { timesOfReport, tellReport } from './ticket-report';
import type { Reach } from './people';
import { judge, median, quantile, report, spread } from './report';
import { type Served, startProduct } from './servers';
import { fillTickets } from './ticket-rows';

const ROW = `id version number status title priority loops satisfaction createdAt handledAt archivedAt escalatedAt promisedOn type { id code label color }
  customer { id name } owner { id name } department { id name }`;
const CARD = 'id version number status title priority createdAt promisedOn escalatedAt type { id label color } customer { id name } owner { id name }';
const list = (row: string, first: number) => `query($filter: ServiceTicketFilter, $sort: ServiceTicketSort) {
  serviceTickets(first: ${first}, filter: $filter, sort: $sort) { nodes { ${row} } pageInfo { hasNextPage endCursor } } }`;
const LIST = list(ROW, 50);
const COLUMN = list(CARD, 30);
const HEADS = 'query($filter: ServiceTicketFilter) { serviceTicketCounts(filter: $filter) { status total { count more } } }';
const COUNT = 'query($filter: ServiceTicketFilter) { serviceTickets(first: 1, filter: $filter) { totalCount { count more } } }';

/** The size that the others are compared with. */
const SMALL = 100_000;
const TARGET_MS = 300;
const GROWTH_TARGET = 1.3;
const RUNS = 40;
const WARM = 15;

const REACHES = ['ALL', 'DEPT_TREE', 'SELF'] as const satisfies readonly Reach[];
const by = (field: string, direction: 'ASC' | 'DESC') => ({ by: field, direction });

const TO_HANDLE = 'to handle';
const ARCHIVE = 'archive';
/** The queues as the page asks for them. */
const QUEUES: Record<string, object> = {
  unassigned: { filter: { status: statesOf('unassigned') }, sort: by('CREATED_AT', 'ASC') },
  [TO_HANDLE]: { filter: { status: statesOf('assigned') }, sort: by('CREATED_AT', 'ASC') },
  feedback: { filter: { status: statesOf('feedback') }, sort: by('HANDLED_AT', 'ASC') },
  redone: { filter: { open: true, loops: { from: 1 } }, sort: by('CREATED_AT', 'ASC') },
  [ARCHIVE]: { filter: { status: statesOf('archived') }, sort: by('ARCHIVED_AT', 'DESC') },
};
const orderOf = (status: string) => (status === 'ARCHIVED' ? by('ARCHIVED_AT', 'DESC') : status === 'HANDLED' ? by('HANDLED_AT', 'ASC') : by('PRIORITY', 'DESC'));

interface Company { product: Served; folder: string }

/** Queues, how many lie in them, and the board over `count` service tickets through HTTP, in turn with the same over a hundred thousand. */
export async function benchTickets(count: number): Promise<void> {
  const sizes = count === SMALL ? [count] : [count, SMALL];
  const companies: Company[] = [];
  try {
    for (const size of sizes) companies.push(await opened(size));
    report('service tickets', String(count));
    for (const reach of REACHES) await benchReach(companies, reach);
    const [large] = companies;
    if (large) tellReport(await timesOfReport(large.product, large.folder));
  } finally {
    for (const { product } of companies) await product.stop();
  }
}

async function opened(count: number): Promise<Company> {
  const folder = await keptDataset(`bench-service-${count}`, (file, company) => fillTickets(file, count, company));
  const product = await startProduct(folder);
  await jobsThrough(folder);
  return { product, folder };
}

async function benchReach(companies: readonly Company[], reach: Reach): Promise<void> {
  const callers = companies.map(({ product, folder }) => new Caller(product, folder, reach));
  const [asked = {}, ...others] = callers.map((caller) => questions(caller, reach));
  for (const [name, work] of Object.entries(asked)) {
    const works = [work, ...others.flatMap((other) => other[name] ?? [])];
    await inTurn(WARM, works);
    const [times = [], small] = await inTurn(RUNS, works);
    judge(`${name}, ${reach}, p95`, quantile(times, 0.95), TARGET_MS, 'ms', spread(times));
    if (small) judge(`${name}, ${reach}, growth of the median`, median(times) / median(small), GROWTH_TARGET, '×', `against ${SMALL} service tickets: ${spread(small)}`);
  }
  for (const caller of callers) caller.close();
}

function questions(caller: Caller, reach: Reach): Record<string, () => Promise<unknown>> {
  // Whoever does not hand tickets out sees what is their own to handle.
  const mine = (variables: object) => (reach === 'SELF' ? (userId: string) => ({ ...variables, filter: { status: statesOf('assigned'), ownerIds: [userId] } }) : variables);
  const queue = (name: string, variables: object) => (name === TO_HANDLE ? mine(variables) : variables);
  const queues = Object.entries(QUEUES).map(([name, variables]) => [name, () => caller.ask(LIST, queue(name, variables))] as const);
  const counted = Object.entries(QUEUES).filter(([name]) => name !== ARCHIVE);
  const counts = () => Promise.all(counted.map(([name, variables]) => caller.ask(COUNT, queue(name, variables))));
  const board = () => Promise.all([...SERVICE_TICKET_STATUSES.map((status) => caller.ask(COLUMN, { filter: { status: [status] }, sort: orderOf(status) })), caller.ask(HEADS, { filter: { status: OPEN_TICKETS } })]);
  return { ...Object.fromEntries(queues), counts, board };
}
