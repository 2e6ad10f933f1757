import { type Person, type TestApp } from './app';

export interface Order {
  id: string; version: number; number: string; status: string; paymentStatus: string; total: string; subtotal: string; discount: string; tax: string; freight: string;
  received: string; outstanding: string; lineCount: number; quantity: string; cancelReason: string | null; orderedOn: string;
  lines: { description: string; quantity: string; unitPrice: string; net: string; discount: string; tax: string; product: { sku: string } | null }[];
}

const ORDER = `id version number status paymentStatus total subtotal discount tax freight received outstanding lineCount quantity cancelReason orderedOn
  lines { description quantity unitPrice net discount tax product { sku } }`;

interface Answer { userErrors: { code: string; field: string | null; message: string }[] }

/** Sends a mutation; resolves to its payload, and throws what could not be served. */
async function call<T>(person: Person, name: string, args: Record<string, [type: string, value: unknown]>, fields: string): Promise<Answer & T> {
  const declared = Object.entries(args).map(([arg, [type]]) => `$${arg}: ${type}`).join(', ');
  const passed = Object.keys(args).map((arg) => `${arg}: $${arg}`).join(', ');
  const { data, errors } = await person.run<Record<string, Answer & T>>(`mutation(${declared}) { ${name}(${passed}) { ${fields} userErrors { code field message } } }`,
    Object.fromEntries(Object.entries(args).map(([arg, [, value]]) => [arg, value])));
  if (errors) throw new Error(errors.map(({ extensions, message }) => `${extensions.code}: ${message}`).join());
  return data[name] as Answer & T;
}

type OrderAnswer = Answer & { order: Order | null };

export async function customer(person: Person, name: string, more: object = {}): Promise<string> {
  const { customer: created, userErrors } = await call<{ customer: { id: string } | null }>(person, 'customerCreate', {
    input: ['CustomerCreateInput!', { kind: 'ORGANISATION', name, allowDuplicate: true, ...more }] }, 'customer { id }');
  if (!created) throw new Error(JSON.stringify(userErrors));
  return created.id;
}

export async function product(person: Person, sku: string, listPrice: string | null, more: object = {}): Promise<string> {
  const { product: created, userErrors } = await call<{ product: { id: string } | null }>(person, 'productCreate', {
    input: ['ProductCreateInput!', { sku, name: `产品 ${sku}`, listPrice, ...more }] }, 'product { id }');
  if (!created) throw new Error(JSON.stringify(userErrors));
  return created.id;
}

export const create = (person: Person, customerId: string, input: object = {}): Promise<OrderAnswer> =>
  call(person, 'orderCreate', { input: ['OrderCreateInput!', { customerId, ...input }] }, `order { ${ORDER} }`);

export const update = (person: Person, { id, version }: Pick<Order, 'id' | 'version'>, input: object): Promise<OrderAnswer> =>
  call(person, 'orderUpdate', { id: ['ID!', id], version: ['Int!', version], input: ['OrderUpdateInput!', input] }, `order { ${ORDER} }`);

export const step = (person: Person, { id, version }: Pick<Order, 'id' | 'version'>, name: 'Confirm' | 'Deliver' | 'Complete'): Promise<OrderAnswer> =>
  call(person, `order${name}`, { id: ['ID!', id], version: ['Int!', version] }, `order { ${ORDER} }`);

export const cancel = (person: Person, { id, version }: Pick<Order, 'id' | 'version'>, reason: string): Promise<OrderAnswer> =>
  call(person, 'orderCancel', { id: ['ID!', id], version: ['Int!', version], input: ['OrderCancelInput!', { reason }] }, `order { ${ORDER} }`);

export const upsert = (person: Person, input: object): Promise<OrderAnswer> => call(person, 'orderUpsert', { input: ['OrderUpsertInput!', input] }, `order { ${ORDER} }`);

export const receive = (person: Person, orderId: string, input: object): Promise<Answer & { receipt: { id: string; version: number; number: string } | null }> =>
  call(person, 'receiptRecord', { orderId: ['ID!', orderId], input: ['ReceiptRecordInput!', input] }, 'receipt { id version number }');

export const voidReceipt = (person: Person, { id, version }: { id: string; version: number }, reason: string): Promise<Answer & { receipt: { voidedAt: string | null } | null }> =>
  call(person, 'receiptVoid', { id: ['ID!', id], version: ['Int!', version], input: ['ReceiptVoidInput!', { reason }] }, 'receipt { voidedAt }');

export async function read(person: Person, id: string): Promise<Order> {
  const { data, errors } = await person.run<{ order: Order }>(`query($id: ID!) { order(id: $id) { ${ORDER} } }`, { id });
  if (errors) throw new Error(errors[0]?.extensions.code);
  return data.order;
}

/** An order that went through; throws what was refused. */
export async function done(answer: Promise<OrderAnswer>): Promise<Order> {
  const { order, userErrors } = await answer;
  if (!order || userErrors.length) throw new Error(JSON.stringify(userErrors));
  return order;
}

/** A confirmed order of one line. */
export async function confirmed(person: Person, customerId: string, unitPrice: string, more: object = {}): Promise<Order> {
  const draft = await done(create(person, customerId, { lines: [{ description: 'a thing', quantity: '1', unitPrice }], ...more }));
  return done(step(person, draft, 'Confirm'));
}

export interface Purchases { lastOrderOn: string | null; orderCount: number | null; orderTotal: string | null; version: number }

export async function purchases(person: Person, id: string): Promise<Purchases> {
  const { data } = await person.run<{ customer: Purchases }>('query($id: ID!) { customer(id: $id) { lastOrderOn orderCount orderTotal version } }', { id });
  return data.customer;
}

export const manager = (app: TestApp): Person => app.as('ACCOUNT_MANAGER');
