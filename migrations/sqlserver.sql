-- The whole history as SQL Server runs it, for those who read or run it by hand instead of `npm run migrate`.
-- Generated from migrations/; do not edit. Run it with: sqlcmd -b -I -d <database> -i migrations/sqlserver.sql
-- Then, once: ALTER DATABASE CURRENT SET READ_COMMITTED_SNAPSHOT ON WITH ROLLBACK IMMEDIATE

CREATE TABLE "migrations" ("id" int NOT NULL IDENTITY(1,1), "timestamp" bigint NOT NULL, "name" varchar(255) NOT NULL, CONSTRAINT "pk_migrations" PRIMARY KEY ("id"));
GO

-- Ground1764000000001

CREATE TABLE "departments" ("id" int NOT NULL IDENTITY(1,1), "version" int NOT NULL, "created_at" datetime2(3) NOT NULL, "updated_at" datetime2(3) NOT NULL, "created_by_id" int, "name" nvarchar(100) NOT NULL, "parent_id" int, "path" nvarchar(400) COLLATE Latin1_General_BIN2 NOT NULL, "position" int NOT NULL, CONSTRAINT "fk_departments_parent_id" FOREIGN KEY ("parent_id") REFERENCES "departments" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION, CONSTRAINT "pk_departments" PRIMARY KEY ("id"));
GO

CREATE UNIQUE INDEX "ux_departments_path" ON "departments" ("path") ;
GO

CREATE TABLE "users" ("id" int NOT NULL IDENTITY(1,1), "version" int NOT NULL, "created_at" datetime2(3) NOT NULL, "updated_at" datetime2(3) NOT NULL, "created_by_id" int, "name" nvarchar(100) NOT NULL, "name_sort" nvarchar(120) COLLATE Latin1_General_BIN2 NOT NULL, "email" nvarchar(254) NOT NULL, "email_key" nvarchar(254) COLLATE Latin1_General_BIN2 NOT NULL, "email_verified" bit NOT NULL, "image" nvarchar(500), "active" bit NOT NULL, "department_id" int NOT NULL, "locale" nvarchar(10), "last_sign_in_at" datetime2(3), CONSTRAINT "fk_users_created_by_id" FOREIGN KEY ("created_by_id") REFERENCES "users" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION, CONSTRAINT "fk_users_department_id" FOREIGN KEY ("department_id") REFERENCES "departments" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION, CONSTRAINT "pk_users" PRIMARY KEY ("id"));
GO

CREATE UNIQUE INDEX "ux_users_email" ON "users" ("email_key") ;
GO

CREATE INDEX "ix_users_name_sort" ON "users" ("name_sort", "id") ;
GO

CREATE INDEX "ix_users_department" ON "users" ("department_id") ;
GO

CREATE TABLE "sessions" ("id" int NOT NULL IDENTITY(1,1), "user_id" int NOT NULL, "token" nvarchar(128) COLLATE Latin1_General_BIN2 NOT NULL, "expires_at" datetime2(3) NOT NULL, "ip_address" nvarchar(64), "user_agent" nvarchar(400), "created_at" datetime2(3) NOT NULL, "updated_at" datetime2(3) NOT NULL, CONSTRAINT "fk_sessions_user_id" FOREIGN KEY ("user_id") REFERENCES "users" ("id") ON DELETE CASCADE ON UPDATE NO ACTION, CONSTRAINT "pk_sessions" PRIMARY KEY ("id"));
GO

CREATE UNIQUE INDEX "ux_sessions_token" ON "sessions" ("token") ;
GO

CREATE INDEX "ix_sessions_user" ON "sessions" ("user_id") ;
GO

CREATE TABLE "accounts" ("id" int NOT NULL IDENTITY(1,1), "user_id" int NOT NULL, "provider_id" nvarchar(64) COLLATE Latin1_General_BIN2 NOT NULL, "account_id" nvarchar(254) COLLATE Latin1_General_BIN2 NOT NULL, "password" nvarchar(400), "access_token" nvarchar(MAX), "refresh_token" nvarchar(MAX), "id_token" nvarchar(MAX), "access_token_expires_at" datetime2(3), "refresh_token_expires_at" datetime2(3), "scope" nvarchar(400), "created_at" datetime2(3) NOT NULL, "updated_at" datetime2(3) NOT NULL, CONSTRAINT "fk_accounts_user_id" FOREIGN KEY ("user_id") REFERENCES "users" ("id") ON DELETE CASCADE ON UPDATE NO ACTION, CONSTRAINT "pk_accounts" PRIMARY KEY ("id"));
GO

CREATE UNIQUE INDEX "ux_accounts_provider" ON "accounts" ("provider_id", "account_id") ;
GO

CREATE INDEX "ix_accounts_user" ON "accounts" ("user_id") ;
GO

CREATE TABLE "verifications" ("id" int NOT NULL IDENTITY(1,1), "identifier" nvarchar(300) COLLATE Latin1_General_BIN2 NOT NULL, "value" nvarchar(MAX) NOT NULL, "expires_at" datetime2(3) NOT NULL, "created_at" datetime2(3) NOT NULL, "updated_at" datetime2(3) NOT NULL, CONSTRAINT "pk_verifications" PRIMARY KEY ("id"));
GO

CREATE INDEX "ix_verifications_identifier" ON "verifications" ("identifier") ;
GO

CREATE TABLE "sign_in_attempts" ("id" int NOT NULL IDENTITY(1,1), "attempt_key" nvarchar(300) COLLATE Latin1_General_BIN2 NOT NULL, "attempted_at" datetime2(3) NOT NULL, CONSTRAINT "pk_sign_in_attempts" PRIMARY KEY ("id"));
GO

CREATE INDEX "ix_sign_in_attempts_key" ON "sign_in_attempts" ("attempt_key", "attempted_at") ;
GO

CREATE TABLE "roles" ("id" int NOT NULL IDENTITY(1,1), "version" int NOT NULL, "created_at" datetime2(3) NOT NULL, "updated_at" datetime2(3) NOT NULL, "created_by_id" int, "code" nvarchar(40) COLLATE Latin1_General_BIN2 NOT NULL, "name_zh" nvarchar(60) NOT NULL, "name_en" nvarchar(60) NOT NULL, "built_in" bit NOT NULL, CONSTRAINT "fk_roles_created_by_id" FOREIGN KEY ("created_by_id") REFERENCES "users" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION, CONSTRAINT "pk_roles" PRIMARY KEY ("id"));
GO

CREATE UNIQUE INDEX "ux_roles_code" ON "roles" ("code") ;
GO

CREATE TABLE "role_grants" ("role_id" int NOT NULL, "permission" nvarchar(60) NOT NULL, "reach" nvarchar(10) NOT NULL, CONSTRAINT "ck_role_grants_reach" CHECK (reach = 'SELF' OR reach = 'DEPT' OR reach = 'DEPT_TREE' OR reach = 'ALL'), CONSTRAINT "fk_role_grants_role_id" FOREIGN KEY ("role_id") REFERENCES "roles" ("id") ON DELETE CASCADE ON UPDATE NO ACTION, CONSTRAINT "pk_role_grants" PRIMARY KEY ("role_id", "permission"));
GO

CREATE TABLE "role_field_rights" ("role_id" int NOT NULL, "field" nvarchar(60) NOT NULL, "access" nvarchar(10) NOT NULL, CONSTRAINT "ck_role_field_rights_access" CHECK (access = 'MASKED' OR access = 'HIDDEN'), CONSTRAINT "fk_role_field_rights_role_id" FOREIGN KEY ("role_id") REFERENCES "roles" ("id") ON DELETE CASCADE ON UPDATE NO ACTION, CONSTRAINT "pk_role_field_rights" PRIMARY KEY ("role_id", "field"));
GO

CREATE TABLE "user_roles" ("user_id" int NOT NULL, "role_id" int NOT NULL, CONSTRAINT "fk_user_roles_user_id" FOREIGN KEY ("user_id") REFERENCES "users" ("id") ON DELETE CASCADE ON UPDATE NO ACTION, CONSTRAINT "fk_user_roles_role_id" FOREIGN KEY ("role_id") REFERENCES "roles" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION, CONSTRAINT "pk_user_roles" PRIMARY KEY ("user_id", "role_id"));
GO

CREATE INDEX "ix_user_roles_role" ON "user_roles" ("role_id") ;
GO

CREATE TABLE "dictionary_types" ("id" int NOT NULL IDENTITY(1,1), "version" int NOT NULL, "created_at" datetime2(3) NOT NULL, "updated_at" datetime2(3) NOT NULL, "created_by_id" int, "code" nvarchar(40) COLLATE Latin1_General_BIN2 NOT NULL, "name_zh" nvarchar(60) NOT NULL, "name_en" nvarchar(60) NOT NULL, "locked" bit NOT NULL, CONSTRAINT "fk_dictionary_types_created_by_id" FOREIGN KEY ("created_by_id") REFERENCES "users" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION, CONSTRAINT "pk_dictionary_types" PRIMARY KEY ("id"));
GO

CREATE UNIQUE INDEX "ux_dictionary_types_code" ON "dictionary_types" ("code") ;
GO

CREATE TABLE "dictionary_items" ("id" int NOT NULL IDENTITY(1,1), "version" int NOT NULL, "created_at" datetime2(3) NOT NULL, "updated_at" datetime2(3) NOT NULL, "created_by_id" int, "type_id" int NOT NULL, "code" nvarchar(40) COLLATE Latin1_General_BIN2 NOT NULL, "label_zh" nvarchar(100) NOT NULL, "label_en" nvarchar(100) NOT NULL, "color" nvarchar(10), "position" int NOT NULL, "active" bit NOT NULL, CONSTRAINT "fk_dictionary_items_created_by_id" FOREIGN KEY ("created_by_id") REFERENCES "users" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION, CONSTRAINT "fk_dictionary_items_type_id" FOREIGN KEY ("type_id") REFERENCES "dictionary_types" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION, CONSTRAINT "pk_dictionary_items" PRIMARY KEY ("id"));
GO

CREATE UNIQUE INDEX "ux_dictionary_items_code" ON "dictionary_items" ("type_id", "code") ;
GO

CREATE TABLE "customers" ("id" int NOT NULL IDENTITY(1,1), "version" int NOT NULL, "created_at" datetime2(3) NOT NULL, "updated_at" datetime2(3) NOT NULL, "created_by_id" int, "number" nvarchar(24) COLLATE Latin1_General_BIN2 NOT NULL, "kind" nvarchar(12) NOT NULL, "status" nvarchar(12) NOT NULL, "name" nvarchar(200) NOT NULL, "name_key" nvarchar(200) COLLATE Latin1_General_BIN2 NOT NULL, "name_sort" nvarchar(120) COLLATE Latin1_General_BIN2 NOT NULL, "grade_id" int, "region_id" int, "industry_id" int, "source_id" int, "lost_reason_id" int, "satisfaction" int NOT NULL, "credit" int NOT NULL, "address" nvarchar(300), "postcode" nvarchar(20), "phone" nvarchar(60), "phone_digits" nvarchar(40) COLLATE Latin1_General_BIN2, "fax" nvarchar(60), "email" nvarchar(254), "website" nvarchar(500), "birthday" date, "licence_no" nvarchar(40), "unified_social_credit_code" nvarchar(18), "legal_representative" nvarchar(60), "registered_capital" bigint, "annual_turnover" bigint, "currency" nvarchar(3) NOT NULL, "bank_name" nvarchar(100), "bank_account" nvarchar(60), "local_tax_no" nvarchar(40), "national_tax_no" nvarchar(40), "remark" nvarchar(MAX), "owner_id" int NOT NULL, "department_id" int NOT NULL, "last_contact_at" datetime2(3), "next_contact_at" datetime2(3), "external_source" nvarchar(40), "external_id" nvarchar(100), "deleted_at" datetime2(3), "deleted_by_id" int, CONSTRAINT "ck_customers_kind" CHECK (kind = 'ORGANISATION' OR kind = 'PERSON'), CONSTRAINT "ck_customers_status" CHECK (status = 'PROSPECT' OR status = 'NORMAL' OR status = 'WARNED' OR status = 'LOST'), CONSTRAINT "ck_customers_satisfaction" CHECK (satisfaction >= 1 AND satisfaction <= 5), CONSTRAINT "ck_customers_credit" CHECK (credit >= 1 AND credit <= 5), CONSTRAINT "fk_customers_created_by_id" FOREIGN KEY ("created_by_id") REFERENCES "users" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION, CONSTRAINT "fk_customers_grade_id" FOREIGN KEY ("grade_id") REFERENCES "dictionary_items" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION, CONSTRAINT "fk_customers_region_id" FOREIGN KEY ("region_id") REFERENCES "dictionary_items" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION, CONSTRAINT "fk_customers_industry_id" FOREIGN KEY ("industry_id") REFERENCES "dictionary_items" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION, CONSTRAINT "fk_customers_source_id" FOREIGN KEY ("source_id") REFERENCES "dictionary_items" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION, CONSTRAINT "fk_customers_lost_reason_id" FOREIGN KEY ("lost_reason_id") REFERENCES "dictionary_items" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION, CONSTRAINT "fk_customers_owner_id" FOREIGN KEY ("owner_id") REFERENCES "users" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION, CONSTRAINT "fk_customers_department_id" FOREIGN KEY ("department_id") REFERENCES "departments" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION, CONSTRAINT "fk_customers_deleted_by_id" FOREIGN KEY ("deleted_by_id") REFERENCES "users" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION, CONSTRAINT "pk_customers" PRIMARY KEY ("id"));
GO

CREATE UNIQUE INDEX "ux_customers_number" ON "customers" ("number") ;
GO

