import { journeys } from '../support/journeys';

const stage = journeys();

it('keeps filter, order and search in the address: through a reload, and step by step on the way back', async () => {
  // Whoever has so few at risk that all of them are on the screen: rows out of sight are not in the page.
  const { page, settled } = await stage.open({ account: 'chen.siyuan' });
  const names = () => page.locator('[data-row-open]').allTextContents();
  await page.goto('/customers');
  await settled();
  const everything = await names();

  await page.getByRole('button', { name: 'Status', exact: true }).click();
  await page.getByRole('dialog', { name: 'Status' }).getByText('At risk').click();
  await page.waitForURL('**/customers?status=WARNED');
  await page.keyboard.press('Escape');
  await settled();
  const filtered = await names();
  expect(filtered.length).toBeGreaterThan(0);
  expect(filtered).not.toEqual(everything);

  await page.getByRole('columnheader', { name: 'Customer' }).getByRole('button').click();
  await page.waitForURL(/status=WARNED&sort=NAME&dir=asc/);
  await settled();
  const sorted = await names();
  expect([...sorted].sort()).toEqual([...filtered].sort());
  expect(await page.getByRole('columnheader', { name: 'Customer' }).getAttribute('aria-sort')).toBe('ascending');

  await page.reload();
  await settled();
  expect(await names()).toEqual(sorted);
  expect(await page.getByRole('button', { name: /Status.*At risk/ }).first().isVisible()).toBe(true);

  await page.locator('[data-row-open]').first().click();
  await page.waitForURL(/\/customers\/[^/?]+$/);
  await settled();
  await page.goBack();
  await page.waitForURL(/status=WARNED&sort=NAME&dir=asc/);
  await settled();
  expect(await names()).toEqual(sorted);
});

it('ignores what an address cannot mean', async () => {
  const { page, settled } = await stage.open({ account: 'shen.guodong' });
  await page.goto('/customers?status=NO_SUCH&sort=password&dir=sideways&from=yesterday');
  await settled();
  expect(await page.locator('[data-row-open]').count()).toBeGreaterThan(0);
});

it.each([['/customers', 'Status'], ['/leads?view=all', 'Source']])('puts the focus into a filter of %s that is opened by a key, the first time too', async (address, filter) => {
  const { page, settled } = await stage.open({ account: 'shen.guodong' });
  await page.goto(address);
  await settled();
  await page.getByRole('button', { name: filter, exact: true }).press('Enter');
  await page.getByRole('dialog', { name: filter }).waitFor();
  await page.waitForFunction(() => document.activeElement?.parentElement?.closest('[role="dialog"]'));
});
