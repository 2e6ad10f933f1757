import type { ApolloCache } from '@apollo/client';

/** Questions that are asked again after an opportunity changed, wherever they are in sight. */
export const REFRESH = ['OpportunityList', 'OpportunityCount', 'OpportunityHeads', 'OpportunityRecord', 'OpportunityFigures', 'DuePlanItems'];

/** Forgets every list and figure that is not in sight, so that it is asked again when it is shown. */
export function forgetOpportunities(cache: ApolloCache) {
  for (const fieldName of ['opportunities', 'opportunityFunnel', 'opportunityForecast', 'planItems']) cache.evict({ id: 'ROOT_QUERY', fieldName });
  cache.gc();
}
