'use client';
import { useRef, useState, type KeyboardEvent, type ReactNode, type SubmitEvent } from 'react';
import { CircleAlert } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { Button } from './button';
import { ConfirmDialog } from './confirm-dialog';
import { Dialog } from './dialog';

interface FormDialogProps {
  open: boolean;
  onOpenChange: (open: boolean) => void;
  title: string;
  description?: ReactNode;
  submitLabel: string;
  /** Under way: the button spins, a second submit is refused. */
  pending?: boolean;
  /** What concerns the form as a whole; field errors belong to their Field. */
  error?: string | null;
  /** Something was typed: closing asks first. */
  dirty?: boolean;
  /** In place of `dirty`: what is filled in, texts and choices. Closing asks where it is no longer what it was at the opening. */
  draft?: unknown;
  size?: 'sm' | 'md' | 'lg';
  /** Beside the buttons, left: "create another". */
  aside?: ReactNode;
  onSubmit: () => void;
  children: ReactNode;
}

export function FormDialog({ open, onOpenChange, title, description, submitLabel, pending = false, error, dirty = false, draft, size, aside, onSubmit, children }: FormDialogProps) {
  const t = useTranslations('kit');
  const [asking, setAsking] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const now = JSON.stringify(draft);
  const [opened] = useState(now);
  const close = () => (dirty || now !== opened ? setAsking(true) : onOpenChange(false));
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    // A form inside a popup of this one bubbles through React, not through the page.
    if (event.target === form.current && !pending) onSubmit();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) form.current?.requestSubmit();
  };
  const footer = (
    <>
      {aside && <div className="me-auto">{aside}</div>}
      <Button onClick={close}>{t('cancel')}</Button>
      <Button variant="primary" pending={pending} onClick={() => form.current?.requestSubmit()}>{submitLabel}</Button>
    </>
  );
  return (
    <Dialog open={open} onOpenChange={(next) => { if (!next) close(); }} title={title} description={description} size={size} footer={footer}>
      <form ref={form} noValidate onSubmit={submit} onKeyDown={onKeyDown} className="grid gap-4 pt-1">
        {error && <p role="alert" className="flex items-start gap-2 rounded-md bg-red-soft px-3 py-2 text-sm text-red"><CircleAlert aria-hidden="true" className="mt-0.5" />{error}</p>}
        {children}
        {/* Enter in a field submits only where the form owns a submit button. */}
        <button type="submit" tabIndex={-1} aria-hidden="true" className="hidden" />
      </form>
      <ConfirmDialog open={asking} onOpenChange={setAsking} title={t('discardTitle')} description={t('discardText')} danger confirmLabel={t('discard')} cancelLabel={t('keepEditing')} onConfirm={() => onOpenChange(false)} />
    </Dialog>
  );
}
