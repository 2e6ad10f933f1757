import { Building } from '@/entities/building';
import { Project } from '@/entities/project';
import { toGlobalId } from '@/graphql/global-id';
import type { Database } from '@/services/database/database';
import { sql } from '@/services/database/sql';
import { insertUnit } from '@/services/unit/create';
import { systemViewer } from '@/services/viewer';
import { write } from '@/services/write';

/** A project with a building for each writer and `each` units in it; the units' global ids, writer by writer. */
export async function createUnits(db: Database, writers: number, each: number): Promise<string[][]> {
  return write(await systemViewer(db), {}, async (tx) => {
    const [department] = await tx.database.read<{ id: number }>(sql`SELECT MIN(id) AS "id" FROM departments`);
    const project = await tx.insert(Project, { name: '云境花园', nameSort: 'yunjing', departmentId: department?.id ?? 0, holdHours: 24 });
    const units: string[][] = [];
    for (let place = 0; place < writers; place += 1) {
      const building = await tx.insert(Building, { projectId: project.id, code: String(place), name: `${place} 号楼`, position: place });
      const own: string[] = [];
      for (let room = 1; room <= each; room += 1) {
        const { id } = await insertUnit(tx, { building, project }, { entrance: '1', floor: 1, room: String(room), grossArea: 9000, netArea: 7000, totalPrice: 200_000_000 + room });
        own.push(toGlobalId('Unit', id));
      }
      units.push(own);
    }
    return units;
  });
}
