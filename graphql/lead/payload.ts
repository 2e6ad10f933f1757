import { Lead } from '@/entities/lead';
import { payloadType } from '../payload';

export const LeadPayload = payloadType('LeadPayload', 'lead', Lead);
export const ID_ARG = { description: 'Global id of the lead.' };
export const VERSION_ARG = { description: 'Version that the viewer saw; a stale one is refused with CONFLICT.' };
