import { ServiceHandling } from '@/entities/service-handling';
import { ServiceTicket } from '@/entities/service-ticket';
import { connectionType } from '../connection';

export const ServiceTicketConnection = connectionType('ServiceTicket', ServiceTicket);
export const ServiceHandlingConnection = connectionType('ServiceHandling', ServiceHandling);
