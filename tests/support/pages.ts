import { readdirSync } from 'node:fs';
import path from 'node:path';

export interface AppPage {
  /** As the folder names it: `/customers/[id]`. */
  route: string;
  /** Its group of routes: `auth` or `crm`. */
  group: string;
}

/** Every page of the application, read from the folder: one that is added is found. */
export function appPages(): AppPage[] {
  return readdirSync('app', { recursive: true, encoding: 'utf8' })
    .filter((file) => path.basename(file) === 'page.tsx')
    .map((file) => {
      const folders = path.dirname(file).split(path.sep);
      const group = folders.find((folder) => folder.startsWith('('))?.slice(1, -1) ?? '';
      return { route: `/${folders.filter((folder) => !folder.startsWith('(') && folder !== '.').join('/')}`, group };
    })
    .sort((a, b) => a.route.localeCompare(b.route));
}
