import { Order } from '@/entities/order';
import { connectionType } from '../connection';

export const OrderConnection = connectionType('Order', Order);
