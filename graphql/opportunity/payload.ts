import { Opportunity } from '@/entities/opportunity';
import { payloadType } from '../payload';

export const OpportunityPayload = payloadType('OpportunityPayload', 'opportunity', Opportunity);
export const ID_ARG = { description: 'Global id of the opportunity.' };
export const VERSION_ARG = { description: 'Version that the viewer saw; a stale one is refused with CONFLICT.' };
