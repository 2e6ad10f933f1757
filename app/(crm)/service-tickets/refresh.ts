/** Questions that are asked again after a service ticket changed, wherever they are in sight. */
export const REFRESH = ['ServiceTicketList', 'ServiceTicketColumn', 'ServiceTicketHeads', 'LinkedTickets', 'TodayTickets', 'SupervisorTickets', 'ServiceTicketCount', 'ServiceTicketQueues', 'ServiceTicketRecord', 'ServiceTicketHistory', 'ServiceTicketAsked', 'ComplaintBoard', 'RecordComplaints'];
