import { ServiceTicket } from '@/entities/service-ticket';
import { payloadType } from '../payload';

export const ServiceTicketPayload = payloadType('ServiceTicketPayload', 'serviceTicket', ServiceTicket);
export const ID_ARG = { description: 'Global id of the service ticket.' };
export const VERSION_ARG = { description: 'Version that the viewer saw; a stale one is refused with CONFLICT.' };
