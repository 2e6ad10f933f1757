'use client';
import { useState } from 'react';
import { Check, Copy } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { IconButton } from './icon-button';

export function CopyButton({ text, label, className }: { text: string; label?: string; className?: string }) {
  const t = useTranslations('kit');
  const [copied, setCopied] = useState(false);
  const copy = async () => {
    await navigator.clipboard.writeText(text);
    setCopied(true);
    setTimeout(() => setCopied(false), 1500);
  };
  return (
    <>
      <IconButton
        size="icon-sm" className={className} label={copied ? t('copied') : label ?? t('copy')} onClick={() => void copy()}
        icon={copied ? <Check aria-hidden="true" className="!size-3.5 text-accent" /> : <Copy aria-hidden="true" className="!size-3.5" />}
      />
      <span role="status" className="sr-only">{copied ? t('copied') : ''}</span>
    </>
  );
}
