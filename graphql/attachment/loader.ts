import DataLoader from 'dataloader';
import type { Attachment } from '@/entities/attachment';
import { attachmentNames, attachmentsOf } from '@/services/attachment/read';
import type { Viewer } from '@/services/viewer';
import { type Context, signedIn } from '../context';

/** A loader of a request: however many keys are asked for, one statement answers. */
function gathered<T>(read: (viewer: Viewer, keys: readonly number[]) => Promise<Map<number, T>>) {
  const loaders = new WeakMap<Context, DataLoader<number, T | null>>();
  return (context: Context, key: number): Promise<T | null> => {
    let loader = loaders.get(context);
    if (!loader) {
      loader = new DataLoader(async (keys: readonly number[]) => {
        const found = await read(signedIn(context), keys);
        return keys.map((one) => found.get(one) ?? null);
      });
      loaders.set(context, loader);
    }
    return loader.load(key);
  };
}

/** The files of a ticket that the viewer has read; null for none. */
export const attachmentsOfTicket = gathered<Attachment[]>(attachmentsOf);

/** What a file is or was called; null where the viewer may not read it. */
export const attachmentName = gathered<string>(attachmentNames);
