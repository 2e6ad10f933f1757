import type { NextRequest } from 'next/server';
import { backend } from '../../backend';

export const dynamic = 'force-dynamic';

async function handle(request: NextRequest, { params }: { params: Promise<{ key: string }> }): Promise<Response> {
  return (await backend()).forms.handle(request, (await params).key);
}

export { handle as OPTIONS, handle as POST };
