import { Refusal } from '@/domain/refusal';
import type { Database, DatabaseTransaction } from '../database/database';
import { holdExclusively } from '../exclusive';
import { demand } from '../scope';
import { readSetting, writeSetting } from '../settings';
import type { Viewer } from '../viewer';
import { write } from '../write';

/** How the company asks its customers. */
export interface FeedbackSetting {
  /** Whether a customer is asked by mail as soon as their ticket was handled. */
  automatic: boolean;
  /** Grows by one with every change. */
  version: number;
}

const FEEDBACK = 'feedback';
/** Nobody's customers get mail before somebody has said so. */
const DEFAULTS: FeedbackSetting = { automatic: false, version: 1 };

/** The setting of the installation. */
export async function readFeedbackSetting(reader: Pick<Database | DatabaseTransaction, 'read'>): Promise<FeedbackSetting> {
  const stored = await readSetting(reader, FEEDBACK);
  return stored === null ? DEFAULTS : (JSON.parse(stored) as FeedbackSetting);
}

/** The setting, for whoever sees what became of the links. */
export async function feedbackSetting(viewer: Viewer): Promise<FeedbackSetting> {
  demand(viewer, 'feedbackLink:read');
  return readFeedbackSetting(viewer.db);
}

/** Changes the setting. Throws CONFLICT with the setting as it is where somebody changed it since. */
export async function updateFeedbackSetting(viewer: Viewer, version: number, automatic: boolean): Promise<FeedbackSetting> {
  demand(viewer, 'feedbackLink:configure');
  return write(viewer, { command: { name: 'feedbackSettingUpdate', args: [version, automatic] } }, async ({ database }) => {
    await holdExclusively(database, `zhike.${FEEDBACK}`);
    const current = await readFeedbackSetting(database);
    if (current.version !== version) throw new Refusal({ code: 'CONFLICT', message: 'conflict' }, current);
    const next = { automatic, version: version + 1 };
    await writeSetting(database, FEEDBACK, JSON.stringify(next));
    return next;
  });
}
