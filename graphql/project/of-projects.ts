import DataLoader from 'dataloader';
import type { Building } from '@/entities/building';
import type { Layout } from '@/entities/layout';
import { buildingsOf } from '@/services/building';
import { layoutsOf } from '@/services/layout';
import { countByState, type UnitCount } from '@/services/unit/counts';
import type { Viewer } from '@/services/viewer';
import { type Context, signedIn } from '../context';

/** A loader of a request: however many projects are asked, one statement answers. */
function gathered<T>(read: (viewer: Viewer, projectIds: readonly number[]) => Promise<(projectId: number) => T[]>) {
  const loaders = new WeakMap<Context, DataLoader<number, T[]>>();
  return (context: Context, projectId: number): Promise<T[]> => {
    let loader = loaders.get(context);
    if (!loader) {
      loader = new DataLoader(async (projectIds: readonly number[]) => projectIds.map(await read(signedIn(context), projectIds)));
      loaders.set(context, loader);
    }
    return loader.load(projectId);
  };
}

export const buildingsOfProject = gathered<Building>(async (viewer, ids) => {
  const found = await buildingsOf(viewer, ids);
  return (id) => found.get(id) ?? [];
});

export const layoutsOfProject = gathered<Layout>(async (viewer, ids) => {
  const found = await layoutsOf(viewer, ids);
  return (id) => found.get(id) ?? [];
});

export const unitCountsOfProject = gathered<UnitCount>(async (viewer, ids) => {
  const found = await countByState(viewer, ids);
  return (id) => found.filter(({ projectId }) => projectId === id);
});
