import type { KeyboardEvent } from 'react';

/** Ctrl or ⌘ with Enter sends a form of several lines. */
export const submitKey = (submit: () => void) => (event: KeyboardEvent) => {
  if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey) || event.nativeEvent.isComposing) return;
  event.preventDefault();
  submit();
};
