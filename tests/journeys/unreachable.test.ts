import type { Route } from 'playwright-core';
import type { Window } from '../support/browser';
import { madeCustomer, pathOf } from '../support/journey-customers';
import { journeys } from '../support/journeys';

const stage = journeys();

/** Without the network for a while; the browser's own notes about it are no fault of the page. */
async function offline({ page, faults, settled }: Window, during: () => Promise<void>): Promise<void> {
  await page.context().setOffline(true);
  await during();
  await page.context().setOffline(false);
  // The browser tells of some of it only now.
  await settled();
  expect(faults.splice(0).filter((fault) => !fault.includes('ERR_INTERNET_DISCONNECTED'))).toEqual([]);
}

/** The page of a new customer, as its account manager has it open. */
async function recordOf(name: string): Promise<Window> {
  const customer = await madeCustomer(stage, 'chen.siyuan', name);
  const window = await stage.open({ account: 'chen.siyuan' });
  await window.page.goto(pathOf(customer));
  await window.settled();
  return window;
}

it('keeps an interaction that could not be sent, through a reload too', async () => {
  const window = await recordOf('南屏电缆');
  const { page, settled } = window;
  const line = page.getByRole('textbox', { name: 'Log an interaction' });
  await offline(window, async () => {
    await line.fill('Spoke about the tender');
    await line.press('Enter');
    await page.getByRole('alert').filter({ hasText: 'Not saved. What you typed is still here' }).waitFor();
    expect(await line.inputValue()).toBe('Spoke about the tender');
  });
  await page.reload();
  await settled();
  expect(await line.inputValue()).toBe('Spoke about the tender');
  await line.press('Enter');
  await page.getByRole('tabpanel').getByText('Spoke about the tender').waitFor();
});

it('keeps an edited fact that could not be saved, and saves it on the second attempt', async () => {
  const window = await recordOf('白塔食品');
  const { page } = window;
  const editor = page.getByRole('textbox', { name: 'Phone', exact: true });
  await offline(window, async () => {
    await page.getByRole('button', { name: 'Edit Phone' }).click();
    await editor.fill('021-70000001');
    await editor.press('Enter');
    await page.getByRole('alert').filter({ hasText: 'Not saved. What you typed is still here' }).waitFor();
    expect(await editor.inputValue()).toBe('021-70000001');
  });
  await editor.press('Enter');
  await page.getByRole('button', { name: 'Edit Phone' }).filter({ hasText: '021-70000001' }).waitFor();
});

it('keeps a new customer that could not be created', async () => {
  const window = await stage.open({ account: 'chen.siyuan' });
  const { page, settled } = window;
  await page.goto('/customers?new=true');
  await settled();
  const dialog = page.getByRole('dialog', { name: 'New customer' });
  await offline(window, async () => {
    await dialog.getByLabel('Company name').fill('石桥铸造');
    await dialog.getByRole('button', { name: 'Create', exact: true }).click();
    await dialog.getByRole('alert').filter({ hasText: 'Not saved. What you typed is still here' }).waitFor();
    expect(await dialog.getByLabel('Company name').inputValue()).toBe('石桥铸造');
  });
  await dialog.getByRole('button', { name: 'Create', exact: true }).click();
  await page.waitForURL(/\/customers\/[^/?]+$/);
});

it('opens an editor on the second attempt where its code did not arrive on the first', async () => {
  const window = await recordOf('青田石材');
  const { page } = window;
  const opener = page.getByRole('button', { name: 'Edit Region' });
  await offline(window, async () => {
    await opener.click();
    await page.getByText('The editor did not arrive').waitFor();
    expect(await opener.isVisible()).toBe(true);
  });
  await opener.click();
  await page.getByRole('option').first().waitFor();
});

it('keeps the page, with what is typed on it, where the code of a menu, a dialog or a filter does not arrive, and opens it on the second attempt', async () => {
  const window = await stage.open({ account: 'shen.guodong' });
  const { page, settled } = window;
  await page.goto('/customers?q=jinan');
  await settled();
  // The first thing that anybody does brings what messages are shown with.
  await page.getByRole('heading', { level: 1 }).click();
  await settled();
  const openers = [page.getByRole('button', { name: 'New customer' }), page.getByRole('button', { name: /^Columns/ }).first(), page.getByRole('button', { name: /沈国栋/ }).first()];
  await offline(window, async () => {
    for (const [place, opener] of openers.entries()) {
      await opener.click();
      await page.getByText('This part of the page did not arrive').nth(place).waitFor();
      expect(await page.getByRole('searchbox').inputValue()).toBe('jinan');
    }
  });
  await openers[0]?.click();
  await page.getByRole('dialog', { name: 'New customer' }).waitFor();
  await page.keyboard.press('Escape');
  for (const [opener, popup] of [[openers[1], page.getByRole('dialog', { name: 'Columns' })], [openers[2], page.getByRole('menu')]] as const) {
    await opener?.click();
    await popup.waitFor();
    await page.keyboard.press('Escape');
    await popup.waitFor({ state: 'hidden' });
  }
});

const GATEWAY = { status: 502, contentType: 'application/json', body: '{"code":502,"data":null}' };

it.each<[string, (route: Route) => Promise<void>]>([
  ['nobody answers', (route) => route.abort()], ['something else answers in JSON', (route) => route.fulfill(GATEWAY)],
])('says that a list could not be loaded where %s, and loads it on the second attempt', async (_, fail) => {
  const window = await stage.open({ account: 'shen.guodong' });
  const { page, settled } = window;
  await page.goto('/today');
  await settled();
  await page.route('**/api/graphql', fail);
  await page.getByRole('link', { name: 'Customers', exact: true }).first().click();
  await page.getByText('This could not be loaded').waitFor();
  await page.unroute('**/api/graphql');
  expect(window.faults.splice(0).filter((fault) => !/ERR_FAILED|status of 502/.test(fault))).toEqual([]);
  await page.getByRole('button', { name: 'Try again' }).click();
  await settled();
  expect(await page.locator('[data-row-open]').count()).toBeGreaterThan(0);
});

it('goes on with a server of another version, which does not know what this page calls its questions', async () => {
  const { page, settled, sentTexts } = await stage.open({ account: 'shen.guodong' });
  await page.route('**/api/graphql', (route) => {
    const body = route.request().postDataJSON() as { extensions?: { persistedQuery: { sha256Hash: string } } };
    const named = body.extensions?.persistedQuery;
    return route.continue(named && { postData: JSON.stringify({ ...body, extensions: { persistedQuery: { ...named, sha256Hash: '0'.repeat(64) } } }) });
  });
  await page.goto('/customers');
  await settled();
  expect(await page.locator('[data-row-open]').count()).toBeGreaterThan(0);
  expect(sentTexts.splice(0)).toContainEqual(expect.stringMatching(/^query CustomerList\b/));
});
