'use client';
import { useEffect, useState } from 'react';
import { useApolloClient } from '@apollo/client/react';
import { UserNameDocument } from '@/app/apollo/generated/graphql';

const known = new Map<string, string>();

/** Puts a name down that is known already, e.g. from a list that it was picked from. */
export function rememberUserName(id: string, name: string) {
  known.set(id, name);
}

/** Names of the people that the address names only by id; undefined until known. */
export function useUserNames(ids: readonly string[]): (string | undefined)[] {
  const client = useApolloClient();
  const [, setRound] = useState(0);
  const missing = ids.filter((id) => !known.has(id)).join();
  useEffect(() => {
    if (!missing) return;
    let left = false;
    const ask = async (id: string) => {
      const { data } = await client.query({ query: UserNameDocument, variables: { id } });
      if (data) rememberUserName(id, data.user.name);
    };
    void Promise.allSettled(missing.split(',').map(ask)).then(() => { if (!left) setRound((round) => round + 1); });
    return () => { left = true; };
  }, [client, missing]);
  return ids.map((id) => known.get(id));
}
