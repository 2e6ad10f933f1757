import { journeys } from '../support/journeys';

const stage = journeys();

it('changes the language at once and for good, on the page and in what the server says', async () => {
  const { page, settled } = await stage.open({ account: 'wang.yutong' });
  await page.goto('/customers');
  await settled();
  await page.getByRole('button', { name: 'Language' }).click();
  await page.getByRole('menuitemradio', { name: '简体中文' }).click();
  await page.getByRole('heading', { name: '客户', exact: true }).first().waitFor();
  await page.waitForFunction(() => document.documentElement.lang === 'zh-CN');
  await page.reload();
  await settled();
  expect(await page.title()).toBe('客户 · 知客');
  expect(await page.evaluate(() => document.documentElement.lang)).toBe('zh-CN');
});

it('changes the theme at once and for good', async () => {
  const { page, settled } = await stage.open({ account: 'wang.yutong' });
  await page.goto('/today');
  await settled();
  const ground = () => page.evaluate(() => getComputedStyle(document.querySelector('main') ?? document.body).backgroundColor);
  const light = await ground();
  await page.getByRole('button', { name: 'Display' }).click();
  await page.getByRole('menuitemradio', { name: 'Dark' }).click();
  await page.waitForFunction(() => document.documentElement.dataset.theme === 'dark');
  const dark = await ground();
  expect(dark).not.toBe(light);
  await page.reload();
  await settled();
  expect(await ground()).toBe(dark);
});
