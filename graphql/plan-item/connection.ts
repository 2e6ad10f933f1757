import { PlanItem } from '@/entities/plan-item';
import { connectionType } from '../connection';

export const PlanItemConnection = connectionType('PlanItem', PlanItem);
