import { madeCustomer, pathOf } from '../support/journey-customers';
import { journeys } from '../support/journeys';

const stage = journeys();

it('deletes a customer, offers to undo, and gives it back from the recycle bin', async () => {
  const customer = await madeCustomer(stage, 'chen.siyuan', '秋实农业');
  const { page, settled } = await stage.open({ account: 'chen.siyuan' });
  const remove = async () => {
    await page.goto(pathOf(customer));
    await settled();
    await page.getByRole('button', { name: 'More actions' }).click();
    await page.getByRole('menuitem', { name: 'Delete' }).click();
    await page.waitForURL('**/customers');
    await page.getByText('1 customer moved to the recycle bin').waitFor();
  };
  await remove();
  expect(await page.getByRole('link', { name: customer.name }).count()).toBe(0);
  await page.getByRole('button', { name: 'Undo' }).click();
  await page.getByText('1 customer restored').waitFor();
  await page.getByRole('link', { name: customer.name }).waitFor();

  await remove();
  await page.goto(pathOf(customer));
  await page.getByText('This customer cannot be found').first().waitFor();
  await page.goto('/recycle-bin');
  await settled();
  await page.getByRole('button', { name: `Restore ${customer.name}` }).click();
  await page.getByText(`${customer.name} restored`).waitFor();
  await page.getByRole('button', { name: `Restore ${customer.name}` }).waitFor({ state: 'detached' });
  await page.getByRole('button', { name: 'Open', exact: true }).click();
  await page.waitForURL(`**${pathOf(customer)}`);
  await page.getByText(customer.name).first().waitFor();
});
