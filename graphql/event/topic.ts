import type { Noun } from '@/domain/noun';
import { Project } from '@/entities/project';
import { readOne } from '@/services/read';
import { ownReminders } from '@/services/reminder/list';
import { demand } from '@/services/scope';
import { readableUnits } from '@/services/unit/changed';
import type { Viewer } from '@/services/viewer';
import { recordId } from '../global-id';

/** What a stream tells of: records of one noun, as far as the viewer may read them at that moment. */
export interface Topic {
  event: string;
  noun: Noun;
  readable(viewer: Viewer, ids: readonly number[]): Promise<number[]>;
}

/** The topic that an address names: `?reminders` one's own reminders, `?project=…` the units of a project. Throws NOT_FOUND for a project out of reach. */
export async function topicOf(viewer: Viewer, parameters: URLSearchParams): Promise<Topic> {
  if (parameters.has('reminders')) {
    demand(viewer, 'reminder:read');
    return { event: 'reminders', noun: 'reminder', readable: ownReminders };
  }
  const projectId = recordId('Project', parameters.get('project') ?? '');
  await readOne(viewer, Project, projectId);
  return { event: 'units', noun: 'unit', readable: (now, ids) => readableUnits(now, projectId, ids) };
}
