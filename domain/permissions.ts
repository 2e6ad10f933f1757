import type { Noun } from './noun';

/** How far a permission carries, from a person's own rows to all rows. */
export const REACHES = ['SELF', 'DEPT', 'DEPT_TREE', 'ALL'] as const;
export type Reach = (typeof REACHES)[number];

/** Every verb of every noun. A permission that is not here does not exist; `read` also covers search, count, export and history. */
export const PERMISSIONS = {
  customer: ['read', 'create', 'update', 'delete', 'restore', 'transfer', 'activate', 'warn', 'recover'],
  contact: ['read', 'create', 'update', 'delete', 'restore'],
  interaction: ['read', 'create', 'update'],
  opportunity: ['read', 'create', 'update', 'delete', 'restore', 'assign', 'develop', 'succeed', 'fail', 'reopen'],
  planItem: ['read', 'create', 'update', 'delete', 'restore', 'record'],
  user: ['read', 'create', 'update'],
  department: ['read', 'create', 'update', 'delete'],
  role: ['read', 'update'],
  dictionaryType: ['read'],
  dictionaryItem: ['read', 'create', 'update', 'delete'],
  importBatch: ['read', 'create'],
  product: ['read', 'create', 'update'],
  priceList: ['read', 'create', 'update'],
  stockLevel: ['read', 'import'],
  order: ['read', 'create', 'update', 'confirm', 'deliver', 'complete', 'cancel', 'import'],
  receipt: ['read', 'record', 'void'],
  project: ['read', 'create', 'update', 'delete'],
  building: ['read', 'create', 'update', 'delete'],
  layout: ['read', 'create', 'update', 'delete'],
  unit: ['read', 'create', 'update', 'delete', 'reserve', 'release', 'subscribe', 'sign', 'settle', 'cancel', 'swap', 'block', 'unblock'],
  unitHold: ['read'],
  reminderRule: ['read', 'create', 'update', 'delete'],
  reminder: ['read', 'acknowledge'],
  lead: ['read', 'create', 'update', 'delete', 'restore', 'assign', 'contact', 'qualify', 'convert', 'disqualify', 'reopen'],
  leadContact: ['read'],
  webForm: ['read', 'create', 'update'],
  churnCase: ['read', 'defer', 'confirm', 'recover', 'scan'],
  churnMeasure: ['read', 'record'],
  churnRule: ['read', 'create', 'update', 'delete'],
  slaPolicy: ['read', 'create', 'update', 'delete'],
  serviceTicket: ['read', 'create', 'update', 'delete', 'restore', 'assign', 'handle', 'feedback', 'merge', 'import'],
  serviceHandling: ['read'],
  feedbackLink: ['read', 'send', 'configure'],
  attachment: ['read', 'create', 'delete', 'restore'],
  savedReply: ['read', 'create', 'update', 'delete'],
  assignmentRule: ['read', 'create', 'update', 'delete'],
  careRule: ['read', 'create', 'update', 'delete'],
  careTask: ['read', 'submit', 'approve', 'complete', 'skip'],
  visitSheet: ['read', 'update'],
  calendarDay: ['read', 'create', 'update', 'delete'],
  change: ['read'],
  job: ['read', 'run'],
  access: ['explain'],
  system: ['read'],
} as const satisfies Record<Noun | 'change' | 'job' | 'access' | 'system', readonly string[]>;

type Registry = typeof PERMISSIONS;
export type Permission = { [N in keyof Registry & string]: `${N}:${Registry[N][number]}` }[keyof Registry & string];

/** Every permission in registry order. */
export const ALL_PERMISSIONS = Object.entries(PERMISSIONS).flatMap(([noun, verbs]) =>
  verbs.map((verb) => `${noun}:${verb}` as Permission),
);

/** Nouns whose rows are not held by anybody: a reach below ALL would mean nothing there. */
const SHARED = new Set([
  'department', 'role', 'dictionaryType', 'dictionaryItem', 'product', 'priceList', 'stockLevel', 'access', 'system', 'job', 'project', 'building', 'layout',
  'reminderRule', 'webForm', 'churnRule', 'careRule', 'visitSheet', 'calendarDay', 'slaPolicy', 'assignmentRule',
]);

/** Whether a permission can carry a reach below ALL. */
export function reachMatters(permission: Permission): boolean {
  return !SHARED.has(permission.slice(0, permission.indexOf(':')));
}

/** The wider of two reaches; undefined means none. */
export function widerReach(a: Reach | undefined, b: Reach | undefined): Reach | undefined {
  if (!a || !b) return a ?? b;
  return REACHES.indexOf(a) >= REACHES.indexOf(b) ? a : b;
}