CREATE UNIQUE INDEX "ux_customers_external" ON "customers" ("external_source", "external_id") WHERE external_id IS NOT NULL;
GO

CREATE INDEX "ix_customers_name_sort" ON "customers" ("name_sort", "id") ;
GO

CREATE INDEX "ix_customers_created_at" ON "customers" ("created_at", "id") ;
GO

CREATE INDEX "ix_customers_updated_at" ON "customers" ("updated_at", "id") ;
GO

CREATE INDEX "ix_customers_last_contact_at" ON "customers" ("last_contact_at", "id") ;
GO

CREATE INDEX "ix_customers_next_contact_at" ON "customers" ("next_contact_at", "id") ;
GO

CREATE INDEX "ix_customers_grade" ON "customers" ("grade_id", "id") ;
GO

CREATE INDEX "ix_customers_owner" ON "customers" ("owner_id", "next_contact_at") ;
GO

CREATE INDEX "ix_customers_department" ON "customers" ("department_id", "id") ;
GO

CREATE INDEX "ix_customers_name_key" ON "customers" ("name_key") ;
GO

CREATE INDEX "ix_customers_phone_digits" ON "customers" ("phone_digits") ;
GO

CREATE INDEX "ix_customers_licence_no" ON "customers" ("licence_no") ;
GO

CREATE INDEX "ix_customers_deleted_at" ON "customers" ("deleted_at") WHERE deleted_at IS NOT NULL;
GO

CREATE TABLE "contacts" ("id" int NOT NULL IDENTITY(1,1), "version" int NOT NULL, "created_at" datetime2(3) NOT NULL, "updated_at" datetime2(3) NOT NULL, "created_by_id" int, "customer_id" int NOT NULL, "name" nvarchar(100) NOT NULL, "name_sort" nvarchar(120) COLLATE Latin1_General_BIN2 NOT NULL, "gender" nvarchar(10), "position" nvarchar(100), "role_id" int, "office_phone" nvarchar(60), "mobile" nvarchar(60), "mobile_digits" nvarchar(40) COLLATE Latin1_General_BIN2, "email" nvarchar(254), "wechat" nvarchar(60), "birthday" date, "birthday_calendar" nvarchar(5) NOT NULL, "is_primary" bit NOT NULL, "do_not_call" bit NOT NULL, "do_not_email" bit NOT NULL, "do_not_message" bit NOT NULL, "remark" nvarchar(MAX), "deleted_at" datetime2(3), "deleted_by_id" int, CONSTRAINT "ck_contacts_gender" CHECK (gender = 'MALE' OR gender = 'FEMALE' OR gender = 'OTHER'), CONSTRAINT "ck_contacts_calendar" CHECK (birthday_calendar = 'SOLAR' OR birthday_calendar = 'LUNAR'), CONSTRAINT "fk_contacts_created_by_id" FOREIGN KEY ("created_by_id") REFERENCES "users" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION, CONSTRAINT "fk_contacts_customer_id" FOREIGN KEY ("customer_id") REFERENCES "customers" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION, CONSTRAINT "fk_contacts_role_id" FOREIGN KEY ("role_id") REFERENCES "dictionary_items" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION, CONSTRAINT "fk_contacts_deleted_by_id" FOREIGN KEY ("deleted_by_id") REFERENCES "users" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION, CONSTRAINT "pk_contacts" PRIMARY KEY ("id"));
GO

CREATE UNIQUE INDEX "ux_contacts_primary" ON "contacts" ("customer_id") WHERE is_primary = 1 AND deleted_at IS NULL;
GO

CREATE INDEX "ix_contacts_customer" ON "contacts" ("customer_id", "id") ;
GO

CREATE INDEX "ix_contacts_name_sort" ON "contacts" ("name_sort", "id") ;
GO

CREATE INDEX "ix_contacts_created_at" ON "contacts" ("created_at", "id") ;
GO

CREATE INDEX "ix_contacts_mobile_digits" ON "contacts" ("mobile_digits") ;
GO

CREATE INDEX "ix_contacts_deleted_at" ON "contacts" ("deleted_at") WHERE deleted_at IS NOT NULL;
GO

CREATE TABLE "interactions" ("id" int NOT NULL IDENTITY(1,1), "version" int NOT NULL, "created_at" datetime2(3) NOT NULL, "updated_at" datetime2(3) NOT NULL, "created_by_id" int, "customer_id" int NOT NULL, "contact_id" int, "channel" nvarchar(10) NOT NULL, "occurred_at" datetime2(3) NOT NULL, "place" nvarchar(200), "title" nvarchar(200) NOT NULL, "detail" nvarchar(MAX), "participants" nvarchar(300), "next_contact_at" datetime2(3), "corrects_id" int, CONSTRAINT "ck_interactions_channel" CHECK (channel = 'VISIT' OR channel = 'PHONE' OR channel = 'EMAIL' OR channel = 'SMS' OR channel = 'WECHAT' OR channel = 'CHAT' OR channel = 'MEETING'), CONSTRAINT "fk_interactions_created_by_id" FOREIGN KEY ("created_by_id") REFERENCES "users" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION, CONSTRAINT "fk_interactions_customer_id" FOREIGN KEY ("customer_id") REFERENCES "customers" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION, CONSTRAINT "fk_interactions_contact_id" FOREIGN KEY ("contact_id") REFERENCES "contacts" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION, CONSTRAINT "fk_interactions_corrects_id" FOREIGN KEY ("corrects_id") REFERENCES "interactions" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION, CONSTRAINT "pk_interactions" PRIMARY KEY ("id"));
GO

CREATE INDEX "ix_interactions_customer" ON "interactions" ("customer_id", "occurred_at", "id") ;
GO

CREATE INDEX "ix_interactions_occurred_at" ON "interactions" ("occurred_at", "id") ;
GO

CREATE INDEX "ix_interactions_contact" ON "interactions" ("contact_id") ;
GO

CREATE UNIQUE INDEX "ux_interactions_corrects" ON "interactions" ("corrects_id") WHERE corrects_id IS NOT NULL;
GO

CREATE TABLE "changes" ("id" bigint NOT NULL IDENTITY(1,1), "noun" nvarchar(20) NOT NULL, "record_id" int NOT NULL, "customer_id" int, "action" nvarchar(20) NOT NULL, "actor_id" int, "batch_id" bigint, "before" nvarchar(MAX), "after" nvarchar(MAX), "reason" nvarchar(500), "changed_at" datetime2(3) NOT NULL, CONSTRAINT "fk_changes_actor_id" FOREIGN KEY ("actor_id") REFERENCES "users" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION, CONSTRAINT "pk_changes" PRIMARY KEY ("id"));
GO

CREATE INDEX "ix_changes_record" ON "changes" ("noun", "record_id", "id") ;
GO

CREATE INDEX "ix_changes_customer" ON "changes" ("customer_id", "id") ;
GO

CREATE INDEX "ix_changes_batch" ON "changes" ("batch_id") ;
GO

CREATE INDEX "ix_changes_actor" ON "changes" ("actor_id", "id") ;
GO

CREATE TABLE "search_entries" ("term" nvarchar(24) COLLATE Latin1_General_BIN2 NOT NULL, "noun" nvarchar(20) NOT NULL, "record_id" int NOT NULL, "source" nvarchar(10) NOT NULL, "customer_id" int, CONSTRAINT "pk_search_entries" PRIMARY KEY ("term", "noun", "record_id", "source"));
GO

CREATE INDEX "ix_search_entries_record" ON "search_entries" ("noun", "record_id") ;
GO

CREATE TABLE "number_series" ("series" nvarchar(20) NOT NULL, "last_number" int NOT NULL, CONSTRAINT "pk_number_series" PRIMARY KEY ("series"));
GO

CREATE TABLE "idempotency_keys" ("id" int NOT NULL IDENTITY(1,1), "user_id" int NOT NULL, "idempotency_key" nvarchar(200) COLLATE Latin1_General_BIN2 NOT NULL, "request_hash" nvarchar(64) COLLATE Latin1_General_BIN2 NOT NULL, "answer" nvarchar(MAX) NOT NULL, "created_at" datetime2(3) NOT NULL, CONSTRAINT "fk_idempotency_keys_user_id" FOREIGN KEY ("user_id") REFERENCES "users" ("id") ON DELETE CASCADE ON UPDATE NO ACTION, CONSTRAINT "pk_idempotency_keys" PRIMARY KEY ("id"));
GO

CREATE UNIQUE INDEX "ux_idempotency_keys" ON "idempotency_keys" ("user_id", "idempotency_key") ;
GO

CREATE INDEX "ix_idempotency_keys_created_at" ON "idempotency_keys" ("created_at") ;
GO

CREATE TABLE "settings" ("name" nvarchar(60) NOT NULL, "value" nvarchar(1000) NOT NULL, CONSTRAINT "pk_settings" PRIMARY KEY ("name"));
GO

CREATE TABLE "import_batches" ("id" int NOT NULL IDENTITY(1,1), "version" int NOT NULL, "created_at" datetime2(3) NOT NULL, "updated_at" datetime2(3) NOT NULL, "created_by_id" int, "file_name" nvarchar(260) NOT NULL, "stored_as" nvarchar(100) NOT NULL, "status" nvarchar(12) NOT NULL, "import_plan" nvarchar(MAX) NOT NULL, "total_rows" int, "done_rows" int NOT NULL, "created_rows" int NOT NULL, "updated_rows" int NOT NULL, "skipped_rows" int NOT NULL, "failed_rows" int NOT NULL, "failure" nvarchar(500), "finished_at" datetime2(3), "owner_id" int NOT NULL, "department_id" int NOT NULL, CONSTRAINT "ck_import_batches_status" CHECK (status = 'UPLOADED' OR status = 'RUNNING' OR status = 'DONE' OR status = 'FAILED' OR status = 'CANCELLED'), CONSTRAINT "fk_import_batches_created_by_id" FOREIGN KEY ("created_by_id") REFERENCES "users" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION, CONSTRAINT "fk_import_batches_owner_id" FOREIGN KEY ("owner_id") REFERENCES "users" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION, CONSTRAINT "fk_import_batches_department_id" FOREIGN KEY ("department_id") REFERENCES "departments" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION, CONSTRAINT "pk_import_batches" PRIMARY KEY ("id"));
GO

CREATE INDEX "ix_import_batches_created_at" ON "import_batches" ("created_at", "id") ;
GO

ALTER TABLE departments ADD CONSTRAINT fk_departments_created_by_id FOREIGN KEY (created_by_id) REFERENCES users (id);
GO

INSERT INTO "migrations" ("timestamp", "name") VALUES (1764000000001, 'Ground1764000000001');
GO

-- Import1764000000002

ALTER TABLE import_batches ADD header_key nvarchar(64) COLLATE Latin1_General_BIN2 NULL;
GO

ALTER TABLE import_batches ADD check_result nvarchar(MAX) NULL;
GO

ALTER TABLE import_batches ADD worker nvarchar(40) COLLATE Latin1_General_BIN2 NULL;
GO

ALTER TABLE import_batches ADD heartbeat_at datetime2(3) NULL;
GO

ALTER TABLE import_batches ADD indexed_change_id bigint NULL;
GO

DROP INDEX ix_search_entries_record ON search_entries;
GO

INSERT INTO "migrations" ("timestamp", "name") VALUES (1764000000002, 'Import1764000000002');
GO

-- Opportunities1764000000003

CREATE TABLE "opportunities" ("id" int NOT NULL IDENTITY(1,1), "version" int NOT NULL, "created_at" datetime2(3) NOT NULL, "updated_at" datetime2(3) NOT NULL, "created_by_id" int, "number" nvarchar(24) COLLATE Latin1_General_BIN2 NOT NULL, "status" nvarchar(12) NOT NULL, "title" nvarchar(200) NOT NULL, "customer_kind" nvarchar(12) NOT NULL, "customer_name" nvarchar(200) NOT NULL, "customer_id" int, "contact_id" int, "contact_name" nvarchar(100), "contact_phone" nvarchar(60), "description" nvarchar(MAX) NOT NULL, "source_id" int, "success_rate" int NOT NULL, "amount" bigint, "currency" nvarchar(3) NOT NULL, "expected_close_on" date, "interest" nvarchar(200), "competitor" nvarchar(200), "owner_id" int NOT NULL, "department_id" int NOT NULL, "assigned_at" datetime2(3), "stage_id" int, "stage_since" datetime2(3), "closed_at" datetime2(3), "fail_reason_id" int, "fail_note" nvarchar(500), "open_items" int NOT NULL, "next_due_on" date, "deleted_at" datetime2(3), "deleted_by_id" int, CONSTRAINT "ck_opportunities_kind" CHECK (customer_kind = 'ORGANISATION' OR customer_kind = 'PERSON'), CONSTRAINT "ck_opportunities_status" CHECK (status = 'UNASSIGNED' OR status = 'ASSIGNED' OR status = 'SUCCEEDED' OR status = 'FAILED'), CONSTRAINT "ck_opportunities_success_rate" CHECK (success_rate >= 0 AND success_rate <= 100), CONSTRAINT "fk_opportunities_created_by_id" FOREIGN KEY ("created_by_id") REFERENCES "users" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION, CONSTRAINT "fk_opportunities_customer_id" FOREIGN KEY ("customer_id") REFERENCES "customers" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION, CONSTRAINT "fk_opportunities_contact_id" FOREIGN KEY ("contact_id") REFERENCES "contacts" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION, CONSTRAINT "fk_opportunities_source_id" FOREIGN KEY ("source_id") REFERENCES "dictionary_items" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION, CONSTRAINT "fk_opportunities_owner_id" FOREIGN KEY ("owner_id") REFERENCES "users" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION, CONSTRAINT "fk_opportunities_department_id" FOREIGN KEY ("department_id") REFERENCES "departments" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION, CONSTRAINT "fk_opportunities_stage_id" FOREIGN KEY ("stage_id") REFERENCES "dictionary_items" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION, CONSTRAINT "fk_opportunities_fail_reason_id" FOREIGN KEY ("fail_reason_id") REFERENCES "dictionary_items" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION, CONSTRAINT "fk_opportunities_deleted_by_id" FOREIGN KEY ("deleted_by_id") REFERENCES "users" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION, CONSTRAINT "pk_opportunities" PRIMARY KEY ("id"));
GO

