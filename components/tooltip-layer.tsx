'use client';
import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import { Kbd } from './kbd';

interface Tip {
  anchor: HTMLElement;
  text: string;
  keys: string[];
  side: string;
}

const delay = 400;
const gap = 6;

function tipOf(target: EventTarget | null): Tip | null {
  const anchor = target instanceof Element ? target.closest<HTMLElement>('[data-tip]') : null;
  // What has its popup open needs no explanation.
  if (!anchor?.dataset.tip || anchor.ariaExpanded === 'true' && anchor.ariaHasPopup) return null;
  return { anchor, text: anchor.dataset.tip, keys: anchor.dataset.tipKeys?.split(' ') ?? [], side: anchor.dataset.tipSide ?? 'bottom' };
}

/** Shows the text of whatever `[data-tip]` is pointed at or focused. Hidden from screen readers: the element's own name says it already. */
export function TooltipLayer() {
  const [tip, setTip] = useState<Tip | null>(null);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const hide = () => { clearTimeout(timer); setTip(null); };
    const show = (event: Event, wait: number) => {
      const next = tipOf(event.target);
      clearTimeout(timer);
      timer = setTimeout(() => setTip(next), next ? wait : 0);
    };
    const over = (event: PointerEvent) => { if (event.pointerType === 'mouse') show(event, delay); };
    const focus = (event: FocusEvent) => { if (event.target instanceof Element && event.target.matches(':focus-visible')) show(event, 0); };
    const options = { capture: true, passive: true };
    document.addEventListener('pointerover', over, options);
    document.addEventListener('focusin', focus, options);
    for (const name of ['pointerdown', 'keydown', 'focusout', 'scroll'] as const) document.addEventListener(name, hide, options);
    return () => {
      hide();
      document.removeEventListener('pointerover', over, options);
      document.removeEventListener('focusin', focus, options);
      for (const name of ['pointerdown', 'keydown', 'focusout', 'scroll'] as const) document.removeEventListener(name, hide, options);
    };
  }, []);
  return tip && <Bubble key={tip.text} tip={tip} />;
}

function Bubble({ tip }: { tip: Tip }) {
  const bubble = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const element = bubble.current;
    if (!element) return;
    const { left, top } = place(tip, element);
    element.style.left = `${left}px`;
    element.style.top = `${top}px`;
  }, [tip]);
  return (
    <div ref={bubble} aria-hidden="true" className="pointer-events-none fixed z-60 flex w-max max-w-72 items-center gap-2 rounded-md bg-ink px-2 py-1 text-xs text-surface shadow-float">
      {tip.text}
      {tip.keys.map((key) => <Kbd key={key} inverse>{key}</Kbd>)}
    </div>
  );
}

/** On the wished side, on the other where there is no room, and always inside the window. */
function place({ anchor, side }: Tip, bubble: HTMLElement) {
  const box = anchor.getBoundingClientRect();
  const { offsetWidth: width, offsetHeight: height } = bubble;
  const { innerWidth, innerHeight } = window;
  if (side === 'left' || side === 'right') {
    const right = box.right + gap + width <= innerWidth && (side === 'right' || box.left - gap - width < 0);
    return { left: right ? box.right + gap : box.left - gap - width, top: box.top + (box.height - height) / 2 };
  }
  const below = box.bottom + gap + height <= innerHeight && (side === 'bottom' || box.top - gap - height < 0);
  const left = Math.max(gap, Math.min(innerWidth - width - gap, box.left + (box.width - width) / 2));
  return { left, top: below ? box.bottom + gap : box.top - gap - height };
}
