'use client';
import { Tag as TagIcon } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { IconButton } from '@/components/icon-button';
import { Popover } from '@/components/popover';
import { toast } from '@/components/toast';
import { REFRESH } from '../[id]/use-record';
import { ChoiceTag } from '../../values/choice-tag';
import { TagChoice } from './tag-choice';
import { useTag } from './use-tag';
import { useApolloClient } from '@apollo/client/react';

interface TagRowProps {
  customer: { id: string; name: string; tags: readonly { id: string; label: string; color: string | null }[] };
  readOnly: boolean;
}

/** The tags of a customer; each tick in the popover is kept at once. */
export function TagRow({ customer, readOnly }: TagRowProps) {
  const t = useTranslations('customers');
  const client = useApolloClient();
  const { tag, create } = useTag();
  const change = async (addIds: string[], removeIds: string[]) => {
    const { refused: [refusal], problem } = await tag([customer], { addIds, removeIds });
    if (refusal || problem) return toast.error(refusal?.message ?? problem ?? '');
    await client.refetchQueries({ include: REFRESH });
  };
  const createAndPut = async (label: string) => {
    const made = await create(label);
    if ('problem' in made) toast.error(made.problem);
    else await change([made.id], []);
  };
  return (
    <>
      {customer.tags.map((each) => <ChoiceTag key={each.id} choice={each} />)}
      {!readOnly && (
        <Popover label={t('tag.edit')} trigger={<IconButton size="icon-xs" label={t('tag.edit')} icon={<TagIcon aria-hidden="true" className="!size-3.5" />} className="text-ink-3" />} className="w-60">
          <TagChoice label={t('filter.tag')} chosen={customer.tags.map(({ id }) => id)} onToggle={(id, on) => void change(on ? [id] : [], on ? [] : [id])} onCreate={(label) => void createAndPut(label)} />
        </Popover>
      )}
    </>
  );
}