CREATE UNIQUE INDEX "ux_opportunities_number" ON "opportunities" ("number") ;
GO

CREATE INDEX "ix_opportunities_created_at" ON "opportunities" ("created_at", "id") ;
GO

CREATE INDEX "ix_opportunities_updated_at" ON "opportunities" ("updated_at", "id") ;
GO

CREATE INDEX "ix_opportunities_expected_close_on" ON "opportunities" ("expected_close_on", "id") ;
GO

CREATE INDEX "ix_opportunities_amount" ON "opportunities" ("amount", "id") ;
GO

CREATE INDEX "ix_opportunities_success_rate" ON "opportunities" ("success_rate", "id") ;
GO

CREATE INDEX "ix_opportunities_status" ON "opportunities" ("status", "updated_at", "id") ;
GO

CREATE INDEX "ix_opportunities_owner" ON "opportunities" ("owner_id", "status", "updated_at") ;
GO

CREATE INDEX "ix_opportunities_department" ON "opportunities" ("department_id", "status", "updated_at") ;
GO

CREATE INDEX "ix_opportunities_customer" ON "opportunities" ("customer_id", "id") ;
GO

CREATE INDEX "ix_opportunities_owner_updated_at" ON "opportunities" ("owner_id", "updated_at", "id") ;
GO

CREATE INDEX "ix_opportunities_figures" ON "opportunities" ("status", "stage_id", "currency", "deleted_at", "amount", "success_rate", "owner_id", "department_id", "created_at") ;
GO

CREATE INDEX "ix_opportunities_forecast" ON "opportunities" ("status", "currency", "expected_close_on", "amount", "success_rate", "owner_id", "department_id", "created_at") WHERE deleted_at IS NULL;
GO

CREATE INDEX "ix_opportunities_deleted_at" ON "opportunities" ("deleted_at") WHERE deleted_at IS NOT NULL;
GO

CREATE TABLE "plan_items" ("id" int NOT NULL IDENTITY(1,1), "version" int NOT NULL, "created_at" datetime2(3) NOT NULL, "updated_at" datetime2(3) NOT NULL, "created_by_id" int, "opportunity_id" int NOT NULL, "due_on" date NOT NULL, "todo" nvarchar(500) NOT NULL, "owner_id" int NOT NULL, "result" nvarchar(MAX), "result_at" datetime2(3), "waiver" nvarchar(500), "deleted_at" datetime2(3), "deleted_by_id" int, CONSTRAINT "fk_plan_items_created_by_id" FOREIGN KEY ("created_by_id") REFERENCES "users" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION, CONSTRAINT "fk_plan_items_opportunity_id" FOREIGN KEY ("opportunity_id") REFERENCES "opportunities" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION, CONSTRAINT "fk_plan_items_owner_id" FOREIGN KEY ("owner_id") REFERENCES "users" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION, CONSTRAINT "fk_plan_items_deleted_by_id" FOREIGN KEY ("deleted_by_id") REFERENCES "users" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION, CONSTRAINT "pk_plan_items" PRIMARY KEY ("id"));
GO

CREATE INDEX "ix_plan_items_opportunity" ON "plan_items" ("opportunity_id", "due_on", "id") ;
GO

CREATE INDEX "ix_plan_items_due_on" ON "plan_items" ("due_on", "id") ;
GO

CREATE INDEX "ix_plan_items_owner" ON "plan_items" ("owner_id", "due_on", "id") ;
GO

CREATE INDEX "ix_plan_items_deleted_at" ON "plan_items" ("deleted_at") WHERE deleted_at IS NOT NULL;
GO

ALTER TABLE dictionary_items ADD probability int NULL;
GO

UPDATE dictionary_items SET probability = 10 WHERE code = 'FIRST_CONTACT' AND type_id IN (SELECT id FROM dictionary_types WHERE code = 'opportunity-stage');
GO

UPDATE dictionary_items SET probability = 30 WHERE code = 'NEEDS' AND type_id IN (SELECT id FROM dictionary_types WHERE code = 'opportunity-stage');
GO

UPDATE dictionary_items SET probability = 50 WHERE code = 'PROPOSAL' AND type_id IN (SELECT id FROM dictionary_types WHERE code = 'opportunity-stage');
GO

UPDATE dictionary_items SET probability = 70 WHERE code = 'NEGOTIATION' AND type_id IN (SELECT id FROM dictionary_types WHERE code = 'opportunity-stage');
GO

UPDATE dictionary_items SET probability = 90 WHERE code = 'CLOSING' AND type_id IN (SELECT id FROM dictionary_types WHERE code = 'opportunity-stage');
GO

INSERT INTO "migrations" ("timestamp", "name") VALUES (1764000000003, 'Opportunities1764000000003');
GO

-- Products1764000000004

CREATE TABLE "products" ("id" int NOT NULL IDENTITY(1,1), "version" int NOT NULL, "created_at" datetime2(3) NOT NULL, "updated_at" datetime2(3) NOT NULL, "created_by_id" int, "sku" nvarchar(60) COLLATE Latin1_General_BIN2 NOT NULL, "name" nvarchar(200) NOT NULL, "name_sort" nvarchar(120) COLLATE Latin1_General_BIN2 NOT NULL, "category_id" int, "measure_id" int, "list_price" bigint, "currency" nvarchar(3) NOT NULL, "tax_rate" int, "description" nvarchar(MAX), "active" bit NOT NULL, "external_source" nvarchar(40), "external_id" nvarchar(100), CONSTRAINT "fk_products_created_by_id" FOREIGN KEY ("created_by_id") REFERENCES "users" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION, CONSTRAINT "fk_products_category_id" FOREIGN KEY ("category_id") REFERENCES "dictionary_items" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION, CONSTRAINT "fk_products_measure_id" FOREIGN KEY ("measure_id") REFERENCES "dictionary_items" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION, CONSTRAINT "pk_products" PRIMARY KEY ("id"));
GO

CREATE UNIQUE INDEX "ux_products_sku" ON "products" ("sku") ;
GO

CREATE UNIQUE INDEX "ux_products_external" ON "products" ("external_source", "external_id") WHERE external_id IS NOT NULL;
GO

CREATE INDEX "ix_products_name_sort" ON "products" ("name_sort", "id") ;
GO

CREATE INDEX "ix_products_created_at" ON "products" ("created_at", "id") ;
GO

CREATE INDEX "ix_products_category" ON "products" ("category_id", "id") ;
GO

CREATE TABLE "price_lists" ("id" int NOT NULL IDENTITY(1,1), "version" int NOT NULL, "created_at" datetime2(3) NOT NULL, "updated_at" datetime2(3) NOT NULL, "created_by_id" int, "name" nvarchar(100) NOT NULL, "currency" nvarchar(3) NOT NULL, "valid_from" date, "valid_to" date, "active" bit NOT NULL, CONSTRAINT "fk_price_lists_created_by_id" FOREIGN KEY ("created_by_id") REFERENCES "users" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION, CONSTRAINT "pk_price_lists" PRIMARY KEY ("id"));
GO

CREATE INDEX "ix_price_lists_created_at" ON "price_lists" ("created_at", "id") ;
GO

CREATE INDEX "ix_price_lists_valid_from" ON "price_lists" ("valid_from", "id") ;
GO

CREATE TABLE "product_prices" ("id" int NOT NULL IDENTITY(1,1), "price_list_id" int NOT NULL, "product_id" int NOT NULL, "unit_price" bigint NOT NULL, CONSTRAINT "fk_product_prices_price_list_id" FOREIGN KEY ("price_list_id") REFERENCES "price_lists" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION, CONSTRAINT "fk_product_prices_product_id" FOREIGN KEY ("product_id") REFERENCES "products" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION, CONSTRAINT "pk_product_prices" PRIMARY KEY ("id"));
GO

CREATE UNIQUE INDEX "ux_product_prices" ON "product_prices" ("price_list_id", "product_id") ;
GO

CREATE INDEX "ix_product_prices_product" ON "product_prices" ("product_id") ;
GO

CREATE TABLE "stock_levels" ("id" int NOT NULL IDENTITY(1,1), "version" int NOT NULL, "created_at" datetime2(3) NOT NULL, "updated_at" datetime2(3) NOT NULL, "created_by_id" int, "product_id" int NOT NULL, "warehouse_id" int NOT NULL, "bin" nvarchar(40) NOT NULL, "quantity" bigint NOT NULL, "counted_at" datetime2(3) NOT NULL, CONSTRAINT "fk_stock_levels_created_by_id" FOREIGN KEY ("created_by_id") REFERENCES "users" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION, CONSTRAINT "fk_stock_levels_product_id" FOREIGN KEY ("product_id") REFERENCES "products" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION, CONSTRAINT "fk_stock_levels_warehouse_id" FOREIGN KEY ("warehouse_id") REFERENCES "dictionary_items" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION, CONSTRAINT "pk_stock_levels" PRIMARY KEY ("id"));
GO

CREATE UNIQUE INDEX "ux_stock_levels" ON "stock_levels" ("product_id", "warehouse_id", "bin") ;
GO

CREATE INDEX "ix_stock_levels_warehouse" ON "stock_levels" ("warehouse_id", "id") ;
GO

CREATE INDEX "ix_stock_levels_quantity" ON "stock_levels" ("quantity", "id") ;
GO

CREATE INDEX "ix_stock_levels_counted_at" ON "stock_levels" ("counted_at", "id") ;
GO

INSERT INTO "migrations" ("timestamp", "name") VALUES (1764000000004, 'Products1764000000004');
GO

-- Orders1764000000005

CREATE TABLE "orders" ("id" int NOT NULL IDENTITY(1,1), "version" int NOT NULL, "created_at" datetime2(3) NOT NULL, "updated_at" datetime2(3) NOT NULL, "created_by_id" int, "number" nvarchar(24) COLLATE Latin1_General_BIN2 NOT NULL, "status" nvarchar(12) NOT NULL, "payment_status" nvarchar(12) NOT NULL, "customer_id" int NOT NULL, "contact_id" int, "opportunity_id" int, "owner_id" int NOT NULL, "ordered_on" date NOT NULL, "currency" nvarchar(3) NOT NULL, "line_count" int NOT NULL, "quantity" bigint NOT NULL, "subtotal" bigint NOT NULL, "discount" bigint NOT NULL, "discount_amount" bigint, "tax" bigint NOT NULL, "freight" bigint NOT NULL, "total" bigint NOT NULL, "received" bigint NOT NULL, "delivery_address" nvarchar(300), "remark" nvarchar(MAX), "cancel_reason" nvarchar(500), "external_source" nvarchar(40), "external_id" nvarchar(100), CONSTRAINT "ck_orders_status" CHECK (status = 'DRAFT' OR status = 'CONFIRMED' OR status = 'DELIVERED' OR status = 'COMPLETED' OR status = 'CANCELLED'), CONSTRAINT "ck_orders_payment" CHECK (payment_status = 'UNPAID' OR payment_status = 'PARTIAL' OR payment_status = 'PAID'), CONSTRAINT "fk_orders_created_by_id" FOREIGN KEY ("created_by_id") REFERENCES "users" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION, CONSTRAINT "fk_orders_customer_id" FOREIGN KEY ("customer_id") REFERENCES "customers" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION, CONSTRAINT "fk_orders_contact_id" FOREIGN KEY ("contact_id") REFERENCES "contacts" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION, CONSTRAINT "fk_orders_opportunity_id" FOREIGN KEY ("opportunity_id") REFERENCES "opportunities" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION, CONSTRAINT "fk_orders_owner_id" FOREIGN KEY ("owner_id") REFERENCES "users" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION, CONSTRAINT "pk_orders" PRIMARY KEY ("id"));
GO

CREATE UNIQUE INDEX "ux_orders_number" ON "orders" ("number") ;
GO

CREATE UNIQUE INDEX "ux_orders_external" ON "orders" ("external_source", "external_id") WHERE external_id IS NOT NULL;
GO

CREATE INDEX "ix_orders_customer" ON "orders" ("customer_id", "ordered_on", "id") ;
GO

CREATE INDEX "ix_orders_ordered_on" ON "orders" ("ordered_on", "id") ;
GO

CREATE INDEX "ix_orders_created_at" ON "orders" ("created_at", "id") ;
GO

CREATE INDEX "ix_orders_updated_at" ON "orders" ("updated_at", "id") ;
GO

CREATE INDEX "ix_orders_total" ON "orders" ("total", "id") ;
GO

CREATE INDEX "ix_orders_status" ON "orders" ("status", "ordered_on", "id") ;
GO

CREATE INDEX "ix_orders_opportunity" ON "orders" ("opportunity_id") ;
GO

CREATE INDEX "ix_orders_owner" ON "orders" ("owner_id", "ordered_on") ;
GO

CREATE TABLE "order_lines" ("id" int NOT NULL IDENTITY(1,1), "order_id" int NOT NULL, "position" int NOT NULL, "product_id" int, "description" nvarchar(200) NOT NULL, "quantity" bigint NOT NULL, "unit_price" bigint NOT NULL, "discount_rate" int, "discount_amount" bigint, "tax_rate" int, "discount" bigint NOT NULL, "net" bigint NOT NULL, "tax" bigint NOT NULL, CONSTRAINT "ck_order_lines_quantity" CHECK (quantity > 0), CONSTRAINT "fk_order_lines_order_id" FOREIGN KEY ("order_id") REFERENCES "orders" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION, CONSTRAINT "fk_order_lines_product_id" FOREIGN KEY ("product_id") REFERENCES "products" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION, CONSTRAINT "pk_order_lines" PRIMARY KEY ("id"));
GO

