'use client';
import { useId, useState } from 'react';
import { useTranslations } from 'next-intl';
import { SavedReplyCreateDocument, type SavedReplyRowFragment, SavedReplyUpdateDocument } from '@/app/apollo/generated/graphql';
import { useAct } from '@/app/apollo/use-act';
import { Button } from '@/components/button';
import { Checkbox } from '@/components/checkbox';
import { Field } from '@/components/field';
import { FormDialog } from '@/components/form-dialog';
import { Input } from '@/components/input';
import { Textarea } from '@/components/textarea';
import { toast } from '@/components/toast';
import { SERVICE_TYPES } from '@/domain/dictionary-services';
import { fillReply, REPLY_WORDS, type ReplyWord } from '@/domain/saved-reply';
import { EditConflict } from '../edit/edit-conflict';
import { useEditForm } from '../edit/use-edit-form';
import { DictionarySelect } from '../pickers/dictionary-select';
import { useViewer } from '../viewer';

const FIELDS = ['title', 'body', 'typeId'];
const SAMPLE_NUMBER = 'FW20260106-0007';
const REFETCH = { refetch: ['SavedReplyList', 'SavedReplyChoices'] };

const valuesOf = (reply: SavedReplyRowFragment | null) => ({ title: reply?.title ?? '', body: reply?.body ?? '', typeId: reply?.type?.id ?? null, shared: reply?.shared ?? false });
const inputOf = ({ title, body, ...choices }: ReturnType<typeof valuesOf>) => ({ ...choices, title: title.trim(), body: body.trim() });

/** A new reply, or one that changes; below it how it reads once it is inserted. */
export default function ReplyDialog({ reply, onClose }: { reply: SavedReplyRowFragment | null; onClose: () => void }) {
  const t = useTranslations('savedReplies');
  const create = useAct(SavedReplyCreateDocument, (data) => data.savedReplyCreate, REFETCH);
  const update = useAct(SavedReplyUpdateDocument, (data) => data.savedReplyUpdate, REFETCH);
  const form = useEditForm({ record: reply, valuesOf, inputOf, update, create, theirs: (conflict) => conflict.savedReply });
  const { values: draft, change } = form;
  const [missing, setMissing] = useState(false);
  const needed = (text: string) => (missing && !text.trim() ? t('needed') : undefined);
  const submit = async () => {
    const input = inputOf(draft);
    setMissing(!input.title || !input.body);
    if (!input.title || !input.body) return;
    if (!await form.save()) return;
    toast.success(t('saved'));
    onClose();
  };
  return (
    <FormDialog open onOpenChange={onClose} title={t(reply ? 'edit' : 'create')} submitLabel={t('save')} pending={form.pending} dirty={form.dirty} error={form.errorOutside(FIELDS)} onSubmit={() => void submit()}>
      <EditConflict noun="savedReply" conflict={form.conflict} />
      <Field label={t('name')} required error={needed(draft.title) ?? form.errorAt('title')}><Input value={draft.title} maxLength={100} autoComplete="off" onValueChange={(title) => change({ title })} /></Field>
      <Field label={t('type')} hint={t('typeHint')} error={form.errorAt('typeId')}><DictionarySelect type={SERVICE_TYPES} value={draft.typeId} current={reply?.type} onChange={(typeId) => change({ typeId })} /></Field>
      <Field label={t('body')} required error={needed(draft.body) ?? form.errorAt('body')}><Textarea value={draft.body} rows={6} maxLength={4000} onValueChange={(body) => change({ body })} /></Field>
      <Words onChoose={(word) => change({ body: `${draft.body}{${word}}` })} />
      <Sample body={draft.body} />
      <Checkbox checked={draft.shared} onCheckedChange={(shared) => change({ shared })} hint={t('sharedHint')}>{t('share')}</Checkbox>
    </FormDialog>
  );
}

/** What can stand for something, each put at the end of the text. */
function Words({ onChoose }: { onChoose: (word: ReplyWord) => void }) {
  const t = useTranslations('savedReplies');
  const id = useId();
  return (
    <div role="group" aria-labelledby={id} className="-mt-2 flex flex-wrap items-center gap-1.5">
      <span id={id} className="text-xs text-ink-3">{t('words')}</span>
      {REPLY_WORDS.map((word) => <Button key={word} size="sm" onClick={() => onChoose(word)}>{t(`word.${word}`)}</Button>)}
    </div>
  );
}

function Sample({ body }: { body: string }) {
  const t = useTranslations('savedReplies');
  const { name } = useViewer();
  if (!body.includes('{')) return null;
  const words = { customer: t('sample.customer'), contact: t('sample.contact'), number: SAMPLE_NUMBER, title: t('sample.title'), agent: name };
  return <p className="rounded-md bg-sunken px-3 py-2 text-sm whitespace-pre-line text-ink-2 wrap-anywhere">{fillReply(body, words)}</p>;
}
