import { Refusal } from '@/domain/refusal';
import { User } from '@/entities/user';
import { demand } from '../scope';
import type { MailSetting } from '../session/link';
import type { Viewer } from '../viewer';
import { write } from '../write';
import { invite } from './create';

/** Mails the invitation again, with a new link: for somebody who never got the first or let it run out. */
export async function inviteUser(viewer: Viewer, id: number, setting: MailSetting): Promise<User> {
  demand(viewer, 'user:update');
  return write(viewer, { command: { name: 'userInvite', args: [id] } }, async (tx) => {
    const user = await tx.find(User, id, 'user:update');
    if (!user.active) throw new Refusal({ code: 'BLOCKED', message: 'user.disabled' });
    tx.afterCommit.push(() => invite(viewer, user, setting));
    return user;
  });
}
