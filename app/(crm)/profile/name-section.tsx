'use client';
import { useState, type SubmitEvent } from 'react';
import { useTranslations } from 'next-intl';
import { OwnNameDocument } from '@/app/apollo/generated/graphql';
import { useAct } from '@/app/apollo/use-act';
import { usePreferences } from '@/app/preferences/provider';
import { locales, oneOf } from '@/app/preferences/preferences';
import { Avatar } from '@/components/avatar';
import { Button } from '@/components/button';
import { Field } from '@/components/field';
import { Input } from '@/components/input';
import { Section } from '@/components/section';
import { Select } from '@/components/select';
import { toast } from '@/components/toast';
import { useViewer } from '../viewer';

export function NameSection() {
  const t = useTranslations('profile');
  const viewer = useViewer();
  const { locale, setLocale } = usePreferences();
  const rename = useAct(OwnNameDocument, (data) => data.userUpdateSelf);
  const [name, setName] = useState(viewer.name);
  const changed = name.trim() !== viewer.name;
  const submit = async (event: SubmitEvent) => {
    event.preventDefault();
    if (changed && await rename.run({ name })) toast.success(t('saved'));
  };
  return (
    <Section title={t('person')}>
      <div className="mb-5 flex items-center gap-3">
        <Avatar name={viewer.name} size="lg" />
        <div className="min-w-0">
          <p className="truncate">{viewer.email}</p>
          <p className="truncate text-sm text-ink-3">{[viewer.departmentName, ...viewer.roleNames].join(' · ')}</p>
        </div>
      </div>
      <form onSubmit={(event) => void submit(event)} className="grid max-w-[24rem] gap-4">
        <Field label={t('name')} error={rename.errorAt('name') ?? rename.errorOutside(['name'])}>
          <Input value={name} onValueChange={setName} maxLength={100} autoComplete="name" />
        </Field>
        {changed && <div><Button type="submit" variant="primary" pending={rename.pending}>{t('save')}</Button></div>}
        <Field label={t('language')} hint={t('languageHint')}>
          <Select options={locales.map((value) => ({ value, label: t(`languages.${value}`) }))} value={locale} onValueChange={(next) => setLocale(oneOf(locales, next, locale))} />
        </Field>
      </form>
    </Section>
  );
}
