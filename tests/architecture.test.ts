import 'reflect-metadata';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { type Noun, NOUNS } from '@/domain/noun';
import '@/entities';
import { nounMeta } from '@/entities/noun';
import { WORKFLOWS } from '@/services/transition';
import { SETTING_NAMES } from '@/settings';
import { files, isGenerated, isSource, linesWith, textOf } from './support/tree';

interface Home {
  /** The word of its files, where several nouns share a home; else the noun itself. */
  word?: string;
  /** Folder below app/(crm); null for a noun that is shown on others' pages only. */
  pages: string | null;
}

/** A new noun has to say where its pages are; everything else follows from its name. */
const HOMES: Record<Noun, Home> = {
  customer: { pages: 'customers' },
  contact: { pages: 'contacts' },
  interaction: { pages: null },
  user: { pages: 'users' },
  department: { pages: 'departments' },
  role: { pages: 'roles' },
  dictionaryType: { word: 'dictionary', pages: 'dictionary' },
  dictionaryItem: { word: 'dictionary', pages: 'dictionary' },
  importBatch: { pages: 'imports' },
  opportunity: { pages: 'opportunities' },
  planItem: { pages: null },
  product: { pages: 'products' },
  priceList: { pages: 'price-lists' },
  stockLevel: { pages: 'stock-levels' },
  order: { pages: 'orders' },
  receipt: { pages: null },
  project: { pages: 'projects' },
  building: { pages: null },
  layout: { pages: null },
  unit: { pages: 'units' },
  unitHold: { pages: null },
  reminderRule: { pages: 'reminder-rules' },
  reminder: { pages: null },
  lead: { pages: 'leads' },
  leadContact: { word: 'lead', pages: null },
  webForm: { pages: 'web-forms' },
  churnCase: { pages: 'churn-cases' },
  churnMeasure: { pages: null },
  churnRule: { pages: 'churn-rules' },
  slaPolicy: { pages: 'sla-policies' },
  serviceTicket: { pages: 'service-tickets' },
  serviceHandling: { word: 'service-ticket', pages: null },
  feedbackLink: { pages: null },
  attachment: { pages: null },
  savedReply: { pages: 'saved-replies' },
  assignmentRule: { pages: 'assignment-rules' },
  careRule: { pages: 'care-rules' },
  careTask: { pages: 'care-tasks' },
  visitSheet: { pages: 'visit-sheets' },
  calendarDay: { pages: 'calendar-days' },
};

const kebab = (noun: string) => noun.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
const tree = files();
const sources = tree.filter(isSource);
const lineCount = (file: string) => textOf(file).split('\n').length - 1;

describe('a noun has its home in every layer', () => {
  it.each(NOUNS)('%s', (noun) => {
    const { word = kebab(noun), pages } = HOMES[noun];
    expect(nounMeta(noun).noun).toBe(noun);
    const homes = [`entities/${word}.ts`, `graphql/${word}`, ...(pages ? [`app/(crm)/${pages}/page.tsx`] : [])];
    // The service of an import is named after the act.
    const services = [`services/${word}`, `services/${word}.ts`, `services/${word.replace(/-batch$/, '')}`];
    expect([...homes.filter((home) => !existsSync(home)), ...(services.some(existsSync) ? [] : [services[0]])]).toEqual([]);
  });
});

describe('files', () => {
  it('are small: 200 lines, a test 400', () => {
    const offenders = sources.map((file) => [lineCount(file), file] as const)
      .filter(([lines, file]) => lines > (file.startsWith('tests/') ? 400 : 200)).map(([lines, file]) => `${file}: ${lines}`);
    expect(offenders).toEqual([]);
    const product = sources.filter((file) => !file.startsWith('tests/')).map(lineCount).sort((a, b) => a - b);
    expect(product[Math.floor(product.length / 2)]).toBeLessThanOrEqual(60);
  });

  it('are named after what they hold, in kebab-case', () => {
    const vague = tree.filter((file) => file.split('/').some((part) => /^(utils?|helpers?|commons?|managers?|types)(\.|$)/.test(part)));
    const framework = /^(\[.+\]|\(.+\)|_?[a-z0-9]+(-[a-z0-9]+)*)$/;
    const oddly = sources.filter((file) => file.split('/').some((part, i, parts) => !framework.test(i === parts.length - 1 ? part.replace(/(\.[a-z]+)+$/, '') : part) && !part.startsWith('.')));
    expect([...vague, ...oddly]).toEqual([]);
  });

  it('name no state of a workflow in app/ or components/', () => {
    const states = Object.values(WORKFLOWS).flatMap((workflow) => [...workflow.states]);
    expect(states).toContain('WARNED');
    const screens = tree.filter((file) => /^(app|components)\/.*\.(ts|tsx|graphql)$/.test(file) && !isGenerated(file));
    expect(linesWith(new RegExp(`['"\`](${states.join('|')})['"\`]|\\.(${states.join('|')})\\b`), screens)).toEqual([]);
  });

  it('hold no shortcut that a reader would have to forgive', () => {
    const shortcuts = new RegExp(['@ts-' + 'ignore', '@ts-' + 'expect-error', 'eslint-' + 'disable', 'oxlint-' + 'disable', '\\bas ' + 'any\\b', '\\b(TO' + 'DO|FIX' + 'ME|X' + 'XX)\\b',
      '\\b(it|test|describe)\\.(only|skip|todo)\\b'].join('|'));
    expect(linesWith(shortcuts, sources)).toEqual([]);
  });
});

describe('the environment', () => {
  it('is described in .env.example, name for name', () => {
    const names = [...textOf('.env.example').matchAll(/^([A-Z_]+)=/gm)].map(([, name]) => name);
    expect(names.sort()).toEqual([...SETTING_NAMES].sort());
    const undescribed = textOf('.env.example').split('\n').filter((line, i, lines) => /^[A-Z_]+=/.test(line) && !lines[i - 1]?.startsWith('#'));
    expect(undescribed).toEqual([]);
  });

  it('is read in settings.ts only', () => {
    // What the framework sets is no setting; entities are declared when their modules load, before there are settings.
    const allowed = /^(settings\.ts|entities\/(columns|search-entry)\.ts|next\.config\.js|tests\/.*|scripts\/.*)$/;
    const reading = linesWith(/process\.env(\.(?!NODE_ENV\b|NEXT_RUNTIME\b)\w|\[)/, sources.filter((file) => !allowed.test(file)));
    expect(reading).toEqual([]);
  });
});

describe('nothing in the tree belongs to one machine', () => {
  it('no absolute path, no registry', () => {
    expect(linesWith(/(?<![\w.])\/(?:work|home|root|tmp|Users)\/|\b[A-Z]:\\+Users\b/, tree)).toEqual([]);
    expect(linesWith(/https?:\/\/[^\s"'/]*(?:registry|npmmirror|artifactory|nexus|verdaccio)/i, tree)).toEqual([]);
    expect(linesWith(/"resolved"/, ['package-lock.json'])).toEqual([]);
    expect(tree.filter((file) => /^\.(npmrc|yarnrc)/.test(path.basename(file)))).toEqual([]);
  });
});
