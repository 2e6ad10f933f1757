import { Receipt } from '@/entities/receipt';
import { connectionType } from '../connection';

export const ReceiptConnection = connectionType('Receipt', Receipt);
