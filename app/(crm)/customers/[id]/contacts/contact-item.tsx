'use client';
import type { ReactNode } from 'react';
import { Ban, Ellipsis, Mail, MessageCircle, Pencil, Phone, Star, Trash2 } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { Avatar } from '@/components/avatar';
import { IconButton } from '@/components/icon-button';
import { Menu, type MenuEntry } from '@/components/menu';
import { Tag } from '@/components/tag';
import { telephoneLink } from '@/domain/text/phone';
import { useViewer } from '../../../viewer';
import type { ContactRow } from '../use-record';
import { CONSENTS } from './contact-draft';

interface ContactItemProps {
  contact: ContactRow;
  onEdit?: () => void;
  onMakePrimary?: () => void;
  onDelete?: () => void;
}

/** A person at the customer: how to reach them, and how not to. */
export function ContactItem({ contact, onEdit, onMakePrimary, onDelete }: ContactItemProps) {
  const t = useTranslations('customer.contacts');
  const field = useTranslations('fields.contact');
  const entries: MenuEntry[] = [];
  if (onEdit) entries.push({ id: 'edit', label: t('edit2'), icon: <Pencil aria-hidden="true" />, onSelect: onEdit });
  if (onMakePrimary && !contact.isPrimary) entries.push({ id: 'primary', label: t('makePrimary'), icon: <Star aria-hidden="true" />, onSelect: onMakePrimary });
  if (onDelete) entries.push({ id: 'delete', label: t('delete'), icon: <Trash2 aria-hidden="true" />, danger: true, onSelect: onDelete });
  const refused = CONSENTS.filter((consent) => contact[consent]);
  return (
    <li className="grid grid-cols-[2rem_minmax(0,1fr)_auto] gap-x-3 border-b border-line py-3">
      <Avatar name={contact.name} size="lg" />
      <div className="min-w-0">
        <p className="flex flex-wrap items-center gap-x-2 gap-y-1">
          <span className="font-semibold">{contact.name}</span>
          {contact.isPrimary && <Tag plain color="green">{t('primary')}</Tag>}
          <span className="text-ink-2">{[contact.position, contact.role?.label].filter(Boolean).join(' · ')}</span>
        </p>
        <ContactWays contact={contact} />
        {refused.length > 0 && (
          <p className="mt-1.5 flex flex-wrap gap-1.5">{refused.map((consent) => <Tag key={consent} plain color="red"><span className="inline-flex items-center gap-1"><Ban aria-hidden="true" className="!size-3" />{field(consent)}</span></Tag>)}</p>
        )}
        {contact.remark && <p className="mt-1 text-sm wrap-anywhere whitespace-pre-line text-ink-2">{contact.remark}</p>}
      </div>
      {entries.length > 0 && <Menu align="end" trigger={<IconButton label={t('more', { name: contact.name })} icon={<Ellipsis aria-hidden="true" />} />} entries={entries} />}
    </li>
  );
}

/** Each way to reach somebody as a link, where it is one; a mask or a refusal is only text. */
function ContactWays({ contact }: { contact: ContactRow }) {
  const { fieldRights } = useViewer();
  const link = (name: string, value: string, href: string | null, refused: boolean): ReactNode =>
    (refused || !href || fieldRights.has(`contact.${name}`) ? <span className={refused ? 'line-through' : undefined}>{value}</span> : <a href={href} className="hover:text-ink hover:underline">{value}</a>);
  const ways = [
    { id: 'mobile', icon: <Phone />, value: contact.mobile && link('mobile', contact.mobile, telephoneLink(contact.mobile), contact.doNotCall) },
    { id: 'officePhone', icon: <Phone />, value: contact.officePhone && link('officePhone', contact.officePhone, telephoneLink(contact.officePhone), contact.doNotCall) },
    { id: 'email', icon: <Mail />, value: contact.email && link('email', contact.email, `mailto:${contact.email}`, contact.doNotEmail) },
    { id: 'wechat', icon: <MessageCircle />, value: contact.wechat },
  ].filter(({ value }) => value);
  return (
    <p className="mt-0.5 flex flex-wrap gap-x-4 gap-y-1 text-ink-2">
      {ways.map(({ id, icon, value }) => <span key={id} className="inline-flex items-center gap-1.5 wrap-anywhere [&>svg]:!size-3.5 [&>svg]:text-ink-3">{icon}{value}</span>)}
    </p>
  );
}
