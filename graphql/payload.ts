import { Field, ObjectType, registerEnumType } from 'type-graphql';
import type { Noun } from '@/domain/noun';
import { Refusal, type RefusalDetail, USER_ERROR_CODES, type UserErrorCode } from '@/domain/refusal';
import { enumOf } from '@/entities/enum';
import type { EntityClass } from '@/entities/noun';
import { typed } from '@/services/read';
import { redact } from '@/services/scope';
import type { Context } from './context';
import { errorMessage } from './messages';

const UserErrorCodeEnum = enumOf(USER_ERROR_CODES);
registerEnumType(UserErrorCodeEnum, {
  name: 'UserErrorCode',
  description: 'Why the business refused; a closed list that programs can rely on.',
  valuesConfig: {
    VALIDATION: { description: 'A field is missing or wrong; `field` names it.' },
    INVALID_TRANSITION: { description: 'The record is in a state from which this step does not lead.' },
    BLOCKED: { description: 'A rule stands against it; the message says which.' },
    OUT_OF_SCOPE: { description: 'The record can be read but not changed so by this viewer.' },
    CONFLICT: { description: 'Somebody changed the record since; the payload carries it as it is now.' },
    DUPLICATE: { description: 'It seems to exist already.' },
    IN_USE: { description: 'Something still depends on it.' },
    LIMIT: { description: 'More than is allowed at once.' },
    RATE_LIMITED: { description: 'Too often; try again later.' },
    INVALID_CREDENTIALS: { description: 'E-mail address or password is wrong.' },
    LOCKED_OUT: { description: 'Too many wrong passwords; the account opens again by itself.' },
    TOKEN_INVALID: { description: 'The link was used before, ran out or is not ours.' },
    IDEMPOTENCY_KEY_REUSED: { description: 'The same key was sent before with another request.' },
  },
});

@ObjectType('UserError', { simpleResolvers: true, description: 'Why something was refused, in the viewer’s language.' })
export class UserError {
  @Field(() => UserErrorCodeEnum, { description: 'Stable code.' })
  code!: UserErrorCode;

  @Field(() => String, { nullable: true, description: 'Path of the input field that is to blame, e.g. name or ids.3.' })
  field!: string | null;

  @Field(() => String, { description: 'What to tell a person.' })
  message!: string;
}

/** Declares the payload type of mutations about one record: the record and what was refused. */
export function payloadType(name: string, key: string, type: EntityClass): EntityClass {
  class Payload {}
  Object.defineProperty(Payload, 'name', { value: name });
  ObjectType(name, { simpleResolvers: true, description: `Outcome of a mutation of one ${key}.` })(Payload);
  Field(() => type, { nullable: true, description: `The ${key} after the mutation; after a CONFLICT as it is now; null if refused.` })(Payload.prototype, key);
  Field(() => [UserError], { description: 'Empty when everything was done.' })(Payload.prototype, 'userErrors');
  return Payload;
}

/** The refusals in the viewer's language. */
export const userErrors = (context: Context, details: readonly RefusalDetail[]): UserError[] =>
  details.map(({ code, field, message, params }) => ({ code, field: field ?? null, message: errorMessage(context.locale, message, params) }));

/** Runs a mutation of one record and puts its outcome, or why it was refused, into the payload. */
export async function recordPayload<K extends string, T extends object>(
  context: Context,
  key: K,
  noun: Noun,
  work: () => Promise<T>,
): Promise<{ [key in K]: T | null } & { userErrors: UserError[] }> {
  const shown = (row: object | undefined) => {
    if (!row || !context.viewer) return null;
    return typed(noun, redact(context.viewer, noun, [{ ...row }]))[0] as T;
  };
  try {
    return { [key]: shown(await work()), userErrors: [] as UserError[] } as { [key in K]: T | null } & { userErrors: UserError[] };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return { [key]: shown(error.current), userErrors: userErrors(context, error.details) } as { [key in K]: T | null } & { userErrors: UserError[] };
  }
}
