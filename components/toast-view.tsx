'use client';
import { useEffect } from 'react';
import { Toast } from '@base-ui/react/toast';
import { CircleAlert, CircleCheck, X } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { buttonStyle } from './button-style';
import { cn } from './cn';
import { listenToToasts } from './toast-queue';

const manager = Toast.createToastManager();

/** Base UI's and not sonner's: sonner writes a style element without a nonce, which the page's policy refuses. */
export default function ToastView() {
  useEffect(() => listenToToasts((event) => {
    if ('close' in event) return manager.close(event.close);
    const { id, type, title, description, action, duration } = event.add;
    manager.add({
      id, type, title, description, timeout: duration,
      // A "high" toast is an aria-hidden alertdialog with a tab stop: neither axe nor a keyboard user likes that.
      priority: 'low',
      actionProps: action && { children: action.label, onClick: () => { manager.close(id); action.onClick(); } },
    });
  }), []);
  return (
    <Toast.Provider toastManager={manager} limit={3}>
      <Toast.Portal>
        <Toast.Viewport className="fixed inset-x-3 bottom-12 z-60 mx-auto flex max-w-[24rem] flex-col-reverse gap-2 outline-none max-md:bottom-[4.25rem]" data-print="hide">
          <List />
        </Toast.Viewport>
      </Toast.Portal>
    </Toast.Provider>
  );
}

function List() {
  const t = useTranslations('kit');
  const { toasts } = Toast.useToastManager();
  return toasts.map((entry) => (
    <Toast.Root
      key={entry.id} toast={entry}
      className="translate-x-(--toast-swipe-movement-x) translate-y-(--toast-swipe-movement-y) rounded-lg border border-line bg-raised shadow-float transition-[opacity,transform] duration-(--motion) data-limited:hidden data-starting-style:translate-y-2 data-starting-style:opacity-0 data-ending-style:opacity-0"
    >
      <Toast.Content className="flex items-start gap-2.5 py-2.5 ps-3 pe-2">
        {entry.type === 'error' && <CircleAlert aria-hidden="true" className="mt-0.5 text-red" />}
        {entry.type === 'success' && <CircleCheck aria-hidden="true" className="mt-0.5 text-accent" />}
        <div className="min-w-0 flex-1 wrap-anywhere">
          <Toast.Title className="font-medium" />
          <Toast.Description className="mt-0.5 text-sm text-ink-2" />
        </div>
        <Toast.Action className={cn(buttonStyle({ size: 'sm' }), '-my-1')} />
        <Toast.Close aria-label={t('close')} className={cn(buttonStyle({ variant: 'ghost', size: 'icon-xs' }), '-my-0.5')}><X aria-hidden="true" /></Toast.Close>
      </Toast.Content>
    </Toast.Root>
  ));
}