CREATE UNIQUE INDEX "ux_order_lines_position" ON "order_lines" ("order_id", "position") ;
GO

CREATE INDEX "ix_order_lines_product" ON "order_lines" ("product_id", "order_id") ;
GO

CREATE TABLE "receipts" ("id" int NOT NULL IDENTITY(1,1), "version" int NOT NULL, "created_at" datetime2(3) NOT NULL, "updated_at" datetime2(3) NOT NULL, "created_by_id" int, "number" nvarchar(24) COLLATE Latin1_General_BIN2 NOT NULL, "customer_id" int NOT NULL, "order_id" int NOT NULL, "amount" bigint NOT NULL, "received_on" date NOT NULL, "method_id" int, "remark" nvarchar(500), "voided_at" datetime2(3), "void_reason" nvarchar(500), CONSTRAINT "ck_receipts_amount" CHECK (amount > 0), CONSTRAINT "fk_receipts_created_by_id" FOREIGN KEY ("created_by_id") REFERENCES "users" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION, CONSTRAINT "fk_receipts_customer_id" FOREIGN KEY ("customer_id") REFERENCES "customers" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION, CONSTRAINT "fk_receipts_order_id" FOREIGN KEY ("order_id") REFERENCES "orders" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION, CONSTRAINT "fk_receipts_method_id" FOREIGN KEY ("method_id") REFERENCES "dictionary_items" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION, CONSTRAINT "pk_receipts" PRIMARY KEY ("id"));
GO

CREATE UNIQUE INDEX "ux_receipts_number" ON "receipts" ("number") ;
GO

CREATE INDEX "ix_receipts_order" ON "receipts" ("order_id", "id") ;
GO

CREATE INDEX "ix_receipts_customer" ON "receipts" ("customer_id", "received_on", "id") ;
GO

CREATE INDEX "ix_receipts_received_on" ON "receipts" ("received_on", "id") ;
GO

CREATE INDEX "ix_receipts_created_at" ON "receipts" ("created_at", "id") ;
GO

ALTER TABLE customers ADD last_order_on date NULL;
GO

ALTER TABLE customers ADD order_count int NULL;
GO

ALTER TABLE customers ADD order_total bigint NULL;
GO

CREATE INDEX ix_customers_last_order_on ON customers (last_order_on, id);
GO

CREATE INDEX ix_customers_order_total ON customers (order_total, id);
GO

INSERT INTO "migrations" ("timestamp", "name") VALUES (1764000000005, 'Orders1764000000005');
GO

-- Properties1764000000006

CREATE TABLE "projects" ("id" int NOT NULL IDENTITY(1,1), "version" int NOT NULL, "created_at" datetime2(3) NOT NULL, "updated_at" datetime2(3) NOT NULL, "created_by_id" int, "name" nvarchar(100) NOT NULL, "name_sort" nvarchar(120) COLLATE Latin1_General_BIN2 NOT NULL, "department_id" int NOT NULL, "region_id" int, "address" nvarchar(300), "opened_on" date, "hold_hours" int NOT NULL, "remark" nvarchar(MAX), CONSTRAINT "ck_projects_hold_hours" CHECK (hold_hours >= 1 AND hold_hours <= 720), CONSTRAINT "fk_projects_created_by_id" FOREIGN KEY ("created_by_id") REFERENCES "users" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION, CONSTRAINT "fk_projects_department_id" FOREIGN KEY ("department_id") REFERENCES "departments" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION, CONSTRAINT "fk_projects_region_id" FOREIGN KEY ("region_id") REFERENCES "dictionary_items" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION, CONSTRAINT "pk_projects" PRIMARY KEY ("id"));
GO

CREATE UNIQUE INDEX "ux_projects_name" ON "projects" ("name") ;
GO

CREATE INDEX "ix_projects_name_sort" ON "projects" ("name_sort", "id") ;
GO

CREATE INDEX "ix_projects_created_at" ON "projects" ("created_at", "id") ;
GO

CREATE TABLE "buildings" ("id" int NOT NULL IDENTITY(1,1), "version" int NOT NULL, "created_at" datetime2(3) NOT NULL, "updated_at" datetime2(3) NOT NULL, "created_by_id" int, "project_id" int NOT NULL, "code" nvarchar(10) NOT NULL, "name" nvarchar(60) NOT NULL, "position" int NOT NULL, "remark" nvarchar(MAX), CONSTRAINT "fk_buildings_created_by_id" FOREIGN KEY ("created_by_id") REFERENCES "users" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION, CONSTRAINT "fk_buildings_project_id" FOREIGN KEY ("project_id") REFERENCES "projects" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION, CONSTRAINT "pk_buildings" PRIMARY KEY ("id"));
GO

CREATE UNIQUE INDEX "ux_buildings_code" ON "buildings" ("project_id", "code") ;
GO

CREATE TABLE "layouts" ("id" int NOT NULL IDENTITY(1,1), "version" int NOT NULL, "created_at" datetime2(3) NOT NULL, "updated_at" datetime2(3) NOT NULL, "created_by_id" int, "project_id" int NOT NULL, "name" nvarchar(40) NOT NULL, "bedrooms" int NOT NULL, "living_rooms" int NOT NULL, "bathrooms" int NOT NULL, "gross_area" bigint NOT NULL, "net_area" bigint NOT NULL, "remark" nvarchar(MAX), CONSTRAINT "ck_layouts_area" CHECK (net_area >= 1 AND net_area <= gross_area), CONSTRAINT "fk_layouts_created_by_id" FOREIGN KEY ("created_by_id") REFERENCES "users" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION, CONSTRAINT "fk_layouts_project_id" FOREIGN KEY ("project_id") REFERENCES "projects" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION, CONSTRAINT "pk_layouts" PRIMARY KEY ("id"));
GO

CREATE UNIQUE INDEX "ux_layouts_name" ON "layouts" ("project_id", "name") ;
GO

CREATE TABLE "units" ("id" int NOT NULL IDENTITY(1,1), "version" int NOT NULL, "created_at" datetime2(3) NOT NULL, "updated_at" datetime2(3) NOT NULL, "created_by_id" int, "project_id" int NOT NULL, "building_id" int NOT NULL, "layout_id" int, "name" nvarchar(40) NOT NULL, "name_sort" nvarchar(120) COLLATE Latin1_General_BIN2 NOT NULL, "status" nvarchar(12) NOT NULL, "entrance" nvarchar(10) NOT NULL, "floor" int NOT NULL, "room" nvarchar(10) NOT NULL, "property_type_id" int, "facing_id" int, "decoration_id" int, "ownership_id" int, "gross_area" bigint NOT NULL, "shared_area" bigint NOT NULL, "net_area" bigint NOT NULL, "total_price" bigint NOT NULL, "unit_price" bigint NOT NULL, "remark" nvarchar(MAX), "holder_id" int, "department_id" int NOT NULL, "reserved_until" datetime2(3), CONSTRAINT "ck_units_status" CHECK (status = 'AVAILABLE' OR status = 'RESERVED' OR status = 'SUBSCRIBED' OR status = 'SIGNED' OR status = 'SETTLED' OR status = 'BLOCKED'), CONSTRAINT "ck_units_area" CHECK (net_area >= 1 AND net_area <= gross_area), CONSTRAINT "fk_units_created_by_id" FOREIGN KEY ("created_by_id") REFERENCES "users" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION, CONSTRAINT "fk_units_project_id" FOREIGN KEY ("project_id") REFERENCES "projects" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION, CONSTRAINT "fk_units_building_id" FOREIGN KEY ("building_id") REFERENCES "buildings" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION, CONSTRAINT "fk_units_layout_id" FOREIGN KEY ("layout_id") REFERENCES "layouts" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION, CONSTRAINT "fk_units_property_type_id" FOREIGN KEY ("property_type_id") REFERENCES "dictionary_items" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION, CONSTRAINT "fk_units_facing_id" FOREIGN KEY ("facing_id") REFERENCES "dictionary_items" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION, CONSTRAINT "fk_units_decoration_id" FOREIGN KEY ("decoration_id") REFERENCES "dictionary_items" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION, CONSTRAINT "fk_units_ownership_id" FOREIGN KEY ("ownership_id") REFERENCES "dictionary_items" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION, CONSTRAINT "fk_units_holder_id" FOREIGN KEY ("holder_id") REFERENCES "users" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION, CONSTRAINT "fk_units_department_id" FOREIGN KEY ("department_id") REFERENCES "departments" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION, CONSTRAINT "pk_units" PRIMARY KEY ("id"));
GO

CREATE UNIQUE INDEX "ux_units_room" ON "units" ("building_id", "entrance", "room") ;
GO

CREATE INDEX "ix_units_name_sort" ON "units" ("name_sort", "id") ;
GO

CREATE INDEX "ix_units_project" ON "units" ("project_id", "name_sort", "id") ;
GO

CREATE INDEX "ix_units_total_price" ON "units" ("total_price", "id") ;
GO

CREATE INDEX "ix_units_unit_price" ON "units" ("unit_price", "id") ;
GO

CREATE INDEX "ix_units_gross_area" ON "units" ("gross_area", "id") ;
GO

CREATE INDEX "ix_units_floor" ON "units" ("floor", "id") ;
GO

CREATE INDEX "ix_units_updated_at" ON "units" ("updated_at", "id") ;
GO

CREATE INDEX "ix_units_holder" ON "units" ("holder_id") ;
GO

CREATE INDEX "ix_units_layout" ON "units" ("layout_id") ;
GO

CREATE INDEX "ix_units_reserved_until" ON "units" ("reserved_until") WHERE reserved_until IS NOT NULL;
GO

CREATE TABLE "unit_holds" ("id" int NOT NULL IDENTITY(1,1), "version" int NOT NULL, "created_at" datetime2(3) NOT NULL, "updated_at" datetime2(3) NOT NULL, "created_by_id" int, "unit_id" int NOT NULL, "customer_id" int NOT NULL, "owner_id" int NOT NULL, "department_id" int NOT NULL, "stage" nvarchar(12) NOT NULL, "price" bigint NOT NULL, "reserved_until" datetime2(3), "ended_at" datetime2(3), "ending" nvarchar(10), "swapped_to_id" int, "remark" nvarchar(500), CONSTRAINT "ck_unit_holds_stage" CHECK (stage = 'RESERVED' OR stage = 'SUBSCRIBED' OR stage = 'SIGNED' OR stage = 'SETTLED'), CONSTRAINT "ck_unit_holds_ending" CHECK (ending = 'EXPIRED' OR ending = 'RELEASED' OR ending = 'CANCELLED' OR ending = 'SWAPPED'), CONSTRAINT "fk_unit_holds_created_by_id" FOREIGN KEY ("created_by_id") REFERENCES "users" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION, CONSTRAINT "fk_unit_holds_unit_id" FOREIGN KEY ("unit_id") REFERENCES "units" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION, CONSTRAINT "fk_unit_holds_customer_id" FOREIGN KEY ("customer_id") REFERENCES "customers" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION, CONSTRAINT "fk_unit_holds_owner_id" FOREIGN KEY ("owner_id") REFERENCES "users" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION, CONSTRAINT "fk_unit_holds_department_id" FOREIGN KEY ("department_id") REFERENCES "departments" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION, CONSTRAINT "fk_unit_holds_swapped_to_id" FOREIGN KEY ("swapped_to_id") REFERENCES "units" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION, CONSTRAINT "pk_unit_holds" PRIMARY KEY ("id"));
GO

CREATE UNIQUE INDEX "ux_unit_holds_open" ON "unit_holds" ("unit_id") WHERE ended_at IS NULL;
GO

CREATE INDEX "ix_unit_holds_unit" ON "unit_holds" ("unit_id", "created_at", "id") ;
GO

CREATE INDEX "ix_unit_holds_customer" ON "unit_holds" ("customer_id", "created_at", "id") ;
GO

CREATE INDEX "ix_unit_holds_owner" ON "unit_holds" ("owner_id") ;
GO

ALTER TABLE orders ADD unit_id int NULL;
GO

ALTER TABLE orders ADD CONSTRAINT fk_orders_unit_id FOREIGN KEY (unit_id) REFERENCES units (id);
GO

ALTER TABLE order_lines ADD unit_id int NULL;
GO

ALTER TABLE order_lines ADD CONSTRAINT fk_order_lines_unit_id FOREIGN KEY (unit_id) REFERENCES units (id);
GO

CREATE UNIQUE INDEX ux_orders_unit ON orders (unit_id) WHERE unit_id IS NOT NULL AND status <> 'CANCELLED';
GO

CREATE INDEX ix_orders_unit ON orders (unit_id, id);
GO

CREATE INDEX ix_order_lines_unit ON order_lines (unit_id, order_id);
GO

INSERT INTO "migrations" ("timestamp", "name") VALUES (1764000000006, 'Properties1764000000006');
GO

-- OwnerLists1764000000007

CREATE INDEX ix_customers_owner_created_at ON customers (owner_id, created_at, id);
GO

INSERT INTO "migrations" ("timestamp", "name") VALUES (1764000000007, 'OwnerLists1764000000007');
GO

-- Leads1764000000008

