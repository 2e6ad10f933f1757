import type { Noun } from '@/domain/noun';
import { searchTerms } from '@/domain/text/search-terms';
import type { Contact } from '@/entities/contact';
import type { Customer } from '@/entities/customer';
import type { Lead } from '@/entities/lead';
import type { Opportunity } from '@/entities/opportunity';
import type { Order } from '@/entities/order';
import type { Product } from '@/entities/product';
import type { ServiceTicket } from '@/entities/service-ticket';
import type { Unit } from '@/entities/unit';
import type { User } from '@/entities/user';

/** Which kind of field a search term came from; a viewer kept from the field is kept from its terms. */
export type SearchSource = 'name' | 'phone' | 'email' | 'code';

export interface SearchTerm {
  source: SearchSource;
  term: string;
}

const terms = (source: SearchSource, fields: Parameters<typeof searchTerms>[0]): SearchTerm[] =>
  searchTerms(fields).map((term) => ({ source, term }));
const none = { names: [], persons: [], phones: [], emails: [], codes: [] };
const given = (...values: (string | null | undefined)[]): string[] => values.filter((value): value is string => Boolean(value));

/** What the words of a search can match, by noun; each source is named once, so that no term of it comes twice. A noun that is not here is not searched. */
const FIELDS: Partial<Record<Noun, (row: object) => SearchTerm[]>> = {
  customer: (row) => {
    const { kind, name, phone, email, number, licenceNo, unifiedSocialCreditCode } = row as Customer;
    return [
      ...terms('name', kind === 'PERSON' ? { ...none, persons: [name] } : { ...none, names: [name] }),
      ...terms('phone', { ...none, phones: given(phone) }),
      ...terms('email', { ...none, emails: given(email) }),
      ...terms('code', { ...none, codes: given(number, licenceNo, unifiedSocialCreditCode) }),
    ];
  },
  contact: (row) => {
    const { name, mobile, officePhone, email } = row as Contact;
    return [
      ...terms('name', { ...none, persons: [name] }),
      ...terms('phone', { ...none, phones: given(mobile, officePhone) }),
      ...terms('email', { ...none, emails: given(email) }),
    ];
  },
  opportunity: (row) => {
    const { customerKind, customerName, title, contactName, contactPhone, number } = row as Opportunity;
    const person = customerKind === 'PERSON';
    return [
      ...terms('name', { ...none, names: person ? [title] : [customerName, title], persons: given(person ? customerName : null, contactName) }),
      ...terms('phone', { ...none, phones: given(contactPhone) }),
      ...terms('code', { ...none, codes: [number] }),
    ];
  },
  lead: (row) => {
    const { kind, name, contactName, phone, email, number, externalId } = row as Lead;
    const person = kind === 'PERSON';
    return [
      ...terms('name', { ...none, names: person ? [] : [name], persons: given(person ? name : null, contactName) }),
      ...terms('phone', { ...none, phones: given(phone) }),
      ...terms('email', { ...none, emails: given(email) }),
      ...terms('code', { ...none, codes: given(number, externalId) }),
    ];
  },
  unit: (row) => terms('name', { ...none, names: [(row as Unit).name] }),
  user: (row) => {
    const { name, email } = row as User;
    return [...terms('name', { ...none, persons: [name] }), ...terms('email', { ...none, emails: given(email) })];
  },
  product: (row) => {
    const { name, sku } = row as Product;
    return [...terms('name', { ...none, names: [name] }), ...terms('code', { ...none, codes: [sku] })];
  },
  order: (row) => {
    const { number, externalId } = row as Order;
    return terms('code', { ...none, codes: given(number, externalId) });
  },
  serviceTicket: (row) => {
    const { title, number, externalId } = row as ServiceTicket;
    return [...terms('name', { ...none, names: [title] }), ...terms('code', { ...none, codes: given(number, externalId) })];
  },
};

/** The fields behind a source, for the question whether the viewer may see them. */
export const SOURCE_FIELDS: Partial<Record<Noun, Partial<Record<SearchSource, readonly string[]>>>> = {
  customer: { phone: ['phone'], email: ['email'] },
  opportunity: { phone: ['contactPhone'] },
  lead: { phone: ['phone'], email: ['email'] },
  contact: { phone: ['mobile', 'officePhone'], email: ['email'] },
};

/** Whether rows of the noun can be searched for. */
export const isSearchable = (noun: Noun): boolean => noun in FIELDS;

/** Every term of a row; a row in the recycle bin has none. */
export function termsOf(noun: Noun, row: object): SearchTerm[] {
  if ((row as { deletedAt?: string | null }).deletedAt) return [];
  return FIELDS[noun]?.(row) ?? [];
}
