import type { MigrationInterface, QueryRunner } from 'typeorm';
import { record, softDelete } from './0001/columns';
import { createTables, dropTables, nullable, type TableSpec } from './schema';

const either = (column: string, values: readonly string[]) => values.map((value) => `${column} = '${value}'`).join(' OR ');

const TABLES: TableSpec[] = [
  {
    name: 'web_forms',
    columns: (t) => [
      ...record(t), t.text('name', 100), t.binaryText('public_key', 40), t.flag('active'), t.int('source_id', nullable), t.int('department_id'),
      t.text('thanks_zh', 500, nullable), t.text('thanks_en', 500, nullable), t.text('redirect_url', 500, nullable), t.longText('origins', nullable),
    ],
    references: { created_by_id: 'users', source_id: 'dictionary_items', department_id: 'departments' },
    indexes: { ux_web_forms_public_key: { columns: ['public_key'], unique: true }, ix_web_forms_created_at: ['created_at', 'id'] },
  },
  {
    name: 'leads',
    columns: (t) => [
      ...record(t), t.binaryText('number', 24), t.text('status', 12), t.text('kind', 12), t.text('name', 200), t.text('contact_name', 100, nullable),
      t.text('phone', 60, nullable), t.binaryText('phone_digits', 40, nullable), t.text('email', 254, nullable), t.binaryText('email_key', 254, nullable),
      t.int('region_id', nullable), t.int('source_id', nullable), t.longText('interest', nullable), t.int('product_id', nullable),
      t.int('project_id', nullable), t.longText('remark', nullable), t.int('score'), t.text('score_rules', 120), t.int('owner_id', nullable),
      t.int('department_id'), t.instant('assigned_at', nullable), t.instant('contacted_at', nullable), t.instant('closed_at', nullable),
      t.int('disqualify_reason_id', nullable), t.text('disqualify_note', 500, nullable), t.int('customer_id', nullable), t.int('contact_id', nullable),
      t.int('opportunity_id', nullable), t.int('web_form_id', nullable), t.text('external_source', 40, nullable), t.text('external_id', 100, nullable),
      ...softDelete(t),
    ],
    references: {
      created_by_id: 'users', region_id: 'dictionary_items', source_id: 'dictionary_items', product_id: 'products', project_id: 'projects', owner_id: 'users',
      department_id: 'departments', disqualify_reason_id: 'dictionary_items', customer_id: 'customers', contact_id: 'contacts',
      opportunity_id: 'opportunities', web_form_id: 'web_forms', deleted_by_id: 'users',
    },
    checks: {
      ck_leads_kind: either('kind', ['ORGANISATION', 'PERSON']),
      ck_leads_status: either('status', ['NEW', 'ASSIGNED', 'CONTACTED', 'QUALIFIED', 'CONVERTED', 'DISQUALIFIED']),
      ck_leads_score: 'score >= 0 AND score <= 100',
    },
    indexes: {
      ux_leads_number: { columns: ['number'], unique: true },
      ux_leads_external: { columns: ['external_source', 'external_id'], unique: true, where: 'external_id IS NOT NULL' },
      ix_leads_created_at: ['created_at', 'id'], ix_leads_updated_at: ['updated_at', 'id'], ix_leads_contacted_at: ['contacted_at', 'id'],
      ix_leads_score: ['score', 'id'], ix_leads_status: ['status', 'score', 'id'], ix_leads_owner: ['owner_id', 'status', 'score'],
      ix_leads_department: ['department_id', 'status', 'score'], ix_leads_phone_digits: ['phone_digits'], ix_leads_email_key: ['email_key'],
      ix_leads_customer: ['customer_id', 'id'], ix_leads_web_form: ['web_form_id', 'id'],
      ix_leads_deleted_at: { columns: ['deleted_at'], where: 'deleted_at IS NOT NULL' },
    },
  },
  {
    name: 'lead_contacts',
    columns: (t) => [...record(t), t.int('lead_id'), t.text('channel', 10), t.instant('occurred_at'), t.longText('note')],
    references: { created_by_id: 'users', lead_id: 'leads' },
    checks: { ck_lead_contacts_channel: either('channel', ['VISIT', 'PHONE', 'EMAIL', 'SMS', 'WECHAT', 'CHAT', 'MEETING']) },
    indexes: { ix_lead_contacts_lead: ['lead_id', 'occurred_at', 'id'], ix_lead_contacts_occurred_at: ['occurred_at', 'id'] },
  },
];

/** Leads, the attempts to reach them, and the forms on web sites that they come by. */
export class Leads1764000000008 implements MigrationInterface {
  name = 'Leads1764000000008';

  async up(runner: QueryRunner): Promise<void> {
    await createTables(runner, TABLES);
  }

  async down(runner: QueryRunner): Promise<void> {
    await dropTables(runner, TABLES);
  }
}
