import type { CustomerDraft } from '@/domain/customer-input';
import { creditCodeCheckDigit } from '@/domain/text/chinese-id';
import { pinyinOf } from '@/domain/text/pinyin';
import type { Account } from './accounts';
import { chineseCompany, foreignCompany } from './company-names';
import { type PlannedContact, planContacts } from './contacts';
import { chinesePerson } from './person-names';
import { ABROAD, EAST, ELSEWHERE, type Place, SOUTH } from './places';
import type { Random } from './random';

/** A customer before its life begins; choices are codes of their dictionaries. */
export interface PlannedCustomer {
  owner: Account;
  english: boolean;
  draft: CustomerDraft;
  choices: { gradeId: string; regionId: string; industryId: string | null; sourceId: string };
  contacts: PlannedContact[];
}

/** Code of a tag, how many customers there are to one that carries it, and which is the first. */
const TAGS = [['REFERENCE', 11, 3], ['DECIDING', 7, 2], ['PRICE_SENSITIVE', 9, 4], ['FRAMEWORK', 13, 3], ['LATE_PAYER', 23, 8]] as const;
const TEN_THOUSAND_YUAN = 1_000_000;
const BANKS = ['江海商业银行', '瑞禾银行', '东临银行', '浦汇银行'] as const;
const REMARKS = ['对交付时间要求严格，合同中需写明延期责任。', '集团客户，采购需总部审批。', '老客户介绍，关系良好。', '关注绿色建筑认证。', '计划两年内扩租。'] as const;

/** Tags of the customer that was planned as the n-th: one in three carries one, some two. */
export const tagsAt = (place: number): string[] => TAGS.filter(([, every, first]) => place % every === first).map(([code]) => code);

/** One customer: 15 in 100 from abroad, 13 a person. */
export function planCustomer(random: Random): PlannedCustomer {
  if (random.chance(0.15)) return foreign(random);
  const area = random.weighted({ east: 60, south: 25, elsewhere: 15 });
  const place = random.pick({ east: EAST, south: SOUTH, elsewhere: ELSEWHERE }[area]);
  const owner = ownerOf(random, area);
  return random.chance(0.15) ? person(random, place, owner) : organisation(random, place, owner);
}

function ownerOf(random: Random, area: 'east' | 'south' | 'elsewhere'): Account {
  if (area === 'south') return random.weighted({ 'li.peishan': 88, 'shen.guodong': 12 });
  if (area === 'elsewhere') return random.weighted({ 'liu.yang': 40, 'zhao.xinyi': 40, 'shen.guodong': 20 });
  return random.weighted({ 'chen.siyuan': 28, 'wang.yutong': 26, 'liu.yang': 20, 'zhao.xinyi': 18, 'lin.ruolan': 8 });
}

function common(random: Random) {
  return {
    satisfaction: Number(random.weighted({ 1: 3, 2: 9, 3: 38, 4: 36, 5: 14 })), credit: Number(random.weighted({ 1: 2, 2: 8, 3: 40, 4: 35, 5: 15 })),
    remark: random.chance(0.1) ? random.pick(REMARKS) : null,
  };
}

const choices = (random: Random, regionId: string, industryId: string | null): PlannedCustomer['choices'] => ({
  regionId, industryId,
  gradeId: random.weighted<string>(industryId ? { NORMAL: 42, KEY: 28, MAJOR: 17, PARTNER: 8, STRATEGIC: 5 } : { NORMAL: 80, KEY: 20 }),
  sourceId: random.weighted({ REFERRAL: 24, WEBSITE: 16, EXHIBITION: 14, COLD_CALL: 14, WALK_IN: 12, ADVERTISING: 8, SOCIAL_MEDIA: 6, PARTNER: 4, TENDER: 2 }),
});

const addressIn = (random: Random, place: Place) => `${place.city}市${random.pick(place.districts)}${random.pick(place.roads)}${random.int(8, 1999)}号`;

function organisation(random: Random, place: Place, owner: Account): PlannedCustomer {
  const { name, industry, short } = chineseCompany(random, place.city);
  const domain = `${pinyinOf(short).syllables.slice(0, 3).join('')}.example`;
  // No exchange gives out numbers that begin with 9.
  const phone = (source: Random) => `${place.areaCode}-9${source.digits(3)} ${source.digits(4)}`;
  const code = `91${place.division}${random.digits(9)}`;
  const capital = random.pick([100, 200, 500, 1000, 2000, 5000, 10_000]);
  const detailed = random.chance(0.6);
  const draft: CustomerDraft = {
    kind: 'ORGANISATION', name, ...common(random), address: addressIn(random, place), postcode: place.postcode, phone: phone(random),
    email: `office@${domain}`, website: `https://www.${domain}`, licenceNo: `${place.division}${random.digits(9)}`,
    unifiedSocialCreditCode: `${code}${creditCodeCheckDigit(code)}`, legalRepresentative: chinesePerson(random).name,
    registeredCapital: capital * TEN_THOUSAND_YUAN, annualTurnover: Math.round(capital * (0.5 + random.next() * 8)) * TEN_THOUSAND_YUAN,
    ...(detailed ? { bankName: `${random.pick(BANKS)}${place.city}分行`, bankAccount: `62${random.digits(17)}`, fax: phone(random) } : {}),
    ...(random.chance(0.2) ? { nationalTaxNo: code.slice(2), localTaxNo: `${place.division}${random.digits(9)}` } : {}),
  };
  const contacts = planContacts(random, { kind: 'ORGANISATION', english: false, domain, phone });
  return { owner, english: false, draft, choices: choices(random, place.region, industry), contacts };
}

function person(random: Random, place: Place, owner: Account): PlannedCustomer {
  const contacts = planContacts(random, { kind: 'PERSON', english: false, domain: 'mail.example', phone: () => '' });
  const [self] = contacts;
  const draft: CustomerDraft = {
    kind: 'PERSON', name: self?.draft.name ?? '', ...common(random), address: addressIn(random, place), postcode: place.postcode,
    phone: self?.draft.mobile, email: self?.draft.email, birthday: self?.draft.birthdayCalendar === 'SOLAR' ? self.draft.birthday : null,
    annualTurnover: random.int(15, 120) * TEN_THOUSAND_YUAN,
  };
  return { owner, english: false, draft, choices: choices(random, place.region, null), contacts };
}

function foreign(random: Random): PlannedCustomer {
  const { name, industry, short } = foreignCompany(random);
  const site = random.pick(ABROAD);
  const domain = `${short.toLowerCase().replace(/[^a-z]+/g, '-')}.example`;
  const phone = (source: Random) => `${site.phone}${source.digits(site.digits)}`;
  const draft: CustomerDraft = {
    kind: 'ORGANISATION', name, ...common(random), remark: null, address: site.address, phone: phone(random), email: `office@${domain}`,
    website: `https://${domain}`, currency: 'CNY', annualTurnover: random.int(500, 60_000) * TEN_THOUSAND_YUAN,
  };
  const contacts = planContacts(random, { kind: 'ORGANISATION', english: true, domain, phone });
  const owner = random.weighted({ 'daniel.carter': 80, 'zhao.xinyi': 12, 'shen.guodong': 8 });
  return { owner, english: true, draft, choices: choices(random, site.region, industry), contacts };
}
