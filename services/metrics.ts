import { collectDefaultMetrics, Counter, Histogram, Registry } from 'prom-client';

/** The figures of one process in Prometheus' terms. */
export class Metrics {
  readonly registry = new Registry();

  /** Seconds per GraphQL request, by the name of the browser's operation; whatever else was sent counts as `other`. */
  readonly requests = new Histogram({
    name: 'zhike_graphql_request_seconds', help: 'Duration of GraphQL requests.', labelNames: ['operation', 'outcome'],
    buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10], registers: [this.registry],
  });

  readonly errors = new Counter({
    name: 'zhike_graphql_errors_total', help: 'Errors sent to clients, by code.', labelNames: ['code'], registers: [this.registry],
  });

  constructor() {
    collectDefaultMetrics({ register: this.registry });
  }
}
