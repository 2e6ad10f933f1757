import { ChurnCase } from '@/entities/churn-case';
import { connectionType } from '../connection';

export const ChurnCaseConnection = connectionType('ChurnCase', ChurnCase);
