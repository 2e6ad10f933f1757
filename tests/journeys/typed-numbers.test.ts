import { journeys } from '../support/journeys';

const stage = journeys();

interface Plan { projects: { nodes: { id: string; layouts: { name: string; grossArea: string; netArea: string; bedrooms: number }[] }[] } }
const LAYOUTS = '{ projects(first: 1) { nodes { id layouts { name grossArea netArea bedrooms } } } }';

it('says at the field which number cannot be read, and takes what people write for one', async () => {
  const { projects: { nodes: [project] } } = (await stage.ask<Plan>('admin', LAYOUTS)).data;
  const { page, settled } = await stage.open({ account: 'admin' });
  await page.goto(`/projects/${project?.id}`);
  await settled();
  await page.getByRole('button', { name: /More/ }).first().click();
  await page.getByRole('menuitem', { name: 'Add layout' }).click();
  const dialog = page.getByRole('dialog', { name: 'Add layout' });
  const field = (name: string) => dialog.getByRole('textbox', { name });
  await field('Name').fill('全角户型');
  await field('Gross area').fill('89.655');
  await field('Bedrooms').fill('三');
  await dialog.getByRole('button', { name: 'Save' }).click();
  await dialog.getByText('Enter a number with at most 2 decimal places.').waitFor();
  await dialog.getByText('Enter a whole number.').waitFor();
  await dialog.getByText('Required.').waitFor();
  await field('Gross area').fill('１２０．５');
  await field('Net area').fill(' 98 ');
  await field('Bedrooms').fill('３');
  await dialog.getByRole('button', { name: 'Save' }).click();
  await dialog.waitFor({ state: 'detached' });
  const made = (await stage.ask<Plan>('admin', LAYOUTS)).data.projects.nodes[0]?.layouts.find(({ name }) => name === '全角户型');
  expect(made).toEqual({ name: '全角户型', grossArea: '120.50', netArea: '98.00', bedrooms: 3 });
});

it('keeps the text of a filter while it is typed, and filters by what can be read', async () => {
  const { page, settled } = await stage.open({ account: 'chen.siyuan' });
  await page.goto('/units');
  await settled();
  await page.getByRole('button', { name: 'Price (10,000 yuan)' }).click();
  const from = page.getByRole('textbox', { name: 'From' });
  await from.pressSequentially('400.5');
  expect(await from.inputValue()).toBe('400.5');
  await page.waitForURL(/priceFrom=400\.5/);
  await from.fill('４００');
  expect(await from.inputValue()).toBe('４００');
  await page.waitForURL(/priceFrom=400(?!\.)/);
  await from.fill('many');
  await page.getByText('Enter a number with at most 2 decimal places.').waitFor();
  expect(page.url()).toContain('priceFrom=400');
});
