import type { Locator } from 'playwright-core';
import { journeys } from '../support/journeys';

const stage = journeys();

/** Types into a field that searches and takes what it finds. */
async function choose(field: Locator, words: string, option: string): Promise<void> {
  await field.fill(words);
  await field.page().getByRole('option', { name: option }).first().click();
}

it('goes from an opportunity to a paid order, as the README tells it', async () => {
  const supervisor = await stage.open({ account: 'shen.guodong' });
  await supervisor.page.goto('/opportunities');
  await supervisor.settled();
  await supervisor.page.keyboard.press('c');
  const form = supervisor.page.getByRole('dialog', { name: 'New opportunity' });
  await form.getByLabel('Title').fill('星桥科技总部家具');
  await form.getByLabel('Customer name').fill('星桥科技有限公司');
  await form.getByLabel('Success rate').fill('40');
  await form.getByLabel('Amount').fill('180000');
  await form.getByLabel('Description').fill('展会上谈起，年底前装修完。');
  await form.getByRole('button', { name: 'Create' }).click();
  await supervisor.page.waitForURL(/\/opportunities\/[^/?]+$/);
  const address = new URL(supervisor.page.url()).pathname;
  await supervisor.page.getByRole('button', { name: 'Assign', exact: true }).click();
  const assign = supervisor.page.getByRole('dialog', { name: 'Assign 1 opportunity' });
  await choose(assign.getByRole('combobox'), '陈思远', '陈思远');
  await assign.getByRole('button', { name: 'Assign' }).click();
  await supervisor.page.getByText('Assigned 1 opportunity to 陈思远').waitFor();

  const { page, settled } = await stage.open({ account: 'chen.siyuan' });
  await page.goto(address);
  await settled();
  const plan: [string, string][] = [['寄样品册', '收到了，很满意'], ['上门测量', '量好了，共三层']];
  for (const [todo] of plan) {
    await page.getByPlaceholder('What is to be done; Enter adds').fill(todo);
    await page.keyboard.press('Enter');
    await page.getByText(todo).first().waitFor();
  }
  expect(await page.getByRole('button', { name: 'Mark as won' }).isDisabled()).toBe(true);
  for (const [todo, result] of plan) {
    const item = page.getByRole('listitem').filter({ hasText: todo });
    await item.getByRole('button', { name: 'Record result' }).click();
    await item.getByLabel('Result').fill(result);
    await page.keyboard.press('ControlOrMeta+Enter');
    await page.getByText(result).waitFor();
  }
  await page.getByRole('button', { name: 'Mark as won' }).click();
  await page.getByRole('dialog', { name: 'Mark as won' }).getByRole('button', { name: 'Mark as won' }).click();
  await page.getByRole('button', { name: 'New order' }).click();
  await page.getByRole('dialog', { name: 'New order' }).getByRole('button', { name: 'Create draft' }).click();

  await page.waitForURL(/\/orders\/[^/?]+$/);
  const line = (place: number) => page.getByRole('listitem', { name: `Line ${place}` });
  await choose(line(1).getByRole('combobox'), '人体工学椅', '人体工学椅');
  await line(1).getByLabel('Quantity').fill('30');
  await page.getByRole('button', { name: 'Add line' }).click();
  await choose(line(2).getByRole('combobox'), '会议桌', '会议桌');
  await line(2).getByLabel('Quantity').fill('2');
  await page.getByRole('button', { name: 'Save lines' }).click();
  await page.getByText('Lines saved').waitFor();
  await page.getByRole('button', { name: 'Confirm order' }).click();
  await page.getByRole('button', { name: 'Record receipt' }).click();
  await page.getByRole('dialog', { name: 'Record receipt' }).getByRole('button', { name: 'Record', exact: true }).click();
  await page.getByText('Receipt recorded').waitFor();
  await page.getByText('Paid', { exact: true }).first().waitFor();

  await supervisor.page.goto('/funnel');
  await supervisor.settled();
  expect(await supervisor.page.getByRole('row', { name: /Won/ }).count()).toBeGreaterThan(0);
});
