import type { ContactDraft } from '@/domain/contact-input';
import { pinyinOf } from '@/domain/text/pinyin';
import { chinesePerson, foreignPerson, type PersonName } from './person-names';
import type { Random } from './random';

/** A contact with the code of its role in place of the key. */
export interface PlannedContact {
  draft: ContactDraft;
  role: string;
  called: string;
}

export interface Workplace {
  kind: 'ORGANISATION' | 'PERSON';
  english: boolean;
  /** Domain of the customer's addresses, below .example. */
  domain: string;
  /** A telephone number at the customer. */
  phone(random: Random): string;
}

const POSITIONS = [
  ['DECISION_MAKER', '总经理', 'Managing director'], ['INFLUENCER', '行政总监', 'Head of administration'], ['BUYER', '采购经理', 'Purchasing manager'],
  ['FINANCE', '财务经理', 'Finance manager'], ['TECHNICAL', '工程部负责人', 'Facilities engineer'], ['USER', '行政主管', 'Office manager'],
  ['ASSISTANT', '总经理助理', 'Executive assistant'], ['DECISION_MAKER', '副总裁', 'Vice president'], ['INFLUENCER', '区域经理', 'Regional manager'],
] as const;
const RELATIVES = ['本人', '配偶', '父亲', '母亲', '子女'] as const;
const REMARKS = ['午休时间不接电话。', '偏好微信沟通。', '对价格敏感，决策较快。', '周一例会，下午再联系。', '老客户，曾参加过两次开放日。'] as const;

/** One to four people to talk to, the first of them the primary one. */
export function planContacts(random: Random, at: Workplace): PlannedContact[] {
  const amount = at.kind === 'PERSON' ? random.int(1, 2) : Number(random.weighted({ 1: 22, 2: 38, 3: 27, 4: 13 }));
  return Array.from({ length: amount }, (_, place) => (at.english ? english(random, at) : chinese(random, at, place)));
}

/** Mobile numbers begin with 16, where these have not been given out. */
const mobile = (random: Random) => `16${random.pick(['3', '4', '8', '9'])} ${random.digits(4)} ${random.digits(4)}`;

function chinese(random: Random, at: Workplace, place: number): PlannedContact {
  const person = chinesePerson(random);
  const account = pinyinOf(person.name, { person: true }).syllables.join('');
  const [role, position] = at.kind === 'PERSON' ? (['OTHER', RELATIVES[place === 0 ? 0 : random.int(1, 4)] as string] as const) : random.pick(POSITIONS);
  const draft = {
    ...base(random, person, position), mobile: mobile(random), wechat: random.chance(0.5) ? `${account}_${random.digits(3)}` : null,
    email: random.chance(0.7) ? `${account}@${at.domain}` : null, officePhone: at.kind === 'ORGANISATION' && random.chance(0.4) ? at.phone(random) : null,
    remark: random.chance(0.12) ? random.pick(REMARKS) : null,
  };
  return { draft, role, called: called(person, position) };
}

function english(random: Random, at: Workplace): PlannedContact {
  const person = foreignPerson(random);
  const [role, , position] = random.pick(POSITIONS);
  const account = person.name.toLowerCase().normalize('NFD').replace(/[^a-z ]/g, '').replace(' ', '.');
  return { draft: { ...base(random, person, position), officePhone: at.phone(random), email: `${account}@${at.domain}` }, role, called: person.called };
}

function base(random: Random, { name, gender }: PersonName, position: string): ContactDraft {
  const birthday = random.chance(0.35) ? `19${random.int(65, 98)}-${String(random.int(1, 12)).padStart(2, '0')}-${String(random.int(1, 28)).padStart(2, '0')}` : null;
  return {
    name, gender, position, birthday, birthdayCalendar: birthday && random.chance(0.2) ? 'LUNAR' : 'SOLAR',
    doNotCall: random.chance(0.03), doNotEmail: random.chance(0.05), doNotMessage: random.chance(0.04),
  };
}

// 王总 for those who lead, 王女士 for the others.
const called = (person: PersonName, position: string) =>
  /总经理$|总裁$|总监$/.test(position) ? person.called.replace(/先生$|女士$/, '总') : person.called;
