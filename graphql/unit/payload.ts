import { Unit } from '@/entities/unit';
import { payloadType } from '../payload';

export const UnitPayload = payloadType('UnitPayload', 'unit', Unit);
export const ID_ARG = { description: 'Global id of the unit.' };
export const VERSION_ARG = { description: 'Version that the viewer saw; a stale one is refused with CONFLICT.' };
