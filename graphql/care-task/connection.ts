import { CareTask } from '@/entities/care-task';
import { connectionType } from '../connection';

export const CareTaskConnection = connectionType('CareTask', CareTask);
