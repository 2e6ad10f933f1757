import { passwordProblem } from '@/domain/password';
import { Refusal } from '@/domain/refusal';
import { type UserDraft, userDraft } from '@/domain/user-input';
import { validated } from '@/domain/validation';
import type { User } from '@/entities/user';
import { holdExclusively, ORGANISATION } from '../exclusive';
import { demand } from '../scope';
import { hashPassword } from '../session/auth';
import { inBackground } from '../session/background';
import { mailLink, type MailSetting } from '../session/link';
import type { Viewer } from '../viewer';
import { write } from '../write';
import { insertUser } from './insert';
import { demandAssignable, demandFreeEmail, demandReachableDepartment } from './rules';

/** Creates a person. Without a password they get an invitation by mail, valid for seven days, with which they set one. */
export async function createUser(viewer: Viewer, input: UserDraft, setting: MailSetting): Promise<User> {
  demand(viewer, 'user:create');
  const { password, ...draft } = validated(userDraft, input);
  const problem = password ? passwordProblem(password, draft) : null;
  if (problem) throw new Refusal({ code: 'VALIDATION', message: problem, field: 'password' });
  const passwordHash = password ? await hashPassword(viewer.db, password) : null;
  // The command is kept as a plain hash: a password must not go into it.
  return write(viewer, { command: { name: 'userCreate', args: draft } }, async (tx) => {
    await holdExclusively(tx.database, ORGANISATION);
    await demandReachableDepartment(tx, draft.departmentId, 'user:create');
    await demandFreeEmail(tx, draft.email);
    if (draft.roleIds.length) await demandAssignable(tx, draft.roleIds);
    const user = await insertUser(tx, { ...draft, passwordHash });
    if (!passwordHash) tx.afterCommit.push(() => invite(viewer, user, setting));
    return user;
  });
}

/** Mails the invitation without keeping anybody waiting. */
export function invite(viewer: Viewer, user: User, setting: MailSetting): void {
  inBackground('invitation mail', () => mailLink(viewer.db, user, 'invitation', setting));
}
