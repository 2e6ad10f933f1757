import { statementCounter } from '@/services/database/database';
import type { Backend } from './backend';
import { LIST } from './list';
import { judge } from './report';

/** SQL statements of one list: one for who asks, at most four for the rest. */
export async function benchStatements(backend: Backend): Promise<void> {
  const person = backend.person('DEPT_TREE');
  // What is kept in memory (roles, dictionaries) is read by the first request.
  await backend.run(person, LIST);
  const counter = { count: 0, texts: [] as string[] };
  await statementCounter.run(counter, () => backend.run(person, LIST));
  const forViewer = counter.texts.filter((text) => text.includes('FROM sessions')).length;
  judge('statements, viewer', forViewer, 1, '');
  judge('statements, list', counter.count - forViewer, 4, '');
}
