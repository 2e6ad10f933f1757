import { AssignmentRule, AssignmentRuleUser } from './assignment-rule';
import { Attachment } from './attachment';
import { Building } from './building';
import { CareRule } from './care-rule';
import { CareTask } from './care-task';
import { CalendarDay } from './calendar-day';
import { Change } from './change';
import { ChurnCase } from './churn-case';
import { ChurnMeasure } from './churn-measure';
import { ChurnRule } from './churn-rule';
import { Contact } from './contact';
import { Customer } from './customer';
import { CustomerTag } from './customer-tag';
import { Department } from './department';
import { DictionaryItem, DictionaryType } from './dictionary';
import { FeedbackLink } from './feedback-link';
import { IdempotencyKey, NumberSeries, Setting } from './ground';
import { ImportBatch } from './import-batch';
import { Interaction } from './interaction';
import { JobRun } from './job-run';
import { Lead } from './lead';
import { LeadContact } from './lead-contact';
import { Opportunity } from './opportunity';
import { PlanItem } from './plan-item';
import { Layout } from './layout';
import { Order, OrderLine } from './order';
import { PriceList, ProductPrice } from './price-list';
import { Product } from './product';
import { Project } from './project';
import { Receipt } from './receipt';
import { DailyMail, Reminder } from './reminder';
import { ReminderRule } from './reminder-rule';
import { Role, RoleFieldRight, RoleGrant, UserRole } from './role';
import { SavedReply } from './saved-reply';
import { SearchEntry } from './search-entry';
import { ServiceHandling } from './service-handling';
import { ServicePause } from './service-pause';
import { ServiceTicket } from './service-ticket';
import { Account, Session, SignInAttempt, Verification } from './session';
import { SlaPolicy } from './sla-policy';
import { StockLevel } from './stock-level';
import { Unit } from './unit';
import { UnitHold } from './unit-hold';
import { User } from './user';
import { VisitSheet } from './visit-sheet';
import { WebForm } from './web-form';

/** Every table of the product; the one list that the database connection reads. */
export const entities = [
  Account, Building, Change, Contact, Customer, DailyMail, Department, DictionaryItem, DictionaryType, IdempotencyKey, ImportBatch, Interaction, Layout,
  NumberSeries, Opportunity, Order, OrderLine, PlanItem, PriceList, Product, ProductPrice, Project, Receipt, Reminder, ReminderRule, StockLevel,
  Role, RoleFieldRight, RoleGrant, SearchEntry, Session, Setting, SignInAttempt, Unit, UnitHold, User, UserRole, Verification,
  Lead, LeadContact, WebForm, ServiceHandling, ServiceTicket, FeedbackLink, Attachment,
  AssignmentRule, AssignmentRuleUser, SavedReply,
  CareRule, CareTask, VisitSheet,
  JobRun,
  ChurnCase, ChurnMeasure, ChurnRule,
  CalendarDay, ServicePause, SlaPolicy,
  CustomerTag,
];
