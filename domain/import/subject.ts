import type { Permission } from '@/domain/permissions';

/** What the rows of a file are about: each has its fields, its rules of a plan and its way of writing. */
export const IMPORT_SUBJECTS = ['CUSTOMERS'] as const;
export type ImportSubject = (typeof IMPORT_SUBJECTS)[number];

/** What an import of a subject takes beside importBatch:create. */
export const SUBJECT_PERMISSION: Record<ImportSubject, Permission> = { CUSTOMERS: 'customer:create' };
