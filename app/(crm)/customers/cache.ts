import type { ApolloCache, Reference } from '@apollo/client';

interface StoredPage {
  nodes?: readonly Reference[];
}

type ListField = 'customers' | 'contacts' | 'opportunities' | 'leads' | 'serviceTickets';

/** Takes records out of every list that this page holds; how many there are is asked again. */
export function dropFromLists(cache: ApolloCache, field: ListField, ids: readonly string[]) {
  cache.modify<Record<ListField, StoredPage>>({
    fields: {
      [field]: (page: StoredPage, { readField, DELETE }: { readField: (name: string, of: Reference) => unknown; DELETE: unknown }) => (
        page.nodes ? { ...page, nodes: page.nodes.filter((node) => !ids.includes(String(readField('id', node)))) } : DELETE
      ),
    },
  });
}

/** Forgets every list: what is in sight is asked again, the rest when it is shown. */
export function forgetLists(cache: ApolloCache, field: ListField) {
  cache.evict({ id: 'ROOT_QUERY', fieldName: field });
  cache.gc();
}
