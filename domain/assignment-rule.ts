/** Which tickets a rule is about: of a type, from customers of a region, about products of a product line; null where that does not matter. */
export interface AssignmentTerms {
  typeId: number | null;
  regionId: number | null;
  categoryId: number | null;
}

/** Among whom a rule looks: the people named, or everybody of a department and those below it. */
export interface AssignmentPool {
  userIds: readonly number[];
  /** Path of the department; null where people are named. */
  departmentPath: string | null;
}

/** What is known of a ticket that is to be handed out. */
export interface AssignmentFacts extends AssignmentTerms {
  /** Department that the ticket is with. */
  departmentId: number;
}

/** Somebody who may handle tickets. */
export interface AssignmentCandidate {
  id: number;
  departmentId: number;
  departmentPath: string;
  /** Tickets that are theirs and open. */
  open: number;
  /** Whoever hands tickets out gets one only where a rule names them. */
  handsOut: boolean;
}

/** To whom a ticket goes, and by which rule; without one it goes to whoever of its department has the fewest. */
export interface AssignmentDecision<R> {
  candidate: AssignmentCandidate;
  rule: R | null;
}

/** Whether a rule is about a ticket: whatever it names has to be so. */
export const isAbout = (rule: AssignmentTerms, facts: AssignmentTerms): boolean =>
  (['typeId', 'regionId', 'categoryId'] as const).every((term) => rule[term] === null || rule[term] === facts[term]);

/**
 * Who gets a ticket. The rules are asked in their order; the first that is about it and has somebody in its pool decides, for whoever of them has the fewest open
 * tickets. Where none does, the ticket's own department is the pool. Null where there is nobody at all.
 */
export function decide<R extends AssignmentTerms & AssignmentPool>(
  rules: readonly R[], candidates: readonly AssignmentCandidate[], facts: AssignmentFacts,
): AssignmentDecision<R> | null {
  for (const rule of rules) {
    const candidate = isAbout(rule, facts) && fewest(candidates.filter((one) => isIn(rule, one)));
    if (candidate) return { candidate, rule };
  }
  const candidate = fewest(candidates.filter(({ departmentId, handsOut }) => departmentId === facts.departmentId && !handsOut));
  return candidate ? { candidate, rule: null } : null;
}

function isIn({ userIds, departmentPath }: AssignmentPool, candidate: AssignmentCandidate): boolean {
  if (departmentPath === null) return userIds.includes(candidate.id);
  return !candidate.handsOut && candidate.departmentPath.startsWith(departmentPath);
}

const fewest = (candidates: readonly AssignmentCandidate[]): AssignmentCandidate | undefined => candidates.toSorted((a, b) => a.open - b.open || a.id - b.id)[0];
