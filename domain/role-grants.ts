import type { Permission, Reach } from './permissions';

// What roles have in common: bundles of grants and of field rights, named after what they let somebody do.

export const directory = {
  'user:read': 'ALL', 'department:read': 'ALL', 'dictionaryType:read': 'ALL', 'dictionaryItem:read': 'ALL', 'access:explain': 'ALL',
  'product:read': 'ALL', 'priceList:read': 'ALL', 'stockLevel:read': 'ALL', 'calendarDay:read': 'ALL',
  // What somebody is reminded of is nobody else's business.
  'reminder:read': 'SELF', 'reminder:acknowledge': 'SELF',
} as const;

export const catalogue = { 'product:create': 'ALL', 'product:update': 'ALL', 'priceList:create': 'ALL', 'priceList:update': 'ALL' } as const;

export const orderVerbs = (reach: Reach): Partial<Record<Permission, Reach>> => ({
  'order:read': reach, 'order:create': reach, 'order:update': reach, 'order:confirm': reach, 'order:deliver': reach, 'order:complete': reach,
  'order:cancel': reach, 'receipt:read': reach, 'receipt:record': reach, 'receipt:void': reach,
});

export const readOrders = { 'order:read': 'ALL', 'receipt:read': 'ALL' } as const;

export const customerVerbs = (reach: Reach): Partial<Record<Permission, Reach>> => ({
  'customer:read': reach, 'customer:create': reach, 'customer:update': reach, 'customer:delete': reach, 'customer:restore': reach,
  'customer:activate': reach, 'customer:warn': reach, 'customer:clear': reach, 'customer:lose': reach, 'customer:recover': reach,
  'contact:read': reach, 'contact:create': reach, 'contact:update': reach, 'contact:delete': reach, 'contact:restore': reach,
  'interaction:read': reach, 'interaction:create': reach, 'interaction:update': reach, 'importBatch:read': reach, 'importBatch:create': reach,
  'change:read': reach,
});

export const readCustomers = { 'customer:read': 'ALL', 'contact:read': 'ALL', 'interaction:read': 'ALL' } as const;

/** Everybody who deals with customers sees what is for sale, and by whom it is held. */
export const readUnits = { 'project:read': 'ALL', 'building:read': 'ALL', 'layout:read': 'ALL', 'unit:read': 'ALL' } as const;
export const readHolds = { ...readUnits, 'unitHold:read': 'ALL' } as const;
export const ownHolds = (reach: Reach) => ({ 'unit:reserve': 'ALL', 'unit:release': reach, 'unit:subscribe': reach, 'unit:sign': reach, 'unitHold:read': reach }) as const;
export const maintainUnits = {
  ...readUnits, 'project:create': 'ALL', 'project:update': 'ALL', 'project:delete': 'ALL', 'building:create': 'ALL', 'building:update': 'ALL', 'building:delete': 'ALL',
  'layout:create': 'ALL', 'layout:update': 'ALL', 'layout:delete': 'ALL', 'unit:create': 'ALL', 'unit:update': 'ALL', 'unit:delete': 'ALL',
} as const;
const planVerbs = (reach: Reach): Partial<Record<Permission, Reach>> => ({
  'planItem:read': reach, 'planItem:create': reach, 'planItem:update': reach, 'planItem:delete': reach, 'planItem:restore': reach, 'planItem:record': reach,
});

/** What a supervisor and an account manager do alike; who assigns and who wins are two people. */
export const opportunityVerbs = (reach: Reach): Partial<Record<Permission, Reach>> => ({
  'opportunity:read': reach, 'opportunity:create': reach, 'opportunity:update': reach, 'opportunity:delete': reach, 'opportunity:restore': reach,
  'opportunity:develop': reach, ...planVerbs(reach),
});

export const readOpportunities = { 'opportunity:read': 'ALL', 'planItem:read': 'ALL' } as const;

/** What everybody does who follows leads; who hands them out and takes up what was put aside is a supervisor. */
export const leadVerbs = (reach: Reach): Partial<Record<Permission, Reach>> => ({
  'lead:read': reach, 'lead:create': reach, 'lead:update': reach, 'lead:delete': reach, 'lead:restore': reach, 'lead:contact': reach, 'lead:qualify': reach,
  'lead:convert': reach, 'lead:disqualify': reach, 'leadContact:read': reach,
});

export const readLeads = { 'lead:read': 'ALL', 'leadContact:read': 'ALL' } as const;
export const maintainForms = { 'webForm:read': 'ALL', 'webForm:create': 'ALL', 'webForm:update': 'ALL' } as const;
export const maintainCalendar = { 'calendarDay:create': 'ALL', 'calendarDay:update': 'ALL', 'calendarDay:delete': 'ALL' } as const;
export const maskedLead = { 'lead.phone': 'MASKED', 'lead.email': 'MASKED' } as const;

export const banking = {
  'customer.bankName': 'HIDDEN', 'customer.bankAccount': 'HIDDEN', 'customer.localTaxNo': 'HIDDEN', 'customer.nationalTaxNo': 'HIDDEN',
} as const;
/** Whoever may not read orders must not learn of them from the customer. */
export const noPurchases = { 'customer.lastOrderOn': 'HIDDEN', 'customer.orderCount': 'HIDDEN', 'customer.orderTotal': 'HIDDEN' } as const;
export const maskedContact = {
  'contact.mobile': 'MASKED', 'contact.officePhone': 'MASKED', 'contact.email': 'MASKED', 'contact.wechat': 'MASKED',
} as const;
