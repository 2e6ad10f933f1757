import { BANNED, SAFE_FROM } from './support/safe-versions';
import { files, isGenerated, linesWith, textOf } from './support/tree';

interface Lockfile { packages: Record<string, { version?: string; link?: boolean }> }

const installed = Object.entries((JSON.parse(textOf('package-lock.json')) as Lockfile).packages)
  .map(([at, { version }]) => ({ at, name: at.split('node_modules/').pop() ?? '', version: version ?? '' }));

const parts = (version: string) => version.split('-')[0]?.split('.').map(Number) ?? [];
const isBelow = (version: string, least: string) => {
  const [a, b] = [parts(version), parts(least)];
  const first = a.findIndex((part, i) => part !== b[i]);
  return first === -1 ? version.includes('-') : (a[first] ?? 0) < (b[first] ?? 0);
};

describe('the lockfile', () => {
  it.each(Object.entries(SAFE_FROM))('%s is %s or later wherever it is installed', (name, least) => {
    const copies = installed.filter((one) => one.name === name);
    expect(copies.length).toBeGreaterThan(0);
    expect(copies.filter(({ version }) => isBelow(version, least))).toEqual([]);
  });

  it('holds no banned package', () => {
    expect(installed.filter(({ name }) => name in BANNED).map(({ at, name }) => `${at}: ${BANNED[name]}`)).toEqual([]);
  });

  it('compares versions as numbers', () => {
    expect([isBelow('16.10.0', '16.2.11'), isBelow('16.2.9', '16.2.11'), isBelow('17.0.0', '16.9.9'), isBelow('19.2.3-rc.1', '19.2.3')]).toEqual([false, true, false, true]);
  });
});

describe('the tree holds no secret', () => {
  const tree = files().filter((file) => !isGenerated(file));

  it('in a shape that services hand out', () => {
    const shapes = ['-----BEGIN [A-Z ]*PRIVATE KEY', '\\bAKIA[0-9A-Z]{16}\\b', '\\bgh[pousr]_[A-Za-z0-9]{30,}', '\\bxox[abprs]-\\w+', '\\bsk_(live|test)_\\w+', '\\bnpm_[A-Za-z0-9]{30,}',
      '\\beyJ[\\w-]{10,}\\.eyJ[\\w-]{10,}', '\\bLTAI[A-Za-z0-9]{12,}'];
    expect(linesWith(new RegExp(shapes.join('|')), tree)).toEqual([]);
  });

  it('in an address', () => {
    const addresses = linesWith(/\b(mssql|smtps?|rediss?|https?|postgres):\/\/[^\s/:@"'`$]+:[^\s@"'`$]+@/, tree);
    expect(addresses.filter((line) => !/:\/\/(user|sa|name):(password|secret|<password>|%3Cpassword%3E)@/i.test(line))).toEqual([]);
  });

  it('in random letters', () => {
    // An alphabet is as varied as a secret and is none.
    const random = (text: string) => !/ABCDEFGH/.test(text) && /\d/.test(text) && /[a-z]/.test(text) && /[A-Z]/.test(text) && entropy(text) > 4.2;
    const found = tree.flatMap((file) => (textOf(file).match(/(?<=['"`=: ])[A-Za-z0-9+/_-]{28,}(?=['"`\s;,]|$)/gm) ?? []).filter(random).map((text) => `${file}: ${text}`));
    expect(found).toEqual([]);
  });
});

/** Bits a character. */
function entropy(text: string): number {
  const counts = new Map<string, number>();
  for (const letter of text) counts.set(letter, (counts.get(letter) ?? 0) + 1);
  return [...counts.values()].reduce((sum, count) => sum - (count / text.length) * Math.log2(count / text.length), 0);
}
