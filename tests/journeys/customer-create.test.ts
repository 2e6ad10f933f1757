import { madeCustomer } from '../support/journey-customers';
import { journeys } from '../support/journeys';

const stage = journeys();

/** The name of what has the focus, as a screen reader would say it. */
const FOCUSED = () => document.activeElement?.getAttribute('aria-label') ?? (document.activeElement as HTMLInputElement | null)?.labels?.[0]?.textContent ?? '';

it('creates a customer with the keyboard alone, and says while typing who it may be already', async () => {
  const mine = await madeCustomer(stage, 'chen.siyuan', '远航物流有限公司');
  await madeCustomer(stage, 'li.peishan', '海蓝酒店有限公司');
  const { page, settled } = await stage.open({ account: 'chen.siyuan' });
  await page.goto('/customers');
  await settled();

  await page.keyboard.press('c');
  const dialog = page.getByRole('dialog', { name: 'New customer' });
  await dialog.waitFor();
  await page.waitForFunction(() => document.activeElement instanceof HTMLInputElement);

  await page.keyboard.type(mine.name);
  await dialog.getByRole('link', { name: mine.name }).waitFor();
  expect(await dialog.getByText('This customer may exist already').count()).toBe(1);

  // Beyond one's reach: that there is one, and nothing else.
  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.type('海蓝酒店有限公司');
  const hint = dialog.getByText('Exists, held by somebody else (same name)');
  await hint.waitFor();
  expect(await dialog.getByText('李佩珊').count()).toBe(0);
  expect(await dialog.getByRole('link').count()).toBe(0);

  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.type('青石仪器有限公司');
  await hint.waitFor({ state: 'detached' });
  await page.keyboard.press('Tab');
  expect(await page.evaluate(FOCUSED)).toContain('Phone');
  await page.keyboard.type('021-55667788');
  await page.keyboard.press('Enter');

  await page.waitForURL(/\/customers\/[^/?]+$/);
  await page.getByText('青石仪器有限公司 created').waitFor();
  await settled();
  expect(await page.getByText('021-55667788').count()).toBeGreaterThan(0);
  // "Back" leads to the list, not into the dialog once more.
  await page.goBack();
  await page.waitForURL('**/customers');
  expect(await page.getByRole('dialog', { name: 'New customer' }).count()).toBe(0);
});

it('keeps what was typed through a reload, and names the field that is refused', async () => {
  const { page, settled } = await stage.open({ account: 'chen.siyuan' });
  await page.goto('/customers?new=true');
  const dialog = page.getByRole('dialog', { name: 'New customer' });
  await dialog.getByLabel('Company name').fill('云杉测绘');
  await dialog.getByLabel('Unified social credit code').fill('91310000MA1FL0000X');
  await page.reload();
  await settled();
  expect(await dialog.getByLabel('Company name').inputValue()).toBe('云杉测绘');
  await dialog.getByRole('button', { name: 'Create', exact: true }).click();
  await dialog.getByText('The check digit of the unified social credit code does not fit.').waitFor();
  await dialog.getByLabel('Unified social credit code').fill('');
  await dialog.getByRole('button', { name: 'Create', exact: true }).click();
  await page.waitForURL(/\/customers\/[^/?]+$/);
});
