import type { FieldRight } from './field-rights';
import type { Permission, Reach } from './permissions';
import {
  banking, careVerbs, catalogue, customerVerbs, directory, keepCustomers, leadVerbs, maintainAssignment, maintainCalendar, maintainCare, maintainChurnRules, maintainForms, maintainUnits, maskedContact, maskedLead, noPurchases,
  opportunityVerbs, orderVerbs, ownHolds, readCare, readChurn, readCustomers, readHolds, readLeads, readOpportunities, readOrders, readTickets, readUnits, replyVerbs, serviceVerbs,
} from './role-grants';

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
      ...catalogue, 'change:read': 'ALL', 'system:read': 'ALL', 'job:read': 'ALL', 'job:run': 'ALL', ...maintainUnits, ...maintainForms, ...maintainCalendar,
      'reminderRule:read': 'ALL', 'reminderRule:create': 'ALL', 'reminderRule:update': 'ALL', 'reminderRule:delete': 'ALL',
      ...maintainChurnRules, 'churnCase:scan': 'ALL',
      ...maintainCare, 'visitSheet:update': 'ALL',
    },
  },
  SALES_SUPERVISOR: {
    nameZh: '销售主管', nameEn: 'Sales supervisor', fields: {},
    grants: {
      ...directory, ...catalogue, ...customerVerbs('DEPT_TREE'), ...orderVerbs('DEPT_TREE'), 'order:import': 'DEPT_TREE', 'customer:transfer': 'DEPT_TREE', ...readUnits,
      ...ownHolds('DEPT_TREE'), 'unit:settle': 'DEPT_TREE', 'unit:cancel': 'DEPT_TREE', 'unit:swap': 'DEPT_TREE', 'unit:block': 'DEPT_TREE', 'unit:unblock': 'DEPT_TREE',
      ...opportunityVerbs('DEPT_TREE'), 'opportunity:assign': 'DEPT_TREE', 'opportunity:reopen': 'DEPT_TREE',
      ...leadVerbs('DEPT_TREE'), 'lead:assign': 'DEPT_TREE', 'lead:reopen': 'DEPT_TREE', 'webForm:read': 'ALL',
      ...readChurn('DEPT_TREE'), 'churnCase:scan': 'DEPT_TREE', 'churnRule:read': 'ALL',
      ...serviceVerbs('DEPT_TREE'), 'serviceTicket:assign': 'DEPT_TREE', 'serviceTicket:merge': 'DEPT_TREE', 'serviceTicket:import': 'DEPT_TREE', 'feedbackLink:configure': 'ALL', ...replyVerbs('DEPT_TREE'), ...maintainAssignment,
      ...careVerbs('DEPT_TREE'), 'careTask:approve': 'DEPT_TREE', 'visitSheet:update': 'ALL',
    },
  },
  ACCOUNT_MANAGER: {
    nameZh: '客户经理', nameEn: 'Account manager', fields: {},
    grants: {
      ...directory, ...customerVerbs('SELF'), ...orderVerbs('SELF'), ...readUnits, ...ownHolds('SELF'), ...opportunityVerbs('SELF'),
      'opportunity:succeed': 'SELF', 'opportunity:fail': 'SELF', ...leadVerbs('SELF'), ...serviceVerbs('SELF'), ...replyVerbs('SELF'), ...careVerbs('SELF'), ...readChurn('SELF'), ...keepCustomers,
    },
  },
  EXECUTIVE: {
    nameZh: '高管', nameEn: 'Executive', fields: { 'contact.mobile': 'MASKED', 'contact.wechat': 'MASKED', 'opportunity.contactPhone': 'MASKED', ...maskedLead },
    grants: { ...directory, ...readCustomers, ...readOpportunities, ...readLeads, ...readOrders, ...readHolds, ...readTickets, ...readCare, ...readChurn('ALL'), 'change:read': 'ALL' },
  },
  SERVICE_AGENT: {
    nameZh: '客服', nameEn: 'Service agent', fields: { ...banking, 'customer.annualTurnover': 'HIDDEN', 'customer.registeredCapital': 'HIDDEN' },
    grants: { ...directory, ...readCustomers, ...readHolds, 'order:read': 'ALL', 'interaction:create': 'ALL', 'interaction:update': 'ALL', ...serviceVerbs('ALL'), ...replyVerbs('SELF'), ...readCare },
  },
  MARKETER: {
    nameZh: '市场', nameEn: 'Marketer', fields: { ...banking, ...maskedContact, ...noPurchases, 'customer.phone': 'MASKED', 'opportunity.contactPhone': 'MASKED' },
    grants: { ...directory, ...readCustomers, ...readOpportunities, ...readUnits, ...readLeads, 'lead:create': 'ALL', ...maintainForms, ...readCare, ...maintainCare },
  },
  FINANCE: {
    nameZh: '财务', nameEn: 'Finance', fields: { ...maskedContact },
    grants: { ...directory, ...readCustomers, ...readOrders, ...readHolds, 'receipt:record': 'ALL', 'receipt:void': 'ALL', 'unit:settle': 'ALL' },
  },
  AUDITOR: {
    nameZh: '审计', nameEn: 'Auditor', fields: { ...maskedContact, 'customer.bankAccount': 'MASKED', 'opportunity.contactPhone': 'MASKED', ...maskedLead },
    grants: {
      ...directory, ...readCustomers, ...readOpportunities, ...readLeads, ...readOrders, ...readHolds, ...readTickets, ...readCare, ...readChurn('ALL'), 'churnRule:read': 'ALL', 'webForm:read': 'ALL', 'role:read': 'ALL', 'importBatch:read': 'ALL', 'change:read': 'ALL', 'system:read': 'ALL', 'job:read': 'ALL',
    },
  },
  API_CLIENT: {
    nameZh: '接口', nameEn: 'Integration', fields: {},
    grants: {
      ...directory, ...catalogue, ...customerVerbs('ALL'), ...opportunityVerbs('ALL'), ...orderVerbs('ALL'), 'order:import': 'ALL', 'stockLevel:import': 'ALL', ...maintainUnits,
      ...ownHolds('ALL'), ...leadVerbs('ALL'), 'lead:assign': 'ALL', 'webForm:read': 'ALL',
      ...readChurn('ALL'), 'churnCase:scan': 'ALL', 'churnRule:read': 'ALL',
      ...readTickets, 'serviceTicket:create': 'ALL', 'serviceTicket:update': 'ALL', 'serviceTicket:import': 'ALL',
      'attachment:create': 'ALL', 'attachment:delete': 'ALL', 'attachment:restore': 'ALL',
      ...readCare, 'careTask:submit': 'ALL', 'careTask:complete': 'ALL', 'careTask:skip': 'ALL',
    },
  },
};
