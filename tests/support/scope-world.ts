import type { Permission } from '@/domain/permissions';
import { ROLE_CODES } from '@/domain/roles';
import { nounMeta } from '@/entities/noun';
import { toGlobalId } from '@/graphql/global-id';
import { type AccessExplanation, explainAccess } from '@/services/access/explain';
import { sql } from '@/services/database/sql';
import { systemViewer, type Viewer, viewerOfUser } from '@/services/viewer';
import { createPerson, type Person, testApp, type TestApp } from './app';
import { type Sample, sampleRecords } from './sample-records';

/** Somebody who tries; nobody signed in where there is no person. */
export interface Actor { label: string; person: Person | null; departmentId: number }

/** People in every role and departments around them, with records that stand in every relation to each of them. */
export interface ScopeWorld {
  app: TestApp;
  actors: Actor[];
  samples: Sample[];
  /** Own records, of a colleague in the same department, below, elsewhere, in the bin, of a disabled person. */
  seenBy(actor: Actor): Sample[];
  viewer(actor: Actor): Promise<Viewer | null>;
  judge(subject: Viewer, sample: Sample, permission: Permission): Promise<AccessExplanation | null>;
}

const ACTING = ['east', 'shanghai'] as const;
const HOLDING = ['east', 'shanghai', 'south'] as const;

export const globalId = ({ noun, id }: Pick<Sample, 'noun' | 'id'>): string => toGlobalId(nounMeta(noun).typeName, id);

export async function scopeWorld(name: string): Promise<ScopeWorld> {
  const app = await testApp(name, ROLE_CODES);
  const { container, departments } = app;
  const nobody = await createPerson(container, 'nobody', departments.east, []);
  const gone = await createPerson(container, 'gone', departments.east, ['ACCOUNT_MANAGER']);
  const peers = [];
  for (const place of HOLDING) peers.push({ id: (await createPerson(container, `peer-${place}`, departments[place], ['ACCOUNT_MANAGER'])).id, departmentId: departments[place] });
  const others = [...peers, { id: gone.id, departmentId: departments.east }];
  const actors: Actor[] = [
    ...ACTING.flatMap((place) => ROLE_CODES.map((role) => ({ label: `${role} in ${place}`, person: app.as(role, place), departmentId: departments[place] }))),
    { label: 'nobody', person: nobody, departmentId: departments.east }, { label: 'anonymous', person: null, departmentId: departments.east },
  ];
  const holders = actors.flatMap(({ person, departmentId }) => (person ? [{ id: person.id, departmentId }] : []));
  const samples = await sampleRecords(container, [...holders, ...others]);
  await container.db.transaction((tx) => tx.execute(sql`UPDATE users SET active = ${false} WHERE id = ${gone.id}`));
  const system = await systemViewer(container.db);
  return {
    app, actors, samples,
    seenBy: ({ person }) => samples.filter(({ holder }) => !holder || holder.id === person?.id || others.some(({ id }) => id === holder.id)),
    viewer: async ({ person }) => person && viewerOfUser(container.db, person.id),
    judge: (subject, sample, permission) => explainAccess(system, subject, { noun: sample.noun, recordId: sample.id, permission }),
  };
}
