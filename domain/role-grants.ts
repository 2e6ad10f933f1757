import type { Permission, Reach } from './permissions';

// What roles have in common: bundles of grants and of field rights, named after what they let somebody do.

export const directory = {
  'user:read': 'ALL', 'department:read': 'ALL', 'dictionaryType:read': 'ALL', 'dictionaryItem:read': 'ALL', 'access:explain': 'ALL',
  'product:read': 'ALL', 'priceList:read': 'ALL', 'stockLevel:read': 'ALL', 'calendarDay:read': 'ALL', 'slaPolicy:read': 'ALL',
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
  'customer:activate': reach, 'customer:warn': reach, 'customer:recover': reach,
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
/** Whoever writes tickets down reads and changes them and hears what the customer says of the outcome; who hands them out and merges them is a supervisor. */
export const serviceVerbs = (reach: Reach): Partial<Record<Permission, Reach>> => ({
  'serviceTicket:read': reach, 'serviceTicket:create': reach, 'serviceTicket:update': reach, 'serviceTicket:delete': reach, 'serviceTicket:restore': reach,
  'serviceTicket:feedback': reach, 'serviceHandling:read': reach, 'feedbackLink:read': reach, 'feedbackLink:send': reach,
  'attachment:read': reach, 'attachment:create': reach, 'attachment:delete': reach, 'attachment:restore': reach,
  // Only the assignee handles a ticket, whoever else reaches it.
  'serviceTicket:handle': 'SELF',
});

/** Whoever handles tickets keeps replies; everybody of a department may look up those of the others. */
export const replyVerbs = (reach: Reach): Partial<Record<Permission, Reach>> => ({
  'savedReply:read': reach === 'SELF' ? 'DEPT' : reach, 'savedReply:create': reach, 'savedReply:update': reach, 'savedReply:delete': reach,
});

/** Whoever hands tickets out says among whom. */
export const maintainAssignment = { 'assignmentRule:read': 'ALL', 'assignmentRule:create': 'ALL', 'assignmentRule:update': 'ALL', 'assignmentRule:delete': 'ALL' } as const;

export const readTickets = { 'serviceTicket:read': 'ALL', 'serviceHandling:read': 'ALL', 'feedbackLink:read': 'ALL', 'attachment:read': 'ALL' } as const;
export const maintainForms = { 'webForm:read': 'ALL', 'webForm:create': 'ALL', 'webForm:update': 'ALL' } as const;

/** Everybody who sees care tasks sees the rules that made them and the questions that are asked. */
export const readCare = { 'careRule:read': 'ALL', 'careTask:read': 'ALL', 'visitSheet:read': 'ALL' } as const;
export const maintainCare = { 'careRule:read': 'ALL', 'careRule:create': 'ALL', 'careRule:update': 'ALL', 'careRule:delete': 'ALL', 'visitSheet:read': 'ALL' } as const;
/** Only whoever holds the customer acts; a supervisor sees and approves. */
export const careVerbs = (reach: Reach): Partial<Record<Permission, Reach>> => ({
  ...readCare, 'careTask:read': reach, 'careTask:submit': 'SELF', 'careTask:complete': 'SELF', 'careTask:skip': 'SELF',
});

const maintainPolicies = { 'slaPolicy:create': 'ALL', 'slaPolicy:update': 'ALL', 'slaPolicy:delete': 'ALL' } as const;
export const maintainCalendar = { 'calendarDay:create': 'ALL', 'calendarDay:update': 'ALL', 'calendarDay:delete': 'ALL', ...maintainPolicies } as const;
export const maskedLead = { 'lead.phone': 'MASKED', 'lead.email': 'MASKED' } as const;

/** Who keeps customers acts on a warning; everybody above only watches, and may have the customers of theirs looked at. A case tells of orders as orders do: whoever must not know of them reads neither. */
export const keepCustomers = { 'churnCase:defer': 'SELF', 'churnCase:confirm': 'SELF', 'churnCase:recover': 'SELF', 'churnMeasure:record': 'SELF' } as const;
export const readChurn = (reach: Reach) => ({ 'churnCase:read': reach, 'churnMeasure:read': reach }) as const;
export const maintainChurnRules = { 'churnRule:read': 'ALL', 'churnRule:create': 'ALL', 'churnRule:update': 'ALL', 'churnRule:delete': 'ALL' } as const;

export const banking = {
  'customer.bankName': 'HIDDEN', 'customer.bankAccount': 'HIDDEN', 'customer.localTaxNo': 'HIDDEN', 'customer.nationalTaxNo': 'HIDDEN',
} as const;
/** Whoever may not read orders must not learn of them from the customer. */
export const noPurchases = { 'customer.lastOrderOn': 'HIDDEN', 'customer.orderCount': 'HIDDEN', 'customer.orderTotal': 'HIDDEN', 'customer.abcClass': 'HIDDEN' } as const;
export const maskedContact = {
  'contact.mobile': 'MASKED', 'contact.officePhone': 'MASKED', 'contact.email': 'MASKED', 'contact.wechat': 'MASKED',
} as const;
