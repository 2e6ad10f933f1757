import { backend } from '../backend';

export const dynamic = 'force-dynamic';

/** 200 while everything works, 503 otherwise; says which part, and nothing else, to anybody who asks. */
export async function GET(): Promise<Response> {
  const checks = await (await backend()).health();
  const ok = checks.every((check) => check.ok);
  const body = { status: ok ? 'ok' : 'degraded', checks: Object.fromEntries(checks.map(({ name, ok: fine }) => [name, fine ? 'ok' : 'failed'])) };
  return Response.json(body, { status: ok ? 200 : 503, headers: { 'cache-control': 'no-store' } });
}
