import type { Database } from '../database/database';

/** Something that runs by itself. */
export interface JobDefinition {
  /** Kept with every run; the word that screens translate. At most 40 characters. */
  name: string;
  /** A cron pattern, with seconds where it has six parts, by the clock of the server's time zone. */
  schedule: string;
  /** Runs so often that a run without effect is not worth a row: the next one overwrites it. Those that changed something or failed are kept. */
  often?: boolean;
  /** Runs whenever a node starts, too. */
  atStart?: boolean;
  /** The setting without which there is nothing for it to do, where it is missing. */
  missingSetting?: string | undefined;
  /** Resolves to the number of rows that it changed. Has to bear being killed and run again. */
  run(db: Database, now: Date): Promise<number>;
}
