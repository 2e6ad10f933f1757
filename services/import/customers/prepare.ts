import type { z } from 'zod';
import { type ContactDraft, contactDraft } from '@/domain/contact-input';
import { type CustomerDraft, customerDraft } from '@/domain/customer-input';
import { MAX_TAGS } from '@/domain/customer-tag-input';
import { type ImportField, fieldOfProperty } from '@/domain/import/target-fields';
import { Refusal } from '@/domain/refusal';
import { validated } from '@/domain/validation';
import type { Holder } from '../../scope-check';
import type { Choice } from '../choices';
import type { Column } from '../columns';
import type { ReadRow } from '../outcome';
import type { ImportSetup } from './setup';
import { whyNotHolder } from '../people';
import { readCell } from '../read-cell';
import type { Row } from '../read/rows';

/** A row as far as it can be known without looking at what is stored. */
export interface PreparedRow extends ReadRow {
  customer: CustomerDraft;
  contact: ContactDraft | null;
  /** Property of the customer → item that may still have to be created. */
  choices: Record<string, Choice>;
  /** Tags that the row puts on; it takes none off. */
  tags: Choice[];
  holder: Holder;
  /** The row itself names its owner. */
  ownerNamed: boolean;
  /** The row itself says whether it is a person. */
  kindNamed: boolean;
  number: string | null;
  createdAt: string | null;
  createdById: number | null;
}

/** Turns the cells of a row into what will be written, and says what is wrong with them. Reads nothing. */
export function prepareRow(setup: ImportSetup, { line, cells, problem }: Row): PreparedRow {
  const row: PreparedRow = {
    line, cells, customer: { kind: setup.plan.kind, name: '' }, contact: null, choices: {}, tags: [], holder: setup.holder, ownerNamed: false, kindNamed: false,
    number: null, createdAt: null, createdById: null, problems: [],
  };
  if (problem) return { ...row, problems: [{ field: null, message: problem, value: '' }] };
  const customer: Record<string, unknown> = { kind: setup.plan.kind };
  const contact: Record<string, unknown> = {};
  for (const column of setup.columns) {
    const text = column.textOf(cells);
    if (text !== '') place(setup, row, column, text, { customer, contact });
  }
  if ('externalId' in customer) customer.externalSource = setup.plan.externalSource;
  row.customer = checked(setup, row, 'customer', customerDraft, customer) ?? row.customer;
  if (Object.keys(contact).length) {
    if (customer.kind === 'PERSON') contact.name ??= customer.name;
    row.contact = checked(setup, row, 'contact', contactDraft, contact);
  }
  return row;
}

type Drafts = Record<'customer' | 'contact', Record<string, unknown>>;

function place(setup: ImportSetup, row: PreparedRow, column: Column, text: string, drafts: Drafts): void {
  const { target, field } = column;
  if (target.reading === 'person') return placePerson(setup, row, field, text);
  if (target.reading === 'choices') return placeTags(setup, row, column, text);
  const answer = readCell(column, text, setup.choices);
  if ('problem' in answer) row.problems.push({ field, message: answer.problem, value: text, ...(answer.params ? { params: answer.params } : {}) });
  else if ('empty' in answer) row.problems.push({ field, message: 'import.choice.leftEmpty', value: text, warning: true });
  else if ('choice' in answer) row.choices[target.property] = answer.choice;
  else if (target.of === 'customer' || target.of === 'contact') {
    drafts[target.of][target.property] = answer.value;
    if (field === 'kind') row.kindNamed = true;
  }
  else if (target.property === 'number') row.number = text;
  else row.createdAt = String(answer.value);
}

/** What stands between the tags of one cell. */
const BETWEEN = /[;；,，、|\n]/;

function placeTags(setup: ImportSetup, row: PreparedRow, { field, target }: Column, text: string): void {
  const names = [...new Set(text.split(BETWEEN).map((name) => name.trim()).filter(Boolean))];
  if (names.length > MAX_TAGS) return void row.problems.push({ field, message: 'customer.tooManyTags', value: text, params: { max: MAX_TAGS } });
  for (const name of names) {
    const answer = setup.choices.find(target.dictionary ?? '', name);
    if ('choice' in answer) row.tags.push(answer.choice);
    else if ('empty' in answer) row.problems.push({ field, message: 'import.choice.leftEmpty', value: name, warning: true });
    else row.problems.push({ field, message: answer.problem, value: name, ...(answer.params ? { params: answer.params } : {}) });
  }
}

function placePerson(setup: ImportSetup, row: PreparedRow, field: ImportField, text: string): void {
  const answer = setup.people.find(text);
  if (field === 'createdBy') {
    if ('person' in answer) row.createdById = answer.person.ownerId;
    return;
  }
  if ('person' in answer) {
    const wrong = whyNotHolder(setup.viewer, answer.person, setup.holderPermissions);
    if (wrong) row.problems.push({ field, message: wrong, value: text });
    else Object.assign(row, { holder: answer.person, ownerNamed: true });
  } else {
    const fallback = setup.plan.unknownOwner === 'FALLBACK';
    row.problems.push({ field, message: answer.problem, value: text, ...(fallback ? { warning: true } : {}) });
  }
}

/** The draft by the rules of the form; what they refuse is told under the field that it came from. */
function checked<T>(setup: ImportSetup, row: PreparedRow, of: 'customer' | 'contact', schema: z.ZodType<T>, draft: object): T | null {
  try {
    return validated(schema, draft);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    for (const { message, params, field: property = '' } of error.details) {
      const field = fieldOfProperty(of, property);
      // A cell that could not even be read was reported already.
      if (row.problems.some((problem) => problem.field === field && !problem.warning)) continue;
      const value = setup.columns.find((column) => column.field === field)?.textOf(row.cells) ?? '';
      row.problems.push({ field, message, value, ...(params ? { params } : {}) });
    }
    return null;
  }
}
