import { headers } from 'next/headers';
import { backend } from './backend';

/** What the page of a feedback link shows. Each call is one look of this visitor: a page looks once. */
export async function feedbackView(token: string) {
  return (await backend()).feedback.look(new Headers(await headers()), token);
}
