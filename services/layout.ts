import { type LayoutDraft, layoutDraft, type LayoutPatch, layoutPatch } from '@/domain/project-input';
import { Refusal } from '@/domain/refusal';
import { validated } from '@/domain/validation';
import { Layout } from '@/entities/layout';
import { Project } from '@/entities/project';
import { demandRoomInProject } from './project-room';
import { readChildren } from './read';
import { demandReference } from './reference';
import { removeRow } from './remove';
import { demand } from './scope';
import type { Viewer } from './viewer';
import { write } from './write';

/** Layouts of one project at most. */
export const MAX_LAYOUTS = 200;

/** The layouts of each project, smallest first. */
export const layoutsOf = (viewer: Viewer, projectIds: readonly number[]) =>
  readChildren<Layout>(viewer, 'layout', { noun: 'project', column: 'project_id', property: 'projectId', ids: projectIds, read: true }, MAX_LAYOUTS,
    (alias) => `${alias}.gross_area, ${alias}.id`);

export async function createLayout(viewer: Viewer, input: LayoutDraft): Promise<Layout> {
  demand(viewer, 'layout:create');
  const draft = validated(layoutDraft, input);
  demandAreas(draft);
  return write(viewer, { command: { name: 'layoutCreate', args: input } }, async (tx) => {
    await demandReference(tx, Project, draft.projectId, 'projectId');
    await demandRoomInProject(tx, draft.projectId, { table: 'layouts', max: MAX_LAYOUTS, message: 'layout.tooMany' });
    return tx.insert(Layout, { bedrooms: 0, livingRooms: 0, bathrooms: 0, ...(draft as Partial<Layout>) });
  });
}

/** Changes the fields given. Units keep the areas that they have. */
export async function updateLayout(viewer: Viewer, id: number, version: number, input: LayoutPatch): Promise<Layout> {
  const patch = validated(layoutPatch, input) as Partial<Layout>;
  return write(viewer, { command: { name: 'layoutUpdate', args: [id, version, input] } }, async (tx) => {
    const layout = await tx.find(Layout, id, 'layout:update');
    demandAreas({ ...layout, ...patch });
    return tx.update(Layout, layout, version, patch);
  });
}

/** Deletes a layout for good; IN_USE while units have it. */
export async function deleteLayout(viewer: Viewer, id: number, version: number): Promise<Layout> {
  return write(viewer, { command: { name: 'layoutDelete', args: [id, version] } }, async (tx) => {
    const layout = await tx.find(Layout, id, 'layout:delete');
    await removeRow(tx, Layout, layout, version, { name: layout.name, projectId: layout.projectId });
    return layout;
  });
}

/** Refuses a net area that is larger than the gross area it is part of. */
export function demandAreas({ grossArea, netArea }: { grossArea: number; netArea: number }): void {
  if (netArea > grossArea) throw new Refusal({ code: 'VALIDATION', message: 'unit.netArea', field: 'netArea' });
}
