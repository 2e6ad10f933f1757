import { Refusal } from '@/domain/refusal';
import { MAX_UNITS_PER_BUILDING } from '@/domain/unit';
import { type UnitDraft, unitDraft } from '@/domain/unit-input';
import { validated } from '@/domain/validation';
import { Building } from '@/entities/building';
import { Layout } from '@/entities/layout';
import { Project } from '@/entities/project';
import { Unit } from '@/entities/unit';
import { sql } from '../database/sql';
import { demandChoices } from '../dictionary/choice';
import { demandReference } from '../reference';
import { demand } from '../scope';
import { covers } from '../scope-check';
import type { Viewer } from '../viewer';
import { write } from '../write';
import type { WriteTransaction } from '../write-transaction';
import { derivedUnitColumns, UNIT_CHOICES } from './derive';

/** Adds one unit to a building. */
export async function createUnit(viewer: Viewer, input: UnitDraft): Promise<Unit> {
  demand(viewer, 'unit:create');
  const { buildingId, ...draft } = validated(unitDraft, input);
  demandChoices(viewer, UNIT_CHOICES, draft);
  return write(viewer, { command: { name: 'unitCreate', args: input } }, async (tx) => {
    const site = await siteOf(tx, buildingId);
    await demandRoom(tx, buildingId, 1);
    await demandLayout(tx, draft.layoutId, site.project.id);
    return insertUnit(tx, site, draft as Parameters<typeof insertUnit>[2]);
  });
}

export interface Site { building: Building; project: Project }

/** The building that is to get units, with its project, if the viewer may add to it. */
export async function siteOf(tx: WriteTransaction, buildingId: number): Promise<Site> {
  const building = await demandReference(tx, Building, buildingId, 'buildingId');
  const [project] = await tx.select(Project, sql`t.id = ${building.projectId}`);
  const [department] = await tx.database.read<{ path: string }>(sql`SELECT path AS "path" FROM departments WHERE id = ${project?.departmentId ?? 0}`);
  const holder = { ownerId: 0, departmentId: project?.departmentId ?? 0, departmentPath: department?.path ?? '' };
  if (!project || !covers(tx.viewer, 'unit:create', holder)) {
    throw new Refusal({ code: 'OUT_OF_SCOPE', message: 'outOfScope', field: 'buildingId', params: { permission: 'unit:create' } });
  }
  return { building, project };
}

/** Refuses more units than a building can have. */
export async function demandRoom(tx: WriteTransaction, buildingId: number, more: number): Promise<void> {
  const [row] = await tx.database.read<{ n: number }>(sql`SELECT COUNT(*) AS "n" FROM units WHERE building_id = ${buildingId}`);
  if (Number(row?.n ?? 0) + more > MAX_UNITS_PER_BUILDING) {
    throw new Refusal({ code: 'LIMIT', message: 'unit.tooMany', params: { max: MAX_UNITS_PER_BUILDING } });
  }
}

/** Refuses a layout of another project. */
export async function demandLayout(tx: WriteTransaction, id: number | null | undefined, projectId: number, field = 'layoutId'): Promise<Layout | null> {
  if (id == null) return null;
  const layout = await demandReference(tx, Layout, id, field);
  if (layout.projectId !== projectId) throw new Refusal({ code: 'VALIDATION', message: 'validation.reference', field });
  return layout;
}

type Stated = Partial<Unit> & Pick<Unit, 'entrance' | 'floor' | 'room' | 'grossArea' | 'netArea' | 'totalPrice'>;

/** Inserts an already validated unit within a running write. */
export const insertUnit = (tx: WriteTransaction, { building, project }: Site, stated: Stated): Promise<Unit> =>
  tx.insert(Unit, {
    ...stated, ...derivedUnitColumns(stated, building), status: 'AVAILABLE', projectId: project.id, buildingId: building.id, departmentId: project.departmentId,
  });
