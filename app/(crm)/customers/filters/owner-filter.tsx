'use client';
import { useEffect, useEffectEvent, useState } from 'react';
import { useTranslations } from 'next-intl';
import { Input } from '@/components/input';
import { useOptions } from '@/components/use-options';
import { useUserSearch } from '../../pickers/use-user-search';
import { useViewer } from '../../viewer';
import { ChoiceList } from './choice-list';
import { rememberUserName, useUserNames } from './use-user-names';

interface OwnerFilterProps {
  label: string;
  value: readonly string[];
  onChange: (ids: string[] | null) => void;
}

/** Oneself first, then those chosen, then whoever the search finds. */
export function OwnerFilter({ label, value, onChange }: OwnerFilterProps) {
  const t = useTranslations('customers');
  const viewer = useViewer();
  const names = useUserNames(value);
  const [typed, setTyped] = useState('');
  const { items: found, pending, ask } = useOptions(useUserSearch(), null);
  const askAtOnce = useEffectEvent(() => ask(''));
  useEffect(() => askAtOnce(), []);
  const me = { id: viewer.id, label: viewer.name, hint: t('me') };
  const chosen = value.filter((id) => id !== viewer.id).map((id) => ({ id, label: names[value.indexOf(id)] ?? '…' }));
  const others = found.filter(({ value: id }) => id !== viewer.id && !value.includes(id)).map(({ value: id, label: name, hint }) => ({ id, label: name, hint }));
  const change = (ids: string[]) => {
    for (const option of found) rememberUserName(option.value, option.label);
    rememberUserName(viewer.id, viewer.name);
    onChange(ids.length ? ids : null);
  };
  return (
    <>
      <Input className="mb-2.5" aria-label={t('narrow', { label })} placeholder={t('narrow', { label })} value={typed} onValueChange={(text) => { setTyped(text); ask(text); }} />
      <ChoiceList label={label} items={[...(typed ? [] : [me, ...chosen]), ...others].slice(0, 14)} chosen={value} onChange={change} loading={pending} />
    </>
  );
}
