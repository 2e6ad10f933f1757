import { Contact } from '@/entities/contact';
import { connectionType } from '../connection';

export const ContactConnection = connectionType('Contact', Contact);
