import type { Page } from 'playwright-core';
import { madeCustomer } from '../support/journey-customers';
import { journeys } from '../support/journeys';

const stage = journeys();

async function openCommands(page: Page): Promise<void> {
  await page.keyboard.press('Control+k');
  await page.getByRole('dialog', { name: 'Search and commands' }).getByRole('combobox').waitFor();
  await page.waitForFunction(() => document.activeElement instanceof HTMLInputElement);
}

it.each([['zs', '张三', 'PERSON'], ['hwjs', '华为技术有限公司', 'ORGANISATION'], ['huawei', '华为技术有限公司', 'ORGANISATION']])(
  'finds by %s the customer %s, in the command menu and in the list', async (typed, name, kind) => {
    await madeCustomer(stage, 'chen.siyuan', name, { kind });
    const { page, settled } = await stage.open({ account: 'chen.siyuan' });
    await page.goto('/today');
    await settled();
    await openCommands(page);
    await page.keyboard.type(typed);
    await page.getByRole('option', { name }).first().waitFor();

    await page.goto('/customers');
    await settled();
    await page.keyboard.press('/');
    await page.keyboard.type(typed);
    await page.waitForURL(`**/customers?q=${typed}`);
    await page.getByRole('link', { name }).first().waitFor();
  },
);

it('opens what was chosen by the keyboard', async () => {
  const { name } = await madeCustomer(stage, 'chen.siyuan', '紫藤园林');
  const { page, settled } = await stage.open({ account: 'chen.siyuan' });
  await page.goto('/today');
  await settled();
  await openCommands(page);
  await page.keyboard.type('ziteng');
  await page.getByRole('option', { name }).waitFor();
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/customers\/[^/?]+$/);
  await page.getByText(name).first().waitFor();
});

it('does not find what another holds', async () => {
  const { name } = await madeCustomer(stage, 'li.peishan', '鹭岛音像');
  const { page, settled } = await stage.open({ account: 'chen.siyuan' });
  await page.goto('/today');
  await settled();
  await openCommands(page);
  await page.keyboard.type('鹭岛');
  await page.getByText('Nothing found for “鹭岛”').waitFor();
  expect(await page.getByRole('option', { name }).count()).toBe(0);
});
