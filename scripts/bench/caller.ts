import { Agent, request } from 'node:http';
import { toGlobalId } from '@/graphql/global-id';
import { type Reach, type SignedIn, signIn } from './people';
import type { Served } from './servers';

const IDLE_MS = 3_000;

/** People of one reach who take turns, over connections that stay open. */
export class Caller {
  // Let go before the server does: what is sent over a connection that it is just closing is lost.
  private readonly agent = new Agent({ keepAlive: true, maxSockets: 6, timeout: IDLE_MS });
  private readonly people: readonly SignedIn[];
  private turn = 0;

  constructor(private readonly product: Served, folder: string, reach: Reach) {
    this.people = signIn(folder, reach);
  }

  /** `variables` may depend on whose turn it is: the global id of that user. */
  ask<T>(query: string, variables: object | ((userId: string) => object) = {}): Promise<T> {
    const { userId, token } = this.people[(this.turn += 1) % this.people.length] as SignedIn;
    const body = JSON.stringify({ query, variables: typeof variables === 'function' ? variables(toGlobalId('User', userId)) : variables });
    const headers = { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body), authorization: `Bearer ${token}` };
    return new Promise((resolve, reject) => {
      const sent = request({ port: this.product.port, host: '127.0.0.1', path: '/api/graphql', method: 'POST', agent: this.agent, headers }, (response) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk));
        response.on('end', () => {
          const { data, errors } = JSON.parse(Buffer.concat(chunks).toString()) as { data: T; errors?: { message: string }[] };
          if (errors?.[0]) reject(new Error(errors[0].message));
          else resolve(data);
        });
      });
      sent.on('error', reject).end(body);
    });
  }

  close(): void {
    this.agent.destroy();
  }
}

/** How long each of so many runs took, in milliseconds. */
export async function repeat(times: number, work: () => Promise<unknown>): Promise<number[]> {
  const taken: number[] = [];
  for (let run = 0; run < times; run += 1) {
    const started = performance.now();
    await work();
    taken.push(performance.now() - started);
  }
  return taken;
}

/** As `repeat` for works that take turns, so that what else the machine does falls on them alike: the times of each. */
export async function inTurn(times: number, works: readonly (() => Promise<unknown>)[]): Promise<number[][]> {
  const taken = works.map((work) => ({ work, times: [] as number[] }));
  for (let run = 0; run < times; run += 1) for (const one of run % 2 ? taken : taken.toReversed()) one.times.push(...(await repeat(1, one.work)));
  return taken.map((one) => one.times);
}

const PROBE = '{ viewer { user { id } } }';
const PROBE_PAUSE_MS = 5;

/** Times of a small request, one after the other until `end`, in milliseconds. */
export async function probe(caller: Caller, end: Promise<unknown>): Promise<number[]> {
  const ended = new AbortController();
  void end.finally(() => ended.abort());
  const taken: number[] = [];
  while (!ended.signal.aborted) {
    taken.push(...(await repeat(1, () => caller.ask(PROBE))));
    await new Promise((resolve) => setTimeout(resolve, PROBE_PAUSE_MS));
  }
  return taken;
}
