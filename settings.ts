import { z } from 'zod';

const flag = z.enum(['true', 'false']).default('false').transform((value) => value === 'true');

/** Everything that the environment decides; .env.example describes each. The one place that reads it. */
const shape = z.object({
  DATABASE_URL: z.string().default(''),
  DATABASE_REPORT_URL: z.string().default(''),
  DATA_DIR: z.string().default('./data'),
  PORT: z.coerce.number().int().min(1).max(65535).default(3000),
  APP_URL: z.string().default(''),
  SMTP_URL: z.string().default(''),
  MAIL_FROM: z.string().default('Zhike <zhike@localhost>'),
  DAILY_MAIL_HOUR: z.coerce.number().int().min(0).max(23).default(8),
  TRUST_PROXY: z.coerce.number().int().min(0).max(10).default(0),
  LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'silent']).default('info'),
  METRICS_TOKEN: z.string().default(''),
  DEMO: flag,
});

export type Settings = z.infer<typeof shape>;
export const SETTING_NAMES = Object.keys(shape.shape);

/** The settings of this process. Throws with one sentence a setting that cannot be used. */
export function readSettings(environment: Record<string, string | undefined> = process.env): Settings {
  const result = shape.safeParse(Object.fromEntries(SETTING_NAMES.map((name) => [name, environment[name] || undefined])));
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  throw new Error(`${issue?.path.join('.')} cannot be used: ${issue?.message}.`);
}
