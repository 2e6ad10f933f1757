import { DUPLICATE_POLICIES, type DuplicatePolicy } from '@/domain/import-batch';
import type { Permission } from '@/domain/permissions';

/** What the rows of a file are about: each has its fields, its rules of a plan and its way of writing. */
export const IMPORT_SUBJECTS = ['CUSTOMERS', 'ORDERS', 'SERVICE_TICKETS'] as const;
export type ImportSubject = (typeof IMPORT_SUBJECTS)[number];

/** What an import of a subject takes beside importBatch:create. */
export const SUBJECT_PERMISSION: Record<ImportSubject, Permission> = { CUSTOMERS: 'customer:create', ORDERS: 'order:import', SERVICE_TICKETS: 'serviceTicket:import' };

/** What can become of rows whose record is already there. The key of another system is unique: neither an order nor a ticket has a double. */
export const POLICIES_OF: Record<ImportSubject, readonly DuplicatePolicy[]> = { CUSTOMERS: DUPLICATE_POLICIES, ORDERS: ['SKIP', 'UPDATE'], SERVICE_TICKETS: ['SKIP', 'UPDATE'] };
