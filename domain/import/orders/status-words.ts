import type { OrderStatus } from '@/domain/order';
import { foldText } from '@/domain/text/normalise';

const words = (text: string) => new Set(text.split(','));
const STATUSES: [OrderStatus, ReadonlySet<string>][] = [
  ['DRAFT', words('draft,new,open,pending,on hold,草稿,新建,待确认,未确认,待审核,未审核')],
  ['CONFIRMED', words('confirmed,approved,accepted,in process,in progress,processing,backordered,已确认,确认,已审核,审核,已下单,处理中,待发货,备货中')],
  ['DELIVERED', words('delivered,shipped,dispatched,fulfilled,已交付,交付,已发货,发货,已出库,已送达,已签收,待收款')],
  ['COMPLETED', words('completed,complete,closed,done,finished,paid,已完成,完成,已结束,已关闭,交易成功,已结清,已收款')],
  ['CANCELLED', words('cancelled,canceled,cancel,void,voided,rejected,已取消,取消,作废,已作废,交易关闭,已退单')],
];

/** The state of an order by its words in Chinese and English; null for any other word. */
export const readOrderStatus = (cell: string): OrderStatus | null => STATUSES.find(([, known]) => known.has(foldText(cell)))?.[0] ?? null;
