import { Arg, Ctx, ID, Int, Mutation, Resolver } from 'type-graphql';
import { User } from '@/entities/user';
import { createUser } from '@/services/user/create';
import { inviteUser } from '@/services/user/invite';
import { updateSelf } from '@/services/user/self';
import { updateUser } from '@/services/user/update';
import { type Context, signedIn } from '../context';
import { recordId } from '../global-id';
import { payloadType, recordPayload } from '../payload';
import { mailSettingOf } from '../session/client';
import { decodeUserDraft, decodeUserPatch } from './decode';
import { UserCreateInput, UserSelfInput, UserUpdateInput } from './inputs';

const UserPayload = payloadType('UserPayload', 'user', User);
const ID_ARG = { description: 'Global id of the user.' };

@Resolver(() => User)
export class UserMutations {
  @Mutation(() => UserPayload, { description: 'Creates a user. Takes user:create, and role:update to give roles.' })
  userCreate(@Arg('input', () => UserCreateInput, { description: 'The new user.' }) input: UserCreateInput, @Ctx() context: Context) {
    const viewer = signedIn(context);
    return recordPayload(context, 'user', 'user', async () => createUser(viewer, decodeUserDraft(input), mailSettingOf(context)));
  }

  @Mutation(() => UserPayload, {
    description: 'Changes a user; people are disabled, never deleted. Takes user:update, and role:update to change roles. The last administrator stays.',
  })
  userUpdate(
    @Arg('id', () => ID, ID_ARG) id: string,
    @Arg('version', () => Int, { description: 'Version that the viewer saw; a stale one is refused with CONFLICT.' }) version: number,
    @Arg('input', () => UserUpdateInput, { description: 'What to change.' }) input: UserUpdateInput,
    @Ctx() context: Context,
  ) {
    const viewer = signedIn(context);
    return recordPayload(context, 'user', 'user', async () => updateUser(viewer, recordId('User', id), version, decodeUserPatch(input)));
  }

  @Mutation(() => UserPayload, { description: 'Mails the invitation again, with a new link. Takes user:update.' })
  userInvite(@Arg('id', () => ID, ID_ARG) id: string, @Ctx() context: Context) {
    const viewer = signedIn(context);
    return recordPayload(context, 'user', 'user', async () => inviteUser(viewer, recordId('User', id), mailSettingOf(context)));
  }

  @Mutation(() => UserPayload, { description: 'Changes the viewer’s own name or language.' })
  userUpdateSelf(@Arg('input', () => UserSelfInput, { description: 'What to change.' }) input: UserSelfInput, @Ctx() context: Context) {
    const viewer = signedIn(context);
    return recordPayload(context, 'user', 'user', () => updateSelf(viewer, input));
  }
}
