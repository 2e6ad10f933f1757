import { type FieldPolicy, InMemoryCache } from '@apollo/client';

interface Page {
  nodes?: readonly unknown[];
}

/** A list that grows page by page: what was asked for `after` a cursor, in a log `before` a sequence, follows what is there. Every other argument makes a list of its own. */
function growingList(...keyArgs: string[]): FieldPolicy<Page> {
  return {
    keyArgs,
    merge(existing, incoming, { args }) {
      if (!(args?.after || args?.before) || !existing?.nodes || !incoming.nodes) return incoming;
      return { ...incoming, nodes: [...existing.nodes, ...incoming.nodes] };
    },
  };
}

/** The browser's copy of the records: by global id, so that a record changed on one page is changed on all. */
export function createCache(): InMemoryCache {
  return new InMemoryCache({
    typePolicies: {
      Query: {
        fields: {
          customers: growingList('filter', 'search', 'sort', 'deleted'),
          contacts: growingList('customerId', 'search', 'sort', 'deleted'),
          opportunities: growingList('filter', 'search', 'sort', 'deleted', 'first'),
          leads: growingList('filter', 'search', 'sort', 'deleted', 'first'),
          serviceTickets: growingList('filter', 'search', 'sort', 'deleted', 'first'),
          careTasks: growingList('filter', 'search', 'sort', 'first'),
          churnCases: growingList('filter', 'search', 'sort', 'first'),
          projects: growingList('sort', 'first'),
          units: growingList('filter', 'search', 'sort', 'first'),
          webForms: growingList('sort', 'first'),
          planItems: growingList('filter', 'sort', 'deleted', 'first'),
          interactions: growingList('channels', 'occurredAt'),
          changes: growingList('noun', 'recordId', 'actorId'),
          products: growingList('filter', 'search', 'sort'),
          priceLists: growingList('sort'),
          stockLevels: growingList('productIds', 'warehouseIds', 'search', 'sort'),
          orders: growingList('filter', 'search', 'sort'),
          importBatches: growingList('status'),
          users: growingList('filter', 'search', 'sort', 'active', 'departmentId'),
        },
      },
      Customer: { fields: { contacts: growingList('first'), interactions: growingList('first'), timeline: growingList('first'), orders: growingList('first') } },
      Lead: { fields: { contactLog: growingList('first') } },
      ServiceTicket: { fields: { handlings: growingList('first') } },
      Change: { keyFields: ['sequence'] },
      Job: { keyFields: ['name'] },
    },
  });
}
