'use client';
import { useState } from 'react';
import { Eye, EyeOff } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { Input, type InputProps } from '@/components/input';

/** A password that its writer may look at: long ones are typed wrong otherwise. */
export function PasswordInput(props: Omit<InputProps, 'type' | 'suffix'>) {
  const t = useTranslations('auth');
  const [shown, setShown] = useState(false);
  const label = shown ? t('hidePassword') : t('showPassword');
  return (
    <Input
      {...props} type={shown ? 'text' : 'password'} spellCheck={false} autoCapitalize="none"
      suffix={(
        <button type="button" aria-label={label} title={label} aria-pressed={shown} onClick={() => setShown(!shown)} className="-me-1.5 grid size-6 place-items-center rounded-sm text-ink-3 hover:text-ink">
          {shown ? <EyeOff aria-hidden="true" /> : <Eye aria-hidden="true" />}
        </button>
      )}
    />
  );
}