CREATE TABLE "web_forms" ("id" int NOT NULL IDENTITY(1,1), "version" int NOT NULL, "created_at" datetime2(3) NOT NULL, "updated_at" datetime2(3) NOT NULL, "created_by_id" int, "name" nvarchar(100) NOT NULL, "public_key" nvarchar(40) COLLATE Latin1_General_BIN2 NOT NULL, "active" bit NOT NULL, "source_id" int, "department_id" int NOT NULL, "thanks_zh" nvarchar(500), "thanks_en" nvarchar(500), "redirect_url" nvarchar(500), "origins" nvarchar(MAX), CONSTRAINT "fk_web_forms_created_by_id" FOREIGN KEY ("created_by_id") REFERENCES "users" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION, CONSTRAINT "fk_web_forms_source_id" FOREIGN KEY ("source_id") REFERENCES "dictionary_items" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION, CONSTRAINT "fk_web_forms_department_id" FOREIGN KEY ("department_id") REFERENCES "departments" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION, CONSTRAINT "pk_web_forms" PRIMARY KEY ("id"));
GO

CREATE UNIQUE INDEX "ux_web_forms_public_key" ON "web_forms" ("public_key") ;
GO

CREATE INDEX "ix_web_forms_created_at" ON "web_forms" ("created_at", "id") ;
GO

CREATE TABLE "leads" ("id" int NOT NULL IDENTITY(1,1), "version" int NOT NULL, "created_at" datetime2(3) NOT NULL, "updated_at" datetime2(3) NOT NULL, "created_by_id" int, "number" nvarchar(24) COLLATE Latin1_General_BIN2 NOT NULL, "status" nvarchar(12) NOT NULL, "kind" nvarchar(12) NOT NULL, "name" nvarchar(200) NOT NULL, "contact_name" nvarchar(100), "phone" nvarchar(60), "phone_digits" nvarchar(40) COLLATE Latin1_General_BIN2, "email" nvarchar(254), "email_key" nvarchar(254) COLLATE Latin1_General_BIN2, "region_id" int, "source_id" int, "interest" nvarchar(MAX), "product_id" int, "project_id" int, "remark" nvarchar(MAX), "score" int NOT NULL, "score_rules" nvarchar(120) NOT NULL, "owner_id" int, "department_id" int NOT NULL, "assigned_at" datetime2(3), "contacted_at" datetime2(3), "closed_at" datetime2(3), "disqualify_reason_id" int, "disqualify_note" nvarchar(500), "customer_id" int, "contact_id" int, "opportunity_id" int, "web_form_id" int, "external_source" nvarchar(40), "external_id" nvarchar(100), "deleted_at" datetime2(3), "deleted_by_id" int, CONSTRAINT "ck_leads_kind" CHECK (kind = 'ORGANISATION' OR kind = 'PERSON'), CONSTRAINT "ck_leads_status" CHECK (status = 'NEW' OR status = 'ASSIGNED' OR status = 'CONTACTED' OR status = 'QUALIFIED' OR status = 'CONVERTED' OR status = 'DISQUALIFIED'), CONSTRAINT "ck_leads_score" CHECK (score >= 0 AND score <= 100), CONSTRAINT "fk_leads_created_by_id" FOREIGN KEY ("created_by_id") REFERENCES "users" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION, CONSTRAINT "fk_leads_region_id" FOREIGN KEY ("region_id") REFERENCES "dictionary_items" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION, CONSTRAINT "fk_leads_source_id" FOREIGN KEY ("source_id") REFERENCES "dictionary_items" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION, CONSTRAINT "fk_leads_product_id" FOREIGN KEY ("product_id") REFERENCES "products" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION, CONSTRAINT "fk_leads_project_id" FOREIGN KEY ("project_id") REFERENCES "projects" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION, CONSTRAINT "fk_leads_owner_id" FOREIGN KEY ("owner_id") REFERENCES "users" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION, CONSTRAINT "fk_leads_department_id" FOREIGN KEY ("department_id") REFERENCES "departments" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION, CONSTRAINT "fk_leads_disqualify_reason_id" FOREIGN KEY ("disqualify_reason_id") REFERENCES "dictionary_items" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION, CONSTRAINT "fk_leads_customer_id" FOREIGN KEY ("customer_id") REFERENCES "customers" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION, CONSTRAINT "fk_leads_contact_id" FOREIGN KEY ("contact_id") REFERENCES "contacts" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION, CONSTRAINT "fk_leads_opportunity_id" FOREIGN KEY ("opportunity_id") REFERENCES "opportunities" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION, CONSTRAINT "fk_leads_web_form_id" FOREIGN KEY ("web_form_id") REFERENCES "web_forms" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION, CONSTRAINT "fk_leads_deleted_by_id" FOREIGN KEY ("deleted_by_id") REFERENCES "users" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION, CONSTRAINT "pk_leads" PRIMARY KEY ("id"));
GO

CREATE UNIQUE INDEX "ux_leads_number" ON "leads" ("number") ;
GO

CREATE UNIQUE INDEX "ux_leads_external" ON "leads" ("external_source", "external_id") WHERE external_id IS NOT NULL;
GO

CREATE INDEX "ix_leads_created_at" ON "leads" ("created_at", "id") ;
GO

CREATE INDEX "ix_leads_updated_at" ON "leads" ("updated_at", "id") ;
GO

CREATE INDEX "ix_leads_contacted_at" ON "leads" ("contacted_at", "id") ;
GO

CREATE INDEX "ix_leads_score" ON "leads" ("score", "id") ;
GO

CREATE INDEX "ix_leads_status" ON "leads" ("status", "score", "id") ;
GO

CREATE INDEX "ix_leads_owner" ON "leads" ("owner_id", "status", "score") ;
GO

CREATE INDEX "ix_leads_department" ON "leads" ("department_id", "status", "score") ;
GO

CREATE INDEX "ix_leads_phone_digits" ON "leads" ("phone_digits") ;
GO

CREATE INDEX "ix_leads_email_key" ON "leads" ("email_key") ;
GO

CREATE INDEX "ix_leads_customer" ON "leads" ("customer_id", "id") ;
GO

CREATE INDEX "ix_leads_web_form" ON "leads" ("web_form_id", "id") ;
GO

CREATE INDEX "ix_leads_deleted_at" ON "leads" ("deleted_at") WHERE deleted_at IS NOT NULL;
GO

CREATE TABLE "lead_contacts" ("id" int NOT NULL IDENTITY(1,1), "version" int NOT NULL, "created_at" datetime2(3) NOT NULL, "updated_at" datetime2(3) NOT NULL, "created_by_id" int, "lead_id" int NOT NULL, "channel" nvarchar(10) NOT NULL, "occurred_at" datetime2(3) NOT NULL, "note" nvarchar(MAX) NOT NULL, CONSTRAINT "ck_lead_contacts_channel" CHECK (channel = 'VISIT' OR channel = 'PHONE' OR channel = 'EMAIL' OR channel = 'SMS' OR channel = 'WECHAT' OR channel = 'CHAT' OR channel = 'MEETING'), CONSTRAINT "fk_lead_contacts_created_by_id" FOREIGN KEY ("created_by_id") REFERENCES "users" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION, CONSTRAINT "fk_lead_contacts_lead_id" FOREIGN KEY ("lead_id") REFERENCES "leads" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION, CONSTRAINT "pk_lead_contacts" PRIMARY KEY ("id"));
GO

CREATE INDEX "ix_lead_contacts_lead" ON "lead_contacts" ("lead_id", "occurred_at", "id") ;
GO

CREATE INDEX "ix_lead_contacts_occurred_at" ON "lead_contacts" ("occurred_at", "id") ;
GO

INSERT INTO "migrations" ("timestamp", "name") VALUES (1764000000008, 'Leads1764000000008');
GO

-- Reminders1764000000009

CREATE TABLE "reminder_rules" ("id" int NOT NULL IDENTITY(1,1), "version" int NOT NULL, "created_at" datetime2(3) NOT NULL, "updated_at" datetime2(3) NOT NULL, "created_by_id" int, "name_zh" nvarchar(100) NOT NULL, "name_en" nvarchar(100) NOT NULL, "source" nvarchar(40) NOT NULL, "offset_minutes" int NOT NULL, "audience" nvarchar(12) NOT NULL, "daily_mail" bit NOT NULL, "quiet_from" nvarchar(5), "quiet_to" nvarchar(5), "escalate_after_hours" int, "active" bit NOT NULL, "watched_until" datetime2(3) NOT NULL, "watched_change" bigint NOT NULL, CONSTRAINT "ck_reminder_rules_audience" CHECK (audience = 'OWNER' OR audience = 'SUPERVISOR'), CONSTRAINT "fk_reminder_rules_created_by_id" FOREIGN KEY ("created_by_id") REFERENCES "users" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION, CONSTRAINT "pk_reminder_rules" PRIMARY KEY ("id"));
GO

CREATE INDEX "ix_reminder_rules_created_at" ON "reminder_rules" ("created_at", "id") ;
GO

CREATE TABLE "reminders" ("id" int NOT NULL IDENTITY(1,1), "version" int NOT NULL, "created_at" datetime2(3) NOT NULL, "updated_at" datetime2(3) NOT NULL, "created_by_id" int, "rule_id" int NOT NULL, "source" nvarchar(40) NOT NULL, "record_id" int NOT NULL, "user_id" int NOT NULL, "department_id" int NOT NULL, "due_at" datetime2(3) NOT NULL, "field_day" date, "delivered_at" datetime2(3) NOT NULL, "acknowledged_at" datetime2(3), "snoozed_until" datetime2(3), "closed_at" datetime2(3), "escalated_at" datetime2(3), "escalated_from_id" int, "missed_by_id" int, CONSTRAINT "fk_reminders_created_by_id" FOREIGN KEY ("created_by_id") REFERENCES "users" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION, CONSTRAINT "fk_reminders_rule_id" FOREIGN KEY ("rule_id") REFERENCES "reminder_rules" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION, CONSTRAINT "fk_reminders_user_id" FOREIGN KEY ("user_id") REFERENCES "users" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION, CONSTRAINT "fk_reminders_department_id" FOREIGN KEY ("department_id") REFERENCES "departments" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION, CONSTRAINT "fk_reminders_escalated_from_id" FOREIGN KEY ("escalated_from_id") REFERENCES "reminders" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION, CONSTRAINT "fk_reminders_missed_by_id" FOREIGN KEY ("missed_by_id") REFERENCES "users" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION, CONSTRAINT "pk_reminders" PRIMARY KEY ("id"));
GO

CREATE UNIQUE INDEX "ux_reminders_once" ON "reminders" ("rule_id", "source", "record_id", "user_id", "due_at") ;
GO

CREATE INDEX "ix_reminders_user" ON "reminders" ("user_id", "delivered_at", "id") ;
GO

CREATE INDEX "ix_reminders_delivered_at" ON "reminders" ("delivered_at", "id") ;
GO

CREATE INDEX "ix_reminders_open" ON "reminders" ("user_id", "delivered_at") WHERE acknowledged_at IS NULL AND closed_at IS NULL;
GO

CREATE INDEX "ix_reminders_waiting" ON "reminders" ("source", "rule_id", "delivered_at") WHERE acknowledged_at IS NULL AND closed_at IS NULL;
GO

CREATE INDEX "ix_reminders_snoozed" ON "reminders" ("snoozed_until") WHERE snoozed_until IS NOT NULL;
GO

CREATE INDEX "ix_reminders_escalated_from" ON "reminders" ("escalated_from_id") WHERE escalated_from_id IS NOT NULL;
GO

CREATE TABLE "daily_mails" ("id" int NOT NULL IDENTITY(1,1), "user_id" int NOT NULL, "day" date NOT NULL, "claimed_at" datetime2(3) NOT NULL, CONSTRAINT "fk_daily_mails_user_id" FOREIGN KEY ("user_id") REFERENCES "users" ("id") ON DELETE CASCADE ON UPDATE NO ACTION, CONSTRAINT "pk_daily_mails" PRIMARY KEY ("id"));
GO

CREATE UNIQUE INDEX "ux_daily_mails" ON "daily_mails" ("user_id", "day") ;
GO

CREATE INDEX "ix_daily_mails_day" ON "daily_mails" ("day") ;
GO

CREATE INDEX ix_contacts_birthday ON contacts (birthday) WHERE birthday IS NOT NULL;
GO

INSERT INTO "migrations" ("timestamp", "name") VALUES (1764000000009, 'Reminders1764000000009');
GO

-- ServiceTickets1764000000010

