'use client';
import { useState } from 'react';
import { AlertDialog as Base } from '@base-ui/react/alert-dialog';
import { useTranslations } from 'next-intl';
import { Button } from './button';
import type { ConfirmDialogProps } from './confirm-dialog';
import { scrimStyle } from './popup-style';

export default function ConfirmDialogPopup({ open, onOpenChange, title, description, confirmLabel, cancelLabel, danger = false, onConfirm, children }: ConfirmDialogProps) {
  const t = useTranslations('kit');
  const [pending, setPending] = useState(false);
  const [error, setError] = useState<string | null>(null);
  const confirm = async () => {
    setPending(true);
    setError(null);
    try {
      await onConfirm();
      onOpenChange(false);
    } catch (reason) {
      setError(reason instanceof Error && reason.message ? reason.message : t('saveFailed'));
    } finally {
      setPending(false);
    }
  };
  return (
    <Base.Root open={open} onOpenChange={(next) => { setError(null); onOpenChange(next); }}>
      <Base.Portal>
        <Base.Backdrop forceRender className={scrimStyle} />
        <Base.Popup className="fixed inset-x-4 top-[20vh] z-50 mx-auto max-w-[26rem] rounded-lg border border-line bg-raised p-5 shadow-float outline-none transition-opacity duration-(--motion) data-starting-style:opacity-0 data-ending-style:opacity-0">
          <Base.Title className="text-lg font-semibold text-balance">{title}</Base.Title>
          {description && <Base.Description className="mt-1 text-ink-2">{description}</Base.Description>}
          {children && <div className="mt-3">{children}</div>}
          {error && <p role="alert" className="mt-3 text-sm text-red">{error}</p>}
          <div className="mt-5 flex justify-end gap-2">
            <Button onClick={() => onOpenChange(false)}>{cancelLabel ?? t('cancel')}</Button>
            <Button variant={danger ? 'danger' : 'primary'} pending={pending} onClick={() => void confirm()}>{confirmLabel}</Button>
          </div>
        </Base.Popup>
      </Base.Portal>
    </Base.Root>
  );
}
