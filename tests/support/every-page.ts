import type { Page } from 'playwright-core';
import type { Account } from '@/scripts/demo-data/accounts';
import type { Locale } from '@/app/preferences/preferences';
import english from '@/messages/en.json';
import { DEMO_FEEDBACK_TOKEN } from '@/scripts/demo-data/tickets';
import { accessibilityProblems, sidewaysScroll } from './accessibility';
import { type BuiltServer, builtServer } from './built-server';
import { launchBrowser, type Visitor, type Window } from './browser';
import { demoServer } from './demo-company';
import { appPages } from './pages';

/** Into so many files the pages are dealt, so that every worker has some of them. */
export const PAGE_PARTS = 4;

const PRODUCT: Record<Locale, string> = { en: 'Zhike', 'zh-CN': '知客' };
/** Who visits the pages that an administrator has nothing on, by the first part of the address. */
const VISITORS: Record<string, Account> = Object.fromEntries(
  ['today', 'calendar', 'customers', 'contacts', 'leads', 'opportunities', 'funnel', 'orders', 'projects', 'units', 'service-tickets', 'complaints', 'service-report', 'answered-in-time', 'imports', 'recycle-bin', 'care-tasks', 'churn-cases', 'win-back', 'saved-replies', 'assignment-rules'].map((part) => [part, 'shen.guodong']),
);
/** The page of a record and the list that it is found in. */
const RECORD_PAGES: Record<string, string> = {
  '/customers/[id]': 'customers', '/leads/[id]': 'leads', '/opportunities/[id]': 'opportunities', '/orders/[id]': 'orders', '/products/[id]': 'products', '/projects/[id]': 'projects', '/units/[id]': 'units',
  '/churn-cases/[id]': 'churnCases',
  '/service-tickets/[id]': 'serviceTickets',
};
/** A page that only sends people on, and where to. */
const LEADS_TO: Record<string, string> = { '/': '/today' };
/** What a page also shows, by its address. */
const STATES: Record<string, string[]> = {
  '/customers': ['?new=true', '?q=nobody-is-called-this', '?status=WARNED&sort=NAME&dir=asc'],
  '/customers/[id]': ['?tab=contacts', '?tab=interactions', '?tab=care', '?tab=service', '?tab=churn', '?tab=access'],
  '/imports/[id]': ['?step=check'],
  '/calendar': ['?month=2019-01', '?whose=mine', '?what=care'],
  '/care-tasks': ['?view=overdue&whose=all', '?view=approval', '?view=done', '?view=today&occasion=HOLIDAY'],
  '/calendar-days': ['?year=2027', '?year=2031'],
  '/answered-in-time': ['?year=2026', '?year=1999'],
  '/opportunities': ['?new=true', '?view=states', '?view=stages', '?q=nobody-is-called-this'],
  '/opportunities/[id]': ['?tab=history'],
  '/leads': ['?view=all', '?q=nobody-is-called-this&view=all'],
  '/leads/[id]': ['?tab=history'],
  '/churn-cases': ['?queue=closed', '?queue=all&q=nobody-is-called-this'],
  '/churn-cases/[id]': ['?tab=history'],
  '/forms/[key]': ['?sent=1', '?refused=phone'],
  '/feedback/[token]': ['?lang=zh-CN', '?lang=en&refused=satisfaction,result', '?refused=often'],
  '/orders': ['?new=true', '?q=nobody-is-called-this'],
  '/units': ['?q=nobody-is-called-this'],
  '/recycle-bin': ['?tab=contacts', '?tab=opportunities', '?tab=leads', '?tab=serviceTickets'],
  '/service-tickets': ['?new=true', '?view=board', '?view=archived', '?view=all', '?view=all&sla=BREACHED,AT_RISK&sort=SLA_DUE_AT&dir=asc', '?view=all&overdue=true&compensated=true', '?q=nobody-is-called-this&view=all'],
  '/service-tickets/[id]': ['?tab=history'],
  '/complaints': ['?from=2019-01-01&to=2019-03-31'],
  '/service-report': ['?from=2019-01-01&to=2019-03-31'],
  '/reset-password': ['#token=made-up'],
};
declare global {
  /** What Next.js puts into the page. */
  var next: { router: { push(href: string): void } };
}

