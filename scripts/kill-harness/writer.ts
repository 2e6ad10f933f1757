import { acknowledged, type OrderTold, type Sender } from './request';

const CUSTOMER = 'mutation($input: CustomerCreateInput!) { customerCreate(input: $input) { customer { id number } userErrors { code message } } }';
const TOLD = 'order { id number version status total customer { name } unit { id } } userErrors { code message }';
const ORDER = `mutation($input: OrderCreateInput!) { orderCreate(input: $input) { ${TOLD} } }`;
const CONFIRM = `mutation($id: ID!, $version: Int!) { orderConfirm(id: $id, version: $version) { ${TOLD} } }`;
const CANCEL = `mutation($id: ID!, $version: Int!) { orderCancel(id: $id, version: $version, input: { reason: "又不要了" }) { ${TOLD} } }`;

/**
 * One of those who write: a customer with a contact, an order for it of several lines or of a unit, and a step or none of that order, one after the
 * other and each until it is acknowledged.
 */
export async function writeUntil(stopped: () => boolean, sender: Sender, prefix: string, units: readonly string[]): Promise<void> {
  const free = [...units];
  for (let round = 0; !stopped(); round += 1) {
    const name = `${prefix}-${round}`;
    const input = { kind: 'ORGANISATION', name, allowDuplicate: true, contact: { name: `contact of ${name}`, mobile: '13812345678' } };
    const { id: customerId, number } = await acknowledged<{ id: string; number: string }>(sender, name, CUSTOMER, { input }, ['customerCreate', 'customer']);
    sender.log.numbers.set(name, number);
    const unitId = round % 2 ? free.shift() : undefined;
    const order = await writeOrder(sender, name, customerId, unitId, round);
    // Called off, it is for sale again: the next one takes it.
    if (unitId && order.status === 'CANCELLED') free.unshift(unitId);
  }
}

async function writeOrder(sender: Sender, name: string, customerId: string, unitId: string | undefined, round: number): Promise<OrderTold> {
  const goods = Array.from({ length: 1 + (round % 5) }, (_, place) => ({ description: `goods ${place}`, quantity: `${place + 1}.5`, unitPrice: `${round + 1}.0333`, taxRate: '0.13' }));
  const input = unitId ? { customerId, lines: [{ unitId, quantity: '1', discountRate: '0.0333' }] } : { customerId, lines: goods, discountAmount: '0.07', freight: '5' };
  const tell = (order: OrderTold) => {
    sender.log.orders.set(order.number, order);
    return order;
  };
  const draft = tell(await acknowledged<OrderTold>(sender, `${name} order`, ORDER, { input }, ['orderCreate', 'order']));
  const { id, version } = draft;
  if (round % 7 < 4) return tell(await acknowledged<OrderTold>(sender, `${name} confirm`, CONFIRM, { id, version }, ['orderConfirm', 'order']));
  if (round % 7 < 6) return tell(await acknowledged<OrderTold>(sender, `${name} cancel`, CANCEL, { id, version }, ['orderCancel', 'order']));
  return draft;
}
