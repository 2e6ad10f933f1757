import type { NextRequest } from 'next/server';
import { backend } from '../backend';

export const dynamic = 'force-dynamic';

/** Live events, as long as the browser listens. */
export async function GET(request: NextRequest): Promise<Response> {
  return (await backend()).events.handle(request);
}
