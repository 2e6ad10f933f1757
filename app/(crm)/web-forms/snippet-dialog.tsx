'use client';
import { ExternalLink } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { CopyButton } from '@/components/copy-button';
import { Dialog } from '@/components/dialog';
import { LinkButton } from '@/components/link-button';
import { Section } from '@/components/section';
import type { WebFormRow } from './web-form-list';
import { formSnippet, frameSnippet, type SnippetWords } from './snippet';

/** How a form gets onto a site: a link, a frame, or plain HTML. */
export default function SnippetDialog({ form: { name, publicKey }, onClose }: { form: WebFormRow; onClose: () => void }) {
  const t = useTranslations('webForms.snippet');
  const form = useTranslations('webForm');
  const { origin } = window.location;
  const words: SnippetWords = { name: form('name'), company: form('company'), phone: form('phone'), email: form('email'), message: form('message'), send: form('send') };
  const page = `/forms/${publicKey}`;
  return (
    <Dialog open onOpenChange={onClose} size="lg" title={t('title', { name })} description={t('text')}>
      <div className="grid gap-5 pb-1">
        <Snippet title={t('link')} text={t('linkText')} code={`${origin}${page}`} />
        <Snippet title={t('frame')} text={t('frameText')} code={frameSnippet(origin, publicKey, name)} />
        <Snippet title={t('html')} text={t('htmlText')} code={formSnippet(origin, publicKey, words)} />
        <LinkButton href={page} target="_blank" icon={<ExternalLink aria-hidden="true" />} className="justify-self-start">{t('open')}</LinkButton>
      </div>
    </Dialog>
  );
}

function Snippet({ title, text, code }: { title: string; text: string; code: string }) {
  const t = useTranslations('webForms.snippet');
  return (
    <Section title={title} text={text} level={3} actions={<CopyButton text={code} label={t('copy', { what: title })} />}>
      <pre tabIndex={0} aria-label={title} className="max-h-60 overflow-auto rounded-md bg-sunken p-3 font-mono text-xs leading-5">{code}</pre>
    </Section>
  );
}
