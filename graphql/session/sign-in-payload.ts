import { Field, InputType, ObjectType } from 'type-graphql';
import { Refusal } from '@/domain/refusal';
import type { SignedIn } from '@/services/session/sign-in';
import type { Viewer } from '@/services/viewer';
import type { Context } from '../context';
import { UserError, userErrors } from '../payload';
import { continueAs } from './client';
import { ViewerType } from './viewer-type';

@InputType('SignInInput', { description: 'Who signs in.' })
export class SignInInput {
  @Field(() => String, { description: 'E-mail address.' }) email!: string;
  @Field(() => String, { description: 'Password.' }) password!: string;
}

@ObjectType('SignInPayload', { simpleResolvers: true, description: 'Outcome of signing in. Browsers get a cookie along with it.' })
export class SignInPayload {
  @Field(() => ViewerType, { nullable: true, description: 'Who is signed in now; null if refused.' }) viewer!: Viewer | null;
  @Field(() => String, { nullable: true, description: 'For programs: to be sent as `Authorization: Bearer …`. Valid for thirty days after its last use.' }) token!: string | null;
  @Field(() => [UserError], { description: 'Empty when somebody is signed in.' }) userErrors!: UserError[];
}

/** Runs what opens a session, and goes on as its person. */
export async function signInPayload(context: Context, work: () => Promise<SignedIn>): Promise<SignInPayload> {
  try {
    const { token } = await work();
    await continueAs(context, token);
    return { viewer: context.viewer, token, userErrors: [] };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return { viewer: null, token: null, userErrors: userErrors(context, error.details) };
  }
}
