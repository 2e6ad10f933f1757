/** What tells of the files of a ticket. */
export const TICKET_FILES = ['ServiceTicketRecord', 'ServiceTicketHistory'];
