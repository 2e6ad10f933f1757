import type { NextRequest } from 'next/server';
import { backend } from '../../backend';

export const dynamic = 'force-dynamic';

export async function POST(request: NextRequest, { params }: { params: Promise<{ token: string }> }): Promise<Response> {
  return (await backend()).feedback.answer(request, (await params).token);
}
