import { madeCustomer, pathOf } from '../support/journey-customers';
import { journeys } from '../support/journeys';

const stage = journeys();

it('logs an interaction in three actions, and it stands on top of the timeline', async () => {
  const customer = await madeCustomer(stage, 'chen.siyuan', '北辰船舶');
  const { page, settled } = await stage.open({ account: 'chen.siyuan' });
  await page.goto(pathOf(customer));
  await settled();
  const line = page.getByRole('textbox', { name: 'Log an interaction' });

  await line.click();
  await page.keyboard.type('Asked for the annual price list');
  await page.keyboard.press('Enter');

  const timeline = page.getByRole('tabpanel');
  await timeline.getByText('Asked for the annual price list').waitFor();
  await settled();
  expect(await line.inputValue()).toBe('');
  expect(await timeline.getByRole('listitem').first().textContent()).toContain('Asked for the annual price list');
  await page.reload();
  await settled();
  expect(await timeline.getByText('Asked for the annual price list').count()).toBe(1);
});

it('sets the next contact along with it, and the customer is due on the page of the day', async () => {
  const customer = await madeCustomer(stage, 'chen.siyuan', '松涛家具');
  const { page, settled } = await stage.open({ account: 'chen.siyuan' });
  await page.goto(pathOf(customer));
  await settled();
  await page.getByRole('textbox', { name: 'Log an interaction' }).fill('Will call again tomorrow');
  await page.getByRole('button', { name: '+1 day' }).click();
  await page.getByRole('button', { name: 'Log', exact: true }).click();
  await page.getByText('Logged').waitFor();
  await page.goto('/customers?due=week&sort=NEXT_CONTACT_AT&dir=desc');
  await settled();
  const { data } = await stage.ask<{ customer: { nextContactAt: string | null } }>('chen.siyuan', 'query Next($id: ID!) { customer(id: $id) { nextContactAt } }', { id: customer.id });
  expect(data.customer.nextContactAt).not.toBeNull();
});

it('takes Enter with no words as a question, not as an entry', async () => {
  const customer = await madeCustomer(stage, 'chen.siyuan', '玉泉茶业');
  const { page, settled } = await stage.open({ account: 'chen.siyuan' });
  await page.goto(pathOf(customer));
  await settled();
  await page.getByRole('textbox', { name: 'Log an interaction' }).press('Enter');
  await page.getByRole('alert').filter({ hasText: 'Write a line about it' }).waitFor();
});
