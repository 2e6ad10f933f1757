'use client';
import { useState } from 'react';
import { emptyLog, type LogDraft } from './log-draft';

const keyOf = (customerId: string) => `zhike.log.${customerId}`;

function keptDraft(customerId: string): LogDraft {
  try {
    const kept: unknown = JSON.parse(sessionStorage.getItem(keyOf(customerId)) ?? 'null');
    return kept && typeof kept === 'object' ? { ...emptyLog, ...kept } : emptyLog;
  } catch {
    return emptyLog;
  }
}

/** What is being written about a customer; a reload of the page does not lose it. */
export function useLogDraft(customerId: string) {
  const [draft, setDraft] = useState(() => keptDraft(customerId));
  const keep = (next: LogDraft) => {
    setDraft(next);
    if (written(next)) sessionStorage.setItem(keyOf(customerId), JSON.stringify(next));
    else sessionStorage.removeItem(keyOf(customerId));
  };
  return {
    draft,
    change: (part: Partial<LogDraft>) => keep({ ...draft, ...part }),
    /** The channel stays: calls come in rows. */
    clear: () => keep({ ...emptyLog, channel: draft.channel }),
  };
}

/** Whether anything beyond the channel was filled in. */
function written({ channel: _channel, ...rest }: LogDraft): boolean {
  return Object.values(rest).some(Boolean);
}
