import { journeys } from '../support/journeys';

const stage = journeys();

interface Seen { customers: { nodes: { id: string; name: string }[] }; units: { nodes: { id: string; name: string }[] } }
interface Place { unit: { status: string; order: { id: string; status: string } | null } }

it('writes an order of a unit on the unit’s page, takes another unit instead, and confirms it: the unit follows', async () => {
  const { data } = await stage.ask<Seen>('chen.siyuan', '{ customers(first: 1, filter: { kind: PERSON }) { nodes { id name } } units(first: 2, filter: { status: [AVAILABLE] }) { nodes { id name } } }');
  const { customers: { nodes: [customer] }, units: { nodes: [first, second] } } = data;
  const placeOf = async (id: string | undefined) => (await stage.ask<Place>('chen.siyuan', 'query($id: ID!) { unit(id: $id) { status order { id status } } }', { id })).data.unit;
  const { page, settled } = await stage.open({ account: 'chen.siyuan' });
  await page.goto(`/units/${first?.id}`);
  await page.getByRole('button', { name: 'Write an order' }).click();
  const dialog = page.getByRole('dialog', { name: `Order of ${first?.name}` });
  await dialog.getByRole('combobox', { name: 'Customer' }).fill(customer?.name ?? '');
  await page.getByRole('option', { name: customer?.name }).first().click();
  await dialog.getByRole('button', { name: 'Create draft' }).click();
  await page.waitForURL(/\/orders\/[^/?]+$/);
  await settled();
  const order = page.url().split('/').at(-1);
  expect(await placeOf(first?.id)).toEqual({ status: 'RESERVED', order: { id: order, status: 'DRAFT' } });

  await page.getByRole('button', { name: 'Edit lines' }).click();
  await page.getByRole('button', { name: 'Another unit' }).click();
  const picker = page.getByRole('dialog', { name: 'Choose a unit' });
  await picker.getByRole('textbox', { name: 'Unit' }).fill(second?.name ?? '');
  // A group of radios is moved through with the keyboard, as everywhere.
  await picker.getByRole('radio', { name: second?.name }).focus();
  await page.keyboard.press('Space');
  await page.keyboard.press('Enter');
  await picker.waitFor({ state: 'detached' });
  await page.getByRole('button', { name: 'Save lines' }).click();
  await page.getByText('Lines saved').waitFor();
  expect([await placeOf(first?.id), await placeOf(second?.id)]).toEqual([{ status: 'AVAILABLE', order: null }, { status: 'RESERVED', order: { id: order, status: 'DRAFT' } }]);

  await page.getByRole('button', { name: 'Confirm order' }).click();
  await page.getByRole('region', { name: 'Unit', exact: true }).getByText('Subscribed').waitFor();
  expect((await placeOf(second?.id)).status).toBe('SUBSCRIBED');
  await page.getByRole('region', { name: 'Unit', exact: true }).getByRole('link').click();
  await page.waitForURL(`**/units/${second?.id}`);
  await settled();
  expect(await page.getByRole('button', { name: 'Sign', exact: true }).isDisabled()).toBe(true);
  expect(await page.getByText('The unit is in an order; it goes where the order goes.').count()).toBe(1);
});
