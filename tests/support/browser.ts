import { type Browser, type BrowserContext, chromium, type Page, type Request } from 'playwright-core';
import type { Locale, Theme } from '@/app/preferences/preferences';
import { type Account, DEMO_PASSWORD, emailOf } from '@/scripts/demo-data/accounts';
import { installedChromium } from '@/scripts/launch/chromium.mjs';
import type { BuiltServer } from './built-server';

export interface WindowOptions {
  /** Who is signed in; nobody if missing. */
  account?: Account;
  locale?: Locale;
  theme?: Exclude<Theme, 'system'>;
  width?: number;
}

/** One browser window with its own cookies, which remembers what went wrong in it. */
export interface Window {
  page: Page;
  /** Errors of the console and of scripts, refusals of the content policy, requests that left this machine. */
  faults: string[];
  /** The texts of operations that were sent instead of their hashes. */
  sentTexts: string[];
  /** Resolves once the page shows its data: nothing is under way and nothing says that it is loading. */
  settled(): Promise<void>;
  close(): Promise<void>;
}

/** A Chromium that visits one server. */
export interface Visitor {
  openWindow(options?: WindowOptions): Promise<Window>;
  /** The cookies of an account, from one sign-in however many windows use them. */
  signIn(account: Account): Promise<Cookies>;
  close(): Promise<void>;
}
type Cookies = Awaited<ReturnType<BrowserContext['storageState']>>['cookies'];

/** Starts Chromium for the pages of this server. */
export async function launchBrowser(server: BuiltServer): Promise<Visitor> {
  const executablePath = installedChromium();
  if (!executablePath) throw new Error('there is no Chromium: install it and set CHROMIUM_PATH');
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
  const signedIn = new Map<Account, Promise<Cookies>>();
  const signIn = (account: Account): Promise<Cookies> => {
    const cookies = signedIn.get(account) ?? signInOnce(browser, server.url, account);
    signedIn.set(account, cookies);
    return cookies;
  };
  return {
    signIn,
    openWindow: async ({ account, locale = 'en', theme = 'light', width = 1440 } = {}) => {
      const context = await browser.newContext({ baseURL: server.url, viewport: { width, height: 900 }, reducedMotion: 'reduce', timezoneId: 'Asia/Shanghai', locale, acceptDownloads: true });
      context.setDefaultTimeout(30_000);
      await context.addCookies([
        ...(account ? await signIn(account) : []),
        ...Object.entries({ locale, theme, tz: 'Asia%2FShanghai' }).map(([name, value]) => ({ name, value, url: server.url })),
      ]);
      return watched(await context.newPage(), server.url);
    },
    close: () => browser.close(),
  };
}

async function signInOnce(browser: Browser, url: string, account: Account): Promise<Cookies> {
  const context = await browser.newContext();
  const query = 'mutation SignIn($input: SignInInput!) { signIn(input: $input) { viewer { locale } userErrors { message } } }';
  const answer = await context.request.post(`${url}/api/graphql`, { data: { query, variables: { input: { email: emailOf(account), password: DEMO_PASSWORD } } } });
  const { cookies } = await context.storageState();
  if (cookies.length === 0) throw new Error(`${account} could not sign in: ${await answer.text()}`);
  await context.close();
  return cookies;
}

async function watched(page: Page, url: string): Promise<Window> {
  const faults: string[] = [];
  const sentTexts: string[] = [];
  const running = new Set<Request>();
  page.on('console', (message) => { if (message.type() === 'error') faults.push(`${new URL(page.url()).pathname}: ${message.text()}`); });
  page.on('pageerror', (error) => faults.push(`${page.url()}: ${error.stack ?? error.message}`));
  page.on('request', (request) => {
    // Scripts of workers never report that they have arrived.
    if (['document', 'fetch', 'xhr'].includes(request.resourceType())) running.add(request);
    if (/^https?:/.test(request.url()) && !request.url().startsWith(url)) faults.push(`left the machine: ${request.url()}`);
    if (!request.url().startsWith(`${url}/api/graphql`)) return;
    const { query } = (request.postDataJSON() ?? Object.fromEntries(new URL(request.url()).searchParams)) as { query?: string };
    if (query) sentTexts.push(query);
  });
  page.on('requestfinished', (request) => running.delete(request));
  page.on('requestfailed', (request) => running.delete(request));
  const settled = async () => {
    const patience = Date.now() + 40_000;
    for (let quiet = 0; quiet < 3; ) {
      if (Date.now() > patience) throw new Error(`${page.url()} is still loading: ${[...running].map((request) => request.url()).join(', ') || 'something says that it is busy'}`);
      const busy = running.size > 0 || (await page.evaluate(() => !document.querySelector('h1') || Boolean(document.querySelector('[aria-busy="true"]'))));
      quiet = busy ? 0 : quiet + 1;
      await new Promise((resolve) => setTimeout(resolve, 40));
    }
  };
  return { page, faults, sentTexts, settled, close: () => page.context().close() };
}
