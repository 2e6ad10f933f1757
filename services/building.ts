import { type BuildingDraft, buildingDraft, type BuildingPatch, buildingPatch } from '@/domain/project-input';
import { validated } from '@/domain/validation';
import { Building } from '@/entities/building';
import { Project } from '@/entities/project';
import { sql } from './database/sql';
import { demandRoomInProject } from './project-room';
import { readChildren } from './read';
import { demandReference } from './reference';
import { removeRow } from './remove';
import { demand } from './scope';
import type { Viewer } from './viewer';
import { write } from './write';
import type { WriteTransaction } from './write-transaction';

/** Buildings of one project at most. */
export const MAX_BUILDINGS = 200;

/** The buildings of each project, in their order. */
export const buildingsOf = (viewer: Viewer, projectIds: readonly number[]) =>
  readChildren<Building>(viewer, 'building', { noun: 'project', column: 'project_id', property: 'projectId', ids: projectIds, read: true }, MAX_BUILDINGS,
    (alias) => `${alias}.position, ${alias}.id`);

export async function createBuilding(viewer: Viewer, input: BuildingDraft): Promise<Building> {
  demand(viewer, 'building:create');
  const draft = validated(buildingDraft, input);
  return write(viewer, { command: { name: 'buildingCreate', args: input } }, async (tx) => {
    const project = await demandReference(tx, Project, draft.projectId, 'projectId');
    await demandRoomInProject(tx, project.id, { table: 'buildings', max: MAX_BUILDINGS, message: 'building.tooMany' });
    return tx.insert(Building, { ...(draft as Partial<Building>), position: draft.position ?? (await nextPosition(tx, project.id)) });
  });
}

async function nextPosition(tx: WriteTransaction, projectId: number): Promise<number> {
  const [row] = await tx.database.read<{ last: number | null }>(sql`SELECT MAX(position) AS "last" FROM buildings WHERE project_id = ${projectId}`);
  return Number(row?.last ?? 0) + 1;
}

/** Changes the fields given; the code stays, because the names of the units are made of it. */
export async function updateBuilding(viewer: Viewer, id: number, version: number, input: BuildingPatch): Promise<Building> {
  const patch = validated(buildingPatch, input) as Partial<Building>;
  return write(viewer, { command: { name: 'buildingUpdate', args: [id, version, input] } }, async (tx) =>
    tx.update(Building, await tx.find(Building, id, 'building:update'), version, patch));
}

/** Deletes a building for good; IN_USE while it has units. */
export async function deleteBuilding(viewer: Viewer, id: number, version: number): Promise<Building> {
  return write(viewer, { command: { name: 'buildingDelete', args: [id, version] } }, async (tx) => {
    const building = await tx.find(Building, id, 'building:delete');
    await removeRow(tx, Building, building, version, { name: building.name, code: building.code, projectId: building.projectId });
    return building;
  });
}
