import { journeys } from '../support/journeys';

const stage = journeys();

it('takes a permission away in the matrix, and it is gone from the next request on', async () => {
  const [admin, manager] = [await stage.open({ account: 'admin' }), await stage.open({ account: 'chen.siyuan' })];
  await manager.page.goto('/customers');
  await manager.settled();
  expect(await manager.page.getByRole('button', { name: 'New customer' }).count()).toBe(1);

  await admin.page.goto('/roles');
  await admin.settled();
  const cell = admin.page.getByRole('combobox', { name: 'Account manager: Customers, Create' });
  await cell.selectOption('NONE');
  await admin.page.getByText('1 change not saved').first().waitFor();
  // What is not saved survives a reload and changes nothing yet.
  await admin.page.reload();
  await admin.settled();
  expect(await cell.inputValue()).toBe('NONE');
  await admin.page.getByRole('button', { name: 'Save', exact: true }).click();
  await admin.page.getByText('1 role saved; in force from the next request on').waitFor();

  const { data } = await stage.ask<{ customerCreate: { userErrors: { code: string }[] } | null }>(
    'chen.siyuan', 'mutation Try($input: CustomerCreateInput!) { customerCreate(input: $input) { userErrors { code } } }', { input: { kind: 'ORGANISATION', name: '不应存在' } },
  );
  expect(data?.customerCreate?.userErrors.map(({ code }) => code) ?? ['FORBIDDEN']).not.toEqual([]);
  await manager.page.reload();
  await manager.settled();
  expect(await manager.page.getByRole('button', { name: 'New customer' }).count()).toBe(0);

  await cell.selectOption('SELF');
  await admin.page.getByRole('button', { name: 'Save', exact: true }).click();
  await admin.page.getByText('1 change not saved').first().waitFor({ state: 'detached' });
  await manager.page.reload();
  await manager.settled();
  expect(await manager.page.getByRole('button', { name: 'New customer' }).count()).toBe(1);
});
