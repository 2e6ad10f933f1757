import { Lead } from '@/entities/lead';
import { LeadContact } from '@/entities/lead-contact';
import { connectionType } from '../connection';

export const LeadConnection = connectionType('Lead', Lead);
export const LeadContactConnection = connectionType('LeadContact', LeadContact);
