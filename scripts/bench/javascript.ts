import { chromium } from 'playwright-core';
import { chromium as installed } from '../launch/chromium.mjs';
import { signIn } from './people';
import { judge } from './report';
import type { Served } from './servers';

const TARGET_KB = 200;
const FLAGS = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-sync'];

/** JavaScript that a browser fetches for the list of customers, as it travels: gzip. */
export async function benchJavascript(folder: string, product: Served): Promise<void> {
  const browser = await chromium.launch({ executablePath: installed() || undefined, args: FLAGS });
  try {
    const context = await browser.newContext();
    const [person] = signIn(folder, 'SELF');
    await context.addCookies([{ name: 'zhike.session', value: person?.token ?? '', url: `http://127.0.0.1:${product.port}` }]);
    const page = await context.newPage();
    const sizes: Promise<number>[] = [];
    page.on('requestfinished', (request) => {
      if (request.resourceType() === 'script') sizes.push(request.sizes().then(({ responseBodySize }) => responseBodySize));
    });
    await page.goto(`http://127.0.0.1:${product.port}/customers`, { waitUntil: 'networkidle' });
    if (!page.url().endsWith('/customers')) throw new Error(`the list of customers led to ${page.url()}`);
    const bytes = await Promise.all(sizes);
    judge('JavaScript of the list', bytes.reduce((sum, size) => sum + size, 0) / 1000, TARGET_KB, 'kB', `${bytes.length} files, gzip`);
  } finally {
    await browser.close();
  }
}
