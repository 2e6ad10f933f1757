'use client';
import { useState } from 'react';
import { useQuery } from '@apollo/client/react';
import { useTranslations } from 'next-intl';
import { SavedReplyChoicesDocument } from '@/app/apollo/generated/graphql';
import { Combobox } from '@/components/combobox';
import { fillReply } from '@/domain/saved-reply';
import { useCan, useViewer } from '../viewer';

export interface ReplyPickerProps {
  ticket: { number: string; title: string; type: { id: string } | null; customer: { name: string } | null; contact?: { name: string } | null };
  /** The reply with everything filled in. */
  onChoose: (text: string) => void;
}

/** Finds a reply for this ticket by a word of it; nothing where none is kept. */
export function ReplyPicker({ ticket: { number, title, type, customer, contact }, onChoose }: ReplyPickerProps) {
  const t = useTranslations('savedReplies');
  const { name } = useViewer();
  const [round, setRound] = useState(0);
  const { data } = useQuery(SavedReplyChoicesDocument, { variables: { filter: { offered: true, forTypeId: type?.id ?? null } }, skip: !useCan()('savedReply:read'), fetchPolicy: 'cache-and-network' });
  const replies = data?.savedReplies.nodes ?? [];
  if (replies.length === 0) return null;
  const search = async (query: string) => {
    const wanted = query.trim().toLocaleLowerCase();
    return replies.filter((reply) => `${reply.title}\n${reply.body}`.toLocaleLowerCase().includes(wanted)).map(({ id, title: label, body }) => ({ value: id, label, hint: body.slice(0, 60) }));
  };
  const choose = (id: string) => {
    const { body = '' } = replies.find((reply) => reply.id === id) ?? {};
    onChoose(fillReply(body, { number, title, customer: customer?.name ?? '', contact: contact?.name ?? customer?.name ?? '', agent: name }));
    // The field is for the next one: nothing stays chosen in it.
    setRound(round + 1);
  };
  return <Combobox key={round} label={t('insert')} placeholder={t('insert')} value={null} clearable={false} search={search} onValueChange={(option) => { if (option) choose(option.value); }} />;
}
