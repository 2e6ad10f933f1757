const CREATE = `mutation($input: CustomerCreateInput!) { customerCreate(input: $input) { customer { number } userErrors { code message } } }`;
const RETRY_MS = 100;

/** What the writers were told: the name of a customer → the number that the server answered with. */
export interface Acknowledgements {
  numbers: Map<string, string>;
  /** Requests that had to be sent again with the same key. */
  retries: number;
  /** Answers that are neither an acknowledgement nor a server on its way down or up. */
  odd: string[];
}

interface Answer { data?: { customerCreate: { customer: { number: string } | null; userErrors: object[] } } | null; errors?: { extensions?: { code?: string } }[] }

/** One of those who write: creates customers one after the other and sends each until it is acknowledged, also across restarts of the server. */
export async function writeUntil(stopped: () => boolean, address: () => string, token: string, prefix: string, log: Acknowledgements): Promise<void> {
  for (let round = 0; !stopped(); round += 1) {
    const name = `${prefix}-${round}`;
    for (;;) {
      const number = await attempt(address(), token, name, log);
      if (number) {
        log.numbers.set(name, number);
        break;
      }
      log.retries += 1;
      await new Promise((resolve) => setTimeout(resolve, RETRY_MS));
    }
  }
}

async function attempt(url: string, token: string, name: string, log: Acknowledgements): Promise<string | undefined> {
  const input = { kind: 'ORGANISATION', name, allowDuplicate: true, contact: { name: `contact of ${name}`, mobile: '13812345678' } };
  const headers = { 'content-type': 'application/json', authorization: `Bearer ${token}`, 'idempotency-key': name };
  const answer = await fetch(url, { method: 'POST', headers, body: JSON.stringify({ query: CREATE, variables: { input } }) })
    .then((response) => response.json() as Promise<Answer>).catch(() => undefined);
  const number = answer?.data?.customerCreate.customer?.number;
  const limited = answer?.errors?.every(({ extensions }) => extensions?.code === 'LIMIT' || extensions?.code === 'UNAVAILABLE');
  if (answer && !number && !limited && log.odd.length < 20) log.odd.push(JSON.stringify(answer));
  return number;
}
