import type { LeadStatus } from '@/domain/lead';
import type { Lead } from '@/entities/lead';
import type { LeadContact } from '@/entities/lead-contact';
import { raw, type Sql, sql } from '../database/sql';
import { withinTrees } from '../department/within-tree';
import { type Between, between, equal, instants, oneOf } from '../filter';
import { type PageArgs, readPage, type Sort } from '../page';
import { countUpTo } from '../read';
import { searchCondition } from '../search/condition';
import type { Viewer } from '../viewer';

/** Every field given must match. Ids are database keys. */
export interface LeadFilter {
  status?: LeadStatus[] | null;
  ownerIds?: number[] | null;
  departmentIds?: number[] | null;
  /** Also those below the departments named. */
  departmentTreeIds?: number[] | null;
  sourceIds?: number[] | null;
  regionIds?: number[] | null;
  webFormIds?: number[] | null;
  score?: Between<number> | null;
  createdAt?: Between<string> | null;
  /** Whether it came by a form on a web site. */
  fromForm?: boolean | null;
  number?: string | null;
  externalSource?: string | null;
  externalId?: string | null;
}

/** Orders of the list of leads: each is an index. */
export const LEAD_SORTS: Record<string, Omit<Sort, 'key' | 'descending'>> = {
  SCORE: { property: 'score' },
  CREATED_AT: { property: 'createdAt' },
  UPDATED_AT: { property: 'updatedAt' },
  CONTACTED_AT: { property: 'contactedAt', nullable: true },
  DELETED_AT: { property: 'deletedAt', nullable: true },
};

export interface LeadListArgs extends PageArgs {
  filter?: LeadFilter | null;
  search?: string | null;
  sort: Sort;
  deleted?: boolean;
}

type Counted = Pick<LeadListArgs, 'filter' | 'search' | 'deleted'>;

/** One page of the leads that the viewer may read. */
export const listLeads = (viewer: Viewer, args: LeadListArgs) =>
  readPage<Lead>(viewer, 'lead', { ...args, conditions: leadConditions(viewer, args), permission: args.deleted ? 'lead:restore' : 'lead:read' });

/** How many there are, exact up to 10,000. */
export const countLeads = (viewer: Viewer, args: Counted) => countUpTo(viewer, 'lead', leadConditions(viewer, args), { deleted: args.deleted ?? false });

function leadConditions(viewer: Viewer, { filter, search }: Counted): Sql[] {
  return [...(filter ? filterConditions(filter) : []), ...(search?.trim() ? [searchCondition(viewer, 'lead', search, 't')] : [])];
}

function filterConditions(filter: LeadFilter): Sql[] {
  return [
    ...oneOf('t.status', filter.status), ...oneOf('t.owner_id', filter.ownerIds), ...oneOf('t.department_id', filter.departmentIds),
    ...(filter.departmentTreeIds ? [withinTrees('t.department_id', filter.departmentTreeIds)] : []), ...oneOf('t.source_id', filter.sourceIds),
    ...oneOf('t.region_id', filter.regionIds), ...oneOf('t.web_form_id', filter.webFormIds), ...between('t.score', filter.score),
    ...between('t.created_at', instants(filter.createdAt)), ...(filter.fromForm == null ? [] : [raw(`t.web_form_id IS ${filter.fromForm ? 'NOT ' : ''}NULL`)]),
    ...equal('t.number', filter.number), ...equal('t.external_source', filter.externalSource), ...equal('t.external_id', filter.externalId),
  ];
}

/** Order of the attempts to reach a lead. */
export const LEAD_CONTACT_SORTS: Record<string, Omit<Sort, 'key' | 'descending'>> = { OCCURRED_AT: { property: 'occurredAt' } };

/** One page of the attempts to reach a lead, of those that the viewer may read. */
export const listLeadContacts = (viewer: Viewer, { leadId, ...args }: PageArgs & { leadId: number; sort: Sort }) =>
  readPage<LeadContact>(viewer, 'leadContact', { ...args, conditions: [sql`t.lead_id = ${leadId}`] });
