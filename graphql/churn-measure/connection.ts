import { ChurnMeasure } from '@/entities/churn-measure';
import { connectionType } from '../connection';

export const ChurnMeasureConnection = connectionType('ChurnMeasure', ChurnMeasure);
