'use client';
import { useTranslations } from 'next-intl';
import { Field } from '@/components/field';
import { Input } from '@/components/input';

interface RoleNames {
  nameZh: string;
  nameEn: string;
}

/** The names under which the API reports what is wrong. */
export const nameFields = ['nameZh', 'nameEn'];

/** What a role is called in either language. */
export function NameFields({ names, onChange, errorAt }: { names: RoleNames; onChange: (part: Partial<RoleNames>) => void; errorAt: (field: string) => string | undefined }) {
  const t = useTranslations('roles');
  return (
    <>
      <Field label={t('nameZh')} required error={errorAt('nameZh')}><Input value={names.nameZh} onValueChange={(nameZh) => onChange({ nameZh })} maxLength={60} autoComplete="off" /></Field>
      <Field label={t('nameEn')} required error={errorAt('nameEn')}><Input value={names.nameEn} onValueChange={(nameEn) => onChange({ nameEn })} maxLength={60} autoComplete="off" /></Field>
    </>
  );
}
