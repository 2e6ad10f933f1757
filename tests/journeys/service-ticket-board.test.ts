import { madeCustomer } from '../support/journey-customers';
import { journeys } from '../support/journeys';

const stage = journeys();

it('goes over the board by keyboard alone: assigned, answered with a saved reply, sent back by the customer', async () => {
  const customer = await madeCustomer(stage, 'chen.siyuan', '云岫酒店');
  const { data } = await stage.ask<{ dictionaryType: { items: { id: string; code: string }[] } }>('chen.siyuan', '{ dictionaryType(code: "service-type") { items { id code } } }');
  const typeId = data.dictionaryType.items.find(({ code }) => code === 'COMPLAINT')?.id;
  const title = '大堂旋转门异响';
  await stage.ask('chen.siyuan', 'mutation($input: ServiceTicketCreateInput!) { serviceTicketCreate(input: $input) { userErrors { message } } }', {
    input: { customerId: customer.id, typeId, title, request: '早高峰时尤其明显', priority: 'URGENT' },
  });
  const address = `/service-tickets?view=board&q=${encodeURIComponent(title)}`;

  const supervisor = await stage.open({ account: 'shen.guodong' });
  await supervisor.page.goto(address);
  await supervisor.settled();
  const move = supervisor.page.getByRole('button', { name: `Move “${title}” to…` });
  await move.press('Enter');
  await supervisor.page.getByRole('menuitem', { name: 'To handle' }).press('Enter');
  const assign = supervisor.page.getByRole('dialog', { name: 'Assign 1 service ticket' });
  await assign.getByRole('combobox').fill('陈思远');
  await supervisor.page.getByRole('option', { name: '陈思远' }).waitFor();
  await supervisor.page.keyboard.press('Enter');
  await supervisor.page.keyboard.press('ControlOrMeta+Enter');
  await supervisor.page.getByRole('region', { name: 'To handle' }).getByRole('link', { name: title }).waitFor();
  // Only the assignee handles it.
  await supervisor.settled();
  expect(await move.count()).toBe(0);

  const { page, settled } = await stage.open({ account: 'chen.siyuan' });
  await page.goto(address);
  await settled();
  await page.getByRole('button', { name: `Move “${title}” to…` }).press('Enter');
  await page.getByRole('menuitem', { name: 'Awaiting feedback' }).press('Enter');
  const handling = page.getByRole('dialog', { name: 'Handling' });
  await handling.getByRole('combobox', { name: 'Insert a saved reply' }).fill('处理完毕');
  await page.getByRole('option', { name: '已处理完毕' }).waitFor();
  await page.keyboard.press('Enter');
  expect(await handling.getByRole('textbox', { name: 'Handling' }).inputValue()).toContain(`您反映的“${title}”已处理完毕`);
  await page.keyboard.press('ControlOrMeta+Enter');
  await page.getByRole('region', { name: 'Awaiting feedback' }).getByRole('link', { name: title }).waitFor();
  await settled();
  await page.getByRole('button', { name: `Move “${title}” to…` }).press('Enter');
  await page.getByRole('menuitem', { name: 'To handle' }).press('Enter');
  const feedback = page.getByRole('dialog', { name: 'Feedback' });
  await feedback.getByRole('radio', { name: '2', exact: true }).press('Space');
  await feedback.getByLabel('Outcome').fill('第二天又响了');
  await page.keyboard.press('ControlOrMeta+Enter');
  await page.getByRole('region', { name: 'To handle' }).getByRole('link', { name: title }).waitFor();
});

it('shows who would get what, and hands it out', async () => {
  const { page, settled } = await stage.open({ account: 'shen.guodong' });
  await page.goto('/service-tickets?view=unassigned');
  await settled();
  await page.locator('tbody').getByRole('checkbox').first().click();
  await page.getByRole('button', { name: 'Distribute' }).click();
  const dialog = page.getByRole('dialog', { name: 'Distribute 1 service ticket' });
  await dialog.getByText(/^Rule \d/).waitFor();
  await dialog.getByRole('button', { name: 'Distribute' }).click();
  await page.getByText('Assigned 1 service ticket').waitFor();
});
