import { suggestCurrency, suggestMapping } from '@/domain/import/customers/suggest';
import { type ImportPlan, PLAN_DEFAULTS } from '@/domain/import/plan';
import type { Sampled } from '@/domain/import/sampled';
import { reachOf } from '../../scope';
import type { Viewer } from '../../viewer';
import { grouped } from '../open-file';
import type { Outcome } from '../outcome';
import type { Row } from '../read/rows';
import type { PreparedRows, RowImport, SubjectImport } from '../subject-import';
import { decide, type Decision, Progress } from './decide';
import { prepareRow } from './prepare';
import { cellOf } from './preview-cell';
import { type ImportSetup, setUpImport } from './setup';
import { writeRows } from './write-rows';

/** Rows that are customers, each with a contact if it likes. */
export const customerImport: SubjectImport = {
  suggest: suggestedPlan,
  open: async (viewer, plan, file) => new CustomerRows(await setUpImport(viewer, plan, file)),
};

function suggestedPlan(viewer: Viewer, file: Sampled): ImportPlan {
  const { mapping, kind } = suggestMapping(file);
  const has = (field: string) => mapping.some((each) => each.field === field);
  return {
    ...PLAN_DEFAULTS, subject: 'CUSTOMERS', mapping, kind,
    key: has('externalId') ? 'EXTERNAL_ID' : has('number') ? 'NUMBER' : 'NAME', ownerId: viewer.userId,
    missingChoice: reachOf(viewer, 'dictionaryItem:create') ? 'CREATE' : 'LEAVE_EMPTY',
    externalSource: has('externalId') ? 'import' : null, currency: suggestCurrency(file, mapping),
  };
}

class CustomerRows implements RowImport {
  private readonly progress = new Progress();
  readonly groups = grouped;

  constructor(private readonly setup: ImportSetup) {}

  prepare(rows: readonly Row[]): PreparedRows {
    const { setup, progress } = this;
    const prepared = rows.map((row) => prepareRow(setup, row));
    return {
      createMissing: () => setup.choices.createWanted(),
      decide: async (reader) => {
        const decisions = await decide(reader, setup, progress, prepared);
        const decisionOf = new Map<Outcome, Decision>(decisions.map((decision) => [decision, decision]));
        return {
          outcomes: decisions,
          write: (tx) => writeRows(tx, decisions),
          settle: () => progress.add(setup, decisions),
          cellsOf: (outcome, chinese) => setup.columns.map((column) => cellOf(setup, column, decisionOf.get(outcome) as Decision, chinese)),
        };
      },
    };
  }
}
