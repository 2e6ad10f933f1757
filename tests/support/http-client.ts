import type { Reply } from './app';

/** Sends one operation over the network, as a program would. */
export async function post<T>(url: string, token: string, query: string, variables: object, headers: Record<string, string> = {}): Promise<Reply<T>> {
  const response = await fetch(url, {
    method: 'POST', headers: { 'content-type': 'application/json', 'accept-language': 'en', authorization: `Bearer ${token}`, ...headers },
    body: JSON.stringify({ query, variables }),
  });
  return { ...((await response.json()) as Reply<T>), status: response.status };
}

/** Runs `work` for 0 … count-1 all at once. */
export const together = <T>(count: number, work: (place: number) => Promise<T>): Promise<T[]> => Promise.all(Array.from({ length: count }, (_, place) => work(place)));
