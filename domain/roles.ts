import type { FieldRight } from './field-rights';
import type { Permission, Reach } from './permissions';

/** The roles that every installation starts with. Administrators change them and add their own at run time. */
export const ROLE_CODES = [
  'SYSTEM_ADMIN', 'SALES_SUPERVISOR', 'ACCOUNT_MANAGER', 'EXECUTIVE', 'SERVICE_AGENT', 'MARKETER', 'FINANCE', 'AUDITOR',
  'API_CLIENT',
] as const;
export type RoleCode = (typeof ROLE_CODES)[number];

export interface RoleDefault {
  nameZh: string;
  nameEn: string;
  grants: Partial<Record<Permission, Reach>>;
  fields: Record<string, Exclude<FieldRight, 'READ'>>;
}

const directory = {
  'user:read': 'ALL', 'department:read': 'ALL', 'dictionaryType:read': 'ALL', 'dictionaryItem:read': 'ALL', 'access:explain': 'ALL',
  'product:read': 'ALL', 'priceList:read': 'ALL', 'stockLevel:read': 'ALL',
  // What somebody is reminded of is nobody else's business.
  'reminder:read': 'SELF', 'reminder:acknowledge': 'SELF',
} as const;

const catalogue = { 'product:create': 'ALL', 'product:update': 'ALL', 'priceList:create': 'ALL', 'priceList:update': 'ALL' } as const;

const orderVerbs = (reach: Reach): Partial<Record<Permission, Reach>> => ({
  'order:read': reach, 'order:create': reach, 'order:update': reach, 'order:confirm': reach, 'order:deliver': reach, 'order:complete': reach,
  'order:cancel': reach, 'receipt:read': reach, 'receipt:record': reach, 'receipt:void': reach,
});

const readOrders = { 'order:read': 'ALL', 'receipt:read': 'ALL' } as const;

const customerVerbs = (reach: Reach): Partial<Record<Permission, Reach>> => ({
  'customer:read': reach, 'customer:create': reach, 'customer:update': reach, 'customer:delete': reach, 'customer:restore': reach,
  'customer:activate': reach, 'customer:warn': reach, 'customer:clear': reach, 'customer:lose': reach, 'customer:recover': reach,
  'contact:read': reach, 'contact:create': reach, 'contact:update': reach, 'contact:delete': reach, 'contact:restore': reach,
  'interaction:read': reach, 'interaction:create': reach, 'interaction:update': reach, 'importBatch:read': reach, 'importBatch:create': reach,
  'change:read': reach,
});

const readCustomers = { 'customer:read': 'ALL', 'contact:read': 'ALL', 'interaction:read': 'ALL' } as const;

/** Everybody who deals with customers sees what is for sale, and by whom it is held. */
const readUnits = { 'project:read': 'ALL', 'building:read': 'ALL', 'layout:read': 'ALL', 'unit:read': 'ALL' } as const;
const readHolds = { ...readUnits, 'unitHold:read': 'ALL' } as const;
const ownHolds = (reach: Reach) => ({ 'unit:reserve': 'ALL', 'unit:release': reach, 'unit:subscribe': reach, 'unit:sign': reach, 'unitHold:read': reach }) as const;
const maintainUnits = {
  ...readUnits, 'project:create': 'ALL', 'project:update': 'ALL', 'project:delete': 'ALL', 'building:create': 'ALL', 'building:update': 'ALL', 'building:delete': 'ALL',
  'layout:create': 'ALL', 'layout:update': 'ALL', 'layout:delete': 'ALL', 'unit:create': 'ALL', 'unit:update': 'ALL', 'unit:delete': 'ALL',
} as const;
const planVerbs = (reach: Reach): Partial<Record<Permission, Reach>> => ({
  'planItem:read': reach, 'planItem:create': reach, 'planItem:update': reach, 'planItem:delete': reach, 'planItem:restore': reach, 'planItem:record': reach,
});

/** What a supervisor and an account manager do alike; who assigns and who wins are two people. */
const opportunityVerbs = (reach: Reach): Partial<Record<Permission, Reach>> => ({
  'opportunity:read': reach, 'opportunity:create': reach, 'opportunity:update': reach, 'opportunity:delete': reach, 'opportunity:restore': reach,
  'opportunity:develop': reach, ...planVerbs(reach),
});

const readOpportunities = { 'opportunity:read': 'ALL', 'planItem:read': 'ALL' } as const;

/** What everybody does who follows leads; who hands them out and takes up what was put aside is a supervisor. */
const leadVerbs = (reach: Reach): Partial<Record<Permission, Reach>> => ({
  'lead:read': reach, 'lead:create': reach, 'lead:update': reach, 'lead:delete': reach, 'lead:restore': reach, 'lead:contact': reach, 'lead:qualify': reach,
  'lead:convert': reach, 'lead:disqualify': reach, 'leadContact:read': reach,
});

const readLeads = { 'lead:read': 'ALL', 'leadContact:read': 'ALL' } as const;
const maintainForms = { 'webForm:read': 'ALL', 'webForm:create': 'ALL', 'webForm:update': 'ALL' } as const;
const maskedLead = { 'lead.phone': 'MASKED', 'lead.email': 'MASKED' } as const;

