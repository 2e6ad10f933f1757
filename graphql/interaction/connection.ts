import { Interaction } from '@/entities/interaction';
import { connectionType } from '../connection';

export const InteractionConnection = connectionType('Interaction', Interaction);
