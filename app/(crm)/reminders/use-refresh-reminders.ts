'use client';
import { useCallback } from 'react';
import { useApolloClient } from '@apollo/client/react';

/** Asks anew for whatever shows reminders at this moment. */
export function useRefreshReminders(): () => void {
  const client = useApolloClient();
  return useCallback(() => void client.refetchQueries({
    updateCache: (cache) => {
      for (const fieldName of ['reminders', 'reminderCount']) cache.evict({ id: 'ROOT_QUERY', fieldName });
    },
  }), [client]);
}
