/** The list of the tickets that a figure counts. */
export const rowsHref = (asked: Record<string, string>): string => `/service-tickets?${new URLSearchParams({ view: 'all', ...asked }).toString()}`;
