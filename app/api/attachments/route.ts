import type { NextRequest } from 'next/server';
import { backend } from '../backend';

export const dynamic = 'force-dynamic';

async function handle(request: NextRequest): Promise<Response> {
  return (await backend()).attachments(request);
}

export { handle as GET, handle as POST };
