import { IntlMessageFormat } from 'intl-messageformat';
import { browserMessages, publicMessages } from '@/app/browser-messages';
import { NOUNS } from '@/domain/noun';
import { serviceTicketWorkflow } from '@/domain/service-ticket';
import en from '@/messages/en.json';
import zh from '@/messages/zh-CN.json';
import { files, textOf } from './support/tree';

type Catalogue = { [key: string]: string | Catalogue };
/** A piece of a parsed message: `value` names the placeholder or tag, `options` are the branches of a plural or select. */
interface Piece { type: number; value?: string; options?: Record<string, { value: Piece[] }>; children?: Piece[] }
const LITERAL = 0;
const PLURAL = 6;
const POUND = 7;

const flat = (catalogue: Catalogue, prefix = ''): [string, string][] =>
  Object.entries(catalogue).flatMap(([key, value]) => (typeof value === 'string' ? [[prefix + key, value] as [string, string]] : flat(value, `${prefix}${key}.`)));

const everyPiece = (pieces: readonly Piece[]): Piece[] =>
  pieces.flatMap((piece) => [piece, ...Object.values(piece.options ?? {}).flatMap((branch) => everyPiece(branch.value)), ...everyPiece(piece.children ?? [])]);
const piecesOf = (text: string, locale: string) => everyPiece(new IntlMessageFormat(text, locale).getAst() as Piece[]).filter(({ type }) => type !== LITERAL && type !== POUND);
const names = (pieces: readonly Piece[]) => [...new Set(pieces.map(({ value }) => value ?? ''))].sort();

const chinese = new Map(flat(zh));
const english = new Map(flat(en));

describe('the two languages', () => {
  it('have the same keys', () => {
    expect([...chinese.keys()].sort()).toEqual([...english.keys()].sort());
  });

  it('have a word for every noun, alone and among permissions', () => {
    expect(NOUNS.flatMap((noun) => [`changes.nouns.${noun}`, `permissions.nouns.${noun}`]).filter((key) => !chinese.has(key))).toEqual([]);
  });

  it('find every page by pinyin', () => {
    expect(Object.keys(zh.shell.pinyin).sort()).toEqual(Object.keys(zh.shell.nav).sort());
  });

  it('have no empty text', () => {
    expect([...chinese, ...english].filter(([, text]) => !text.trim()).map(([key]) => key)).toEqual([]);
  });

  it('have well-formed texts with the same placeholders; English may need a number that chooses singular or plural', () => {
    const different = [...chinese].flatMap(([key, text]) => {
      const [ours, theirs] = [piecesOf(text, 'zh-CN'), piecesOf(english.get(key) ?? '', 'en')];
      const [a, b] = [names(ours), names(theirs.filter((piece) => piece.type !== PLURAL || ours.some(({ value }) => value === piece.value)))];
      return a.join() === b.join() ? [] : [`${key}: ${a.join()} | ${b.join()}`];
    });
    expect(different).toEqual([]);
  });

  it('have the punctuation of their script', () => {
    // The headers of a template are one line of a CSV file.
    const wrong = [...chinese].filter(([key, text]) => /(\p{Script=Han}|[）”])[,;:?!]|[,;:(]\p{Script=Han}|\p{Script=Han}\(/u.test(text) && !/^imports\.subject\.\w+\.columns$/.test(key));
    expect(wrong.map(([key, text]) => `${key}: ${text}`)).toEqual([]);
  });

  it('are not mixed up', () => {
    const han = /\p{Script=Han}/u;
    // A language is offered under its own name, an encoding has only one, and what the command menu finds by pinyin is Latin in both.
    const alike = /\blanguages\.|\bpinyin\.|\bencoding\./;
    expect([...english].filter(([key, text]) => han.test(text) && !alike.test(key)).map(([key]) => key)).toEqual([]);
    const untranslated = [...chinese].filter(([key, text]) => !alike.test(key) && !han.test(text) && /[a-z]{2}/i.test(text.replace(/\{[^}]*\}|<[^>]*>/g, '')) && text === english.get(key));
    expect(untranslated.map(([key, text]) => `${key}: ${text}`)).toEqual([]);
  });
});

describe('what travels to the browser', () => {
  const travels = new Map(flat(browserMessages(en) as Catalogue));
  /** Each asks for its texts by the name of a part of them, some for one of several. */
  const asked = [...files('app'), ...files('components')].filter((file) => file.endsWith('.ts') || file.endsWith('.tsx'))
    .flatMap((file) => [...textOf(file).matchAll(/useTranslations\('([^']+)'\)/g)].map(([, part]) => ({ file, part: `${part}.` })));

  it('holds every part that a component asks for', () => {
    expect(asked.length).toBeGreaterThan(300);
    expect(asked.filter(({ part }) => part !== 'errors.' && ![...travels.keys()].some((key) => key.startsWith(part)))).toEqual([]);
  });

  it('holds what the pages for anybody ask for', () => {
    const open = new Map(flat(publicMessages(en) as Catalogue));
    const theirs = asked.filter(({ file }) => (!file.startsWith('app/(crm)/') && !file.startsWith('app/apollo/')) || file.startsWith('app/(crm)/shell/'));
    expect(theirs.length).toBeGreaterThan(20);
    expect(theirs.filter(({ part }) => ![...open.keys()].some((key) => key.startsWith(part)))).toEqual([]);
  });

  it('holds the errors of the board', () => {
    expect(asked.filter(({ part }) => part.startsWith('errors')).map(({ file }) => file)).toEqual(['app/(crm)/service-tickets/board/board.tsx']);
    const guards = serviceTicketWorkflow.transitions.flatMap(({ guard }) => (guard ? [guard({ ownerId: 1 } as never, 2)] : []));
    expect(guards.filter((key) => !travels.has(`errors.${key}`))).toEqual([]);
    expect(travels.has('errors.transition.permission')).toBe(true);
  });
});