/** A message that was not found shows as its key. */
const KEY = new RegExp(`(?<![\\w./@:-])(${Object.keys(english).join('|')})\\.[a-z][A-Za-z0-9]*(\\.[A-Za-z0-9_-]+)*(?![\\w(])`, 'g');

let server: BuiltServer;
let browser: Visitor;
/** A company that nobody has set up yet, for the one page that closes with that. */
let empty: { server: BuiltServer; browser: Visitor } | undefined;
const ids: Record<string, string> = {};
const windows = new Map<string, Window>();

type Entry = { route: string; group: string; state: string };
const pages: Entry[] = appPages().flatMap(({ route, group }) => ['', ...(STATES[route] ?? [])].map((state) => ({ route, group, state })));

async function open(): Promise<void> {
  server = await demoServer();
  browser = await launchBrowser(server);
  for (const [route, list] of Object.entries(RECORD_PAGES)) ids[route] = await someRecord(route, list);
  ids['/imports/[id]'] = await someImport();
  ids['/feedback/[token]'] = DEMO_FEEDBACK_TOKEN;
  ids['/forms/[key]'] = await someRecord('/web-forms', 'webForms', 'id: publicKey');
}

async function close(): Promise<void> {
  await Promise.all([browser?.close(), empty?.browser.close()]);
  await Promise.all([server?.stop(), empty?.server.stop()]);
}

async function onEmpty(): Promise<Visitor> {
  if (!empty) {
    const nothing = await builtServer();
    empty = { server: nothing, browser: await launchBrowser(nothing) };
  }
  return empty.browser;
}

const visitorOf = (route: string): Account => VISITORS[route.split('/')[1] ?? ''] ?? 'admin';

async function cookiesOf(account: Account): Promise<{ cookie: string }> {
  return { cookie: (await browser.signIn(account)).map(({ name, value }) => `${name}=${value}`).join('; ') };
}

/** The first record of a list, as the visitor of its page sees it. */
async function someRecord(route: string, list: string, id = 'id'): Promise<string> {
  const headers = { ...(await cookiesOf(visitorOf(route))), 'content-type': 'application/json' };
  const answer = await fetch(`${server.url}/api/graphql`, { method: 'POST', headers, body: JSON.stringify({ query: `{ ${list}(first: 1) { nodes { ${id} } } }` }) });
  const { data } = (await answer.json()) as { data: Record<string, { nodes: { id: string }[] }> };
  return data[list]?.nodes[0]?.id ?? '';
}

async function someImport(): Promise<string> {
  const headers = { ...(await cookiesOf('shen.guodong')), 'x-file-name': 'old-system.csv', 'content-type': 'application/octet-stream' };
  const answer = await fetch(`${server.url}/api/files`, { method: 'POST', headers, body: '客户名称,电话,地区\n远航物流,021-55550001,上海\n海蓝酒店,nonsense,nowhere\n' });
  return ((await answer.json()) as { importBatch: { id: string } }).importBatch.id;
}

/** One window for each visitor and language, kept for all their pages. */
async function windowFor({ route, group }: { route: string; group: string }, locale: Locale): Promise<Window> {
  const account = group === 'auth' ? undefined : visitorOf(route);
  const visited = route === '/setup' ? await onEmpty() : browser;
  const key = `${visited === browser ? account : 'empty'} ${locale}`;
  const known = windows.get(key) ?? (await visited.openWindow({ ...(account ? { account } : {}), locale, theme: locale === 'en' ? 'light' : 'dark', width: locale === 'en' ? 1440 : 390 }));
  windows.set(key, known);
  known.faults.length = 0;
  return known;
}