CREATE TABLE "service_tickets" ("id" int NOT NULL IDENTITY(1,1), "version" int NOT NULL, "created_at" datetime2(3) NOT NULL, "updated_at" datetime2(3) NOT NULL, "created_by_id" int, "number" nvarchar(24) COLLATE Latin1_General_BIN2 NOT NULL, "status" nvarchar(12) NOT NULL, "type_id" int NOT NULL, "customer_id" int NOT NULL, "contact_id" int, "title" nvarchar(200) NOT NULL, "request" nvarchar(MAX) NOT NULL, "priority" nvarchar(10) NOT NULL, "priority_rank" int NOT NULL, "channel" nvarchar(10), "order_id" int, "product_id" int, "unit_id" int, "complaint_cause_id" int, "liable_department_id" int, "promised_on" date, "currency" nvarchar(3) NOT NULL, "compensation" bigint, "owner_id" int, "department_id" int NOT NULL, "loops" int NOT NULL, "satisfaction" int, "assigned_at" datetime2(3), "handled_at" datetime2(3), "archived_at" datetime2(3), "escalated_at" datetime2(3), "merged_into_id" int, "external_source" nvarchar(40), "external_id" nvarchar(100), "deleted_at" datetime2(3), "deleted_by_id" int, CONSTRAINT "ck_service_tickets_status" CHECK (status = 'CREATED' OR status = 'ASSIGNED' OR status = 'HANDLED' OR status = 'ARCHIVED' OR status = 'WAITING'), CONSTRAINT "ck_service_tickets_priority" CHECK (priority = 'LOW' OR priority = 'NORMAL' OR priority = 'HIGH' OR priority = 'URGENT'), CONSTRAINT "ck_service_tickets_channel" CHECK (channel = 'VISIT' OR channel = 'PHONE' OR channel = 'EMAIL' OR channel = 'SMS' OR channel = 'WECHAT' OR channel = 'CHAT' OR channel = 'MEETING'), CONSTRAINT "ck_service_tickets_satisfaction" CHECK (satisfaction >= 1 AND satisfaction <= 5), CONSTRAINT "fk_service_tickets_created_by_id" FOREIGN KEY ("created_by_id") REFERENCES "users" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION, CONSTRAINT "fk_service_tickets_type_id" FOREIGN KEY ("type_id") REFERENCES "dictionary_items" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION, CONSTRAINT "fk_service_tickets_customer_id" FOREIGN KEY ("customer_id") REFERENCES "customers" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION, CONSTRAINT "fk_service_tickets_contact_id" FOREIGN KEY ("contact_id") REFERENCES "contacts" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION, CONSTRAINT "fk_service_tickets_order_id" FOREIGN KEY ("order_id") REFERENCES "orders" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION, CONSTRAINT "fk_service_tickets_product_id" FOREIGN KEY ("product_id") REFERENCES "products" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION, CONSTRAINT "fk_service_tickets_unit_id" FOREIGN KEY ("unit_id") REFERENCES "units" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION, CONSTRAINT "fk_service_tickets_complaint_cause_id" FOREIGN KEY ("complaint_cause_id") REFERENCES "dictionary_items" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION, CONSTRAINT "fk_service_tickets_liable_department_id" FOREIGN KEY ("liable_department_id") REFERENCES "departments" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION, CONSTRAINT "fk_service_tickets_owner_id" FOREIGN KEY ("owner_id") REFERENCES "users" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION, CONSTRAINT "fk_service_tickets_department_id" FOREIGN KEY ("department_id") REFERENCES "departments" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION, CONSTRAINT "fk_service_tickets_merged_into_id" FOREIGN KEY ("merged_into_id") REFERENCES "service_tickets" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION, CONSTRAINT "fk_service_tickets_deleted_by_id" FOREIGN KEY ("deleted_by_id") REFERENCES "users" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION, CONSTRAINT "pk_service_tickets" PRIMARY KEY ("id"));
GO

CREATE UNIQUE INDEX "ux_service_tickets_number" ON "service_tickets" ("number") ;
GO

CREATE UNIQUE INDEX "ux_service_tickets_external" ON "service_tickets" ("external_source", "external_id") WHERE external_id IS NOT NULL;
GO

CREATE INDEX "ix_service_tickets_created_at" ON "service_tickets" ("created_at", "id") ;
GO

CREATE INDEX "ix_service_tickets_updated_at" ON "service_tickets" ("updated_at", "id") ;
GO

CREATE INDEX "ix_service_tickets_handled_at" ON "service_tickets" ("handled_at", "id") ;
GO

CREATE INDEX "ix_service_tickets_archived_at" ON "service_tickets" ("archived_at", "id") ;
GO

CREATE INDEX "ix_service_tickets_priority" ON "service_tickets" ("priority_rank", "id") ;
GO

CREATE INDEX "ix_service_tickets_status" ON "service_tickets" ("status", "created_at", "id") ;
GO

CREATE INDEX "ix_service_tickets_status_priority" ON "service_tickets" ("status", "priority_rank", "id") ;
GO

CREATE INDEX "ix_service_tickets_owner" ON "service_tickets" ("owner_id", "status", "created_at") ;
GO

CREATE INDEX "ix_service_tickets_department" ON "service_tickets" ("department_id", "status", "created_at") ;
GO

CREATE INDEX "ix_service_tickets_customer" ON "service_tickets" ("customer_id", "created_at", "id") ;
GO

CREATE INDEX "ix_service_tickets_type" ON "service_tickets" ("type_id", "created_at", "id") ;
GO

CREATE INDEX "ix_service_tickets_product" ON "service_tickets" ("product_id", "created_at") WHERE product_id IS NOT NULL;
GO

CREATE INDEX "ix_service_tickets_order" ON "service_tickets" ("order_id", "id") WHERE order_id IS NOT NULL;
GO

CREATE INDEX "ix_service_tickets_unit" ON "service_tickets" ("unit_id", "id") WHERE unit_id IS NOT NULL;
GO

CREATE INDEX "ix_service_tickets_merged" ON "service_tickets" ("merged_into_id", "id") WHERE merged_into_id IS NOT NULL;
GO

CREATE INDEX "ix_service_tickets_open" ON "service_tickets" ("created_at", "id") WHERE status <> 'ARCHIVED';
GO

CREATE INDEX "ix_service_tickets_promised_on" ON "service_tickets" ("promised_on", "id") ;
GO

CREATE INDEX "ix_service_tickets_deleted_at" ON "service_tickets" ("deleted_at") WHERE deleted_at IS NOT NULL;
GO

CREATE TABLE "service_handlings" ("id" int NOT NULL IDENTITY(1,1), "version" int NOT NULL, "created_at" datetime2(3) NOT NULL, "updated_at" datetime2(3) NOT NULL, "created_by_id" int, "ticket_id" int NOT NULL, "loop" int NOT NULL, "handler_id" int, "handling" nvarchar(MAX) NOT NULL, "handled_at" datetime2(3) NOT NULL, "satisfaction" int, "outcome" nvarchar(2000), "feedback_at" datetime2(3), "feedback_by" nvarchar(10), CONSTRAINT "ck_service_handlings_score" CHECK (satisfaction >= 1 AND satisfaction <= 5), CONSTRAINT "ck_service_handlings_by" CHECK (feedback_by = 'PERSON' OR feedback_by = 'CUSTOMER'), CONSTRAINT "fk_service_handlings_created_by_id" FOREIGN KEY ("created_by_id") REFERENCES "users" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION, CONSTRAINT "fk_service_handlings_ticket_id" FOREIGN KEY ("ticket_id") REFERENCES "service_tickets" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION, CONSTRAINT "fk_service_handlings_handler_id" FOREIGN KEY ("handler_id") REFERENCES "users" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION, CONSTRAINT "pk_service_handlings" PRIMARY KEY ("id"));
GO

CREATE UNIQUE INDEX "ux_service_handlings_loop" ON "service_handlings" ("ticket_id", "loop") ;
GO

CREATE INDEX "ix_service_handlings_handler" ON "service_handlings" ("handler_id", "handled_at") ;
GO

CREATE INDEX "ix_service_handlings_handled_at" ON "service_handlings" ("handled_at", "id") ;
GO

CREATE TRIGGER tr_service_tickets_archived ON service_tickets AFTER UPDATE, DELETE AS BEGIN SET NOCOUNT ON; IF EXISTS (SELECT 1 FROM deleted WHERE status = N'ARCHIVED') THROW 51010, N'service_tickets: archived', 1; END;
GO

CREATE TRIGGER tr_service_handlings_archived ON service_handlings AFTER UPDATE, DELETE AS BEGIN SET NOCOUNT ON; IF EXISTS (SELECT 1 FROM deleted d JOIN service_tickets t ON t.id = d.ticket_id WHERE t.status = N'ARCHIVED') THROW 51010, N'service_handlings: archived', 1; END;
GO

INSERT INTO "migrations" ("timestamp", "name") VALUES (1764000000010, 'ServiceTickets1764000000010');
GO

-- JobRuns1764000000011

CREATE TABLE "job_runs" ("id" bigint NOT NULL IDENTITY(1,1), "name" nvarchar(40) NOT NULL, "slot_at" datetime2(3) NOT NULL, "started_at" datetime2(3), "ended_at" datetime2(3), "lease_until_at" datetime2(3), "node" nvarchar(80), "attempts" int NOT NULL, "row_count" int, "error" nvarchar(1000), "requested_by_id" int, CONSTRAINT "fk_job_runs_requested_by_id" FOREIGN KEY ("requested_by_id") REFERENCES "users" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION, CONSTRAINT "pk_job_runs" PRIMARY KEY ("id"));
GO

CREATE UNIQUE INDEX "ux_job_runs" ON "job_runs" ("name", "slot_at") ;
GO

CREATE INDEX "ix_job_runs_open" ON "job_runs" ("name", "slot_at") WHERE ended_at IS NULL;
GO

CREATE INDEX "ix_job_runs_ended_at" ON "job_runs" ("ended_at") ;
GO

INSERT INTO "migrations" ("timestamp", "name") VALUES (1764000000011, 'JobRuns1764000000011');
GO

-- BusinessCalendar1764000000012

CREATE TABLE "calendar_days" ("id" int NOT NULL IDENTITY(1,1), "version" int NOT NULL, "created_at" datetime2(3) NOT NULL, "updated_at" datetime2(3) NOT NULL, "created_by_id" int, "day" date NOT NULL, "kind" nvarchar(10) NOT NULL, "name_zh" nvarchar(60) NOT NULL, "name_en" nvarchar(60) NOT NULL, "confirmed" bit NOT NULL, CONSTRAINT "ck_calendar_days_kind" CHECK (kind = 'HOLIDAY' OR kind = 'WORKDAY'), CONSTRAINT "fk_calendar_days_created_by_id" FOREIGN KEY ("created_by_id") REFERENCES "users" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION, CONSTRAINT "pk_calendar_days" PRIMARY KEY ("id"));
GO

CREATE UNIQUE INDEX "ux_calendar_days_day" ON "calendar_days" ("day") ;
GO

INSERT INTO "migrations" ("timestamp", "name") VALUES (1764000000012, 'BusinessCalendar1764000000012');
GO

-- Churn1764000000014

CREATE TABLE "churn_rules" ("id" int NOT NULL IDENTITY(1,1), "version" int NOT NULL, "created_at" datetime2(3) NOT NULL, "updated_at" datetime2(3) NOT NULL, "created_by_id" int, "grade_id" int, "category_id" int, "scope_key" nvarchar(24) COLLATE Latin1_General_BIN2 NOT NULL, "window_days" int NOT NULL, "gap_factor_percent" int, "min_gaps" int NOT NULL, "fall_percent" int, "remark" nvarchar(500), "active" bit NOT NULL, CONSTRAINT "ck_churn_rules_window" CHECK (window_days > 0), CONSTRAINT "fk_churn_rules_created_by_id" FOREIGN KEY ("created_by_id") REFERENCES "users" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION, CONSTRAINT "fk_churn_rules_grade_id" FOREIGN KEY ("grade_id") REFERENCES "dictionary_items" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION, CONSTRAINT "fk_churn_rules_category_id" FOREIGN KEY ("category_id") REFERENCES "dictionary_items" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION, CONSTRAINT "pk_churn_rules" PRIMARY KEY ("id"));
GO

CREATE UNIQUE INDEX "ux_churn_rules_scope" ON "churn_rules" ("scope_key") ;
GO

CREATE INDEX "ix_churn_rules_created_at" ON "churn_rules" ("created_at", "id") ;
GO

CREATE TABLE "churn_cases" ("id" int NOT NULL IDENTITY(1,1), "version" int NOT NULL, "created_at" datetime2(3) NOT NULL, "updated_at" datetime2(3) NOT NULL, "created_by_id" int, "number" nvarchar(24) COLLATE Latin1_General_BIN2 NOT NULL, "status" nvarchar(12) NOT NULL, "customer_id" int NOT NULL, "signal" nvarchar(12) NOT NULL, "as_of" date NOT NULL, "known_since" date NOT NULL, "last_order_on" date, "days_since" int, "order_count" int, "window_days" int, "usual_gap_days" int, "gaps_counted" int, "gap_factor_percent" int, "recent_amount" bigint, "former_amount" bigint, "fall_percent" int, "note" nvarchar(500), "grade_id" int, "currency" nvarchar(3) NOT NULL, "measure_count" int NOT NULL, "deferred_at" datetime2(3), "closed_at" datetime2(3), "lost_reason_id" int, "close_note" nvarchar(500), "order_id" int, "returned_at" datetime2(3), CONSTRAINT "ck_churn_cases_status" CHECK (status = 'WARNED' OR status = 'DEFERRED' OR status = 'CONFIRMED' OR status = 'RECOVERED' OR status = 'CLEARED'), CONSTRAINT "ck_churn_cases_signal" CHECK (signal = 'NO_ORDER' OR signal = 'RHYTHM' OR signal = 'AMOUNT' OR signal = 'MANUAL'), CONSTRAINT "fk_churn_cases_created_by_id" FOREIGN KEY ("created_by_id") REFERENCES "users" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION, CONSTRAINT "fk_churn_cases_customer_id" FOREIGN KEY ("customer_id") REFERENCES "customers" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION, CONSTRAINT "fk_churn_cases_grade_id" FOREIGN KEY ("grade_id") REFERENCES "dictionary_items" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION, CONSTRAINT "fk_churn_cases_lost_reason_id" FOREIGN KEY ("lost_reason_id") REFERENCES "dictionary_items" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION, CONSTRAINT "fk_churn_cases_order_id" FOREIGN KEY ("order_id") REFERENCES "orders" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION, CONSTRAINT "pk_churn_cases" PRIMARY KEY ("id"));
GO

CREATE UNIQUE INDEX "ux_churn_cases_number" ON "churn_cases" ("number") ;
GO

CREATE UNIQUE INDEX "ux_churn_cases_open" ON "churn_cases" ("customer_id") WHERE status <> 'CONFIRMED' AND status <> 'RECOVERED' AND status <> 'CLEARED';
GO

