import type { Locale } from './messages';
import { Fault } from '@/domain/refusal';
import type { Database } from '@/services/database/database';
import type { JobDefinition } from '@/services/job/definition';
import type { Viewer } from '@/services/viewer';
import type { Loaders } from './loaders';

/** What a resolver knows of the request. */
export interface Context {
  db: Database;
  /** Null where nobody is signed in. */
  viewer: Viewer | null;
  locale: Locale;
  loaders: Loaders;
  /** What runs by itself here. */
  jobs: readonly JobDefinition[];
  /** Address of the client as far as it can be trusted; decides rate limits. */
  clientAddress: string;
  userAgent: string | null;
  /** Whether the request came in by https, so that cookies can insist on it. */
  secure: boolean;
  /** Address that links in mails start with. */
  origin: string;
  /** What the operation costs, once known; sent back in `extensions.cost`. */
  cost?: { requested: number; remaining: number; limit: number };
  /** Adds a Set-Cookie header to the answer. */
  setCookie(header: string): void;
}

/** The viewer, or UNAUTHENTICATED. */
export function signedIn(context: Context): Viewer {
  if (!context.viewer) throw new Fault('UNAUTHENTICATED', 'unauthenticated');
  return context.viewer;
}
