import { DEMO_PASSWORD, emailOf } from '@/scripts/demo-data/accounts';
import { journeys } from '../support/journeys';

describe('an empty database', () => {
  const stage = journeys('nothing');

  it('asks the first visitor to set the company up, and nobody after that', async () => {
    const { page } = await stage.open();
    await page.goto('/customers');
    await page.waitForURL('**/setup');
    await page.getByLabel('Company name').fill('Harbour Trading');
    await page.getByLabel('Your name').fill('Ada Li');
    await page.getByLabel('E-mail').fill('ada@harbour.example');
    await page.getByLabel('Password', { exact: true }).fill('seven green lanterns');
    await page.getByRole('button', { name: 'Create and continue' }).click();
    await page.waitForURL('**/today');
    await page.getByRole('button', { name: 'Account of Ada Li' }).waitFor();

    const second = await stage.open();
    await second.page.goto('/setup');
    await second.page.waitForURL('**/sign-in');
    await second.page.getByLabel('E-mail').fill('ada@harbour.example');
    await second.page.getByLabel('Password', { exact: true }).fill('seven green lanterns');
    await second.page.keyboard.press('Enter');
    await second.page.waitForURL('**/today');
  });
});

describe('the demo company', () => {
  const stage = journeys();

  it('leads back to the page that was asked for, keeps the address after a wrong password, and is closed after signing out', async () => {
    const { page, settled } = await stage.open();
    await page.goto('/customers?status=WARNED');
    await page.waitForURL('**/sign-in?next=*');
    await page.getByLabel('E-mail').fill(emailOf('chen.siyuan'));
    await page.getByLabel('Password', { exact: true }).fill('not the password');
    await page.getByRole('button', { name: 'Sign in' }).click();
    await page.getByRole('alert').filter({ hasText: 'wrong' }).waitFor();
    expect(await page.getByLabel('E-mail').inputValue()).toBe(emailOf('chen.siyuan'));

    await page.getByLabel('Password', { exact: true }).fill(DEMO_PASSWORD);
    await page.getByRole('button', { name: 'Sign in' }).click();
    await page.waitForURL('**/customers?status=WARNED');
    await settled();

    await page.getByRole('button', { name: 'Account of 陈思远' }).click();
    await page.getByRole('menuitem', { name: 'Sign out' }).click();
    await page.waitForURL('**/sign-in');
    await page.goto('/customers');
    await page.waitForURL('**/sign-in?next=*');
  });

  it('does not follow an address of another site after signing in', async () => {
    const { page } = await stage.open();
    await page.goto(`/sign-in?next=${encodeURIComponent('//elsewhere.example/customers')}`);
    await page.getByLabel('E-mail').fill(emailOf('ma.jun'));
    await page.getByLabel('Password', { exact: true }).fill(DEMO_PASSWORD);
    await page.keyboard.press('Enter');
    await page.waitForURL('**/today');
    expect(new URL(page.url()).origin).toBe(stage.url());
  });
});
