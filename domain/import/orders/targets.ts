import type { FieldReading, TargetSpec } from '@/domain/import/target-spec';

const order = (property: string, reading: FieldReading = 'text'): TargetSpec => ({ of: 'order', property, reading });
const line = (property: string, reading: FieldReading = 'text'): TargetSpec => ({ of: 'orderLine', property, reading });

/** What a column of a file of order lines can become: what every line of an order repeats, then what is the line's own. */
export const ORDER_TARGETS = {
  orderKey: order('externalId'),
  orderCustomerNumber: order('customerNumber'),
  orderCustomerExternalId: order('customerExternalId'),
  orderCustomerName: order('customerName'),
  orderedOn: order('orderedOn', 'day'),
  orderStatus: order('status', 'orderStatus'),
  orderCancelReason: order('cancelReason'),
  orderDeliveryAddress: order('deliveryAddress'),
  orderCurrency: order('currency'),
  orderDiscount: order('discountAmount', 'amount'),
  orderTax: order('taxAmount', 'amount'),
  orderFreight: order('freight', 'amount'),
  orderCreatedAt: order('createdAt', 'instant'),
  orderRemark: order('remark'),
  lineProductCode: line('sku'),
  lineProductName: line('productName'),
  lineQuantity: line('quantity', 'quantity'),
  lineMeasure: line('measure'),
  lineUnitPrice: line('unitPrice', 'price'),
  lineDiscountRate: line('discountRate', 'discountRate'),
  lineDiscountAmount: line('discountAmount', 'amount'),
  lineTaxRate: line('taxRate', 'rate'),
} as const satisfies Record<string, TargetSpec>;