/** The address of a page, with the id of the record that it shows. */
function addressOf(route: string): string {
  return route.replace(/.*\[.*/, (dynamic) => {
    const id = ids[dynamic];
    if (!id) throw new Error(`no id is known for ${dynamic}: create such a record in beforeAll`);
    return dynamic.replace(/\[.*\]/, encodeURIComponent(id));
  });
}

const expectArrival = (page: Page, route: string) =>
  expect(decodeURIComponent(new URL(page.url()).pathname)).toBe(decodeURIComponent(LEADS_TO[route] ?? addressOf(route)));

/** Loads a page anew and waits until it shows its data. Fails where it leads elsewhere. */
async function load({ page, settled }: Window, route: string, state: string): Promise<void> {
  // An address that differs in its fragment alone would not be loaded anew.
  if (state.startsWith('#')) await page.goto('about:blank');
  const answer = await page.goto(addressOf(route) + state);
  expect(answer?.status()).toBe(200);
  await settled();
  expectArrival(page, route);
}

/** Goes to a page as a link inside the product does, from whatever page the window shows. */
async function follow(window: Window, { route, group, state }: Entry): Promise<void> {
  const { page, settled } = window;
  // What is outside the frame of the product, or sends people on, is not reached by its links.
  if (!page.url().startsWith('http') || group !== 'crm' || route in LEADS_TO) return load(window, route, state);
  const address = addressOf(route) + state;
  await page.evaluate((href) => globalThis.next.router.push(href), address);
  await page.waitForURL((url) => url.pathname + url.search === new URL(address, url).pathname + new URL(address, url).search);
  await settled();
  expectArrival(page, route);
}

async function shownKeys({ page }: Window): Promise<string[]> {
  const texts = await page.evaluate(() => [
    document.title, document.body.innerText,
    ...[...document.querySelectorAll('[aria-label],[placeholder],[title],[data-tip]')].flatMap((element) => ['aria-label', 'placeholder', 'title', 'data-tip'].map((name) => element.getAttribute(name) ?? '')),
  ]);
  return texts.flatMap((text) => text.match(KEY) ?? []);
}

async function expectWords(window: Window, locale: Locale): Promise<void> {
  expect(await window.page.evaluate(() => document.documentElement.lang)).toBe(locale);
  // The title of a page that a link leads to comes in a piece of its own.
  await window.page.waitForFunction(() => document.title !== '');
  expect(await window.page.title()).toMatch(new RegExp(`^\\S.* · ${PRODUCT[locale]}$`));
  expect(await shownKeys(window)).toEqual([]);
}

/** Nothing is wider than the window, and axe finds nothing. */
async function expectFit({ page, settled }: Window, width: number, only?: 'colours'): Promise<void> {
  await page.setViewportSize({ width, height: 900 });
  await settled();
  expect({ width, scroll: await sidewaysScroll(page), problems: await accessibilityProblems(page, only) }).toEqual({ width, scroll: 0, problems: [] });
}

/**
 * Visits the pages of one part, each in both languages: what a person would have to see on every page. Parts count from 1. The English one is loaded
 * anew and looked at whole; the Chinese one is reached from the page before, and only what may differ is looked at: words, colours, widths.
 */
export function visitPages(part: number): void {
  jest.setTimeout(120_000);
  // The first file of a run also fills the demo company.
  beforeAll(open, 300_000);
  afterAll(close);

  describe.each(pages.filter((_, place) => place % PAGE_PARTS === part - 1))('$route$state', (entry) => {
    it('is accessible in English and light, wide and narrow', async () => {
      const window = await windowFor(entry, 'en');
      await window.page.setViewportSize({ width: 1440, height: 900 });
      await load(window, entry.route, entry.state);
      await expectWords(window, 'en');
      await expectFit(window, 1440);
      await expectFit(window, 390);
      expect(window.faults).toEqual([]);
    });

    it('is as good in Chinese and dark, on a phone and wide', async () => {
      const window = await windowFor(entry, 'zh-CN');
      await window.page.setViewportSize({ width: 390, height: 900 });
      await follow(window, entry);
      await expectWords(window, 'zh-CN');
      await expectFit(window, 390, 'colours');
      await expectFit(window, 1440, 'colours');
      await window.page.setViewportSize({ width: 360, height: 900 });
      expect(await sidewaysScroll(window.page)).toBe(0);
      expect(window.faults).toEqual([]);
    });
  });
}
