import { type ProjectDraft, projectDraft, type ProjectPatch, projectPatch } from '@/domain/project-input';
import { DEFAULT_HOLD_HOURS } from '@/domain/unit';
import { sortKey } from '@/domain/text/sort-key';
import { validated } from '@/domain/validation';
import { Project } from '@/entities/project';
import { sql } from './database/sql';
import { demandDepartment } from './department/create';
import { demandChoices } from './dictionary/choice';
import { type PageArgs, readPage, type Sort } from './page';
import { removeRow } from './remove';
import { demand } from './scope';
import type { Viewer } from './viewer';
import { write } from './write';
import type { WriteTransaction } from './write-transaction';

/** Orders of the project list: each is an index. */
export const PROJECT_SORTS: Record<string, Omit<Sort, 'key' | 'descending'>> = { NAME: { property: 'nameSort' }, CREATED_AT: { property: 'createdAt' } };

/** Field of a project → code of the dictionary that it is chosen from. */
export const PROJECT_CHOICES = { regionId: 'region' } as const;

/** One page of the projects that the viewer may read. */
export const listProjects = (viewer: Viewer, args: PageArgs & { sort: Sort }, properties?: ReadonlySet<string>) =>
  readPage<Project>(viewer, 'project', { ...args, properties });

export async function createProject(viewer: Viewer, input: ProjectDraft): Promise<Project> {
  demand(viewer, 'project:create');
  const draft = validated(projectDraft, input);
  demandChoices(viewer, PROJECT_CHOICES, draft);
  return write(viewer, { command: { name: 'projectCreate', args: input } }, async (tx) => {
    await demandDepartment(tx, draft.departmentId, 'departmentId');
    return tx.insert(Project, { holdHours: DEFAULT_HOLD_HOURS, ...(draft as Partial<Project>), nameSort: sortKey(draft.name) });
  });
}

/** Changes the fields given. Units that nobody holds pass to the new department with the project. */
export async function updateProject(viewer: Viewer, id: number, version: number, input: ProjectPatch): Promise<Project> {
  const patch = validated(projectPatch, input) as Partial<Project>;
  return write(viewer, { command: { name: 'projectUpdate', args: [id, version, input] } }, async (tx) => {
    const project = await tx.find(Project, id, 'project:update');
    demandChoices(viewer, PROJECT_CHOICES, patch, project);
    const { departmentId } = patch;
    if (departmentId !== undefined && departmentId !== project.departmentId) {
      await demandDepartment(tx, departmentId, 'departmentId');
      await passUnits(tx, id, departmentId);
    }
    return tx.update(Project, project, version, { ...patch, ...(patch.name ? { nameSort: sortKey(patch.name) } : {}) });
  });
}

// Where a free unit belongs follows from its project: the units did not change, so the ledger says nothing of them.
async function passUnits(tx: WriteTransaction, projectId: number, departmentId: number): Promise<void> {
  await tx.database.execute(sql`UPDATE units SET department_id = ${departmentId} WHERE project_id = ${projectId} AND holder_id IS NULL`);
}

/** Deletes a project for good; IN_USE while it has buildings or layouts. */
export async function deleteProject(viewer: Viewer, id: number, version: number): Promise<Project> {
  return write(viewer, { command: { name: 'projectDelete', args: [id, version] } }, async (tx) => {
    const project = await tx.find(Project, id, 'project:delete');
    await removeRow(tx, Project, project, version, { name: project.name });
    return project;
  });
}
