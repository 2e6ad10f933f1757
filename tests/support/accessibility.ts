import { readFileSync } from 'node:fs';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';

declare global {
  /** What the script puts into the page. */
  var axe: { run(context: { exclude: string[] }, options: object): Promise<AxeResults> };
}

const source = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');
const STANDARDS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** The lines of a long list are alike: more of them would only take time. */
const ALIKE = ['tbody tr:nth-child(n+9)', 'ul > li:nth-child(n+17)', 'ol > li:nth-child(n+17)'];

/** What axe finds on the page as it stands: one line for each element. With `colours`, only what depends on the theme is looked at. */
export async function accessibilityProblems(page: Page, only?: 'colours'): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(source);
  const runOnly = only ? { type: 'rule', values: ['color-contrast', 'link-in-text-block'] } : { type: 'tag', values: STANDARDS };
  const found = await page.evaluate(async ({ exclude, options }) => {
    const { violations, passes } = await axe.run({ exclude }, options);
    return { checked: passes.length, problems: violations.map(({ id, nodes }) => ({ id, nodes: nodes.map(({ html, any, all, none }) => ({ html, why: [...any, ...all, ...none][0]?.message ?? '' })) })) };
  }, { exclude: ALIKE, options: { runOnly, resultTypes: ['violations'] } });
  if (found.checked === 0) throw new Error('axe checked nothing');
  return found.problems.flatMap(({ id, nodes }) => nodes.map(({ html, why }) => `${id}: ${html.slice(0, 160)} (${why})`));
}

/** How many pixels the page is wider than its window: anything above 0 scrolls sideways. */
export const sidewaysScroll = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
