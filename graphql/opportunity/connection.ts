import { Opportunity } from '@/entities/opportunity';
import { connectionType } from '../connection';

export const OpportunityConnection = connectionType('Opportunity', Opportunity);
