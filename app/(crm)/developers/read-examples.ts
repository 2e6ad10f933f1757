import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';

export interface Example {
  id: string;
  titleZh: string;
  titleEn: string;
  query: string;
  variables: string;
}

/** The example operations of docs/examples: two lines of title, the operation, and its variables in a file beside it. A test runs each. */
export async function readExamples(): Promise<Example[]> {
  const folder = path.join(process.cwd(), 'docs', 'examples');
  const files = await readdir(folder).catch(() => [] as string[]);
  const names = files.filter((file) => file.endsWith('.graphql')).sort();
  return Promise.all(names.map(async (file) => {
    const query = await readFile(path.join(folder, file), 'utf8');
    const variables = await readFile(path.join(folder, file.replace(/graphql$/, 'json')), 'utf8').catch(() => '');
    const [titleZh = file, titleEn = file] = query.split('\n').map((line) => line.replace(/^#\s*/, ''));
    return { id: file, titleZh, titleEn, query, variables };
  }));
}
