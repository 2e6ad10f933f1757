import 'reflect-metadata';
import type { ApolloServer } from '@apollo/server';
import type { GraphQLSchema } from 'graphql';
import type { Logger } from 'pino';
import { createAttachmentDoor } from './graphql/attachment/files';
import type { Context } from './graphql/context';
import { createEvents, type Events } from './graphql/event/stream';
import { createGraphqlDoor } from './graphql/http';
import { createFeedbackDoor, type FeedbackDoor } from './graphql/feedback-link/http';
import type { FileDoor } from './graphql/file-door';
import { createFilesDoor } from './graphql/import-batch/files';
import { createNodeGraphqlHandler, type NodeGraphqlHandler } from './graphql/node-http';
import persisted from './graphql/persisted-operations.json';
import { buildSchema } from './graphql/schema';
import { createServer } from './graphql/server';
import { createForms, type Forms } from './graphql/web-form/http';
import { createGraphqlHandler, type GraphqlHandler } from './graphql/web-http';
import type { Database } from './services/database/database';
import { jobDefinitions } from './jobs/definitions';
import { type Check, checkHealth } from './services/health';
import { openDatabase } from './services/database/open';
import { ImportProcesses } from './services/import/processes';
import type { JobDefinition } from './services/job/definition';
import { createLog } from './services/log';
import { configureMail } from './services/mail/mail';
import { Metrics } from './services/metrics';
import { backgroundSettled } from './services/session/background';
import { ensureDefaults } from './services/setup/seed';
import type { Settings } from './settings';

/** The whole backend of a process. Built once; route handlers reach it through `globalThis.zhike`. */
export interface Container {
  settings: Settings;
  db: Database;
  log: Logger;
  schema: GraphQLSchema;
  server: ApolloServer<Context>;
  graphql: GraphqlHandler;
  graphqlOnNode: NodeGraphqlHandler;
  files: FileDoor;
  attachments: FileDoor;
  forms: Forms;
  feedback: FeedbackDoor;
  events: Events;
  metrics: Metrics;
  /** What runs by itself, once somebody starts it. */
  jobs: readonly JobDefinition[];
  health(): Promise<Check[]>;
  /** Stops taking work, finishes what runs, closes the database. */
  stop(): Promise<void>;
}

/** Opens the database, brings it up to date and starts the API. Throws StartError with one sentence for the person who starts it. */
export async function buildContainer(settings: Settings): Promise<Container> {
  const log = createLog(settings.LOG_LEVEL);
  const db = await openDatabase({ url: settings.DATABASE_URL, reportUrl: settings.DATABASE_REPORT_URL, dataDir: settings.DATA_DIR });
  try {
    await ensureDefaults(db);
  } catch (error) {
    await db.close();
    throw error;
  }
  configureMail({ smtpUrl: settings.SMTP_URL, from: settings.MAIL_FROM });
  const imports = new ImportProcesses(db, { dataDir: settings.DATA_DIR, databaseUrl: settings.DATABASE_URL, log });
  await imports.recover();
  const schema = buildSchema();
  const metrics = new Metrics();
  const server = createServer({ schema, log, persisted, metrics });
  await server.start();
  const jobs = jobDefinitions(settings, log);
  const graphql = createGraphqlDoor({ server, db, log, jobs, trustProxy: settings.TRUST_PROXY, appUrl: settings.APP_URL });
  const fileDoors = { db, log, dataDir: settings.DATA_DIR, trustProxy: settings.TRUST_PROXY };
  const forms = createForms({ db, log, trustProxy: settings.TRUST_PROXY, appUrl: settings.APP_URL });
  const feedback = createFeedbackDoor({ db, log, trustProxy: settings.TRUST_PROXY });
  const events = createEvents({ db, log, trustProxy: settings.TRUST_PROXY });
  return {
    settings, db, log, schema, server, graphql: createGraphqlHandler(graphql), graphqlOnNode: createNodeGraphqlHandler(graphql, log), files: createFilesDoor(fileDoors), attachments: createAttachmentDoor(fileDoors), forms, feedback, events, metrics, jobs,
    health: () => checkHealth(db, settings.DATA_DIR, jobs.map(({ name }) => name)),
    stop: async () => {
      events.close();
      await server.stop();
      await imports.stop();
      await backgroundSettled();
      await db.close();
    },
  };
}
