import { Arg, Ctx, Field, FieldResolver, ID, InputType, Mutation, ObjectType, Query, Resolver, Root } from 'type-graphql';
import { DateTime } from '@/entities/scalars';
import { listSessions, type OwnSession, revokeOtherSessions, revokeSession, signOut } from '@/services/session/list';
import { changePassword } from '@/services/session/password-change';
import { requestPasswordReset, resetPassword } from '@/services/session/password-reset';
import { signIn } from '@/services/session/sign-in';
import { clearedCookie } from '@/services/session/token';
import { type Context, signedIn } from '../context';
import { recordId, toGlobalId } from '../global-id';
import { outcome, OutcomePayload } from '../outcome';
import { clientOf, mailSettingOf } from './client';
import { SignInInput, signInPayload, SignInPayload } from './sign-in-payload';

@InputType('PasswordChangeInput', { description: 'The old and the new password.' })
class PasswordChangeInput {
  @Field(() => String, { description: 'Password until now.' }) currentPassword!: string;
  @Field(() => String, { description: 'New password: 10 to 128 characters, none of the common ones, not one’s own name.' }) newPassword!: string;
}

@ObjectType('Session', { simpleResolvers: true, description: 'A device on which the viewer is signed in.' })
class SessionType {
  @Field(() => DateTime, { description: 'When it signed in.' }) createdAt!: string;
  @Field(() => DateTime, { description: 'When it was last seen, to the hour.' }) updatedAt!: string;
  @Field(() => DateTime, { description: 'When it ends unless it is used again.' }) expiresAt!: string;
  @Field(() => String, { nullable: true, description: 'Network address that it signed in from.' }) ipAddress!: string | null;
  @Field(() => String, { nullable: true, description: 'What the browser called itself.' }) userAgent!: string | null;
  @Field(() => Boolean, { description: 'The session of this very request.' }) current!: boolean;
}

@Resolver(() => SessionType)
export class SessionResolver {
  @Query(() => [SessionType], { description: 'The viewer’s own live sessions, the one used last first.' })
  sessions(@Ctx() context: Context) {
    return listSessions(signedIn(context));
  }

  @FieldResolver(() => ID, { description: 'Opaque global id.' })
  id(@Root() session: OwnSession & object) {
    return toGlobalId('Session', session.id);
  }

  @Mutation(() => SignInPayload, { description: 'Signs in by e-mail and password. Ten wrong passwords in fifteen minutes lock the account for a while.' })
  signIn(@Arg('input', () => SignInInput, { description: 'Who signs in.' }) input: SignInInput, @Ctx() context: Context) {
    return signInPayload(context, () => signIn(context.db, input, clientOf(context), context.viewer?.sessionId ?? null));
  }

  @Mutation(() => OutcomePayload, { description: 'Ends the session at hand. Nothing happens where nobody is signed in.' })
  signOut(@Ctx() context: Context) {
    return outcome(context, async () => {
      if (context.viewer) await signOut(context.viewer);
      context.setCookie(clearedCookie(context.secure));
    });
  }

  @Mutation(() => SignInPayload, { description: 'Changes the viewer’s password. Every other session ends; this one goes on with a new token.' })
  passwordChange(@Arg('input', () => PasswordChangeInput, { description: 'Both passwords.' }) input: PasswordChangeInput, @Ctx() context: Context) {
    const viewer = signedIn(context);
    return signInPayload(context, () => changePassword(viewer, input, clientOf(context)));
  }

  @Mutation(() => OutcomePayload, { description: 'Mails a link for a new password, valid for 30 minutes. Answers the same whether the address is known or not.' })
  passwordResetRequest(@Arg('email', () => String, { description: 'E-mail address of the account.' }) email: string, @Ctx() context: Context) {
    return outcome(context, () => requestPasswordReset(context.db, email, clientOf(context), mailSettingOf(context)));
  }

  @Mutation(() => OutcomePayload, { description: 'Sets a new password by a mailed link, which works once. Every session of the person ends.' })
  passwordReset(
    @Arg('token', () => String, { description: 'Token of the link.' }) token: string,
    @Arg('newPassword', () => String, { description: 'New password.' }) newPassword: string,
    @Ctx() context: Context,
  ) {
    return outcome(context, () => resetPassword(context.db, token, newPassword, clientOf(context)));
  }

  @Mutation(() => OutcomePayload, { description: 'Ends one of the viewer’s own sessions.' })
  sessionRevoke(@Arg('id', () => ID, { description: 'Global id of the session.' }) id: string, @Ctx() context: Context) {
    const viewer = signedIn(context);
    return outcome(context, () => revokeSession(viewer, recordId('Session', id)));
  }

  @Mutation(() => OutcomePayload, { description: 'Ends all of the viewer’s sessions but this one.' })
  sessionsRevokeOthers(@Ctx() context: Context) {
    const viewer = signedIn(context);
    return outcome(context, () => revokeOtherSessions(viewer));
  }
}
