import { DEMO_FEEDBACK_TOKEN } from '@/scripts/demo-data/tickets';
import { journeys } from '../support/journeys';

const stage = journeys();
const MARKUP = '<img src=x onerror="document.title=1"><b>gut</b>';
const path = `/feedback/${DEMO_FEEDBACK_TOKEN}`;
const nobody = 'a'.repeat(43);

it('a scanner of mail that fetches the page uses nothing up and learns no more than is shown', async () => {
  for (let time = 0; time < 3; time += 1) {
    const answer = await fetch(`${stage.url()}${path}?lang=en`);
    expect([answer.status, answer.headers.get('referrer-policy'), answer.headers.get('x-robots-tag'), answer.headers.get('cache-control')]).toEqual([200, 'no-referrer', 'noindex, nofollow', 'private, no-store']);
    expect(answer.headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
  }
});

it('a customer answers on a phone, once, and what they write is text wherever it is shown', async () => {
  const { page, settled } = await stage.open({ width: 390 });
  await page.goto(`${path}?lang=en`);
  await settled();
  const number = (await page.getByText(/^FW\d{8}-\d{4}$/).textContent()) ?? '';
  await page.getByText('Very good', { exact: true }).click();
  await page.getByText('Solved', { exact: true }).click();
  await page.getByRole('textbox').fill(MARKUP);
  await page.getByRole('button', { name: 'Send' }).click();
  await page.getByText('Thank you for your feedback').waitFor();
  await page.reload();
  await page.getByText('Thank you for your feedback').waitFor();
  expect(await page.getByRole('button', { name: 'Send' }).count()).toBe(0);

  const { data } = await stage.ask<{ serviceTickets: { nodes: { id: string }[] } }>('shen.guodong', 'query Answered($number: String!) { serviceTickets(first: 1, filter: { number: $number }) { nodes { id } } }', { number });
  const office = await stage.open({ account: 'shen.guodong' });
  for (const tab of ['', '?tab=history']) {
    await office.page.goto(`/service-tickets/${data.serviceTickets.nodes[0]?.id}${tab}`);
    await office.settled();
    if (!tab) await office.page.getByText(MARKUP).waitFor();
    expect(await office.page.locator('img[src="x"], b:has-text("gut")').count()).toBe(0);
    expect(await office.page.title()).not.toBe('1');
  }
  await office.page.getByText('recorded what the customer said').first().waitFor();
});

it('whoever guesses is soon told to wait, by the page and by the door', async () => {
  const guess = async () => (await fetch(`${stage.url()}/api/feedback/${nobody}`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{"satisfaction":5,"result":"SOLVED"}' })).status;
  const told = await Promise.all(Array.from({ length: 70 }, guess));
  expect(new Set(told)).toEqual(new Set([404, 429]));
  const { page, settled } = await stage.open();
  await page.goto(`/feedback/${nobody}?lang=zh-CN`);
  await settled();
  await page.getByText('请稍候再试').waitFor();
});
