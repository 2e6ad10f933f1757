import { readFileSync } from 'node:fs';
import path from 'node:path';
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
    const scripts: Promise<{ file: string; kb: number }>[] = [];
    page.on('requestfinished', (request) => {
      const file = new URL(request.url()).pathname.replace('/_next/', '');
      if (request.resourceType() === 'script') scripts.push(request.sizes().then(({ responseBodySize }) => ({ file, kb: responseBodySize / 1000 })));
    });
    await page.goto(`http://127.0.0.1:${product.port}/customers`, { waitUntil: 'networkidle' });
    if (!page.url().endsWith('/customers')) throw new Error(`the list of customers led to ${page.url()}`);
    const fetched = await Promise.all(scripts);
    const runtime = runtimeFiles();
    const sum = (files: typeof fetched) => files.reduce((total, { kb }) => total + kb, 0);
    const ofRuntime = sum(fetched.filter(({ file }) => runtime.has(file))).toFixed(0);
    judge('JavaScript of the list', sum(fetched), TARGET_KB, 'kB', `${fetched.length} files, gzip; ${ofRuntime} kB of it Next and React, for every page`);
  } finally {
    await browser.close();
  }
}

/** What Next loads for any page whatever is on it. */
function runtimeFiles(): ReadonlySet<string> {
  const manifest = path.resolve(process.env.ZHIKE_DIST_DIR || '.next', 'build-manifest.json');
  return new Set((JSON.parse(readFileSync(manifest, 'utf8')) as { rootMainFiles: string[] }).rootMainFiles);
}
