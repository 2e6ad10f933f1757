import { lacksOf } from '@/domain/import/lacks';
import type { ImportPlan } from '@/domain/import/plan';
import type { Sampled } from '@/domain/import/sampled';
import { IMPORT_SUBJECTS, type ImportSubject, SUBJECT_PERMISSION } from '@/domain/import/subject';
import { demand, reachOf } from '../scope';
import type { Viewer } from '../viewer';
import { customerImport } from './customers/import';
import { orderImport } from './orders/import';
import type { RowImport, SubjectImport } from './subject-import';
import { ticketImport } from './tickets/import';

const SUBJECTS: Record<ImportSubject, SubjectImport> = { CUSTOMERS: customerImport, ORDERS: orderImport, SERVICE_TICKETS: ticketImport };

const columnsOf = ({ mapping }: ImportPlan): number => mapping.reduce((sum, { columns }) => sum + columns.length, 0);

/** The plan of this subject for a file; without one, that of the subject which lacks nothing and finds most in its headers. */
export function suggestPlan(viewer: Viewer, file: Sampled, told?: ImportSubject): ImportPlan {
  if (told) return SUBJECTS[told].suggest(viewer, file);
  const open = IMPORT_SUBJECTS.filter((subject) => reachOf(viewer, SUBJECT_PERMISSION[subject]));
  const [first = SUBJECTS.CUSTOMERS.suggest(viewer, file), ...others] = open.map((subject) => SUBJECTS[subject].suggest(viewer, file));
  const whole = [first, ...others].filter((plan) => !lacksOf(plan.subject, { ...plan, fields: plan.mapping.map(({ field }) => field) }).length);
  return whole.reduce((best, plan) => (columnsOf(plan) > columnsOf(best) ? plan : best), whole[0] ?? first);
}

/** Opens the import of a file by a plan. Throws Fault or Refusal where the viewer may not carry it out. */
export async function openImport(viewer: Viewer, plan: ImportPlan, file: Sampled): Promise<RowImport> {
  for (const permission of ['importBatch:create', SUBJECT_PERMISSION[plan.subject]] as const) demand(viewer, permission);
  return SUBJECTS[plan.subject].open(viewer, plan, file);
}
