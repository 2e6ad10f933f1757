'use client';
import { useState } from 'react';
import { Ban, Ellipsis, MailPlus, Pencil, UserRoundCheck } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { UserInviteDocument } from '@/app/apollo/generated/graphql';
import { useAct } from '@/app/apollo/use-act';
import { ConfirmDialog } from '@/components/confirm-dialog';
import { IconButton } from '@/components/icon-button';
import { Menu } from '@/components/menu';
import { toast } from '@/components/toast';
import { useViewer } from '../viewer';
import { useAccess } from './use-access';
import type { UserRow } from './use-user-list';

export function RowMenu({ user, onEdit }: { user: UserRow; onEdit: () => void }) {
  const t = useTranslations('users');
  const { mailLeaves } = useViewer();
  const [asking, setAsking] = useState(false);
  const { disable, enable } = useAccess(user);
  const invitation = useAct(UserInviteDocument, (data) => data.userInvite);
  const invite = async () => {
    try {
      await invitation.runOrThrow({ id: user.id });
      toast.success(t(mailLeaves ? 'invited' : 'invitedLogged', { email: user.email }));
    } catch (error) {
      toast.error(error instanceof Error ? error.message : String(error));
    }
  };
  return (
    <>
      <Menu
        align="end" trigger={<IconButton size="icon-sm" label={t('actionsFor', { name: user.name })} icon={<Ellipsis aria-hidden="true" />} />}
        entries={[
          { id: 'edit', label: t('edit'), icon: <Pencil aria-hidden="true" />, onSelect: onEdit },
          ...(user.active && !user.lastSignInAt ? [{ id: 'invite', label: t('inviteAgain'), icon: <MailPlus aria-hidden="true" />, onSelect: () => void invite() }] : []),
          { kind: 'separator', id: 'line' },
          user.active
            ? { id: 'disable', label: t('disable'), icon: <Ban aria-hidden="true" />, danger: true, onSelect: () => setAsking(true) }
            : { id: 'enable', label: t('enable'), icon: <UserRoundCheck aria-hidden="true" />, onSelect: () => void enable() },
        ]}
      />
      <ConfirmDialog open={asking} onOpenChange={setAsking} title={t('disableTitle', { name: user.name })} confirmLabel={t('disable')} danger onConfirm={disable}>
        <ul className="list-disc space-y-1 ps-5 text-ink-2">
          <li>{t('disableSessions')}</li>
          <li>{t('disableCustomers')}</li>
          <li>{t('disableAgain')}</li>
        </ul>
      </ConfirmDialog>
    </>
  );
}
