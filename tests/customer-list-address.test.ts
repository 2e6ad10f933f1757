import { listVariables, mondayOf } from '@/app/(crm)/customers/list-variables';
import type { ListState } from '@/app/(crm)/customers/list-state';
import { addDays, dayIn, daysBetween, startOfDay } from '@/app/(crm)/values/day';

const nothing: ListState = {
  q: '', status: null, kind: null, abc: null, grade: null, region: null, industry: null, source: null, tag: null, owner: null, department: null, due: null, from: null, to: null,
  sort: 'CREATED_AT', dir: 'desc',
};
const ask = (part: Partial<ListState>) => listVariables({ ...nothing, ...part }, '2026-11-22', 'Asia/Shanghai');

test('an empty address asks for everything, newest first', () => {
  expect(ask({})).toEqual({ filter: null, search: null, sort: { by: 'CREATED_AT', direction: 'DESC' } });
});

test('days of the address become instants of the person’s zone', () => {
  expect(ask({ due: 'overdue' }).filter).toEqual({ nextContactAt: { to: '2026-11-21T16:00:00.000Z' } });
  expect(ask({ due: 'today' }).filter).toEqual({ nextContactAt: { from: '2026-11-21T16:00:00.000Z', to: '2026-11-22T16:00:00.000Z' } });
  expect(ask({ due: 'week' }).filter).toEqual({ nextContactAt: { from: '2026-11-15T16:00:00.000Z', to: '2026-11-22T16:00:00.000Z' } });
  expect(ask({ from: '2026-11-01', to: '2026-11-30' }).filter).toEqual({ createdAt: { from: '2026-10-31T16:00:00.000Z', to: '2026-11-30T16:00:00.000Z' } });
});

test('lists, trees and words go to the API as they are; an empty list is no filter', () => {
  expect(ask({ status: ['WARNED'], abc: ['A', 'B'], owner: ['a', 'b'], region: [], department: 'd', q: 'zs', sort: 'NAME', dir: 'asc' })).toEqual({
    filter: { status: ['WARNED'], abcClass: ['A', 'B'], ownerIds: ['a', 'b'], departmentTreeIds: ['d'] }, search: 'zs', sort: { by: 'NAME', direction: 'ASC' },
  });
});

test('a day is a day of its zone, also where the clocks change', () => {
  expect(dayIn('2026-11-22T17:00:00Z', 'Asia/Shanghai')).toBe('2026-11-23');
  expect(startOfDay('2026-03-29', 'Europe/Berlin')).toBe('2026-03-28T23:00:00.000Z');
  expect(startOfDay('2026-03-30', 'Europe/Berlin')).toBe('2026-03-29T22:00:00.000Z');
  expect(startOfDay('2026-11-02', 'America/New_York')).toBe('2026-11-02T05:00:00.000Z');
  expect(daysBetween('2026-03-28', '2026-03-30')).toBe(2);
  expect(addDays('2026-12-31', 1)).toBe('2027-01-01');
  expect([mondayOf('2026-11-22'), mondayOf('2026-11-23')]).toEqual(['2026-11-16', '2026-11-23']);
});