const banking = {
  'customer.bankName': 'HIDDEN', 'customer.bankAccount': 'HIDDEN', 'customer.localTaxNo': 'HIDDEN', 'customer.nationalTaxNo': 'HIDDEN',
} as const;
/** Whoever may not read orders must not learn of them from the customer. */
const noPurchases = { 'customer.lastOrderOn': 'HIDDEN', 'customer.orderCount': 'HIDDEN', 'customer.orderTotal': 'HIDDEN' } as const;
const maskedContact = {
  'contact.mobile': 'MASKED', 'contact.officePhone': 'MASKED', 'contact.email': 'MASKED', 'contact.wechat': 'MASKED',
} as const;

/**
 * The matrix that a new installation starts with: the textbook's table of roles and rights,
 * widened by the roles that it lacks (service, marketing, finance, audit).
 */
export const ROLE_DEFAULTS: Record<RoleCode, RoleDefault> = {
  SYSTEM_ADMIN: {
    nameZh: '系统管理员', nameEn: 'System administrator', fields: {},
    grants: {
      ...directory, 'user:create': 'ALL', 'user:update': 'ALL', 'department:create': 'ALL', 'department:update': 'ALL', 'department:delete': 'ALL',
      'role:read': 'ALL', 'role:update': 'ALL', 'dictionaryItem:create': 'ALL', 'dictionaryItem:update': 'ALL', 'dictionaryItem:delete': 'ALL',
      ...catalogue, 'change:read': 'ALL', 'system:read': 'ALL', ...maintainUnits, ...maintainForms,
      'reminderRule:read': 'ALL', 'reminderRule:create': 'ALL', 'reminderRule:update': 'ALL', 'reminderRule:delete': 'ALL',
    },
  },
  SALES_SUPERVISOR: {
    nameZh: '销售主管', nameEn: 'Sales supervisor', fields: {},
    grants: {
      ...directory, ...catalogue, ...customerVerbs('DEPT_TREE'), ...orderVerbs('DEPT_TREE'), 'customer:transfer': 'DEPT_TREE', ...readUnits,
      ...ownHolds('DEPT_TREE'), 'unit:settle': 'DEPT_TREE', 'unit:cancel': 'DEPT_TREE', 'unit:swap': 'DEPT_TREE', 'unit:block': 'DEPT_TREE', 'unit:unblock': 'DEPT_TREE',
      ...opportunityVerbs('DEPT_TREE'), 'opportunity:assign': 'DEPT_TREE', 'opportunity:reopen': 'DEPT_TREE',
      ...leadVerbs('DEPT_TREE'), 'lead:assign': 'DEPT_TREE', 'lead:reopen': 'DEPT_TREE', 'webForm:read': 'ALL',
    },
  },
  ACCOUNT_MANAGER: {
    nameZh: '客户经理', nameEn: 'Account manager', fields: {},
    grants: {
      ...directory, ...customerVerbs('SELF'), ...orderVerbs('SELF'), ...readUnits, ...ownHolds('SELF'), ...opportunityVerbs('SELF'),
      'opportunity:succeed': 'SELF', 'opportunity:fail': 'SELF', ...leadVerbs('SELF'),
    },
  },
  EXECUTIVE: {
    nameZh: '高管', nameEn: 'Executive', fields: { 'contact.mobile': 'MASKED', 'contact.wechat': 'MASKED', 'opportunity.contactPhone': 'MASKED', ...maskedLead },
    grants: { ...directory, ...readCustomers, ...readOpportunities, ...readLeads, ...readOrders, ...readHolds, 'change:read': 'ALL' },
  },
  SERVICE_AGENT: {
    nameZh: '客服', nameEn: 'Service agent', fields: { ...banking, 'customer.annualTurnover': 'HIDDEN', 'customer.registeredCapital': 'HIDDEN' },
    grants: { ...directory, ...readCustomers, ...readHolds, 'order:read': 'ALL', 'interaction:create': 'ALL', 'interaction:update': 'ALL' },
  },
  MARKETER: {
    nameZh: '市场', nameEn: 'Marketer', fields: { ...banking, ...maskedContact, ...noPurchases, 'customer.phone': 'MASKED', 'opportunity.contactPhone': 'MASKED' },
    grants: { ...directory, ...readCustomers, ...readOpportunities, ...readUnits, ...readLeads, 'lead:create': 'ALL', ...maintainForms },
  },
  FINANCE: {
    nameZh: '财务', nameEn: 'Finance', fields: { ...maskedContact },
    grants: { ...directory, ...readCustomers, ...readOrders, ...readHolds, 'receipt:record': 'ALL', 'receipt:void': 'ALL', 'unit:settle': 'ALL' },
  },
  AUDITOR: {
    nameZh: '审计', nameEn: 'Auditor', fields: { ...maskedContact, 'customer.bankAccount': 'MASKED', 'opportunity.contactPhone': 'MASKED', ...maskedLead },
    grants: {
      ...directory, ...readCustomers, ...readOpportunities, ...readLeads, ...readOrders, ...readHolds, 'webForm:read': 'ALL', 'role:read': 'ALL', 'importBatch:read': 'ALL', 'change:read': 'ALL', 'system:read': 'ALL',
    },
  },
  API_CLIENT: {
    nameZh: '接口', nameEn: 'Integration', fields: {},
    grants: {
      ...directory, ...catalogue, ...customerVerbs('ALL'), ...opportunityVerbs('ALL'), ...orderVerbs('ALL'), 'order:import': 'ALL', 'stockLevel:import': 'ALL', ...maintainUnits,
      ...ownHolds('ALL'), ...leadVerbs('ALL'), 'lead:assign': 'ALL', 'webForm:read': 'ALL',
    },
  },
};
