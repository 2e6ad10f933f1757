'use client';
import { useEffect, useEffectEvent, useState, type ComponentType } from 'react';
import { useTranslations } from 'next-intl';
import { Button } from './button';
import { toast } from './toast-queue';

type Arrived<Props> = ComponentType<Props> | { default: ComponentType<Props> };

/** How a popup is told to close; `onAbsent` where it knows no other way. */
interface Popup {
  open?: boolean;
  onAbsent?: () => void;
  onClose?: () => void;
  onOpenChange?: (open: boolean) => void;
}

/**
 * A part of a page whose code comes when it is first shown, `Waiting` in its place until then; `preload` fetches it while the pointer is still on its way.
 * Where the code does not arrive, a popup says so and closes; anything else offers to try again. `React.lazy` would take the page down, with what is typed
 * on it, and never ask again.
 */
export function onDemand<Props extends object>(load: () => Promise<Arrived<Props>>, Waiting?: ComponentType): ComponentType<Props & Pick<Popup, 'onAbsent'>> & { preload: () => void } {
  let Part: ComponentType<Props> | undefined;
  const fetchPart = async () => {
    const arrived = await load();
    Part = 'default' in arrived ? arrived.default : arrived;
  };
  const preload = () => void fetchPart().catch(() => undefined);
  function OnDemand(props: Props) {
    const t = useTranslations('kit');
    const [, redraw] = useState(0);
    const [absent, setAbsent] = useState(false);
    const { open = true, onAbsent, onClose, onOpenChange }: Popup = props;
    const close = onAbsent ?? onClose ?? (onOpenChange && (() => onOpenChange(false)));
    const onMissing = useEffectEvent(() => {
      if (!close) { setAbsent(true); return; }
      toast.error(t('partMissing'));
      close();
    });
    const wanted = open && !absent;
    useEffect(() => {
      if (Part || !wanted) return undefined;
      let left = false;
      fetchPart().then(() => { if (!left) redraw((n) => n + 1); }, () => { if (!left) onMissing(); });
      return () => { left = true; };
    }, [wanted]);
    if (Part) return <Part {...props} />;
    if (absent) return <NotArrived text={t('partMissing')} retry={t('retry')} onRetry={() => setAbsent(false)} />;
    return Waiting ? <Waiting /> : null;
  }
  return Object.assign(OnDemand, { preload });
}

function NotArrived({ text, retry, onRetry }: { text: string; retry: string; onRetry: () => void }) {
  return (
    <div role="alert" className="flex flex-wrap items-center gap-3 text-sm text-ink-2">
      {text}
      <Button size="sm" onClick={onRetry}>{retry}</Button>
    </div>
  );
}