CREATE INDEX "ix_churn_cases_customer" ON "churn_cases" ("customer_id", "id") ;
GO

CREATE INDEX "ix_churn_cases_created_at" ON "churn_cases" ("created_at", "id") ;
GO

CREATE INDEX "ix_churn_cases_status" ON "churn_cases" ("status", "created_at", "id") ;
GO

CREATE INDEX "ix_churn_cases_last_order_on" ON "churn_cases" ("last_order_on", "id") ;
GO

CREATE INDEX "ix_churn_cases_closed_at" ON "churn_cases" ("closed_at", "id") ;
GO

CREATE TABLE "churn_measures" ("id" int NOT NULL IDENTITY(1,1), "version" int NOT NULL, "created_at" datetime2(3) NOT NULL, "updated_at" datetime2(3) NOT NULL, "created_by_id" int, "case_id" int NOT NULL, "customer_id" int NOT NULL, "kind_id" int NOT NULL, "due_on" date NOT NULL, "owner_id" int NOT NULL, "cost" bigint NOT NULL, "note" nvarchar(500) NOT NULL, "outcome" nvarchar(500), "outcome_at" datetime2(3), CONSTRAINT "ck_churn_measures_cost" CHECK (cost >= 0), CONSTRAINT "fk_churn_measures_created_by_id" FOREIGN KEY ("created_by_id") REFERENCES "users" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION, CONSTRAINT "fk_churn_measures_case_id" FOREIGN KEY ("case_id") REFERENCES "churn_cases" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION, CONSTRAINT "fk_churn_measures_customer_id" FOREIGN KEY ("customer_id") REFERENCES "customers" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION, CONSTRAINT "fk_churn_measures_kind_id" FOREIGN KEY ("kind_id") REFERENCES "dictionary_items" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION, CONSTRAINT "fk_churn_measures_owner_id" FOREIGN KEY ("owner_id") REFERENCES "users" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION, CONSTRAINT "pk_churn_measures" PRIMARY KEY ("id"));
GO

CREATE INDEX "ix_churn_measures_case" ON "churn_measures" ("case_id", "due_on", "id") ;
GO

CREATE INDEX "ix_churn_measures_customer" ON "churn_measures" ("customer_id", "id") ;
GO

CREATE INDEX "ix_churn_measures_due_on" ON "churn_measures" ("due_on", "id") ;
GO

CREATE INDEX "ix_churn_measures_kind" ON "churn_measures" ("kind_id", "case_id") ;
GO

DELETE FROM role_grants WHERE permission = 'customer:clear' OR permission = 'customer:lose';
GO

INSERT INTO "migrations" ("timestamp", "name") VALUES (1764000000014, 'Churn1764000000014');
GO

-- Care1764000000015

CREATE TABLE "visit_sheets" ("id" int NOT NULL IDENTITY(1,1), "version" int NOT NULL, "created_at" datetime2(3) NOT NULL, "updated_at" datetime2(3) NOT NULL, "created_by_id" int, "customer_kind" nvarchar(12) NOT NULL, "revision" int NOT NULL, "questions" nvarchar(MAX) NOT NULL, CONSTRAINT "ck_visit_sheets_kind" CHECK (customer_kind = 'ORGANISATION' OR customer_kind = 'PERSON'), CONSTRAINT "fk_visit_sheets_created_by_id" FOREIGN KEY ("created_by_id") REFERENCES "users" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION, CONSTRAINT "pk_visit_sheets" PRIMARY KEY ("id"));
GO

CREATE UNIQUE INDEX "ux_visit_sheets_revision" ON "visit_sheets" ("customer_kind", "revision") ;
GO

CREATE INDEX "ix_visit_sheets_created_at" ON "visit_sheets" ("created_at", "id") ;
GO

CREATE TABLE "care_rules" ("id" int NOT NULL IDENTITY(1,1), "version" int NOT NULL, "created_at" datetime2(3) NOT NULL, "updated_at" datetime2(3) NOT NULL, "created_by_id" int, "name_zh" nvarchar(100) NOT NULL, "name_en" nvarchar(100) NOT NULL, "occasion" nvarchar(20) NOT NULL, "feast" nvarchar(20), "days" int, "lead_days" int NOT NULL, "grade_id" int, "customer_kind" nvarchar(12), "department_id" int, "channel" nvarchar(10) NOT NULL, "message_zh" nvarchar(1000), "message_en" nvarchar(1000), "gift" nvarchar(200), "budget_per_task" bigint, "budget_per_year" bigint, "approval_above" bigint NOT NULL, "currency" nvarchar(3) NOT NULL, "active" bit NOT NULL, "starts_on" date NOT NULL, "looked_on" date, CONSTRAINT "ck_care_rules_occasion" CHECK (occasion = 'BIRTHDAY' OR occasion = 'HOLIDAY' OR occasion = 'PURCHASE_ANNIVERSARY' OR occasion = 'DAY_AFTER_ORDER' OR occasion = 'RETURN_VISIT'), CONSTRAINT "ck_care_rules_channel" CHECK (channel = 'VISIT' OR channel = 'PHONE' OR channel = 'EMAIL' OR channel = 'SMS' OR channel = 'WECHAT' OR channel = 'CHAT' OR channel = 'MEETING'), CONSTRAINT "ck_care_rules_kind" CHECK (customer_kind = 'ORGANISATION' OR customer_kind = 'PERSON'), CONSTRAINT "fk_care_rules_created_by_id" FOREIGN KEY ("created_by_id") REFERENCES "users" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION, CONSTRAINT "fk_care_rules_grade_id" FOREIGN KEY ("grade_id") REFERENCES "dictionary_items" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION, CONSTRAINT "fk_care_rules_department_id" FOREIGN KEY ("department_id") REFERENCES "departments" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION, CONSTRAINT "pk_care_rules" PRIMARY KEY ("id"));
GO

CREATE INDEX "ix_care_rules_created_at" ON "care_rules" ("created_at", "id") ;
GO

CREATE TABLE "care_tasks" ("id" int NOT NULL IDENTITY(1,1), "version" int NOT NULL, "created_at" datetime2(3) NOT NULL, "updated_at" datetime2(3) NOT NULL, "created_by_id" int, "number" nvarchar(24) COLLATE Latin1_General_BIN2 NOT NULL, "status" nvarchar(10) NOT NULL, "rule_id" int NOT NULL, "customer_id" int NOT NULL, "contact_id" int, "occasion" nvarchar(20) NOT NULL, "subject_id" int NOT NULL, "occurrence" nvarchar(10) COLLATE Latin1_General_BIN2 NOT NULL, "due_on" date NOT NULL, "channel" nvarchar(10) NOT NULL, "gift" nvarchar(200), "planned_cost" bigint, "cost" bigint, "submitted_by_id" int, "decided_by_id" int, "decided_at" datetime2(3), "reject_reason" nvarchar(500), "result" nvarchar(MAX), "next_contact_on" date, "skip_reason" nvarchar(500), "opted_out" bit NOT NULL, "completed_at" datetime2(3), "interaction_id" int, "visit_sheet_id" int, "answers" nvarchar(MAX), "lowest_score" int, CONSTRAINT "ck_care_tasks_status" CHECK (status = 'PLANNED' OR status = 'SUBMITTED' OR status = 'APPROVED' OR status = 'REJECTED' OR status = 'DONE' OR status = 'SKIPPED'), CONSTRAINT "ck_care_tasks_occasion" CHECK (occasion = 'BIRTHDAY' OR occasion = 'HOLIDAY' OR occasion = 'PURCHASE_ANNIVERSARY' OR occasion = 'DAY_AFTER_ORDER' OR occasion = 'RETURN_VISIT'), CONSTRAINT "ck_care_tasks_channel" CHECK (channel = 'VISIT' OR channel = 'PHONE' OR channel = 'EMAIL' OR channel = 'SMS' OR channel = 'WECHAT' OR channel = 'CHAT' OR channel = 'MEETING'), CONSTRAINT "ck_care_tasks_lowest_score" CHECK (lowest_score >= 1 AND lowest_score <= 5), CONSTRAINT "fk_care_tasks_created_by_id" FOREIGN KEY ("created_by_id") REFERENCES "users" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION, CONSTRAINT "fk_care_tasks_rule_id" FOREIGN KEY ("rule_id") REFERENCES "care_rules" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION, CONSTRAINT "fk_care_tasks_customer_id" FOREIGN KEY ("customer_id") REFERENCES "customers" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION, CONSTRAINT "fk_care_tasks_contact_id" FOREIGN KEY ("contact_id") REFERENCES "contacts" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION, CONSTRAINT "fk_care_tasks_submitted_by_id" FOREIGN KEY ("submitted_by_id") REFERENCES "users" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION, CONSTRAINT "fk_care_tasks_decided_by_id" FOREIGN KEY ("decided_by_id") REFERENCES "users" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION, CONSTRAINT "fk_care_tasks_interaction_id" FOREIGN KEY ("interaction_id") REFERENCES "interactions" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION, CONSTRAINT "fk_care_tasks_visit_sheet_id" FOREIGN KEY ("visit_sheet_id") REFERENCES "visit_sheets" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION, CONSTRAINT "pk_care_tasks" PRIMARY KEY ("id"));
GO

CREATE UNIQUE INDEX "ux_care_tasks_number" ON "care_tasks" ("number") ;
GO

CREATE UNIQUE INDEX "ux_care_tasks_once" ON "care_tasks" ("rule_id", "subject_id", "occurrence") ;
GO

CREATE INDEX "ix_care_tasks_due_on" ON "care_tasks" ("due_on", "id") ;
GO

CREATE INDEX "ix_care_tasks_completed_at" ON "care_tasks" ("completed_at", "id") ;
GO

CREATE INDEX "ix_care_tasks_status" ON "care_tasks" ("status", "due_on", "id") ;
GO

CREATE INDEX "ix_care_tasks_customer" ON "care_tasks" ("customer_id", "due_on", "id") ;
GO

CREATE INDEX "ix_care_tasks_rule" ON "care_tasks" ("rule_id", "due_on") ;
GO

CREATE INDEX "ix_care_tasks_contact" ON "care_tasks" ("contact_id") ;
GO

INSERT INTO "migrations" ("timestamp", "name") VALUES (1764000000015, 'Care1764000000015');
GO

-- CustomerAbc1764000000016

ALTER TABLE customers ADD abc_class nvarchar(1) NULL;
GO

CREATE INDEX ix_customers_abc_class ON customers (abc_class, id) WHERE abc_class IS NOT NULL;
GO

INSERT INTO role_field_rights (role_id, field, access) SELECT role_id, 'customer.abcClass', access FROM role_field_rights WHERE field = 'customer.orderTotal';
GO

INSERT INTO "migrations" ("timestamp", "name") VALUES (1764000000016, 'CustomerAbc1764000000016');
GO

-- Sla1764000000017

CREATE TABLE "sla_policies" ("id" int NOT NULL IDENTITY(1,1), "version" int NOT NULL, "created_at" datetime2(3) NOT NULL, "updated_at" datetime2(3) NOT NULL, "created_by_id" int, "name_zh" nvarchar(100) NOT NULL, "name_en" nvarchar(100) NOT NULL, "type_id" int, "priority" nvarchar(10), "grade_id" int, "scope_key" nvarchar(40) COLLATE Latin1_General_BIN2 NOT NULL, "response_minutes" int, "resolution_minutes" int, "warn_percent" int NOT NULL, "active" bit NOT NULL, CONSTRAINT "ck_sla_policies_priority" CHECK (priority = 'LOW' OR priority = 'NORMAL' OR priority = 'HIGH' OR priority = 'URGENT'), CONSTRAINT "ck_sla_policies_warn" CHECK (warn_percent >= 1 AND warn_percent <= 99), CONSTRAINT "fk_sla_policies_created_by_id" FOREIGN KEY ("created_by_id") REFERENCES "users" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION, CONSTRAINT "fk_sla_policies_type_id" FOREIGN KEY ("type_id") REFERENCES "dictionary_items" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION, CONSTRAINT "fk_sla_policies_grade_id" FOREIGN KEY ("grade_id") REFERENCES "dictionary_items" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION, CONSTRAINT "pk_sla_policies" PRIMARY KEY ("id"));
GO

CREATE UNIQUE INDEX "ux_sla_policies_scope" ON "sla_policies" ("scope_key") ;
GO

CREATE INDEX "ix_sla_policies_created_at" ON "sla_policies" ("created_at", "id") ;
GO

CREATE TABLE "service_pauses" ("id" int NOT NULL IDENTITY(1,1), "ticket_id" int NOT NULL, "from_at" datetime2(3) NOT NULL, "until_at" datetime2(3), "reason" nvarchar(500) NOT NULL, "by_id" int, CONSTRAINT "fk_service_pauses_ticket_id" FOREIGN KEY ("ticket_id") REFERENCES "service_tickets" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION, CONSTRAINT "fk_service_pauses_by_id" FOREIGN KEY ("by_id") REFERENCES "users" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION, CONSTRAINT "pk_service_pauses" PRIMARY KEY ("id"));
GO

CREATE UNIQUE INDEX "ux_service_pauses_open" ON "service_pauses" ("ticket_id") WHERE until_at IS NULL;
GO

CREATE INDEX "ix_service_pauses_ticket" ON "service_pauses" ("ticket_id", "from_at") ;
GO

ALTER TABLE service_tickets ADD response_minutes int NULL;
GO

ALTER TABLE service_tickets ADD resolution_minutes int NULL;
GO

ALTER TABLE service_tickets ADD warn_percent int NULL;
GO

ALTER TABLE service_tickets ADD resolution_from_at datetime2(3) NULL;
GO

ALTER TABLE service_tickets ADD response_due_at datetime2(3) NULL;
GO

