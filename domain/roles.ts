import type { FieldRight } from './field-rights';
import type { Permission, Reach } from './permissions';

/** The roles that every installation starts with. Administrators change them and add their own at run time. */
export const ROLE_CODES = [
  'SYSTEM_ADMIN', 'SALES_SUPERVISOR', 'ACCOUNT_MANAGER', 'EXECUTIVE', 'SERVICE_AGENT', 'MARKETER', 'FINANCE', 'AUDITOR',
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
} as const;

const customerVerbs = (reach: Reach): Partial<Record<Permission, Reach>> => ({
  'customer:read': reach, 'customer:create': reach, 'customer:update': reach, 'customer:delete': reach, 'customer:restore': reach,
  'customer:activate': reach, 'customer:warn': reach, 'customer:clear': reach, 'customer:lose': reach, 'customer:recover': reach,
  'contact:read': reach, 'contact:create': reach, 'contact:update': reach, 'contact:delete': reach, 'contact:restore': reach,
  'interaction:read': reach, 'interaction:create': reach, 'interaction:update': reach, 'importBatch:read': reach, 'importBatch:create': reach,
  'change:read': reach,
});

const readCustomers = { 'customer:read': 'ALL', 'contact:read': 'ALL', 'interaction:read': 'ALL' } as const;

const banking = {
  'customer.bankName': 'HIDDEN', 'customer.bankAccount': 'HIDDEN', 'customer.localTaxNo': 'HIDDEN', 'customer.nationalTaxNo': 'HIDDEN',
} as const;
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
      'change:read': 'ALL', 'system:read': 'ALL',
    },
  },
  SALES_SUPERVISOR: {
    nameZh: '销售主管', nameEn: 'Sales supervisor', fields: {},
    grants: { ...directory, ...customerVerbs('DEPT_TREE'), 'customer:transfer': 'DEPT_TREE' },
  },
  ACCOUNT_MANAGER: { nameZh: '客户经理', nameEn: 'Account manager', fields: {}, grants: { ...directory, ...customerVerbs('SELF') } },
  EXECUTIVE: {
    nameZh: '高管', nameEn: 'Executive', fields: { 'contact.mobile': 'MASKED', 'contact.wechat': 'MASKED' },
    grants: { ...directory, ...readCustomers, 'change:read': 'ALL' },
  },
  SERVICE_AGENT: {
    nameZh: '客服', nameEn: 'Service agent', fields: { ...banking, 'customer.annualTurnover': 'HIDDEN', 'customer.registeredCapital': 'HIDDEN' },
    grants: { ...directory, ...readCustomers, 'interaction:create': 'ALL', 'interaction:update': 'ALL' },
  },
  MARKETER: {
    nameZh: '市场', nameEn: 'Marketer', fields: { ...banking, ...maskedContact, 'customer.phone': 'MASKED' },
    grants: { ...directory, ...readCustomers },
  },
  FINANCE: { nameZh: '财务', nameEn: 'Finance', fields: { ...maskedContact }, grants: { ...directory, ...readCustomers } },
  AUDITOR: {
    nameZh: '审计', nameEn: 'Auditor', fields: { ...maskedContact, 'customer.bankAccount': 'MASKED' },
    grants: { ...directory, ...readCustomers, 'role:read': 'ALL', 'importBatch:read': 'ALL', 'change:read': 'ALL', 'system:read': 'ALL' },
  },
};
