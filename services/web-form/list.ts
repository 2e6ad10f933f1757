import type { WebForm } from '@/entities/web-form';
import { type PageArgs, readPage, type Sort } from '../page';
import type { Viewer } from '../viewer';

/** Orders of the list of forms: each is an index. */
export const WEB_FORM_SORTS: Record<string, Omit<Sort, 'key' | 'descending'>> = { CREATED_AT: { property: 'createdAt' } };

/** One page of the forms. */
export const listWebForms = (viewer: Viewer, args: PageArgs & { sort: Sort }) => readPage<WebForm>(viewer, 'webForm', args);
