import { Change } from './change';
import { Contact } from './contact';
import { Customer } from './customer';
import { Department } from './department';
import { DictionaryItem, DictionaryType } from './dictionary';
import { IdempotencyKey, NumberSeries, Setting } from './ground';
import { ImportBatch } from './import-batch';
import { Interaction } from './interaction';
import { Role, RoleFieldRight, RoleGrant, UserRole } from './role';
import { SearchEntry } from './search-entry';
import { Account, Session, SignInAttempt, Verification } from './session';
import { User } from './user';

/** Every table of the product; the one list that the database connection reads. */
export const entities = [
  Account, Change, Contact, Customer, Department, DictionaryItem, DictionaryType, IdempotencyKey, ImportBatch, Interaction, NumberSeries,
  Role, RoleFieldRight, RoleGrant, SearchEntry, Session, Setting, SignInAttempt, User, UserRole, Verification,
];
