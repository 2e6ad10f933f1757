import { UnitHold } from '@/entities/unit-hold';
import { connectionType } from '../connection';

export const UnitHoldConnection = connectionType('UnitHold', UnitHold);
