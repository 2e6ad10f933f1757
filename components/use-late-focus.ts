import { useEffect, useState } from 'react';

const FOCUSABLE = 'a[href], button:enabled, input:enabled, select:enabled, textarea:enabled, [tabindex="0"]';

/** The ref of a popup whose content may come after it: the focus, put on the popup while it held nothing, moves into what arrives. */
export function useLateFocus(): (popup: HTMLElement | null) => void {
  const [popup, setPopup] = useState<HTMLElement | null>(null);
  useEffect(() => {
    if (!popup) return undefined;
    const observer = new MutationObserver(() => {
      if (document.activeElement === popup) popup.querySelector<HTMLElement>(FOCUSABLE)?.focus();
    });
    observer.observe(popup, { childList: true, subtree: true });
    return () => observer.disconnect();
  }, [popup]);
  return setPopup;
}
