import { type RefObject, useRef, useState } from 'react';
import { missingEditor } from './heavy-editors';

/**
 * Opens the editor of a fact, at once where its code is here. Until it is, the value stays in sight with the focus on `trigger`; whoever goes elsewhere
 * meanwhile does not want it any more. `absent`: its code did not arrive.
 */
export function useEditorOpening(kind: string, trigger: RefObject<HTMLElement | null>, start: () => void) {
  const [opening, setOpening] = useState(false);
  const [absent, setAbsent] = useState(false);
  const wanted = useRef(false);
  const open = () => {
    setAbsent(false);
    const missing = missingEditor(kind);
    if (!missing) { start(); return; }
    wanted.current = true;
    // Safari leaves the focus where it was when a button is pressed.
    trigger.current?.focus();
    setOpening(true);
    missing.then(() => { if (wanted.current) start(); }, () => setAbsent(true)).finally(() => setOpening(false));
  };
  return { open, opening, absent, giveUp: () => { wanted.current = false; } };
}
