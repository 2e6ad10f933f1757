import { readFileSync } from 'node:fs';
import { accessibilityProblems } from '../support/accessibility';
import { journeys } from '../support/journeys';

const stage = journeys();

const FILE = ['客户名称,电话,邮箱,备注', '晨曦光学有限公司,021-60000001,info@chenxi.example,', '暮雪制冷有限公司,021-60000002,,老客户', ',021-60000003,,没有名称'].join('\r\n');

const found = async (search: string) =>
  (await stage.ask<{ customers: { nodes: { name: string }[] } }>('chen.siyuan', 'query Found($search: String!) { customers(first: 5, search: $search) { nodes { name } } }', { search })).data.customers.nodes.map(({ name }) => name);

it('imports a file: dry run first, then the good rows, and the refused one comes back with its reason', async () => {
  const { page, settled } = await stage.open({ account: 'chen.siyuan' });
  await page.goto('/imports/new');
  await settled();
  await page.getByLabel('Choose a file to import').setInputFiles({ name: 'from-the-old-system.csv', mimeType: 'text/csv', buffer: Buffer.from(FILE) });
  await page.waitForURL(/\/imports\/(?!new)[^/]+$/);
  await settled();
  expect(await page.getByRole('combobox', { name: '“客户名称” becomes' }).textContent()).toContain('Customer name');
  await page.getByRole('button', { name: 'Next: check' }).click();

  await page.getByText('3 rows checked. Nothing was written yet.').waitFor();
  await settled();
  const planned = (term: string) => page.locator('dl > div', { hasText: term }).locator('dd').textContent();
  expect([await planned('To be created'), await planned('Cannot go in')]).toEqual(['2', '1']);
  expect(await found('晨曦光学')).toEqual([]);
  expect(await accessibilityProblems(page)).toEqual([]);

  await page.getByRole('button', { name: 'Import 2 rows' }).click();
  await page.getByRole('heading', { name: 'Import finished' }).waitFor();
  await settled();
  expect(await accessibilityProblems(page)).toEqual([]);
  expect(await found('晨曦光学')).toEqual(['晨曦光学有限公司']);

  const download = page.waitForEvent('download');
  await page.getByRole('link', { name: 'Error file (one row)' }).click();
  const file = readFileSync(await (await download).path(), 'utf8');
  expect(file).toContain('021-60000003');
  expect(file).toContain('Required.');
  expect(file).not.toContain('021-60000001');
});

it('refuses what is no table, and says so on the page', async () => {
  const { page, settled, faults } = await stage.open({ account: 'chen.siyuan' });
  await page.goto('/imports/new');
  await settled();
  await page.getByLabel('Choose a file to import').setInputFiles({ name: 'empty.csv', mimeType: 'text/csv', buffer: Buffer.alloc(0) });
  await page.getByRole('alert').filter({ hasText: 'The file is empty.' }).waitFor();
  // The browser itself notes every refused request.
  expect(faults.splice(0)).toEqual([expect.stringContaining('status of 4')]);
});
