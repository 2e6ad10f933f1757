import { record, softDelete } from './columns';
import { nullable, type TableSpec } from '../schema';

/** Whom the company deals with, and the words to choose from. */
export const customers: TableSpec[] = [
  {
    name: 'dictionary_types',
    columns: (t) => [...record(t), t.binaryText('code', 40), t.text('name_zh', 60), t.text('name_en', 60), t.flag('locked')],
    references: { created_by_id: 'users' },
    indexes: { ux_dictionary_types_code: { columns: ['code'], unique: true } },
  },
  {
    name: 'dictionary_items',
    columns: (t) => [
      ...record(t), t.int('type_id'), t.binaryText('code', 40), t.text('label_zh', 100), t.text('label_en', 100), t.text('color', 10, nullable),
      t.int('position'), t.flag('active'),
    ],
    references: { created_by_id: 'users', type_id: 'dictionary_types' },
    indexes: { ux_dictionary_items_code: { columns: ['type_id', 'code'], unique: true } },
  },
  {
    name: 'customers',
    columns: (t) => [
      ...record(t), t.binaryText('number', 24), t.text('kind', 12), t.text('status', 12), t.text('name', 200), t.binaryText('name_key', 200),
      t.binaryText('name_sort', 120), t.int('grade_id', nullable), t.int('region_id', nullable), t.int('industry_id', nullable),
      t.int('source_id', nullable), t.int('lost_reason_id', nullable), t.int('satisfaction'), t.int('credit'), t.text('address', 300, nullable),
      t.text('postcode', 20, nullable), t.text('phone', 60, nullable), t.binaryText('phone_digits', 40, nullable), t.text('fax', 60, nullable),
      t.text('email', 254, nullable), t.text('website', 500, nullable), t.day('birthday', nullable), t.text('licence_no', 40, nullable),
      t.text('unified_social_credit_code', 18, nullable), t.text('legal_representative', 60, nullable), t.bigint('registered_capital', nullable),
      t.bigint('annual_turnover', nullable), t.text('currency', 3), t.text('bank_name', 100, nullable), t.text('bank_account', 60, nullable),
      t.text('local_tax_no', 40, nullable), t.text('national_tax_no', 40, nullable), t.longText('remark', nullable), t.int('owner_id'),
      t.int('department_id'), t.instant('last_contact_at', nullable), t.instant('next_contact_at', nullable),
      t.text('external_source', 40, nullable), t.text('external_id', 100, nullable), ...softDelete(t),
    ],
    references: {
      created_by_id: 'users', grade_id: 'dictionary_items', region_id: 'dictionary_items', industry_id: 'dictionary_items', source_id: 'dictionary_items',
      lost_reason_id: 'dictionary_items', owner_id: 'users', department_id: 'departments', deleted_by_id: 'users',
    },
    checks: {
      ck_customers_kind: "kind = 'ORGANISATION' OR kind = 'PERSON'",
      ck_customers_status: "status = 'PROSPECT' OR status = 'NORMAL' OR status = 'WARNED' OR status = 'LOST'",
      ck_customers_satisfaction: 'satisfaction >= 1 AND satisfaction <= 5',
      ck_customers_credit: 'credit >= 1 AND credit <= 5',
    },
    indexes: {
      ux_customers_number: { columns: ['number'], unique: true },
      ux_customers_external: { columns: ['external_source', 'external_id'], unique: true, where: 'external_id IS NOT NULL' },
      ix_customers_name_sort: ['name_sort', 'id'], ix_customers_created_at: ['created_at', 'id'], ix_customers_updated_at: ['updated_at', 'id'],
      ix_customers_last_contact_at: ['last_contact_at', 'id'], ix_customers_next_contact_at: ['next_contact_at', 'id'],
      ix_customers_grade: ['grade_id', 'id'], ix_customers_owner: ['owner_id', 'next_contact_at'], ix_customers_department: ['department_id', 'id'],
      ix_customers_name_key: ['name_key'], ix_customers_phone_digits: ['phone_digits'], ix_customers_licence_no: ['licence_no'],
      ix_customers_deleted_at: { columns: ['deleted_at'], where: 'deleted_at IS NOT NULL' },
    },
  },
  {
    name: 'contacts',
    columns: (t) => [
      ...record(t), t.int('customer_id'), t.text('name', 100), t.binaryText('name_sort', 120), t.text('gender', 10, nullable),
      t.text('position', 100, nullable), t.int('role_id', nullable), t.text('office_phone', 60, nullable), t.text('mobile', 60, nullable),
      t.binaryText('mobile_digits', 40, nullable), t.text('email', 254, nullable), t.text('wechat', 60, nullable), t.day('birthday', nullable),
      t.text('birthday_calendar', 5), t.flag('is_primary'), t.flag('do_not_call'), t.flag('do_not_email'), t.flag('do_not_message'),
      t.longText('remark', nullable), ...softDelete(t),
    ],
    references: { created_by_id: 'users', customer_id: 'customers', role_id: 'dictionary_items', deleted_by_id: 'users' },
    checks: {
      ck_contacts_gender: "gender = 'MALE' OR gender = 'FEMALE' OR gender = 'OTHER'",
      ck_contacts_calendar: "birthday_calendar = 'SOLAR' OR birthday_calendar = 'LUNAR'",
    },
    indexes: {
      ux_contacts_primary: { columns: ['customer_id'], unique: true, where: 'is_primary = 1 AND deleted_at IS NULL' },
      ix_contacts_customer: ['customer_id', 'id'], ix_contacts_name_sort: ['name_sort', 'id'], ix_contacts_created_at: ['created_at', 'id'],
      ix_contacts_mobile_digits: ['mobile_digits'], ix_contacts_deleted_at: { columns: ['deleted_at'], where: 'deleted_at IS NOT NULL' },
    },
  },
  {
    name: 'interactions',
    columns: (t) => [
      ...record(t), t.int('customer_id'), t.int('contact_id', nullable), t.text('channel', 10), t.instant('occurred_at'),
      t.text('place', 200, nullable), t.text('title', 200), t.longText('detail', nullable), t.text('participants', 300, nullable),
      t.instant('next_contact_at', nullable), t.int('corrects_id', nullable),
    ],
    references: { created_by_id: 'users', customer_id: 'customers', contact_id: 'contacts', corrects_id: 'interactions' },
    checks: {
      ck_interactions_channel: "channel = 'VISIT' OR channel = 'PHONE' OR channel = 'EMAIL' OR channel = 'SMS' OR channel = 'WECHAT' OR channel = 'CHAT' OR channel = 'MEETING'",
    },
    indexes: {
      ix_interactions_customer: ['customer_id', 'occurred_at', 'id'], ix_interactions_occurred_at: ['occurred_at', 'id'],
      ix_interactions_contact: ['contact_id'], ux_interactions_corrects: { columns: ['corrects_id'], unique: true, where: 'corrects_id IS NOT NULL' },
    },
  },
];
