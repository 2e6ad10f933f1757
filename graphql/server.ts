import { ApolloServer, type ApolloServerPlugin } from '@apollo/server';
import { ApolloServerPluginCacheControlDisabled, ApolloServerPluginLandingPageDisabled, ApolloServerPluginUsageReportingDisabled } from '@apollo/server/plugin/disabled';
import { type DocumentNode, GraphQLError, type GraphQLSchema, Kind, visit } from 'graphql';
import type { Logger } from 'pino';
import type { Metrics } from '@/services/metrics';
import type { Context } from './context';
import { describeError } from './errors';
import { createExecutor } from './executor';
import { PointBucket } from './limits/bucket';
import { operationCost } from './limits/cost';
import { inputListRule, LIMITS, shapeRule } from './limits/rules';
import { checkVariables } from './limits/variables';
import { errorMessage } from './messages';

export interface ServerOptions {
  schema: GraphQLSchema;
  log: Logger;
  metrics: Metrics;
  /** SHA-256 → document of the browser's operations. */
  persisted: Readonly<Record<string, string>>;
}

/** Points of a signed-in key a minute, and of a nameless address. */
const SIGNED_IN = new PointBucket(50_000, 50_000 / 60);
const ANONYMOUS = new PointBucket(1_000, 1_000 / 60);

/** The Apollo server: persisted operations, limits, compiled execution, errors without inside knowledge. */
export function createServer({ schema, log, persisted, metrics }: ServerOptions): ApolloServer<Context> {
  const executor = createExecutor(schema);
  return new ApolloServer<Context>({
    gateway: {
      load: async () => ({
        schema,
        executor: async ({ document, operationName, request, context }) =>
          executor({ document, operationName, variables: request.variables ?? {}, contextValue: context }),
      }),
      onSchemaLoadOrUpdate: (tell) => {
        tell({ apiSchema: schema, coreSupergraphSdl: '' });
        return () => undefined;
      },
      stop: async () => undefined,
    },
    introspection: true,
    includeStacktraceInErrorResponses: false,
    csrfPrevention: true,
    allowBatchedHttpRequests: false,
    parseOptions: { maxTokens: LIMITS.tokens },
    validationRules: [shapeRule, inputListRule],
    persistedQueries: { cache: manifestCache(persisted) },
    stopOnTerminationSignals: false,
    plugins: [
      ApolloServerPluginCacheControlDisabled(), ApolloServerPluginLandingPageDisabled(), ApolloServerPluginUsageReportingDisabled(),
      guard(schema), errors(log), measure(metrics, new Set(Object.values(persisted))),
    ],
  });
}

// The browser's operations are known at build time; what others send along is executed but not kept.
function manifestCache(persisted: Readonly<Record<string, string>>) {
  return {
    get: async (key: string) => persisted[key.replace(/^apq:/, '')],
    set: async () => undefined,
    delete: async () => false,
  };
}

const introspects = new WeakMap<DocumentNode, boolean>();
function asksForSchema(document: DocumentNode): boolean {
  let answer = introspects.get(document);
  if (answer === undefined) {
    answer = false;
    visit(document, { [Kind.FIELD]: (node: { name: { value: string } }) => void (answer ||= /^__(schema|type)$/.test(node.name.value)) });
    introspects.set(document, answer);
  }
  return answer;
}

/** Introspection for those who are known, and no more points than an identity has. */
function guard(schema: GraphQLSchema): ApolloServerPlugin<Context> {
  return {
    async requestDidStart() {
      return {
        async didResolveOperation({ document, operationName, request, contextValue: context, response }) {
          const { viewer, locale } = context;
          if (!viewer && asksForSchema(document)) {
            throw new GraphQLError(errorMessage(locale, 'unauthenticated'), { extensions: { code: 'UNAUTHENTICATED', http: { status: 401 } } });
          }
          checkVariables(request.variables ?? {});
          const cost = operationCost(schema, document, operationName, request.variables ?? {});
          const bucket = viewer ? SIGNED_IN : ANONYMOUS;
          const { allowed, remaining, retryAfter } = bucket.take(viewer ? `user:${viewer.userId}` : context.clientAddress, Math.max(cost, 1));
          response.http.headers.set('ratelimit', `limit=${bucket.capacity}, remaining=${remaining}, reset=60`);
          if (!allowed) {
            response.http.headers.set('retry-after', String(retryAfter));
            throw new GraphQLError(errorMessage(locale, 'rateLimited', { seconds: retryAfter }), {
              extensions: { code: 'LIMIT', cost, remaining, retryAfter, http: { status: 429 } },
            });
          }
          context.cost = { requested: cost, remaining, limit: LIMITS.cost };
        },
        async willSendResponse({ response, contextValue }) {
          if (response.body.kind === 'single' && contextValue.cost) {
            response.body.singleResult.extensions = { ...response.body.singleResult.extensions, cost: contextValue.cost };
          }
        },
      };
    },
  };
}

// Apollo's formatError does not know the request, and a message has to be in its language.
function errors(log: Logger): ApolloServerPlugin<Context> {
  return {
    async requestDidStart() {
      return {
        async willSendResponse({ response, errors: raised, contextValue }) {
          if (response.body.kind !== 'single' || !response.body.singleResult.errors) return;
          response.body.singleResult.errors = response.body.singleResult.errors.map((formatted, place) =>
            describeError(formatted, raised?.[place] ?? formatted, contextValue.locale, log),
          );
        },
      };
    },
  };
}

// Names that clients make up would grow the figures without bound: only the browser's own operations are told apart.
function measure(metrics: Metrics, known: ReadonlySet<string>): ApolloServerPlugin<Context> {
  return {
    async requestDidStart() {
      const stop = metrics.requests.startTimer();
      return {
        async willSendResponse({ response, operationName, source }) {
          const failed = response.body.kind === 'single' ? (response.body.singleResult.errors ?? []) : [];
          for (const { extensions } of failed) metrics.errors.inc({ code: String(extensions?.code ?? 'unknown') });
          stop({ operation: source && known.has(source) && operationName ? operationName : 'other', outcome: failed.length ? 'error' : 'ok' });
        },
      };
    },
  };
}
