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