ALTER TABLE service_tickets ADD responded_at datetime2(3) NULL;
GO

ALTER TABLE service_tickets ADD resolution_due_at datetime2(3) NULL;
GO

ALTER TABLE service_tickets ADD resolved_at datetime2(3) NULL;
GO

ALTER TABLE service_tickets ADD waiting_since_at datetime2(3) NULL;
GO

ALTER TABLE service_tickets ADD sla_warn_at datetime2(3) NULL;
GO

ALTER TABLE service_tickets ADD sla_due_at datetime2(3) NULL;
GO

ALTER TABLE service_tickets ADD sla_policy_id int NULL;
GO

ALTER TABLE service_tickets ADD answer_outcome nvarchar(8) NULL;
GO

ALTER TABLE service_tickets ADD resolution_outcome nvarchar(8) NULL;
GO

CREATE INDEX ix_service_tickets_sla_due_at ON service_tickets (sla_due_at, id);
GO

CREATE INDEX ix_service_tickets_sla_warn_at ON service_tickets (sla_warn_at, id);
GO

INSERT INTO "migrations" ("timestamp", "name") VALUES (1764000000017, 'Sla1764000000017');
GO

-- FeedbackLinks1764000000018

CREATE TABLE "feedback_links" ("id" int NOT NULL IDENTITY(1,1), "version" int NOT NULL, "created_at" datetime2(3) NOT NULL, "updated_at" datetime2(3) NOT NULL, "created_by_id" int, "ticket_id" int NOT NULL, "loop" int NOT NULL, "contact_id" int, "token_hash" nvarchar(64) COLLATE Latin1_General_BIN2, "send_after" datetime2(3), "send_attempts" int NOT NULL, "sent_at" datetime2(3), "expires_at" datetime2(3), "opened_at" datetime2(3), "answered_at" datetime2(3), "voided_at" datetime2(3), "failed_at" datetime2(3), "result" nvarchar(10), CONSTRAINT "ck_feedback_links_result" CHECK (result = 'SOLVED' OR result = 'PARTLY' OR result = 'UNSOLVED'), CONSTRAINT "fk_feedback_links_created_by_id" FOREIGN KEY ("created_by_id") REFERENCES "users" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION, CONSTRAINT "fk_feedback_links_ticket_id" FOREIGN KEY ("ticket_id") REFERENCES "service_tickets" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION, CONSTRAINT "fk_feedback_links_contact_id" FOREIGN KEY ("contact_id") REFERENCES "contacts" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION, CONSTRAINT "pk_feedback_links" PRIMARY KEY ("id"));
GO

CREATE UNIQUE INDEX "ux_feedback_links_token" ON "feedback_links" ("token_hash") WHERE token_hash IS NOT NULL;
GO

CREATE INDEX "ix_feedback_links_ticket" ON "feedback_links" ("ticket_id", "id") ;
GO

CREATE INDEX "ix_feedback_links_due" ON "feedback_links" ("send_after") WHERE send_after IS NOT NULL;
GO

INSERT INTO "migrations" ("timestamp", "name") VALUES (1764000000018, 'FeedbackLinks1764000000018');
GO

-- ServiceDesk1764000000019

CREATE TABLE "saved_replies" ("id" int NOT NULL IDENTITY(1,1), "version" int NOT NULL, "created_at" datetime2(3) NOT NULL, "updated_at" datetime2(3) NOT NULL, "created_by_id" int, "title" nvarchar(100) NOT NULL, "title_sort" nvarchar(120) COLLATE Latin1_General_BIN2 NOT NULL, "body" nvarchar(MAX) NOT NULL, "type_id" int, "shared" bit NOT NULL, "owner_id" int NOT NULL, "department_id" int NOT NULL, CONSTRAINT "fk_saved_replies_created_by_id" FOREIGN KEY ("created_by_id") REFERENCES "users" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION, CONSTRAINT "fk_saved_replies_type_id" FOREIGN KEY ("type_id") REFERENCES "dictionary_items" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION, CONSTRAINT "fk_saved_replies_owner_id" FOREIGN KEY ("owner_id") REFERENCES "users" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION, CONSTRAINT "fk_saved_replies_department_id" FOREIGN KEY ("department_id") REFERENCES "departments" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION, CONSTRAINT "pk_saved_replies" PRIMARY KEY ("id"));
GO

CREATE INDEX "ix_saved_replies_title" ON "saved_replies" ("title_sort", "id") ;
GO

CREATE INDEX "ix_saved_replies_owner" ON "saved_replies" ("owner_id", "title_sort", "id") ;
GO

CREATE INDEX "ix_saved_replies_department" ON "saved_replies" ("department_id", "title_sort", "id") ;
GO

CREATE TABLE "assignment_rules" ("id" int NOT NULL IDENTITY(1,1), "version" int NOT NULL, "created_at" datetime2(3) NOT NULL, "updated_at" datetime2(3) NOT NULL, "created_by_id" int, "name" nvarchar(100) NOT NULL, "position" int NOT NULL, "type_id" int, "region_id" int, "category_id" int, "department_id" int, "at_creation" bit NOT NULL, "active" bit NOT NULL, CONSTRAINT "fk_assignment_rules_created_by_id" FOREIGN KEY ("created_by_id") REFERENCES "users" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION, CONSTRAINT "fk_assignment_rules_type_id" FOREIGN KEY ("type_id") REFERENCES "dictionary_items" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION, CONSTRAINT "fk_assignment_rules_region_id" FOREIGN KEY ("region_id") REFERENCES "dictionary_items" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION, CONSTRAINT "fk_assignment_rules_category_id" FOREIGN KEY ("category_id") REFERENCES "dictionary_items" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION, CONSTRAINT "fk_assignment_rules_department_id" FOREIGN KEY ("department_id") REFERENCES "departments" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION, CONSTRAINT "pk_assignment_rules" PRIMARY KEY ("id"));
GO

CREATE INDEX "ix_assignment_rules_position" ON "assignment_rules" ("position", "id") ;
GO

CREATE TABLE "assignment_rule_users" ("rule_id" int NOT NULL, "user_id" int NOT NULL, CONSTRAINT "fk_assignment_rule_users_rule_id" FOREIGN KEY ("rule_id") REFERENCES "assignment_rules" ("id") ON DELETE CASCADE ON UPDATE NO ACTION, CONSTRAINT "fk_assignment_rule_users_user_id" FOREIGN KEY ("user_id") REFERENCES "users" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION, CONSTRAINT "pk_assignment_rule_users" PRIMARY KEY ("rule_id", "user_id"));
GO

CREATE INDEX "ix_assignment_rule_users_user" ON "assignment_rule_users" ("user_id") ;
GO

CREATE INDEX ix_service_tickets_status_handled ON service_tickets (status, handled_at, id);
GO

CREATE INDEX ix_service_tickets_status_archived ON service_tickets (status, archived_at, id);
GO

CREATE INDEX ix_service_tickets_open_customer ON service_tickets (customer_id, status, id) WHERE status <> 'ARCHIVED';
GO

INSERT INTO "migrations" ("timestamp", "name") VALUES (1764000000019, 'ServiceDesk1764000000019');
GO

-- CustomerTags1764000000020

CREATE TABLE "customer_tags" ("customer_id" int NOT NULL, "tag_id" int NOT NULL, CONSTRAINT "fk_customer_tags_customer_id" FOREIGN KEY ("customer_id") REFERENCES "customers" ("id") ON DELETE CASCADE ON UPDATE NO ACTION, CONSTRAINT "fk_customer_tags_tag_id" FOREIGN KEY ("tag_id") REFERENCES "dictionary_items" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION, CONSTRAINT "pk_customer_tags" PRIMARY KEY ("customer_id", "tag_id"));
GO

CREATE INDEX "ix_customer_tags_tag" ON "customer_tags" ("tag_id", "customer_id") ;
GO

INSERT INTO "migrations" ("timestamp", "name") VALUES (1764000000020, 'CustomerTags1764000000020');
GO

-- Attachments1764000000021

CREATE TABLE "attachments" ("id" int NOT NULL IDENTITY(1,1), "version" int NOT NULL, "created_at" datetime2(3) NOT NULL, "updated_at" datetime2(3) NOT NULL, "created_by_id" int, "ticket_id" int NOT NULL, "name" nvarchar(200) NOT NULL, "media_type" nvarchar(100) NOT NULL, "size" int NOT NULL, "content_hash" nvarchar(64) COLLATE Latin1_General_BIN2 NOT NULL, "deleted_at" datetime2(3), "deleted_by_id" int, CONSTRAINT "ck_attachments_size" CHECK (size > 0), CONSTRAINT "fk_attachments_created_by_id" FOREIGN KEY ("created_by_id") REFERENCES "users" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION, CONSTRAINT "fk_attachments_ticket_id" FOREIGN KEY ("ticket_id") REFERENCES "service_tickets" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION, CONSTRAINT "fk_attachments_deleted_by_id" FOREIGN KEY ("deleted_by_id") REFERENCES "users" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION, CONSTRAINT "pk_attachments" PRIMARY KEY ("id"));
GO

CREATE INDEX "ix_attachments_ticket" ON "attachments" ("ticket_id", "id") ;
GO

CREATE INDEX "ix_attachments_content" ON "attachments" ("content_hash") ;
GO

CREATE TRIGGER tr_attachments_archived ON attachments AFTER INSERT, UPDATE, DELETE AS BEGIN SET NOCOUNT ON;
      IF EXISTS (SELECT 1 FROM (SELECT ticket_id FROM inserted UNION ALL SELECT ticket_id FROM deleted) a JOIN service_tickets t ON t.id = a.ticket_id WHERE t.status = N'ARCHIVED') THROW 51010, N'attachments: archived', 1; END;
GO

INSERT INTO "migrations" ("timestamp", "name") VALUES (1764000000021, 'Attachments1764000000021');
GO

-- OpenTickets1764000000022

CREATE INDEX ix_service_tickets_open_owner ON service_tickets (owner_id, status, id) WHERE status <> 'ARCHIVED' AND deleted_at IS NULL;
GO

CREATE INDEX ix_service_tickets_open_department ON service_tickets (department_id, status, id) WHERE status <> 'ARCHIVED' AND deleted_at IS NULL;
GO

CREATE INDEX ix_service_tickets_open_status ON service_tickets (status, loops, department_id, owner_id, customer_id, id) WHERE status <> 'ARCHIVED' AND deleted_at IS NULL;
GO

INSERT INTO "migrations" ("timestamp", "name") VALUES (1764000000022, 'OpenTickets1764000000022');
GO

-- ExactKeys1764000000023

DROP INDEX ux_customers_external ON customers;
GO

ALTER TABLE customers ALTER COLUMN external_source nvarchar(40) COLLATE Latin1_General_BIN2 NULL;
GO

ALTER TABLE customers ALTER COLUMN external_id nvarchar(100) COLLATE Latin1_General_BIN2 NULL;
GO

CREATE UNIQUE INDEX ux_customers_external ON customers (external_source, external_id) WHERE external_id IS NOT NULL;
GO

DROP INDEX ux_products_external ON products;
GO

ALTER TABLE products ALTER COLUMN external_source nvarchar(40) COLLATE Latin1_General_BIN2 NULL;
GO

ALTER TABLE products ALTER COLUMN external_id nvarchar(100) COLLATE Latin1_General_BIN2 NULL;
GO

CREATE UNIQUE INDEX ux_products_external ON products (external_source, external_id) WHERE external_id IS NOT NULL;
GO

DROP INDEX ux_orders_external ON orders;
GO

ALTER TABLE orders ALTER COLUMN external_source nvarchar(40) COLLATE Latin1_General_BIN2 NULL;
GO

ALTER TABLE orders ALTER COLUMN external_id nvarchar(100) COLLATE Latin1_General_BIN2 NULL;
GO

CREATE UNIQUE INDEX ux_orders_external ON orders (external_source, external_id) WHERE external_id IS NOT NULL;
GO

DROP INDEX ux_leads_external ON leads;
GO

ALTER TABLE leads ALTER COLUMN external_source nvarchar(40) COLLATE Latin1_General_BIN2 NULL;
GO

ALTER TABLE leads ALTER COLUMN external_id nvarchar(100) COLLATE Latin1_General_BIN2 NULL;
GO

CREATE UNIQUE INDEX ux_leads_external ON leads (external_source, external_id) WHERE external_id IS NOT NULL;
GO

DROP INDEX ux_service_tickets_external ON service_tickets;
GO

ALTER TABLE service_tickets ALTER COLUMN external_source nvarchar(40) COLLATE Latin1_General_BIN2 NULL;
GO

ALTER TABLE service_tickets ALTER COLUMN external_id nvarchar(100) COLLATE Latin1_General_BIN2 NULL;
GO

CREATE UNIQUE INDEX ux_service_tickets_external ON service_tickets (external_source, external_id) WHERE external_id IS NOT NULL;
GO

DROP INDEX ix_customers_licence_no ON customers;
GO

ALTER TABLE customers ALTER COLUMN licence_no nvarchar(40) COLLATE Latin1_General_BIN2 NULL;
GO

CREATE INDEX ix_customers_licence_no ON customers (licence_no);
GO

DROP INDEX ux_stock_levels ON stock_levels;
GO

ALTER TABLE stock_levels ALTER COLUMN bin nvarchar(40) COLLATE Latin1_General_BIN2 NOT NULL;
GO

CREATE UNIQUE INDEX ux_stock_levels ON stock_levels (product_id, warehouse_id, bin);
GO

UPDATE customers SET licence_no = UPPER(licence_no) WHERE licence_no <> UPPER(licence_no);
GO

INSERT INTO "migrations" ("timestamp", "name") VALUES (1764000000023, 'ExactKeys1764000000023');
GO
