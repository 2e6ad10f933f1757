import type { CustomerKind } from '@/domain/customer';
import type { Gender } from '@/domain/contact';
import { foldText } from '@/domain/text/normalise';

const words = (text: string) => new Set(text.split(' '));
const KINDS: [CustomerKind, ReadonlySet<string>][] = [
  ['ORGANISATION', words('organisation organization company corporate corporation business account enterprise b2b 企业 公司 单位 机构 组织 企业客户 公司客户 单位客户 法人')],
  ['PERSON', words('person individual consumer private b2c 个人 自然人 个人客户 散客')],
];
const GENDERS: [Gender, ReadonlySet<string>][] = [
  ['MALE', words('male m man mr mr. 男 男性 先生')],
  ['FEMALE', words('female f woman ms ms. mrs mrs. miss 女 女性 女士 小姐')],
  ['OTHER', words('other x diverse 其他')],
];

const wordOf = <T>(cell: string, list: [T, ReadonlySet<string>][]): T | null => list.find(([, known]) => known.has(foldText(cell)))?.[0] ?? null;

/** Organisation or person, by the words for them in Chinese and English; null for any other word. */
export const readKind = (cell: string): CustomerKind | null => wordOf(cell, KINDS);

/** Gender by its words, letters and forms of address; null for any other word. */
export const readGender = (cell: string): Gender | null => wordOf(cell, GENDERS);
