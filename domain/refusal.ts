/** Why a well-formed request was refused by the business. Codes never change; messages are translated. */
export const USER_ERROR_CODES = [
  'VALIDATION', 'INVALID_TRANSITION', 'BLOCKED', 'OUT_OF_SCOPE', 'CONFLICT', 'DUPLICATE', 'IN_USE', 'LIMIT', 'RATE_LIMITED',
  'INVALID_CREDENTIALS', 'LOCKED_OUT', 'TOKEN_INVALID', 'IDEMPOTENCY_KEY_REUSED',
] as const;
export type UserErrorCode = (typeof USER_ERROR_CODES)[number];

/** Why a request could not be served at all; sent as `errors[].extensions.code`. */
export const FAULT_CODES = [
  'UNAUTHENTICATED', 'FORBIDDEN', 'FORBIDDEN_FIELD', 'NOT_FOUND', 'BAD_USER_INPUT', 'STORAGE_FULL', 'UNAVAILABLE', 'INTERNAL_SERVER_ERROR',
] as const;
export type FaultCode = (typeof FAULT_CODES)[number];

export interface RefusalDetail {
  code: UserErrorCode;
  /** Key below `errors` in messages/, e.g. `validation.required`. */
  message: string;
  /** Path of the input field that is to blame, e.g. `name` or `lines.0.quantity`. */
  field?: string;
  params?: Record<string, string | number>;
}

/** One or more business refusals, reported together as `userErrors`; thrown inside a write, it rolls the write back. */
export class Refusal extends Error {
  readonly details: RefusalDetail[];
  /** The record as it stands, where showing it helps: a CONFLICT. */
  readonly current: object | undefined;

  constructor(details: RefusalDetail | RefusalDetail[], current?: object) {
    const list = Array.isArray(details) ? details : [details];
    super(list.map((detail) => `${detail.code}: ${detail.message}`).join('; '));
    this.name = 'Refusal';
    this.details = list;
    this.current = current;
  }
}

/** Runs `check` on a part of an input: fields that it refuses are named from the whole, e.g. `contact.name`. */
export function inPart<T>(part: string, check: () => T): T {
  try {
    return check();
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    throw new Refusal(error.details.map((detail) => ({ ...detail, field: detail.field ? `${part}.${detail.field}` : part })), error.current);
  }
}

/** Runs work on a record beside the one that the answer is about: what it refuses is told without that record, and of `field` where one is to blame. */
export async function beside<T>(work: () => Promise<T>, field?: string): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    throw new Refusal(error.details.map(({ code, message, params }) => ({ code, message, ...(params ? { params } : {}), ...(field ? { field } : {}) })));
  }
}

/** Why one of many was refused, where the others go on: told of that one alone, also that it is nothing the viewer may see. Anything else is thrown on. */
export function refusedOne(error: unknown): RefusalDetail {
  if (error instanceof Refusal && error.details[0]) return error.details[0];
  if (error instanceof Fault && error.code === 'NOT_FOUND') return { code: 'VALIDATION', message: 'notFound' };
  throw error;
}

/** A request that cannot be served; becomes a top-level GraphQL error. */
export class Fault extends Error {
  constructor(readonly code: FaultCode, readonly messageKey: string, readonly params: Record<string, string | number> = {}) {
    super(`${code}: ${messageKey}`);
    this.name = 'Fault';
  }
}

/** What a viewer is told of a record that does not exist or is beyond reach: the same. */
export const notFound = () => new Fault('NOT_FOUND', 'notFound');
