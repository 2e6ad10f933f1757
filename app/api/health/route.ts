import { backend } from '../backend';

export const dynamic = 'force-dynamic';

/** 200 while it can serve, 503 otherwise; says which part is amiss, and nothing else, to anybody who asks. A job that failed takes no node out of service. */
export async function GET(): Promise<Response> {
  const checks = await (await backend()).health();
  const ok = checks.every((check) => check.ok);
  const body = { status: ok ? 'ok' : 'degraded', checks: Object.fromEntries(checks.map(({ name, ok: fine }) => [name, fine ? 'ok' : 'failed'])) };
  return Response.json(body, { status: checks.every((check) => check.ok || !check.vital) ? 200 : 503, headers: { 'cache-control': 'no-store' } });
}
