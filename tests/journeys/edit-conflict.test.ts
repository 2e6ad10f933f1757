import type { Page } from 'playwright-core';
import { madeCustomer } from '../support/journey-customers';
import { journeys, type Stage } from '../support/journeys';

const stage = journeys();
const NOTICE = 'Somebody saved another version just now';

interface Unit { id: string; name: string; version: number; totalPrice: string; remark: string | null }
const UNIT = 'id name version totalPrice remark';

const unitNow = async (id: string) => (await stage.ask<{ unit: Unit }>('admin', `query($id: ID!) { unit(id: $id) { ${UNIT} } }`, { id })).data.unit;

async function freeUnit(): Promise<Unit> {
  const { data } = await stage.ask<{ units: { nodes: Unit[] } }>('admin', `{ units(first: 1, filter: { status: [AVAILABLE] }) { nodes { ${UNIT} } } }`);
  return data.units.nodes[0] as Unit;
}

/** The unit’s form, with a remark that is not saved yet. */
async function remarking(page: Page, unit: Unit, remark: string) {
  await page.goto(`/units/${unit.id}`);
  await page.getByRole('button', { name: /^More/ }).first().click();
  await page.getByRole('menuitem', { name: 'Edit unit' }).click();
  const dialog = page.getByRole('dialog', { name: `Edit ${unit.name}` });
  await dialog.getByRole('textbox', { name: 'Remark' }).fill(remark);
  return dialog;
}

const colleagueSaves = (unit: Unit, input: object) =>
  stage.ask('admin', 'mutation($id: ID!, $version: Int!, $input: UnitUpdateInput!) { unitUpdate(id: $id, version: $version, input: $input) { userErrors { message } } }', { id: unit.id, version: unit.version, input });

it('does not undo the price that a colleague set while somebody typed a remark to the unit', async () => {
  const unit = await freeUnit();
  const { page } = await stage.open({ account: 'admin' });
  const dialog = await remarking(page, unit, '顶楼视野好');
  await colleagueSaves(unit, { totalPrice: '6000000.00' });
  // The page learns of it while the form is open.
  await page.getByText('6,000,000').first().waitFor();
  await dialog.getByRole('button', { name: 'Save' }).click();
  const notice = dialog.getByRole('alert').filter({ hasText: NOTICE });
  await notice.getByRole('row', { name: /List price not changed 6,000,000/ }).waitFor();
  await notice.getByRole('row', { name: /Remark 顶楼视野好/ }).waitFor();
  expect((await unitNow(unit.id)).remark).toBe(unit.remark);

  await notice.getByRole('button', { name: 'Keep mine' }).click();
  expect(await dialog.getByRole('textbox', { name: 'List price' }).inputValue()).toBe('6000000.00');
  await dialog.getByRole('button', { name: 'Save' }).click();
  await dialog.waitFor({ state: 'detached' });
  expect(await unitNow(unit.id)).toMatchObject({ totalPrice: '6000000.00', remark: '顶楼视野好' });
});

it('gives up a remark for what a colleague wrote, and asks no more at closing', async () => {
  const unit = await freeUnit();
  const { page } = await stage.open({ account: 'admin' });
  const dialog = await remarking(page, unit, '我的备注');
  await colleagueSaves(unit, { remark: '同事的备注' });
  await dialog.getByRole('button', { name: 'Save' }).click();
  await dialog.getByRole('button', { name: 'Take the latest' }).click();
  expect(await dialog.getByRole('textbox', { name: 'Remark' }).inputValue()).toBe('同事的备注');
  await page.keyboard.press('Escape');
  await dialog.waitFor({ state: 'detached' });
  expect((await unitNow(unit.id)).remark).toBe('同事的备注');
});

interface Draft { order: { version: number; remark: string | null; lines: { description: string; quantity: string }[] } }
const linesOf = async (id: string) =>
  (await stage.ask<Draft>('chen.siyuan', 'query($id: ID!) { order(id: $id) { version remark lines { description quantity } } }', { id })).data.order;

/** A draft order of one line. */
async function draftOrder(on: Stage, name: string): Promise<string> {
  const customer = await madeCustomer(on, 'chen.siyuan', name);
  const { data } = await on.ask<{ orderCreate: { order: { id: string } | null } }>(
    'chen.siyuan', 'mutation($input: OrderCreateInput!) { orderCreate(input: $input) { order { id } userErrors { message } } }',
    { input: { customerId: customer.id, lines: [{ description: '安装服务', quantity: '1', unitPrice: '100' }] } },
  );
  return data.orderCreate.order?.id ?? '';
}

async function writing(page: Page, order: string) {
  await page.goto(`/orders/${order}`);
  await page.getByRole('button', { name: 'Edit lines' }).click();
  return page.getByRole('listitem', { name: 'Line 1' });
}

it('keeps the lines that somebody typed when a colleague saved the order first, after a reload too', async () => {
  const order = await draftOrder(stage, '临江酒店');
  const { page, settled } = await stage.open({ account: 'chen.siyuan' });
  const line = await writing(page, order);
  await line.getByLabel('Quantity').fill('7');
  const { version } = await linesOf(order);
  await stage.ask('shen.guodong', 'mutation($id: ID!, $version: Int!, $input: OrderUpdateInput!) { orderUpdate(id: $id, version: $version, input: $input) { userErrors { message } } }', {
    id: order, version, input: { remark: '周五送到', lines: [{ description: '安装服务', quantity: '3', unitPrice: '100' }] },
  });
  const notice = page.getByRole('alert').filter({ hasText: NOTICE });
  await page.getByRole('button', { name: 'Save lines' }).click();
  await notice.waitFor();
  expect(await line.getByLabel('Quantity').inputValue()).toBe('7');
  await page.reload();
  await settled();
  await page.getByRole('button', { name: 'Edit lines' }).click();
  expect(await line.getByLabel('Quantity').inputValue()).toBe('7');

  await page.getByRole('button', { name: 'Save lines' }).click();
  await notice.getByRole('row', { name: /Lines 安装服务 × 7 .* 安装服务 × 3/ }).waitFor();
  await notice.getByRole('row', { name: /Remark not changed 周五送到/ }).waitFor();
  expect(await line.getByLabel('Quantity').inputValue()).toBe('7');
  await notice.getByRole('button', { name: 'Keep mine' }).click();
  await page.getByRole('button', { name: 'Save lines' }).click();
  await page.getByText('Lines saved').waitFor();
  const { lines: [saved], remark } = await linesOf(order);
  expect([Number(saved?.quantity), remark]).toEqual([7, '周五送到']);
});
