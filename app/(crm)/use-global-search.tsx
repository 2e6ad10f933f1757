'use client';
import { useCallback } from 'react';
import { useApolloClient } from '@apollo/client/react';
import { Contact, Magnet, Users } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { GlobalSearchDocument } from '@/app/apollo/generated/graphql';
import type { Search } from './shell';

/** Asks the API for the records behind the command menu. */
export function useGlobalSearch(): Search {
  const client = useApolloClient();
  const t = useTranslations('shell.nav');
  return useCallback(async (query, signal) => {
    const { data, error } = await client.query({
      query: GlobalSearchDocument, variables: { query }, fetchPolicy: 'no-cache', context: { fetchOptions: { signal } },
    });
    if (!data) throw error ?? new Error('no answer');
    const customers = data.search.flatMap((hit) => (hit.__typename === 'Customer' ? [hit] : []));
    const contacts = data.search.flatMap((hit) => (hit.__typename === 'Contact' ? [hit] : []));
    const leads = data.search.flatMap((hit) => (hit.__typename === 'Lead' ? [hit] : []));
    return [
      { id: 'customers', label: t('customers'), items: customers.map(({ id, name, number }) => ({
        id, label: name, hint: number, icon: <Users aria-hidden="true" />, href: `/customers/${id}`,
      })) },
      { id: 'contacts', label: t('contacts'), items: contacts.map(({ id, name, position, customer }) => ({
        id, label: name, hint: [position, customer?.name].filter(Boolean).join(' · '), icon: <Contact aria-hidden="true" />,
        href: customer ? `/customers/${customer.id}` : '/contacts',
      })) },
      { id: 'leads', label: t('leads'), items: leads.map(({ id, name, leadNumber, contactName }) => ({
        id, label: name, hint: [contactName, leadNumber].filter(Boolean).join(' · '), icon: <Magnet aria-hidden="true" />, href: `/leads/${id}`,
      })) },
    ];
  }, [client, t]);
}
