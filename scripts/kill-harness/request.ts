const RETRY_MS = 100;

/** What the writers were told. */
export interface Acknowledgements {
  /** Name of a customer → its number. */
  numbers: Map<string, string>;
  /** Number of an order → how it was last answered to be. */
  orders: Map<string, OrderTold>;
  /** Idempotency key of every acknowledged write. */
  keys: Set<string>;
  /** Requests that had to be sent again with the same key. */
  retries: number;
  /** Answers that are neither an acknowledgement nor a server on its way down or up. */
  odd: string[];
}

export interface OrderTold { id: string; number: string; version: number; status: string; total: string; customer: { name: string }; unit: { id: string } | null }

interface Answer { data?: Record<string, Record<string, unknown> | null> | null; errors?: { extensions?: { code?: string } }[] }

export interface Sender {
  address: () => string;
  token: string;
  log: Acknowledgements;
}

/** Sends a mutation until it is acknowledged, also across restarts of the server; resolves to the record that it answers with. */
export async function acknowledged<T>({ address, token, log }: Sender, key: string, query: string, variables: object, path: readonly [mutation: string, record: string]): Promise<T> {
  const headers = { 'content-type': 'application/json', authorization: `Bearer ${token}`, 'idempotency-key': key };
  for (;;) {
    const answer = await fetch(address(), { method: 'POST', headers, body: JSON.stringify({ query, variables }) })
      .then((response) => response.json() as Promise<Answer>).catch(() => undefined);
    const record = answer?.data?.[path[0]]?.[path[1]];
    if (record) {
      log.keys.add(key);
      return record as T;
    }
    const limited = answer?.errors?.every(({ extensions }) => extensions?.code === 'LIMIT' || extensions?.code === 'UNAVAILABLE');
    if (answer && !limited && log.odd.length < 20) log.odd.push(JSON.stringify(answer));
    log.retries += 1;
    await new Promise((resolve) => setTimeout(resolve, RETRY_MS));
  }
}
