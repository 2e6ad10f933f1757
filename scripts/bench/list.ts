import { Agent, request } from 'node:http';
import { type Reach, signIn } from './people';
import { judge, report, spread } from './report';
import { type Served, startRaw } from './servers';

/** The page that a person sees most, with what the bare server answers as well. */
export const LIST = `query List($sort: CustomerSort, $after: String) { customers(first: 50, sort: $sort, after: $after) { nodes {
  id number kind name status version phone createdAt lastContactAt nextContactAt annualTurnover currency owner { id name }
  contacts(first: 10) { nodes { id name position mobile email isPrimary } } } } }`;

const ROUNDS = 10;
const REQUESTS_PER_ROUND = 250;
const WARM_UP = 1500;
const TARGET = 5;
/** A connection is let go before the server does: what is sent over one that it is just closing is lost. */
const IDLE_MS = 3_000;

interface Contestant {
  name: string;
  server: Served;
  /** Sessions that take turns. */
  tokens: string[];
  agent: Agent;
  cpu: number;
  times: number[];
}

/** Processor time a request over HTTP, of the product's production build and of a bare server that gives the same rows. */
export async function benchList(folder: string, product: Served): Promise<void> {
  const raw = await startRaw(folder);
  const contestant = (name: string, server: Served, tokens = ['']): Contestant =>
    ({ name, server, tokens, agent: new Agent({ keepAlive: true, maxSockets: 1, timeout: IDLE_MS }), cpu: 0, times: [] });
  const signedIn = (reach: Reach) => contestant(reach, product, signIn(folder, reach).map(({ token }) => token));
  const contestants = [contestant('bare server', raw), signedIn('ALL'), signedIn('DEPT_TREE'), signedIn('SELF')];
  try {
    for (const each of contestants) await run(each, WARM_UP);
    await compareAnswers(contestants);
    for (const each of contestants) Object.assign(each, { cpu: 0, times: [] });
    for (let round = 0; round < ROUNDS; round += 1) for (const each of contestants) await run(each, REQUESTS_PER_ROUND);
    print(contestants);
  } finally {
    for (const each of contestants) each.agent.destroy();
    await raw.stop();
  }
}

async function run(contestant: Contestant, requests: number): Promise<void> {
  const before = contestant.server.cpu();
  for (let n = 0; n < requests; n += 1) {
    const started = performance.now();
    await ask(contestant, n);
    contestant.times.push(performance.now() - started);
  }
  contestant.cpu += contestant.server.cpu() - before;
}

function ask({ server, tokens, agent }: Contestant, turn = 0): Promise<string> {
  const body = JSON.stringify({ query: LIST });
  const headers = { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body), authorization: `Bearer ${tokens[turn % tokens.length]}` };
  return new Promise((resolve, reject) => {
    const sent = request({ port: server.port, host: '127.0.0.1', path: '/api/graphql', method: 'POST', agent, headers }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () => (response.statusCode === 200 ? resolve(Buffer.concat(chunks).toString()) : reject(new Error(`status ${response.statusCode}`))));
    });
    sent.on('error', reject).end(body);
  });
}

interface Answer {
  data: { customers: { nodes: { number: string; owner: { name: string }; contacts: { nodes: { name: string }[] } }[] } };
}

/** Without this, a server that answers with an error would win. */
async function compareAnswers([raw, ...product]: Contestant[]): Promise<void> {
  const rows = async (contestant: Contestant | undefined) => {
    const { data } = JSON.parse(contestant ? await ask(contestant) : '') as Answer;
    return data.customers.nodes.map(({ number, owner, contacts }) => [number, owner.name, ...contacts.nodes.map(({ name }) => name)].join());
  };
  const expected = await rows(raw);
  if (expected.length !== 50 || (await rows(product[0])).join(';') !== expected.join(';')) throw new Error('the two servers answer with different rows');
  for (const contestant of product) if (!(await rows(contestant)).length) throw new Error(`${contestant.name} did not get its page`);
}

function print([raw, ...product]: Contestant[]): void {
  const cost = (contestant: Contestant) => contestant.cpu / (ROUNDS * REQUESTS_PER_ROUND);
  if (!raw) return;
  report('list, bare server', `${cost(raw).toFixed(2)} ms CPU a request, ${spread(raw.times)}`);
  for (const each of product) {
    judge(`list, ${each.name}`, cost(each) / cost(raw), TARGET, '×', `${cost(each).toFixed(2)} ms CPU a request, ${spread(each.times)}`);
  }
}
