import { timingSafeEqual } from 'node:crypto';
import { backend } from '../backend';

export const dynamic = 'force-dynamic';

/** Prometheus figures for whoever holds METRICS_TOKEN; without one the page does not exist. */
export async function GET(request: Request): Promise<Response> {
  const { settings, metrics } = await backend();
  const given = Buffer.from(request.headers.get('authorization') ?? '');
  const wanted = Buffer.from(`Bearer ${settings.METRICS_TOKEN}`);
  const known = settings.METRICS_TOKEN !== '' && given.length === wanted.length && timingSafeEqual(given, wanted);
  if (!known) return new Response(null, { status: 404 });
  return new Response(await metrics.registry.metrics(), {
    headers: { 'content-type': metrics.registry.contentType, 'cache-control': 'no-store' },
  });
}
