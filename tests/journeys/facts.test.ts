import type { Page } from 'playwright-core';
import { madeCustomer, pathOf } from '../support/journey-customers';
import { journeys } from '../support/journeys';

const stage = journeys();

const phoneOf = async (id: string) =>
  (await stage.ask<{ customer: { phone: string | null } }>('chen.siyuan', 'query Phone($id: ID!) { customer(id: $id) { phone } }', { id })).data.customer.phone;

async function edit(page: Page, label: string, text: string): Promise<void> {
  await page.getByRole('button', { name: `Edit ${label}` }).click();
  await page.getByRole('textbox', { name: label, exact: true }).fill(text);
  await page.keyboard.press('Enter');
}

it('edits a fact in place: F2 opens, Enter saves, Escape leaves it as it was', async () => {
  const customer = await madeCustomer(stage, 'chen.siyuan', '望海医药', { phone: '021-10000001' });
  const { page, settled } = await stage.open({ account: 'chen.siyuan' });
  await page.goto(pathOf(customer));
  await settled();
  const opener = page.getByRole('button', { name: 'Edit Phone' });
  await opener.focus();
  await page.keyboard.press('F2');
  await page.keyboard.type('021-10000002');
  await page.keyboard.press('Enter');
  await opener.filter({ hasText: '021-10000002' }).waitFor();
  expect(await phoneOf(customer.id)).toBe('021-10000002');
  await page.waitForFunction(() => document.activeElement?.textContent?.includes('Edit Phone'));

  await page.keyboard.press('F2');
  await page.keyboard.type('nonsense');
  await page.keyboard.press('Escape');
  await opener.filter({ hasText: '021-10000002' }).waitFor();
  expect(await phoneOf(customer.id)).toBe('021-10000002');
});

it('keeps a refused value in the editor and says why', async () => {
  const customer = await madeCustomer(stage, 'chen.siyuan', '长风电子');
  const { page, settled } = await stage.open({ account: 'chen.siyuan' });
  await page.goto(pathOf(customer));
  await settled();
  await edit(page, 'E-mail', 'not an address');
  await page.getByRole('alert').filter({ hasText: 'Not an e-mail address.' }).waitFor();
  expect(await page.getByRole('textbox', { name: 'E-mail', exact: true }).inputValue()).toBe('not an address');
});

it('tells the second of two people who changed the same fact, and loses neither version', async () => {
  const customer = await madeCustomer(stage, 'chen.siyuan', '东篱花卉', { phone: '021-20000001' });
  const [first, second] = [await stage.open({ account: 'chen.siyuan' }), await stage.open({ account: 'shen.guodong' })];
  for (const { page, settled } of [first, second]) {
    await page.goto(pathOf(customer));
    await settled();
  }
  await edit(first.page, 'Phone', '021-20000002');
  await first.page.getByRole('button', { name: 'Edit Phone' }).filter({ hasText: '021-20000002' }).waitFor();

  await edit(second.page, 'Phone', '021-20000003');
  const dialog = second.page.getByRole('dialog', { name: 'Phone was changed by somebody else' });
  await dialog.waitFor();
  await dialog.getByText('021-20000002').waitFor();
  await dialog.getByText('021-20000003').waitFor();
  expect(await phoneOf(customer.id)).toBe('021-20000002');
  await dialog.getByRole('button', { name: 'Save my version' }).click();
  await second.page.getByRole('button', { name: 'Edit Phone' }).filter({ hasText: '021-20000003' }).waitFor();
  expect(await phoneOf(customer.id)).toBe('021-20000003');
});

it('lets two people change different facts of one customer without a word', async () => {
  const customer = await madeCustomer(stage, 'chen.siyuan', '西岭矿业');
  const [first, second] = [await stage.open({ account: 'chen.siyuan' }), await stage.open({ account: 'shen.guodong' })];
  for (const { page, settled } of [first, second]) {
    await page.goto(pathOf(customer));
    await settled();
  }
  await edit(first.page, 'Phone', '021-30000001');
  await first.page.getByRole('button', { name: 'Edit Phone' }).filter({ hasText: '021-30000001' }).waitFor();
  await edit(second.page, 'Postcode', '200001');
  await second.page.getByRole('button', { name: 'Edit Postcode' }).filter({ hasText: '200001' }).waitFor();
  expect(await second.page.getByRole('dialog').count()).toBe(0);
  expect(await phoneOf(customer.id)).toBe('021-30000001');
});

it('leaves text with suggestions as it was on Escape, and misses no key after F2', async () => {
  const { opportunities } = (await stage.ask<{ opportunities: { nodes: { id: string; interest: string | null }[] } }>('chen.siyuan', '{ opportunities(first: 50, filter: { status: [ASSIGNED] }) { nodes { id interest } } }', {})).data;
  const { id, interest } = opportunities.nodes.find((one) => one.interest) ?? {};
  const { page, settled } = await stage.open({ account: 'chen.siyuan' });
  await page.goto(`/opportunities/${id}`);
  await settled();
  const opener = page.getByRole('button', { name: 'Edit Interest' });
  await opener.focus();
  await page.keyboard.press('F2');
  const editor = page.getByRole('combobox', { name: 'Interest' });
  await editor.waitFor();
  await page.keyboard.press('Escape');
  await opener.filter({ hasText: interest ?? '' }).waitFor();
  await opener.focus();
  await page.keyboard.press('F2');
  await page.keyboard.type('abcd');
  expect(await editor.inputValue()).toContain('abcd');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await page.reload();
  await settled();
  await opener.filter({ hasText: interest ?? '' }).waitFor();
});
