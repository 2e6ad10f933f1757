/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
/** How much of the order value of the last 12 months a customer stands for; one that orders as much is in the same class. */
export type AbcClass =
  /** Those who order more come to less than 80 % of everything. */
  | 'A'
  /** Those who order more come to at least 80 %, but less than 95 %. */
  | 'B'
  /** Every other one with an order. */
  | 'C';

/** What decided whether somebody may do something. */
export type AccessDecider =
  /** A role masks or hides the field. */
  | 'FIELD'
  /** A role holds the permission and its reach covers the record. */
  | 'GRANTED'
  /** The permission does not carry as far as this record. */
  | 'REACH'
  /** None of the person’s roles holds the permission. */
  | 'ROLE'
  /** The record is in the recycle bin. */
  | 'STATE';

/** A range of areas in square metres; either end may be open. */
export type AreaRange = {
  /** At least. */
  from?: string | null | undefined;
  /** Less than. */
  to?: string | null | undefined;
};

/** A ticket that could be written down. */
export type AssignmentPreviewInput = {
  /** Customer who asks. */
  customerId: string | number;
  /** Product that it is about. */
  productId?: string | number | null | undefined;
  /** Item of the dictionary service-type: its type. */
  typeId: string | number;
};

/** A new assignment rule: a name, and a department or people. */
export type AssignmentRuleCreateInput = {
  /** Whether it is asked at all. */
  active?: boolean | null | undefined;
  /** Whether a ticket is handed out as soon as it is written down. */
  atCreation?: boolean | null | undefined;
  /** Item of the dictionary product-category: only about products of this product line; null for all. */
  categoryId?: string | number | null | undefined;
  /** Department in which, and below which, somebody is looked for; null where people are named. */
  departmentId?: string | number | null | undefined;
  /** Name, at most 100 characters. */
  name: string;
  /** Its place in the order, from 1; the others move. */
  position?: number | null | undefined;
  /** Item of the dictionary region: only from customers of this region; null for all. */
  regionId?: string | number | null | undefined;
  /** Item of the dictionary service-type: only tickets of this type; null for all. */
  typeId?: string | number | null | undefined;
  /** The people among whom somebody is looked for, at most 50; in place of a department. */
  userIds?: Array<string | number> | null | undefined;
};

/** Fields of an assignment rule to change; what is left out stays, null empties. */
export type AssignmentRuleUpdateInput = {
  /** Whether it is asked at all. */
  active?: boolean | null | undefined;
  /** Whether a ticket is handed out as soon as it is written down. */
  atCreation?: boolean | null | undefined;
  /** Item of the dictionary product-category: only about products of this product line; null for all. */
  categoryId?: string | number | null | undefined;
  /** Department in which, and below which, somebody is looked for; null where people are named. */
  departmentId?: string | number | null | undefined;
  /** Name, at most 100 characters. */
  name?: string | null | undefined;
  /** Its place in the order, from 1; the others move. */
  position?: number | null | undefined;
  /** Item of the dictionary region: only from customers of this region; null for all. */
  regionId?: string | number | null | undefined;
  /** Item of the dictionary service-type: only tickets of this type; null for all. */
  typeId?: string | number | null | undefined;
  /** The people among whom somebody is looked for, at most 50; in place of a department. */
  userIds?: Array<string | number> | null | undefined;
};

/** What a file is, by the extension of its name. */
export type AttachmentKind =
  /** Several files packed into one. */
  | 'ARCHIVE'
  /** A recording of sound. */
  | 'AUDIO'
  /** A text to read: PDF, Word, WPS, OFD, plain text. */
  | 'DOCUMENT'
  /** A picture. */
  | 'IMAGE'
  /** A saved mail. */
  | 'MAIL'
  /** A spreadsheet. */
  | 'SHEET'
  /** A presentation. */
  | 'SLIDES'
  /** A film. */
  | 'VIDEO';

/** Which calendar a birthday is kept by. */
export type BirthdayCalendar =
  /** The Chinese lunar calendar. */
  | 'LUNAR'
  /** The Gregorian calendar. */
  | 'SOLAR';

/** A new building. */
export type BuildingCreateInput = {
  /** Letters and digits, at most 10, unique in the project; it never changes, for the names of the units begin with it. */
  code: string;
  /** Name, at most 60 characters. */
  name: string;
  /** Place among the buildings of the project. */
  position?: number | null | undefined;
  /** Project that it belongs to. */
  projectId: string | number;
  /** Free remark, at most 4,000 characters. */
  remark?: string | null | undefined;
};

/** Fields of a building to change; what is left out stays, null empties. */
export type BuildingUpdateInput = {
  /** Name, at most 60 characters. */
  name?: string | null | undefined;
  /** Place among the buildings of the project. */
  position?: number | null | undefined;
  /** Free remark, at most 4,000 characters. */
  remark?: string | null | undefined;
};

/** When people work in a week. */
export type BusinessHoursInput = {
  /** The hours of a day that makes up for a holiday. */
  makeUp: Array<WorkingHoursInput>;
  /** IANA name of the time zone whose clocks count. */
  timeZone: string;
  /** The hours of Monday to Sunday, at most four stretches a day, in order. */
  week: Array<Array<WorkingHoursInput>>;
};

/** A day that is a holiday, or worked to make up for one. */
export type CalendarDayCreateInput = {
  /** Whether the arrangement of the year has been published; true where left out. */
  confirmed?: boolean | null | undefined;
  /** The day. */
  day: string;
  /** What it is. */
  kind: CalendarDayKind;
  /** Name in English, at most 60 characters. */
  nameEn: string;
  /** Name in Chinese, at most 60 characters. */
  nameZh: string;
};

/** What a day is, whatever its day of the week. */
export type CalendarDayKind =
  /** Nobody works. */
  | 'HOLIDAY'
  /** It is worked, to make up for a holiday (调休). */
  | 'WORKDAY';

/** Fields of a calendar day to change; what is left out stays. */
export type CalendarDayUpdateInput = {
  /** Whether the arrangement of the year has been published. */
  confirmed?: boolean | null | undefined;
  /** What it is. */
  kind?: CalendarDayKind | null | undefined;
  /** Name in English, at most 60 characters. */
  nameEn?: string | null | undefined;
  /** Name in Chinese, at most 60 characters. */
  nameZh?: string | null | undefined;
};

/** What gives the occasion to care for a customer. */
export type CareOccasion =
  /** The birthday of a contact, by the calendar that it is kept by. */
  | 'BIRTHDAY'
  /** So many days after an order that counts. */
  | 'DAY_AFTER_ORDER'
  /** A feast, for the first contact of each customer. */
  | 'HOLIDAY'
  /** The day of the first order that counts, every year after. */
  | 'PURCHASE_ANNIVERSARY'
  /** So many days without any dealing with the customer. */
  | 'RETURN_VISIT';

/** A new care rule. */
export type CareRuleCreateInput = {
  /** Whether it makes tasks at all. */
  active?: boolean | null | undefined;
  /** A cost above this takes the approval of a supervisor; every cost where left out. */
  approvalAbove?: string | null | undefined;
  /** What a task is to cost. */
  budgetPerTask?: string | null | undefined;
  /** What all tasks of a year may cost together; no limit where left out. */
  budgetPerYear?: string | null | undefined;
  /** How the contact is to be reached; by telephone where left out. */
  channel?: InteractionChannel | null | undefined;
  /** Only customers of this kind; both where left out. */
  customerKind?: CustomerKind | null | undefined;
  /** Days after the order, or without any dealing, 1 to 3,660, where that is the occasion. */
  days?: number | null | undefined;
  /** Department, with those below it, whose customers are meant; all where left out. */
  departmentId?: string | number | null | undefined;
  /** The feast, where that is the occasion. */
  feast?: Feast | null | undefined;
  /** What is given, at most 200 characters. */
  gift?: string | null | undefined;
  /** Item of the dictionary customer-grade. */
  gradeId?: string | number | null | undefined;
  /** How many days before the day the task is made, 0 to 60; 0 where left out. */
  leadDays?: number | null | undefined;
  /** What is said in English, at most 1,000 characters, with {contact}, {customer}, {owner} and {day}. */
  messageEn?: string | null | undefined;
  /** What is said in Chinese, at most 1,000 characters, with {contact}, {customer}, {owner} and {day}. */
  messageZh?: string | null | undefined;
  /** Name in English, at most 100 characters. */
  nameEn: string;
  /** Name in Chinese, at most 100 characters. */
  nameZh: string;
  /** What gives the occasion. */
  occasion: CareOccasion;
};

/** Fields of a care rule to change; what is left out stays, null empties. Its occasion stays. */
export type CareRuleUpdateInput = {
  /** Whether it makes tasks at all. */
  active?: boolean | null | undefined;
  /** A cost above this takes the approval of a supervisor; every cost where left out. */
  approvalAbove?: string | null | undefined;
  /** What a task is to cost. */
  budgetPerTask?: string | null | undefined;
  /** What all tasks of a year may cost together; no limit where left out. */
  budgetPerYear?: string | null | undefined;
  /** How the contact is to be reached; by telephone where left out. */
  channel?: InteractionChannel | null | undefined;
  /** Only customers of this kind; both where left out. */
  customerKind?: CustomerKind | null | undefined;
  /** Days after the order, or without any dealing, 1 to 3,660, where that is the occasion. */
  days?: number | null | undefined;
  /** Department, with those below it, whose customers are meant; all where left out. */
  departmentId?: string | number | null | undefined;
  /** The feast, where that is the occasion. */
  feast?: Feast | null | undefined;
  /** What is given, at most 200 characters. */
  gift?: string | null | undefined;
  /** Item of the dictionary customer-grade. */
  gradeId?: string | number | null | undefined;
  /** How many days before the day the task is made, 0 to 60; 0 where left out. */
  leadDays?: number | null | undefined;
  /** What is said in English, at most 1,000 characters, with {contact}, {customer}, {owner} and {day}. */
  messageEn?: string | null | undefined;
  /** What is said in Chinese, at most 1,000 characters, with {contact}, {customer}, {owner} and {day}. */
  messageZh?: string | null | undefined;
  /** Name in English, at most 100 characters. */
  nameEn?: string | null | undefined;
  /** Name in Chinese, at most 100 characters. */
  nameZh?: string | null | undefined;
};

/** What came of a task. */
export type CareTaskCompleteInput = {
  /** What was answered. */
  answers?: Array<VisitAnswerInput> | null | undefined;
  /** How the contact was reached; as planned where left out. */
  channel?: InteractionChannel | null | undefined;
  /** What it cost; what was approved where left out. */
  cost?: string | null | undefined;
  /** When to get in touch next; where left out, an appointment that is still to come stays. */
  nextContactOn?: string | null | undefined;
  /** What came of it, at most 2,000 characters. */
  result: string;
  /** Version of the questions that were asked, for a return visit: global id of the visitSheet. */
  visitSheetId?: string | number | null | undefined;
};

/** Which care tasks; every field given must match. */
export type CareTaskFilter = {
  /** For one of these customers. */
  customerIds?: Array<string | number> | null | undefined;
  /** Due in these days. */
  dueOn?: LocalDateRange | null | undefined;
  /** With exactly this number. */
  number?: string | null | undefined;
  /** On one of these occasions. */
  occasion?: Array<CareOccasion> | null | undefined;
  /** For customers held by one of these users. */
  ownerIds?: Array<string | number> | null | undefined;
  /** Made by one of these rules: global ids of careRules. */
  ruleIds?: Array<string | number> | null | undefined;
  /** In one of these states. */
  status?: Array<CareTaskStatus> | null | undefined;
};

/** Why a cost is turned down. */
export type CareTaskRejectInput = {
  /** Why, at most 500 characters. */
  reason: string;
};

/** Why a task is let go. */
export type CareTaskSkipInput = {
  /** Why, at most 500 characters. */
  reason: string;
};

/** Order of a list of caretasks. */
export type CareTaskSort = {
  /** What to order by. */
  by: CareTaskSortField;
  /** Which end comes first. */
  direction?: SortDirection;
};

/** What a list of caretasks can be ordered by. */
export type CareTaskSortField =
  /** When it was done or let go; open ones count as earliest. */
  | 'COMPLETED_AT'
  /** The day itself, or by when it is to be done. */
  | 'DUE_ON';

/** Where a care task is in its life. */
export type CareTaskStatus =
  /** A supervisor let its cost pass. */
  | 'APPROVED'
  /** Done, with what came of it. */
  | 'DONE'
  /** To be done by whoever holds the customer. */
  | 'PLANNED'
  /** A supervisor turned its cost down. */
  | 'REJECTED'
  /** Let go, with a reason. */
  | 'SKIPPED'
  /** Its cost waits for a supervisor. */
  | 'SUBMITTED';

/** What a supervisor is asked to let pass. */
export type CareTaskSubmitInput = {
  /** What it is to cost; what was planned where left out. */
  cost?: string | null | undefined;
  /** What is given or done, at most 200 characters. */
  gift: string;
};

/** Why a customer is lost. */
export type ChurnCaseConfirmInput = {
  /** Item of the dictionary lost-reason. */
  lostReasonId: string | number;
  /** More about it, at most 500 characters. */
  note?: string | null | undefined;
};

/** A measure so that the customer stays. */
export type ChurnCaseDeferInput = {
  /** What it costs, in the currency of the case; nothing where left out. */
  cost?: string | null | undefined;
  /** Day of the measure; today, UTC, where left out. */
  dueOn?: string | null | undefined;
  /** Item of the dictionary churn-measure-kind. */
  kindId: string | number;
  /** What exactly is done, at most 500 characters. */
  note: string;
  /** User who does it; the account manager where left out. */
  ownerId?: string | number | null | undefined;
};

/** Which churn cases; every field given must match. */
export type ChurnCaseFilter = {
  /** Ended in this time. */
  closedAt?: DateTimeRange | null | undefined;
  /** Of this customer. */
  customerId?: string | number | null | undefined;
  /** Item of the dictionary customer-grade: one of these was the customer’s when the warning was given. */
  gradeIds?: Array<string | number> | null | undefined;
  /** The customer was kept within so many days of the warning. */
  keptWithinDays?: number | null | undefined;
  /** With the last order before the warning in these days. */
  lastOrderOn?: LocalDateRange | null | undefined;
  /** Item of the dictionary lost-reason: confirmed with one of these. */
  lostReasonIds?: Array<string | number> | null | undefined;
  /** Item of the dictionary churn-measure-kind: with a measure of one of these. */
  measureKindIds?: Array<string | number> | null | undefined;
  /** With any measure, or without. */
  measured?: boolean | null | undefined;
  /** Warned of at least so many days ago. */
  minDaysOld?: number | null | undefined;
  /** With exactly this number. */
  number?: string | null | undefined;
  /** Of customers that one of these users holds. */
  ownerIds?: Array<string | number> | null | undefined;
  /** Opened by one of these signals. */
  signal?: Array<ChurnSignal> | null | undefined;
  /** In one of these states. */
  status?: Array<ChurnCaseStatus> | null | undefined;
  /** Warned of in this time. */
  warnedAt?: DateTimeRange | null | undefined;
};

/** Why a customer stays. */
export type ChurnCaseRecoverInput = {
  /** Why, at most 500 characters; kept on the case. */
  reason: string;
};

/** Order of a list of churncases. */
export type ChurnCaseSort = {
  /** What to order by. */
  by: ChurnCaseSortField;
  /** Which end comes first. */
  direction?: SortDirection;
};

/** What a list of churncases can be ordered by. */
export type ChurnCaseSortField =
  /** When it ended; those that are open count as earliest. */
  | 'CLOSED_AT'
  /** Last order before the warning; those without one count as earliest. */
  | 'LAST_ORDER_ON'
  /** When the warning was given. */
  | 'WARNED_AT';

/** Where the case is in its life. */
export type ChurnCaseStatus =
  /** Ended by itself: the customer ordered again. */
  | 'CLEARED'
  /** The customer is lost, with a reason. */
  | 'CONFIRMED'
  /** At least one measure against it was taken. */
  | 'DEFERRED'
  /** The account manager says that the customer stays. */
  | 'RECOVERED'
  /** The customer may be leaving; nothing was done yet. */
  | 'WARNED';

/** What came of a measure. */
export type ChurnMeasureRecordInput = {
  /** What came of it, at most 500 characters. */
  outcome: string;
};

/** A new churn rule; the window is enough. */
export type ChurnRuleCreateInput = {
  /** Whether it holds. */
  active?: boolean | null | undefined;
  /** Item of the dictionary product-category: only customers who spend most on this product line; null all. */
  categoryId?: string | number | null | undefined;
  /** By how many percent amounts may fall, 1 to 100; null where that does not matter. */
  fallPercent?: number | null | undefined;
  /** Percent of the usual gap that may pass, from 101; null where the rhythm does not matter. */
  gapFactorPercent?: number | null | undefined;
  /** Item of the dictionary customer-grade: only customers of this grade; null all. */
  gradeId?: string | number | null | undefined;
  /** Gaps that have to be known before there is a rhythm, 2 to 100. */
  minGaps?: number | null | undefined;
  /** Why it is so, at most 500 characters. */
  remark?: string | null | undefined;
  /** Days without an order that counts, 1 to 3650. */
  windowDays: number;
};

/** A rule as it is about to be. */
export type ChurnRuleTermsInput = {
  /** Item of the dictionary product-category; every product line where left out. */
  categoryId?: string | number | null | undefined;
  /** By how many percent amounts may fall; null where that does not matter. */
  fallPercent?: number | null | undefined;
  /** Percent of the usual gap that may pass; null where the rhythm does not matter. */
  gapFactorPercent?: number | null | undefined;
  /** Item of the dictionary customer-grade; every grade where left out. */
  gradeId?: string | number | null | undefined;
  /** Gaps that have to be known. */
  minGaps?: number | null | undefined;
  /** Days without an order that counts. */
  windowDays: number;
};

/** Fields of a churn rule to change; what is left out stays, null empties. */
export type ChurnRuleUpdateInput = {
  /** Whether it holds. */
  active?: boolean | null | undefined;
  /** Item of the dictionary product-category: only customers who spend most on this product line; null all. */
  categoryId?: string | number | null | undefined;
  /** By how many percent amounts may fall, 1 to 100; null where that does not matter. */
  fallPercent?: number | null | undefined;
  /** Percent of the usual gap that may pass, from 101; null where the rhythm does not matter. */
  gapFactorPercent?: number | null | undefined;
  /** Item of the dictionary customer-grade: only customers of this grade; null all. */
  gradeId?: string | number | null | undefined;
  /** Gaps that have to be known before there is a rhythm, 2 to 100. */
  minGaps?: number | null | undefined;
  /** Why it is so, at most 500 characters. */
  remark?: string | null | undefined;
  /** Days without an order that counts, 1 to 3650. */
  windowDays?: number | null | undefined;
};

/** What gave a warning. */
export type ChurnSignal =
  /** Bought much less within the window than in the window before. */
  | 'AMOUNT'
  /** Somebody said so. */
  | 'MANUAL'
  /** No order that counts within the window of the rule. */
  | 'NO_ORDER'
  /** Without an order for much longer than is usual for this very customer. */
  | 'RHYTHM';

/** A new contact; the name is enough. */
export type ContactCreateInput = {
  /** Birthday. */
  birthday?: string | null | undefined;
  /** Calendar of the birthday. */
  birthdayCalendar?: BirthdayCalendar | null | undefined;
  /** Asked not to be telephoned. */
  doNotCall?: boolean | null | undefined;
  /** Asked not to get e-mail. */
  doNotEmail?: boolean | null | undefined;
  /** Asked not to get SMS or WeChat messages. */
  doNotMessage?: boolean | null | undefined;
  /** E-mail address. */
  email?: string | null | undefined;
  /** Gender. */
  gender?: Gender | null | undefined;
  /** Make this the primary contact; the mark moves, it cannot be taken off. */
  isPrimary?: boolean | null | undefined;
  /** Mobile phone. */
  mobile?: string | null | undefined;
  /** Full name, at most 100 characters. */
  name: string;
  /** Office telephone. */
  officePhone?: string | null | undefined;
  /** Position at the customer. */
  position?: string | null | undefined;
  /** Free remark, at most 4,000 characters. */
  remark?: string | null | undefined;
  /** Item of the dictionary contact-role. */
  roleId?: string | number | null | undefined;
  /** WeChat id. */
  wechat?: string | null | undefined;
};

/** Order of a list of contacts. */
export type ContactSort = {
  /** What to order by. */
  by: ContactSortField;
  /** Which end comes first. */
  direction?: SortDirection;
};

/** What a list of contacts can be ordered by. */
export type ContactSortField =
  /** When the record was created. */
  | 'CREATED_AT'
  /** When the record went to the recycle bin; for the recycle bin. */
  | 'DELETED_AT'
  /** Name, as in a Chinese phone book. */
  | 'NAME';

/** Fields of a contact to change; what is left out stays, null empties. */
export type ContactUpdateInput = {
  /** Birthday. */
  birthday?: string | null | undefined;
  /** Calendar of the birthday. */
  birthdayCalendar?: BirthdayCalendar | null | undefined;
  /** Asked not to be telephoned. */
  doNotCall?: boolean | null | undefined;
  /** Asked not to get e-mail. */
  doNotEmail?: boolean | null | undefined;
  /** Asked not to get SMS or WeChat messages. */
  doNotMessage?: boolean | null | undefined;
  /** E-mail address. */
  email?: string | null | undefined;
  /** Gender. */
  gender?: Gender | null | undefined;
  /** Make this the primary contact; the mark moves, it cannot be taken off. */
  isPrimary?: boolean | null | undefined;
  /** Mobile phone. */
  mobile?: string | null | undefined;
  /** Full name, at most 100 characters. */
  name?: string | null | undefined;
  /** Office telephone. */
  officePhone?: string | null | undefined;
  /** Position at the customer. */
  position?: string | null | undefined;
  /** Free remark, at most 4,000 characters. */
  remark?: string | null | undefined;
  /** Item of the dictionary contact-role. */
  roleId?: string | number | null | undefined;
  /** WeChat id. */
  wechat?: string | null | undefined;
};

/** A new customer; kind and name are enough. */
export type CustomerCreateInput = {
  /** Postal address, at most 300 characters. */
  address?: string | null | undefined;
  /** Create although the same name or licence number exists. */
  allowDuplicate?: boolean | null | undefined;
  /** Turnover or income of a year. */
  annualTurnover?: string | null | undefined;
  /** Bank account number. */
  bankAccount?: string | null | undefined;
  /** Bank. */
  bankName?: string | null | undefined;
  /** Birthday of a person. */
  birthday?: string | null | undefined;
  /** First contact, created with the customer. */
  contact?: ContactCreateInput | null | undefined;
  /** Credit standing, 1 to 5. */
  credit?: number | null | undefined;
  /** ISO 4217 code of the amounts. */
  currency?: string | null | undefined;
  /** E-mail address. */
  email?: string | null | undefined;
  /** Key of the record in that system. */
  externalId?: string | null | undefined;
  /** Name of the system that the record comes from. */
  externalSource?: string | null | undefined;
  /** Fax number. */
  fax?: string | null | undefined;
  /** Item of the dictionary customer-grade. */
  gradeId?: string | number | null | undefined;
  /** Item of the dictionary industry. */
  industryId?: string | number | null | undefined;
  /** Organisation or person. */
  kind: CustomerKind;
  /** Legal representative. */
  legalRepresentative?: string | null | undefined;
  /** Business licence registration number; its letters are kept as capitals. */
  licenceNo?: string | null | undefined;
  /** Local tax registration number. */
  localTaxNo?: string | null | undefined;
  /** Registered or full name, at most 200 characters. */
  name: string;
  /** National tax registration number. */
  nationalTaxNo?: string | null | undefined;
  /** User who is to hold the customer; the viewer where left out. */
  ownerId?: string | number | null | undefined;
  /** Telephone, in any common notation. */
  phone?: string | null | undefined;
  /** Postcode. */
  postcode?: string | null | undefined;
  /** Item of the dictionary region. */
  regionId?: string | number | null | undefined;
  /** Registered capital. */
  registeredCapital?: string | null | undefined;
  /** Free remark, at most 4,000 characters. */
  remark?: string | null | undefined;
  /** Satisfaction, 1 to 5. */
  satisfaction?: number | null | undefined;
  /** Item of the dictionary customer-source. */
  sourceId?: string | number | null | undefined;
  /** Items of the dictionary customer-tag, at most 20: its tags. Later ones by customerTag. */
  tagIds?: Array<string | number> | null | undefined;
  /** Unified social credit code; its check digit must fit. */
  unifiedSocialCreditCode?: string | null | undefined;
  /** Web site, starting with http:// or https://. */
  website?: string | null | undefined;
};

/** Which customers; every field given must match. `and` and `or` nest up to four deep. */
export type CustomerFilter = {
  /** In one of these ABC classes. */
  abcClass?: Array<AbcClass> | null | undefined;
  /** All of these must match too. */
  and?: Array<CustomerFilter> | null | undefined;
  /** With a yearly turnover in this range. */
  annualTurnover?: MoneyRange | null | undefined;
  /** Created in this time. */
  createdAt?: DateTimeRange | null | undefined;
  /** Of exactly one of these departments. */
  departmentIds?: Array<string | number> | null | undefined;
  /** Of one of these departments or any below. */
  departmentTreeIds?: Array<string | number> | null | undefined;
  /** With exactly this key in its system. */
  externalId?: string | null | undefined;
  /** From exactly this system. */
  externalSource?: string | null | undefined;
  /** With one of these grades. */
  gradeIds?: Array<string | number> | null | undefined;
  /** In one of these industries. */
  industryIds?: Array<string | number> | null | undefined;
  /** Of this kind. */
  kind?: CustomerKind | null | undefined;
  /** Last contacted in this time. */
  lastContactAt?: DateTimeRange | null | undefined;
  /** Last ordered in this time. */
  lastOrderOn?: LocalDateRange | null | undefined;
  /** Due to be contacted in this time. */
  nextContactAt?: DateTimeRange | null | undefined;
  /** With exactly this number. */
  number?: string | null | undefined;
  /** At least one of these must match too. */
  or?: Array<CustomerFilter> | null | undefined;
  /** Ordered for this much so far. */
  orderTotal?: MoneyRange | null | undefined;
  /** Held by one of these users. */
  ownerIds?: Array<string | number> | null | undefined;
  /** In one of these regions. */
  regionIds?: Array<string | number> | null | undefined;
  /** With a satisfaction in this range. */
  satisfaction?: IntRange | null | undefined;
  /** From one of these sources. */
  sourceIds?: Array<string | number> | null | undefined;
  /** In one of these states. */
  status?: Array<CustomerStatus> | null | undefined;
  /** With at least one of these tags. */
  tagIds?: Array<string | number> | null | undefined;
};

/** Who the customer is. */
export type CustomerKind =
  /** A company or another organisation. */
  | 'ORGANISATION'
  /** A natural person. */
  | 'PERSON';

/** Why a customer takes a step in its life. */
export type CustomerReasonInput = {
  /** Why, at most 500 characters; kept in the history. */
  reason: string;
};

/** Order of a list of customers. */
export type CustomerSort = {
  /** What to order by. */
  by: CustomerSortField;
  /** Which end comes first. */
  direction?: SortDirection;
};

/** What a list of customers can be ordered by. */
export type CustomerSortField =
  /** When the record was created. */
  | 'CREATED_AT'
  /** When the record went to the recycle bin; for the recycle bin. */
  | 'DELETED_AT'
  /** Grade, in the order in which the grades were added. */
  | 'GRADE'
  /** When the customer was last contacted; never contacted ones count as earliest. */
  | 'LAST_CONTACT_AT'
  /** Day of the latest order; those without one count as earliest. */
  | 'LAST_ORDER_ON'
  /** Name, as in a Chinese phone book. */
  | 'NAME'
  /** When the customer is due; those without a date count as earliest. */
  | 'NEXT_CONTACT_AT'
  /** What the orders so far come to. */
  | 'ORDER_TOTAL'
  /** When the record last changed. */
  | 'UPDATED_AT';

/** Where the customer is in its life. */
export type CustomerStatus =
  /** Confirmed as lost, with a reason. */
  | 'LOST'
  /** An active customer. */
  | 'NORMAL'
  /** Known, but has not dealt with us yet. */
  | 'PROSPECT'
  /** At risk of leaving; measures are due. */
  | 'WARNED';

/** Which tags go on which customers, and which come off. */
export type CustomerTagInput = {
  /** Items of the dictionary customer-tag to put on. */
  addIds?: Array<string | number> | null | undefined;
  /** Customers, at most 250. */
  ids: Array<string | number>;
  /** Items of the dictionary customer-tag to take off. */
  removeIds?: Array<string | number> | null | undefined;
};

/** Which customers go to whom. */
export type CustomerTransferInput = {
  /** Customers, at most 250. */
  ids: Array<string | number>;
  /** User who is to hold them. */
  ownerId: string | number;
  /** Why, at most 500 characters; kept in the history. */
  reason?: string | null | undefined;
};

/** Fields of a customer to change; what is left out stays, null empties. */
export type CustomerUpdateInput = {
  /** Postal address, at most 300 characters. */
  address?: string | null | undefined;
  /** Turnover or income of a year. */
  annualTurnover?: string | null | undefined;
  /** Bank account number. */
  bankAccount?: string | null | undefined;
  /** Bank. */
  bankName?: string | null | undefined;
  /** Birthday of a person. */
  birthday?: string | null | undefined;
  /** Credit standing, 1 to 5. */
  credit?: number | null | undefined;
  /** ISO 4217 code of the amounts. */
  currency?: string | null | undefined;
  /** E-mail address. */
  email?: string | null | undefined;
  /** Key of the record in that system. */
  externalId?: string | null | undefined;
  /** Name of the system that the record comes from. */
  externalSource?: string | null | undefined;
  /** Fax number. */
  fax?: string | null | undefined;
  /** Item of the dictionary customer-grade. */
  gradeId?: string | number | null | undefined;
  /** Item of the dictionary industry. */
  industryId?: string | number | null | undefined;
  /** Organisation or person. */
  kind?: CustomerKind | null | undefined;
  /** Legal representative. */
  legalRepresentative?: string | null | undefined;
  /** Business licence registration number; its letters are kept as capitals. */
  licenceNo?: string | null | undefined;
  /** Local tax registration number. */
  localTaxNo?: string | null | undefined;
  /** Registered or full name, at most 200 characters. */
  name?: string | null | undefined;
  /** National tax registration number. */
  nationalTaxNo?: string | null | undefined;
  /** Telephone, in any common notation. */
  phone?: string | null | undefined;
  /** Postcode. */
  postcode?: string | null | undefined;
  /** Item of the dictionary region. */
  regionId?: string | number | null | undefined;
  /** Registered capital. */
  registeredCapital?: string | null | undefined;
  /** Free remark, at most 4,000 characters. */
  remark?: string | null | undefined;
  /** Satisfaction, 1 to 5. */
  satisfaction?: number | null | undefined;
  /** Item of the dictionary customer-source. */
  sourceId?: string | number | null | undefined;
  /** Unified social credit code; its check digit must fit. */
  unifiedSocialCreditCode?: string | null | undefined;
  /** Web site, starting with http:// or https://. */
  website?: string | null | undefined;
};

/** A stretch of time; either end may be open. */
export type DateTimeRange = {
  /** From this instant on. */
  from?: string | null | undefined;
  /** Before this instant. */
  to?: string | null | undefined;
};

/** A new department. */
export type DepartmentCreateInput = {
  /** Name. */
  name: string;
  /** Department above it. */
  parentId: string | number;
  /** Place among its siblings. */
  position?: number | null | undefined;
};

/** Fields of a department to change; what is left out stays. */
export type DepartmentUpdateInput = {
  /** Name. */
  name?: string | null | undefined;
  /** Department to move it below, with all that is below it. */
  parentId?: string | number | null | undefined;
  /** Place among its siblings. */
  position?: number | null | undefined;
};

/** A new item. */
export type DictionaryItemCreateInput = {
  /** False retires the item: old records keep it, nobody chooses it anew. */
  active?: boolean | null | undefined;
  /** Stable code in capitals; made from the English label where left out. */
  code?: string | null | undefined;
  /** Colour of the label: grey, blue, green, amber, red or violet. */
  color?: string | null | undefined;
  /** English label. */
  labelEn: string;
  /** Chinese label. */
  labelZh: string;
  /** Place in the list; a new item without one comes last. */
  position?: number | null | undefined;
  /** How probable a success is from here, 0 to 100; of the stages of an opportunity. */
  probability?: number | null | undefined;
};

/** Fields of an item to change; what is left out stays. */
export type DictionaryItemUpdateInput = {
  /** False retires the item: old records keep it, nobody chooses it anew. */
  active?: boolean | null | undefined;
  /** Colour of the label: grey, blue, green, amber, red or violet. */
  color?: string | null | undefined;
  /** English label. */
  labelEn?: string | null | undefined;
  /** Chinese label. */
  labelZh?: string | null | undefined;
  /** Place in the list; a new item without one comes last. */
  position?: number | null | undefined;
  /** How probable a success is from here, 0 to 100; of the stages of an opportunity. */
  probability?: number | null | undefined;
};

/** What two customers have in common. */
export type DuplicateMatch =
  /** The licence number. */
  | 'LICENCE_NO'
  /** The name, legal form aside. */
  | 'NAME'
  /** The telephone number. */
  | 'PHONE';

/** A feast on which customers are greeted. */
export type Feast =
  /** 25 December. */
  | 'CHRISTMAS'
  /** The 9th of the ninth lunar month. */
  | 'DOUBLE_NINTH'
  /** The 5th of the fifth lunar month. */
  | 'DRAGON_BOAT'
  /** 1 May. */
  | 'LABOUR_DAY'
  /** The 15th of the first lunar month. */
  | 'LANTERN_FESTIVAL'
  /** The 15th of the eighth lunar month. */
  | 'MID_AUTUMN'
  /** 1 October. */
  | 'NATIONAL_DAY'
  /** 1 January. */
  | 'NEW_YEAR'
  /** The eve of the Chinese New Year. */
  | 'NEW_YEARS_EVE'
  /** The 7th of the seventh lunar month. */
  | 'QIXI'
  /** The Chinese New Year. */
  | 'SPRING_FESTIVAL'
  /** 10 September. */
  | 'TEACHERS_DAY'
  /** 8 March. */
  | 'WOMENS_DAY';

/** Where a feedback link stands. */
export type FeedbackLinkState =
  /** The customer has answered. */
  | 'ANSWERED'
  /** Too old to be answered. */
  | 'EXPIRED'
  /** Its mail could not be sent. */
  | 'FAILED'
  /** The customer has looked at it. */
  | 'OPENED'
  /** Its mail is on its way out. */
  | 'SENDING'
  /** The customer has it. */
  | 'SENT'
  /** A later link went out, or somebody has said what came of it. */
  | 'VOID';

/** What came of a service ticket, as the customer says it. */
export type FeedbackResult =
  /** It is settled in part. */
  | 'PARTLY'
  /** The matter is settled. */
  | 'SOLVED'
  /** It is not settled. */
  | 'UNSOLVED';

/** Who said what came of it. */
export type FeedbackSource =
  /** The customer. */
  | 'CUSTOMER'
  /** One of us, for the customer. */
  | 'PERSON';

/** What a role may see of a protected field. */
export type FieldAccessInput = {
  /** Field, noun.field, e.g. customer.bankAccount. */
  field: string;
  /** What it may see. */
  right: FieldRight;
};

/** What somebody may see of a protected field. */
export type FieldRight =
  /** Nothing; nor can they sort, filter or search by it. */
  | 'HIDDEN'
  /** A hint of the value, such as 138****00. */
  | 'MASKED'
  /** The value. */
  | 'READ';

/** Gender as the person gave it. */
export type Gender =
  /** Female. */
  | 'FEMALE'
  /** Male. */
  | 'MALE'
  /** Neither of the two. */
  | 'OTHER';

/** How a hold of a unit ended. */
export type HoldEnding =
  /** It was called off after the customer had subscribed or signed. */
  | 'CANCELLED'
  /** Its time ran out. */
  | 'EXPIRED'
  /** It was given up. */
  | 'RELEASED'
  /** It moved on to another unit. */
  | 'SWAPPED';

/** What becomes of a row. */
export type ImportAct =
  /** A new record. */
  | 'CREATE'
  /** Refused. */
  | 'FAIL'
  /** Written with an earlier row about the same record. */
  | 'MERGE'
  /** Left out: the record is there. */
  | 'SKIP'
  /** A change of a record. */
  | 'UPDATE';

/** How far a dry run is. */
export type ImportCheckState =
  /** All rows were checked. */
  | 'DONE'
  /** The file could not be checked to its end. */
  | 'FAILED'
  /** Rows are being checked. */
  | 'RUNNING';

/** Which number of a date comes first. */
export type ImportDateOrder =
  /** Day, month, year. */
  | 'DMY'
  /** Month, day, year. */
  | 'MDY'
  /** Year, month, day. */
  | 'YMD';

/** What stands between two cells. */
export type ImportDelimiter =
  /** Comma. */
  | 'COMMA'
  /** Vertical bar. */
  | 'PIPE'
  /** Semicolon. */
  | 'SEMICOLON'
  /** Tab. */
  | 'TAB';

/** What becomes of a row whose record is already there. */
export type ImportDuplicatePolicy =
  /** Another record is created. */
  | 'CREATE'
  /** The row is left out. */
  | 'SKIP'
  /** What the row says is written; empty cells change nothing. */
  | 'UPDATE';

/** How the bytes of a file become characters. */
export type ImportEncoding =
  /** Chinese, also GBK and GB 2312. */
  | 'GB18030'
  /** Unicode, as most programs write it today. */
  | 'UTF_8'
  /** Unicode of two bytes, the other way round. */
  | 'UTF_16BE'
  /** Unicode of two bytes, as Excel’s “Unicode text”. */
  | 'UTF_16LE'
  /** Unicode of four bytes. */
  | 'UTF_32LE'
  /** Western European. */
  | 'WINDOWS_1252';

/** What a column can become. */
export type ImportField =
  /** Field of the customer: address. */
  | 'address'
  /** Field of the customer: annualTurnover. */
  | 'annualTurnover'
  /** Field of the customer: bankAccount. */
  | 'bankAccount'
  /** Field of the customer: bankName. */
  | 'bankName'
  /** Field of the customer: birthday. */
  | 'birthday'
  /** Field of the contact: birthday. */
  | 'contactBirthday'
  /** Field of the contact: email. */
  | 'contactEmail'
  /** Field of the contact: gender. */
  | 'contactGender'
  /** Field of the contact: mobile. */
  | 'contactMobile'
  /** Field of the contact: name. */
  | 'contactName'
  /** Field of the contact: officePhone. */
  | 'contactOfficePhone'
  /** Field of the contact: position. */
  | 'contactPosition'
  /** Field of the contact: wechat. */
  | 'contactWechat'
  /** When the record was created in the other system. */
  | 'createdAt'
  /** Name or e-mail address of the user who created the record in the other system. */
  | 'createdBy'
  /** Field of the customer: credit. */
  | 'credit'
  /** Field of the customer: currency. */
  | 'currency'
  /** Field of the customer: email. */
  | 'email'
  /** Field of the customer: externalId. */
  | 'externalId'
  /** Field of the customer: fax. */
  | 'fax'
  /** Field of the customer: gradeId. */
  | 'grade'
  /** Field of the customer: industryId. */
  | 'industry'
  /** Field of the customer: kind. */
  | 'kind'
  /** Field of the customer: legalRepresentative. */
  | 'legalRepresentative'
  /** Field of the customer: licenceNo. */
  | 'licenceNo'
  /** Field of the line: discountAmount. */
  | 'lineDiscountAmount'
  /** Share that is taken off: 0.1, 10%, 九折. */
  | 'lineDiscountRate'
  /** What the line counts in; told where the catalogue counts in something else. */
  | 'lineMeasure'
  /** Article number of the product. */
  | 'lineProductCode'
  /** Name of the product, or what the line is of. */
  | 'lineProductName'
  /** Field of the line: quantity. */
  | 'lineQuantity'
  /** Field of the line: taxRate. */
  | 'lineTaxRate'
  /** Price for one before tax; that of the day where empty. */
  | 'lineUnitPrice'
  /** Field of the customer: localTaxNo. */
  | 'localTaxNo'
  /** Field of the customer: name. */
  | 'name'
  /** Field of the customer: nationalTaxNo. */
  | 'nationalTaxNo'
  /** Number of an existing customer, to recognise it; never written. */
  | 'number'
  /** Field of the order: cancelReason. */
  | 'orderCancelReason'
  /** Field of the order: createdAt. */
  | 'orderCreatedAt'
  /** Field of the order: currency. */
  | 'orderCurrency'
  /** Key of the customer in its system, `customerSource`. */
  | 'orderCustomerExternalId'
  /** Exact name of the customer. */
  | 'orderCustomerName'
  /** Our number of the customer. */
  | 'orderCustomerNumber'
  /** Field of the order: deliveryAddress. */
  | 'orderDeliveryAddress'
  /** Taken off the order as a whole. */
  | 'orderDiscount'
  /** Field of the order: freight. */
  | 'orderFreight'
  /** Key of the order in its system; rows with the same one are its lines. */
  | 'orderKey'
  /** Field of the order: remark. */
  | 'orderRemark'
  /** Field of the order: status. */
  | 'orderStatus'
  /** Tax of the order as a whole, in place of that of its lines. */
  | 'orderTax'
  /** Field of the order: orderedOn. */
  | 'orderedOn'
  /** Name or e-mail address of the user who is to hold the customer. */
  | 'owner'
  /** Field of the customer: phone. */
  | 'phone'
  /** Field of the customer: postcode. */
  | 'postcode'
  /** Field of the customer: regionId. */
  | 'region'
  /** Field of the customer: registeredCapital. */
  | 'registeredCapital'
  /** Field of the customer: remark. */
  | 'remark'
  /** Field of the customer: satisfaction. */
  | 'satisfaction'
  /** Field of the customer: sourceId. */
  | 'source'
  /** Field of the customer: tagIds. */
  | 'tags'
  /** Whether that system counts the customer as answered in time: yes, no; empty while that is open. */
  | 'ticketAnsweredInTime'
  /** Field of the service ticket: archivedAt. */
  | 'ticketArchivedAt'
  /** Field of the service ticket: assignedAt. */
  | 'ticketAssignedAt'
  /** Field of the service ticket: complaintCauseId. */
  | 'ticketCause'
  /** Field of the service ticket: channel. */
  | 'ticketChannel'
  /** Field of the service ticket: compensation. */
  | 'ticketCompensation'
  /** Field of the service ticket: createdAt. */
  | 'ticketCreatedAt'
  /** Key of the customer in its system, `customerSource`. */
  | 'ticketCustomerExternalId'
  /** Exact name of the customer. */
  | 'ticketCustomerName'
  /** Our number of the customer. */
  | 'ticketCustomerNumber'
  /** Field of the service ticket: handledAt. */
  | 'ticketHandledAt'
  /** Field of the service ticket: handling. */
  | 'ticketHandling'
  /** Key of the service ticket in its system. */
  | 'ticketKey'
  /** Field of the service ticket: outcome. */
  | 'ticketOutcome'
  /** Field of the service ticket: priority. */
  | 'ticketPriority'
  /** Article number of the product. */
  | 'ticketProductCode'
  /** Field of the service ticket: promisedOn. */
  | 'ticketPromisedOn'
  /** What the customer asks for; the title where empty. */
  | 'ticketRequest'
  /** Field of the service ticket: satisfaction. */
  | 'ticketSatisfaction'
  /** Field of the service ticket: status. */
  | 'ticketStatus'
  /** Field of the service ticket: title. */
  | 'ticketTitle'
  /** Field of the service ticket: typeId. */
  | 'ticketType'
  /** Field of the customer: unifiedSocialCreditCode. */
  | 'unifiedSocialCreditCode'
  /** Field of the customer: website. */
  | 'website';

/** What a file is, by its content. */
export type ImportFormat =
  /** Text with delimiters. */
  | 'csv'
  /** An Excel workbook; its first sheet counts. */
  | 'xlsx';

/** By what a row is recognised as a customer that is already there. */
export type ImportKey =
  /** Key in the other system. */
  | 'EXTERNAL_ID'
  /** Licence number. */
  | 'LICENCE_NO'
  /** Name, legal form aside. */
  | 'NAME'
  /** Our own number. */
  | 'NUMBER'
  /** Telephone. */
  | 'PHONE';

/** Which columns feed a field. */
export type ImportMappingInput = {
  /** Zero-based columns, at most 8; several are joined as their language joins them. */
  columns: Array<number>;
  /** Order of ambiguous dates. */
  dateOrder?: ImportDateOrder | null | undefined;
  /** The field. */
  field: ImportField;
  /** What plain amounts are multiplied by: 1, 1000, 10000 (万元), 1000000 or 100000000 (亿元). */
  unit?: number;
};

/** What becomes of a value that its dictionary does not have. */
export type ImportMissingChoice =
  /** The item is created; takes dictionaryItem:create. */
  | 'CREATE'
  /** The field stays empty. */
  | 'LEAVE_EMPTY'
  /** The row is refused. */
  | 'REFUSE';

/** What becomes of an order with a line whose product is not in the catalogue. */
export type ImportMissingProduct =
  /** The line keeps the name or the article number as its description. */
  | 'DESCRIBE'
  /** The whole order is refused. */
  | 'REFUSE';

/** How a file is to become records. */
export type ImportPlanInput = {
  /** ISO 4217 code of the amounts of new customers whose row names none; a customer who is there keeps its own. */
  currency?: string;
  /** Name of the system that keys of customers come from, where rows name customers by them. */
  customerSource?: string | null | undefined;
  /** What stands between the cells of a CSV file. */
  delimiter?: ImportDelimiter;
  /** How the bytes of a CSV file become characters. */
  encoding?: ImportEncoding;
  /** Name of the system that external ids come from; needed with the field externalId. */
  externalSource?: string | null | undefined;
  /** By what that is recognised; its field has to be mapped. */
  key?: ImportKey;
  /** Kind of customers that name none. */
  kind?: CustomerKind;
  /** Which columns feed which fields of the subject. */
  mapping: Array<ImportMappingInput>;
  /** What becomes of a value that its dictionary does not have. */
  missingChoice?: ImportMissingChoice;
  /** What becomes of an order with a line whose product is not in the catalogue. */
  missingProduct?: ImportMissingProduct;
  /** State of orders that name none. */
  orderStatus?: OrderStatus;
  /** User who holds what names no owner, or an unknown one; the viewer where left out. */
  ownerId?: string | number | null | undefined;
  /** What becomes of a row whose record is already there. */
  policy?: ImportDuplicatePolicy;
  /** What the rows are about; decides which fields a column can become. */
  subject?: ImportSubject;
  /** State of service tickets that name none. */
  ticketStatus?: ServiceTicketStatus;
  /** Code of the kind of service tickets that name none, of the dictionary service-type. */
  ticketType?: string;
  /** What becomes of a row whose owner is no user. */
  unknownOwner?: ImportUnknownOwner;
};

/** How far an import is. */
export type ImportStatus =
  /** Stopped by a person. */
  | 'CANCELLED'
  /** All rows were dealt with. */
  | 'DONE'
  /** Stopped by a fault; `failure` says which. */
  | 'FAILED'
  /** Rows are being checked or written. */
  | 'RUNNING'
  /** The file is here; nothing was written. */
  | 'UPLOADED';

/** What the rows of a file are about. */
export type ImportSubject =
  /** Each row is a customer, with a contact if it names one. */
  | 'CUSTOMERS'
  /** Each row is a line of an order; those with the same key are of one order, wherever they stand. Takes order:import. */
  | 'ORDERS'
  /** Each row is a service ticket of another system, in the state that it has there. Takes serviceTicket:import. */
  | 'SERVICE_TICKETS';

/** What becomes of a row whose owner is no user. */
export type ImportUnknownOwner =
  /** The owner of the plan holds it. */
  | 'FALLBACK'
  /** The row is refused. */
  | 'REFUSE';

/** A range of whole numbers; either end may be open. */
export type IntRange = {
  /** At least. */
  from?: number | null | undefined;
  /** Less than. */
  to?: number | null | undefined;
};

/** How the two sides met. */
export type InteractionChannel =
  /** By chat on a web site. */
  | 'CHAT'
  /** By e-mail. */
  | 'EMAIL'
  /** In a meeting, also a video meeting. */
  | 'MEETING'
  /** By telephone. */
  | 'PHONE'
  /** By SMS. */
  | 'SMS'
  /** Face to face at a place. */
  | 'VISIT'
  /** By WeChat. */
  | 'WECHAT';

/** What to correct; what is left out stays. */
export type InteractionCorrectInput = {
  /** How the two sides met. */
  channel?: InteractionChannel | null | undefined;
  /** Contact who was met; of the same customer. */
  contactId?: string | number | null | undefined;
  /** What was said and agreed, at most 20,000 characters. */
  detail?: string | null | undefined;
  /** When to get in touch next. */
  nextContactAt?: string | null | undefined;
  /** When it took place; now where left out. */
  occurredAt?: string | null | undefined;
  /** Who else took part. */
  participants?: string | null | undefined;
  /** Where it took place. */
  place?: string | null | undefined;
  /** What it was about, at most 200 characters. */
  title?: string | null | undefined;
};

/** A dealing to write down; channel and title are enough. */
export type InteractionLogInput = {
  /** How the two sides met. */
  channel: InteractionChannel;
  /** Contact who was met; of the same customer. */
  contactId?: string | number | null | undefined;
  /** What was said and agreed, at most 20,000 characters. */
  detail?: string | null | undefined;
  /** When to get in touch next; null for no more. Where left out, an appointment that is still to come stays. */
  nextContactAt?: string | null | undefined;
  /** When it took place; now where left out. */
  occurredAt?: string | null | undefined;
  /** Who else took part. */
  participants?: string | null | undefined;
  /** Where it took place. */
  place?: string | null | undefined;
  /** What it was about, at most 200 characters. */
  title: string;
};

/** Where a run stands. */
export type JobRunState =
  /** It ended with an error. */
  | 'FAILED'
  /** A node runs it, or died over it a moment ago. */
  | 'RUNNING'
  /** It ended. */
  | 'SUCCEEDED'
  /** Asked for; no node has taken it yet. */
  | 'WAITING';

/** A new layout. */
export type LayoutCreateInput = {
  /** Bathrooms, at most 20. */
  bathrooms?: number | null | undefined;
  /** Bedrooms, at most 20. */
  bedrooms?: number | null | undefined;
  /** Gross area. */
  grossArea: string;
  /** Living rooms, at most 20. */
  livingRooms?: number | null | undefined;
  /** Name within the project, at most 40 characters. */
  name: string;
  /** Net area, not more than the gross area. */
  netArea: string;
  /** Project that it belongs to. */
  projectId: string | number;
  /** Free remark, at most 4,000 characters. */
  remark?: string | null | undefined;
};

/** Fields of a layout to change; what is left out stays, null empties. */
export type LayoutUpdateInput = {
  /** Bathrooms, at most 20. */
  bathrooms?: number | null | undefined;
  /** Bedrooms, at most 20. */
  bedrooms?: number | null | undefined;
  /** Gross area. */
  grossArea?: string | null | undefined;
  /** Living rooms, at most 20. */
  livingRooms?: number | null | undefined;
  /** Name within the project, at most 40 characters. */
  name?: string | null | undefined;
  /** Net area, not more than the gross area. */
  netArea?: string | null | undefined;
  /** Free remark, at most 4,000 characters. */
  remark?: string | null | undefined;
};

/** Which leads go to whom. */
export type LeadAssignManyInput = {
  /** User who is to follow them: active, within reach, with lead:convert. */
  assigneeId: string | number;
  /** Leads, at most 250. */
  ids: Array<string | number>;
  /** Why, at most 500 characters; kept in the history. */
  reason?: string | null | undefined;
};

/** An attempt to reach a lead. */
export type LeadContactInput = {
  /** How. */
  channel: InteractionChannel;
  /** What came of it, at most 2,000 characters. */
  note: string;
  /** When; now where left out. */
  occurredAt?: string | null | undefined;
};

/** What of the new customer is to be other than the lead says; what is left out is the lead’s. */
export type LeadConvertCustomerInput = {
  /** Postal address, at most 300 characters. */
  address?: string | null | undefined;
  /** E-mail address. */
  email?: string | null | undefined;
  /** Item of the dictionary customer-grade. */
  gradeId?: string | number | null | undefined;
  /** Item of the dictionary industry. */
  industryId?: string | number | null | undefined;
  /** Organisation or person. */
  kind?: CustomerKind | null | undefined;
  /** Name, at most 200 characters. */
  name?: string | null | undefined;
  /** Telephone, in any common notation. */
  phone?: string | null | undefined;
  /** Item of the dictionary region. */
  regionId?: string | number | null | undefined;
  /** Free remark, at most 4,000 characters. */
  remark?: string | null | undefined;
  /** Item of the dictionary customer-source. */
  sourceId?: string | number | null | undefined;
  /** Web site, http or https. */
  website?: string | null | undefined;
};

/** What a lead becomes. */
export type LeadConvertInput = {
  /** Create the customer although one like it exists. */
  allowDuplicate?: boolean | null | undefined;
  /** What of a new customer is to be other than the lead says. */
  customer?: LeadConvertCustomerInput | null | undefined;
  /** An existing customer to link; otherwise one is created. */
  customerId?: string | number | null | undefined;
  /** The opportunity that comes of it; none where left out. */
  opportunity?: LeadConvertOpportunityInput | null | undefined;
};

/** The opportunity that comes of a lead; it waits for a supervisor to assign it. */
export type LeadConvertOpportunityInput = {
  /** What it is expected to bring. */
  amount?: string | null | undefined;
  /** ISO 4217 code of the amount; CNY where left out. */
  currency?: string | null | undefined;
  /** What is known of the chance; what the lead wants where left out. */
  description?: string | null | undefined;
  /** Day on which it is expected to be decided. */
  expectedCloseOn?: string | null | undefined;
  /** How likely a success is, 0 to 100; 20 where left out. */
  successRate?: number | null | undefined;
  /** What it is about, at most 200 characters. */
  title: string;
};

/** A new lead; a name is enough. */
export type LeadCreateInput = {
  /** Person to talk to at an organisation. */
  contactName?: string | null | undefined;
  /** Department that is to follow it, nobody in particular; where left out, its finder holds it until it is assigned. */
  departmentId?: string | number | null | undefined;
  /** E-mail address. */
  email?: string | null | undefined;
  /** Key of the record in that system; unique together with externalSource. */
  externalId?: string | null | undefined;
  /** Name of the system that the record comes from. */
  externalSource?: string | null | undefined;
  /** What they want, at most 2,000 characters. */
  interest?: string | null | undefined;
  /** Who would buy; an organisation where left out. */
  kind?: CustomerKind | null | undefined;
  /** Name of the organisation or the person, at most 200 characters. */
  name: string;
  /** Telephone, in any common notation. */
  phone?: string | null | undefined;
  /** Product that they are interested in. */
  productId?: string | number | null | undefined;
  /** Property that they are interested in. */
  projectId?: string | number | null | undefined;
  /** Item of the dictionary region. */
  regionId?: string | number | null | undefined;
  /** Free remark, at most 4,000 characters. */
  remark?: string | null | undefined;
  /** Item of the dictionary customer-source. */
  sourceId?: string | number | null | undefined;
};

/** Why a lead is put aside. */
export type LeadDisqualifyInput = {
  /** Item of the dictionary disqualify-reason. */
  disqualifyReasonId: string | number;
  /** More about it, at most 500 characters. */
  note?: string | null | undefined;
};

/** Which leads; every field given must match. */
export type LeadFilter = {
  /** Created in this time. */
  createdAt?: DateTimeRange | null | undefined;
  /** Of exactly one of these departments. */
  departmentIds?: Array<string | number> | null | undefined;
  /** Of one of these departments or any below. */
  departmentTreeIds?: Array<string | number> | null | undefined;
  /** With exactly this key in that system. */
  externalId?: string | null | undefined;
  /** From exactly this system. */
  externalSource?: string | null | undefined;
  /** Come by a form on a web site, or not. */
  fromForm?: boolean | null | undefined;
  /** With exactly this number. */
  number?: string | null | undefined;
  /** Held by one of these users. */
  ownerIds?: Array<string | number> | null | undefined;
  /** In one of these regions. */
  regionIds?: Array<string | number> | null | undefined;
  /** With a score in this range. */
  score?: IntRange | null | undefined;
  /** From one of these sources. */
  sourceIds?: Array<string | number> | null | undefined;
  /** In one of these states. */
  status?: Array<LeadStatus> | null | undefined;
  /** Come by one of these forms. */
  webFormIds?: Array<string | number> | null | undefined;
};

/** Why a lead is taken up again. */
export type LeadReopenInput = {
  /** Why, at most 500 characters; kept in the history. */
  reason: string;
};

/** What speaks for a lead. */
export type LeadScoreRule =
  /** They came to us: web site, exhibition, visit, tender. */
  | 'CAME_TO_US'
  /** It is an organisation. */
  | 'COMPANY'
  /** An e-mail address is known. */
  | 'EMAIL'
  /** They said what they want. */
  | 'INTEREST'
  /** A telephone number is known. */
  | 'PHONE'
  /** It came in during the last seven days. */
  | 'RECENT'
  /** A customer or partner recommended us. */
  | 'RECOMMENDED';

/** Order of a list of leads. */
export type LeadSort = {
  /** What to order by. */
  by: LeadSortField;
  /** Which end comes first. */
  direction?: SortDirection;
};

/** What a list of leads can be ordered by. */
export type LeadSortField =
  /** Last attempt to reach them; those without one count as earliest. */
  | 'CONTACTED_AT'
  /** When it came in. */
  | 'CREATED_AT'
  /** When the record went to the recycle bin; for the recycle bin. */
  | 'DELETED_AT'
  /** How promising it is. */
  | 'SCORE'
  /** When the record last changed. */
  | 'UPDATED_AT';

/** Where the lead is in its life. */
export type LeadStatus =
  /** Somebody is to follow it. */
  | 'ASSIGNED'
  /** There was an attempt to reach them. */
  | 'CONTACTED'
  /** It became a customer. */
  | 'CONVERTED'
  /** Put aside, with a reason. */
  | 'DISQUALIFIED'
  /** Come in; nobody follows it yet. */
  | 'NEW'
  /** They want something that we have. */
  | 'QUALIFIED';

/** Fields of a lead to change while it is open; what is left out stays, null empties. */
export type LeadUpdateInput = {
  /** Person to talk to at an organisation. */
  contactName?: string | null | undefined;
  /** E-mail address. */
  email?: string | null | undefined;
  /** Key of the record in that system; unique together with externalSource. */
  externalId?: string | null | undefined;
  /** Name of the system that the record comes from. */
  externalSource?: string | null | undefined;
  /** What they want, at most 2,000 characters. */
  interest?: string | null | undefined;
  /** Who would buy; an organisation where left out. */
  kind?: CustomerKind | null | undefined;
  /** Name of the organisation or the person, at most 200 characters. */
  name?: string | null | undefined;
  /** Telephone, in any common notation. */
  phone?: string | null | undefined;
  /** Product that they are interested in. */
  productId?: string | number | null | undefined;
  /** Property that they are interested in. */
  projectId?: string | number | null | undefined;
  /** Item of the dictionary region. */
  regionId?: string | number | null | undefined;
  /** Free remark, at most 4,000 characters. */
  remark?: string | null | undefined;
  /** Item of the dictionary customer-source. */
  sourceId?: string | number | null | undefined;
};

/** A stretch of days; either end may be open. */
export type LocalDateRange = {
  /** From this day on. */
  from?: string | null | undefined;
  /** Before this day. */
  to?: string | null | undefined;
};

/** A range of amounts; either end may be open. */
export type MoneyRange = {
  /** At least. */
  from?: string | null | undefined;
  /** Less than. */
  to?: string | null | undefined;
};

/** A kind of record. */
export type Noun =
  /** Among whom service tickets are handed out. */
  | 'assignmentRule'
  /** Files of service tickets. */
  | 'attachment'
  /** Buildings. */
  | 'building'
  /** Holidays and days worked to make up for them. */
  | 'calendarDay'
  /** Care rules. */
  | 'careRule'
  /** Care tasks. */
  | 'careTask'
  /** Churn cases. */
  | 'churnCase'
  /** Measures against churn. */
  | 'churnMeasure'
  /** Churn rules. */
  | 'churnRule'
  /** Contacts. */
  | 'contact'
  /** Customers. */
  | 'customer'
  /** Departments. */
  | 'department'
  /** Dictionary items. */
  | 'dictionaryItem'
  /** Dictionaries. */
  | 'dictionaryType'
  /** Links by which customers say what came of service tickets. */
  | 'feedbackLink'
  /** Imports. */
  | 'importBatch'
  /** Interactions. */
  | 'interaction'
  /** Layouts. */
  | 'layout'
  /** Leads. */
  | 'lead'
  /** Attempts to reach leads. */
  | 'leadContact'
  /** Opportunities. */
  | 'opportunity'
  /** Orders. */
  | 'order'
  /** Items of development plans. */
  | 'planItem'
  /** Price lists. */
  | 'priceList'
  /** Products. */
  | 'product'
  /** Projects. */
  | 'project'
  /** Receipts. */
  | 'receipt'
  /** Reminders. */
  | 'reminder'
  /** Reminder rules. */
  | 'reminderRule'
  /** Roles. */
  | 'role'
  /** Replies that are kept for the next time. */
  | 'savedReply'
  /** Each time that service tickets were handled. */
  | 'serviceHandling'
  /** Service tickets. */
  | 'serviceTicket'
  /** What customers are promised. */
  | 'slaPolicy'
  /** Stock levels. */
  | 'stockLevel'
  /** Units of property. */
  | 'unit'
  /** Holds of units. */
  | 'unitHold'
  /** Users. */
  | 'user'
  /** Questions of return visits. */
  | 'visitSheet'
  /** Forms on web sites. */
  | 'webForm';

/** Which opportunities go to whom. */
export type OpportunityAssignManyInput = {
  /** User who is to develop them: an active account manager within reach. */
  assigneeId: string | number;
  /** Opportunities, at most 250. */
  ids: Array<string | number>;
  /** Why, at most 500 characters; kept in the history. */
  reason?: string | null | undefined;
};

/** A new opportunity. */
export type OpportunityCreateInput = {
  /** What it is expected to bring. */
  amount?: string | null | undefined;
  /** Who else wants to sell. */
  competitor?: string | null | undefined;
  /** Person to talk to. */
  contactName?: string | null | undefined;
  /** Telephone of that person, in any common notation. */
  contactPhone?: string | null | undefined;
  /** ISO 4217 code of the amount; CNY where left out. */
  currency?: string | null | undefined;
  /** The customer, where it is one already. */
  customerId?: string | number | null | undefined;
  /** Who would buy. */
  customerKind?: CustomerKind | null | undefined;
  /** Name of who would buy, at most 200 characters. */
  customerName: string;
  /** What is known of the chance, at most 4,000 characters. */
  description: string;
  /** Day on which it is expected to be decided. */
  expectedCloseOn?: string | null | undefined;
  /** Product or unit of interest, in words. */
  interest?: string | null | undefined;
  /** Item of the dictionary customer-source. */
  sourceId?: string | number | null | undefined;
  /** How likely a success is, 0 to 100. */
  successRate: number;
  /** What it is about, at most 200 characters. */
  title: string;
};

/** What changes during the development; what is left out stays, null empties. */
export type OpportunityDevelopInput = {
  /** What it is expected to bring. */
  amount?: string | null | undefined;
  /** Who else wants to sell. */
  competitor?: string | null | undefined;
  /** Day on which it is expected to be decided. */
  expectedCloseOn?: string | null | undefined;
  /** Product or unit of interest, in words. */
  interest?: string | null | undefined;
  /** Item of the dictionary opportunity-stage; brings its probability unless another is given. */
  stageId?: string | number | null | undefined;
  /** How likely a success is, 0 to 100. */
  successRate?: number | null | undefined;
};

/** Why the development stops. */
export type OpportunityFailInput = {
  /** Item of the dictionary fail-reason. */
  failReasonId: string | number;
  /** More about it, at most 500 characters. */
  note?: string | null | undefined;
};

/** Which opportunities; every field given must match. */
export type OpportunityFilter = {
  /** With an amount in this range. */
  amount?: MoneyRange | null | undefined;
  /** Created in this time. */
  createdAt?: DateTimeRange | null | undefined;
  /** With amounts in exactly this currency. */
  currency?: string | null | undefined;
  /** With this customer. */
  customerId?: string | number | null | undefined;
  /** With an expected day, or without one. */
  dated?: boolean | null | undefined;
  /** Of exactly one of these departments. */
  departmentIds?: Array<string | number> | null | undefined;
  /** Of one of these departments or any below. */
  departmentTreeIds?: Array<string | number> | null | undefined;
  /** Expected to be decided in these days. */
  expectedCloseOn?: LocalDateRange | null | undefined;
  /** Failed for one of these reasons. */
  failReasonIds?: Array<string | number> | null | undefined;
  /** With an item of the plan that was due before this day and is still open. */
  lateOn?: string | null | undefined;
  /** With exactly this number. */
  number?: string | null | undefined;
  /** Held by one of these users. */
  ownerIds?: Array<string | number> | null | undefined;
  /** In this stage or a later one, failed in one, or won. */
  reachedStageId?: string | number | null | undefined;
  /** From one of these sources. */
  sourceIds?: Array<string | number> | null | undefined;
  /** In one of these stages. */
  stageIds?: Array<string | number> | null | undefined;
  /** In one of these states. */
  status?: Array<OpportunityStatus> | null | undefined;
  /** With a success rate in this range. */
  successRate?: IntRange | null | undefined;
};

/** Why a closed opportunity is opened again. */
export type OpportunityReopenInput = {
  /** Why, at most 500 characters; kept in the history. */
  reason: string;
};

/** Order of a list of opportunitys. */
export type OpportunitySort = {
  /** What to order by. */
  by: OpportunitySortField;
  /** Which end comes first. */
  direction?: SortDirection;
};

/** What a list of opportunitys can be ordered by. */
export type OpportunitySortField =
  /** Amount; those without one count as least. */
  | 'AMOUNT'
  /** When the record was created. */
  | 'CREATED_AT'
  /** When the record went to the recycle bin; for the recycle bin. */
  | 'DELETED_AT'
  /** When it is expected to be decided; those without a day count as earliest. */
  | 'EXPECTED_CLOSE_ON'
  /** How likely a success is. */
  | 'SUCCESS_RATE'
  /** When the record last changed. */
  | 'UPDATED_AT';

/** Where the opportunity is in its life. */
export type OpportunityStatus =
  /** An account manager is developing it. */
  | 'ASSIGNED'
  /** Given up, with a reason. */
  | 'FAILED'
  /** Won: it became a customer. */
  | 'SUCCEEDED'
  /** Found; nobody is developing it yet. */
  | 'UNASSIGNED';

/** What customer a success leads to. */
export type OpportunitySucceedInput = {
  /** Create the customer although one like it exists. */
  allowDuplicate?: boolean | null | undefined;
  /** An existing customer to link; otherwise one is created. */
  customerId?: string | number | null | undefined;
};

/** Fields of an opportunity to change while nobody develops it; what is left out stays, null empties. */
export type OpportunityUpdateInput = {
  /** What it is expected to bring. */
  amount?: string | null | undefined;
  /** Who else wants to sell. */
  competitor?: string | null | undefined;
  /** Person to talk to. */
  contactName?: string | null | undefined;
  /** Telephone of that person, in any common notation. */
  contactPhone?: string | null | undefined;
  /** ISO 4217 code of the amount; CNY where left out. */
  currency?: string | null | undefined;
  /** The customer, where it is one already. */
  customerId?: string | number | null | undefined;
  /** Who would buy. */
  customerKind?: CustomerKind | null | undefined;
  /** Name of who would buy, at most 200 characters. */
  customerName?: string | null | undefined;
  /** What is known of the chance, at most 4,000 characters. */
  description?: string | null | undefined;
  /** Day on which it is expected to be decided. */
  expectedCloseOn?: string | null | undefined;
  /** Product or unit of interest, in words. */
  interest?: string | null | undefined;
  /** Item of the dictionary customer-source. */
  sourceId?: string | number | null | undefined;
  /** How likely a success is, 0 to 100. */
  successRate?: number | null | undefined;
  /** What it is about, at most 200 characters. */
  title?: string | null | undefined;
};

/** Why an order is called off. */
export type OrderCancelInput = {
  /** Why, at most 500 characters; kept on the order. */
  reason: string;
};

/** A new order; the customer is enough to begin with. */
export type OrderCreateInput = {
  /** Contact who orders; of the same customer. */
  contactId?: string | number | null | undefined;
  /** Customer who orders. */
  customerId: string | number;
  /** Where it is delivered to, at most 300 characters. */
  deliveryAddress?: string | null | undefined;
  /** Taken off the order as a whole; spread over the lines. */
  discountAmount?: string | null | undefined;
  /** Carriage. */
  freight?: string | null | undefined;
  /** All its lines, at most 200. */
  lines?: Array<OrderLineInput> | null | undefined;
  /** The opportunity that it came of, won with this customer. */
  opportunityId?: string | number | null | undefined;
  /** Day of the order; today, UTC, where left out. */
  orderedOn?: string | null | undefined;
  /** Free remark, at most 4,000 characters. */
  remark?: string | null | undefined;
};

/** Which orders; every field given must match. */
export type OrderFilter = {
  /** Of one of these customers. */
  customerIds?: Array<string | number> | null | undefined;
  /** With exactly this key in its system. */
  externalId?: string | null | undefined;
  /** From exactly this system. */
  externalSource?: string | null | undefined;
  /** With exactly this number. */
  number?: string | null | undefined;
  /** That came of one of these opportunities. */
  opportunityIds?: Array<string | number> | null | undefined;
  /** Ordered in this time. */
  orderedOn?: LocalDateRange | null | undefined;
  /** Sold by one of these users. */
  ownerIds?: Array<string | number> | null | undefined;
  /** Paid this far. */
  paymentStatus?: Array<PaymentStatus> | null | undefined;
  /** With a line of one of these products. */
  productIds?: Array<string | number> | null | undefined;
  /** In one of these states. */
  status?: Array<OrderStatus> | null | undefined;
  /** With a total in this range. */
  total?: MoneyRange | null | undefined;
  /** Of one of these property units, cancelled orders too. */
  unitIds?: Array<string | number> | null | undefined;
};

/** A line: of a product, of a property unit, or of something that the catalogue lacks and `description` names. */
export type OrderLineInput = {
  /** What it is; the name of the product or of the unit where left out. */
  description?: string | null | undefined;
  /** Discount as an amount; in place of a rate. */
  discountAmount?: string | null | undefined;
  /** Discount as a share of the price. */
  discountRate?: string | null | undefined;
  /** The product. */
  productId?: string | number | null | undefined;
  /** How much; more than nothing. */
  quantity: string;
  /** Rate of the tax; that of the product where left out, none where null. */
  taxRate?: string | null | undefined;
  /** The property unit: the only line of its order, quantity 1; available, or held for this customer. */
  unitId?: string | number | null | undefined;
  /** Price for one before tax; that of the product on the day, or the list price of the unit, where left out. */
  unitPrice?: string | null | undefined;
};

/** Order of a list of orders. */
export type OrderSort = {
  /** What to order by. */
  by: OrderSortField;
  /** Which end comes first. */
  direction?: SortDirection;
};

/** What a list of orders can be ordered by. */
export type OrderSortField =
  /** When the record was created. */
  | 'CREATED_AT'
  /** Day of the order. */
  | 'ORDERED_ON'
  /** What it comes to. */
  | 'TOTAL'
  /** When the record last changed. */
  | 'UPDATED_AT';

/** Where the order is in its life. */
export type OrderStatus =
  /** Called off, with a reason. */
  | 'CANCELLED'
  /** Nothing is left to do. */
  | 'COMPLETED'
  /** Agreed with the customer. */
  | 'CONFIRMED'
  /** The customer has it. */
  | 'DELIVERED'
  /** Being written; only now its lines change. */
  | 'DRAFT';

/** Fields of a draft to change; what is left out stays, null empties. */
export type OrderUpdateInput = {
  /** Contact who orders; of the same customer. */
  contactId?: string | number | null | undefined;
  /** Where it is delivered to, at most 300 characters. */
  deliveryAddress?: string | null | undefined;
  /** Taken off the order as a whole; spread over the lines. */
  discountAmount?: string | null | undefined;
  /** Carriage. */
  freight?: string | null | undefined;
  /** All its lines, at most 200. */
  lines?: Array<OrderLineInput> | null | undefined;
  /** Day of the order; today, UTC, where left out. */
  orderedOn?: string | null | undefined;
  /** Free remark, at most 4,000 characters. */
  remark?: string | null | undefined;
};

/** The old and the new password. */
export type PasswordChangeInput = {
  /** Password until now. */
  currentPassword: string;
  /** New password: 10 to 128 characters, none of the common ones, not one’s own name. */
  newPassword: string;
};

/** How far an order is paid; follows from its receipts. */
export type PaymentStatus =
  /** All of it received. */
  | 'PAID'
  /** Some of it received. */
  | 'PARTIAL'
  /** Nothing received. */
  | 'UNPAID';

/** A permission with its reach. */
export type PermissionGrantInput = {
  /** Permission, noun:verb, e.g. customer:update. */
  permission: string;
  /** How far it carries; ALL where the registry says that reach does not matter. */
  reach: Reach;
};

/** A new item of a development plan. */
export type PlanItemCreateInput = {
  /** Day by which it is to be done. */
  dueOn: string;
  /** User who is to do it; the account manager where left out. */
  ownerId?: string | number | null | undefined;
  /** What is to be done, at most 500 characters. */
  todo: string;
};

/** Which plan items; every field given must match. */
export type PlanItemFilter = {
  /** Due in these days. */
  dueOn?: LocalDateRange | null | undefined;
  /** With neither a result nor a waiver, in an opportunity that is being developed; or the others. */
  open?: boolean | null | undefined;
  /** Of this opportunity. */
  opportunityId?: string | number | null | undefined;
  /** To be done by one of these users. */
  ownerIds?: Array<string | number> | null | undefined;
};

/** What came of an item. */
export type PlanItemRecordInput = {
  /** What came of it, at most 2,000 characters. */
  result: string;
  /** When that was; now where left out. */
  resultAt?: string | null | undefined;
};

/** Fields of a plan item to change; what is left out stays. */
export type PlanItemUpdateInput = {
  /** Day by which it is to be done. */
  dueOn?: string | null | undefined;
  /** User who is to do it; the account manager where left out. */
  ownerId?: string | number | null | undefined;
  /** What is to be done, at most 500 characters. */
  todo?: string | null | undefined;
};

/** Why an item needs no result. */
export type PlanItemWaiveInput = {
  /** Why, at most 500 characters. */
  waiver: string;
};

/** A new price list; the name is enough. */
export type PriceListCreateInput = {
  /** Whether its prices are used. */
  active?: boolean | null | undefined;
  /** ISO 4217 code of its prices; CNY where left out. */
  currency?: string | null | undefined;
  /** Name, at most 100 characters. */
  name: string;
  /** First day; from ever where left out. */
  validFrom?: string | null | undefined;
  /** Last day; for ever where left out. */
  validTo?: string | null | undefined;
};

/** The price of a product in a list. */
export type PriceListPriceInput = {
  /** The product. */
  productId: string | number;
  /** Price for one, before tax; null takes the product off the list. */
  unitPrice?: string | null | undefined;
};

/** Fields of a price list to change; what is left out stays, null empties. */
export type PriceListUpdateInput = {
  /** Whether its prices are used. */
  active?: boolean | null | undefined;
  /** ISO 4217 code of its prices; CNY where left out. */
  currency?: string | null | undefined;
  /** Name, at most 100 characters. */
  name?: string | null | undefined;
  /** First day; from ever where left out. */
  validFrom?: string | null | undefined;
  /** Last day; for ever where left out. */
  validTo?: string | null | undefined;
};

/** How pressing something is. */
export type Priority =
  /** Before others. */
  | 'HIGH'
  /** It can wait. */
  | 'LOW'
  /** In its turn. */
  | 'NORMAL'
  /** At once. */
  | 'URGENT';

/** A new product; article number and name are enough. */
export type ProductCreateInput = {
  /** Whether it is on the market. */
  active?: boolean | null | undefined;
  /** Item of the dictionary product-category. */
  categoryId?: string | number | null | undefined;
  /** ISO 4217 code of the list price; CNY where left out. */
  currency?: string | null | undefined;
  /** What it is, at most 4,000 characters. */
  description?: string | null | undefined;
  /** Key of the record in that system. */
  externalId?: string | null | undefined;
  /** Name of the system that the record comes from. */
  externalSource?: string | null | undefined;
  /** Price for one where no price list has another, before tax. */
  listPrice?: string | null | undefined;
  /** Item of the dictionary product-measure. */
  measureId?: string | number | null | undefined;
  /** Name, at most 200 characters. */
  name: string;
  /** Article number, at most 60 characters; unique. */
  sku: string;
  /** Tax that an order adds, e.g. "0.13". */
  taxRate?: string | null | undefined;
};

/** Which products; every field given must match. */
export type ProductFilter = {
  /** On the market, or not. */
  active?: boolean | null | undefined;
  /** Of one of these categories. */
  categoryIds?: Array<string | number> | null | undefined;
  /** With this key in its system. */
  externalId?: string | null | undefined;
  /** From this system. */
  externalSource?: string | null | undefined;
  /** With exactly this article number. */
  sku?: string | null | undefined;
};

/** Order of a list of products. */
export type ProductSort = {
  /** What to order by. */
  by: ProductSortField;
  /** Which end comes first. */
  direction?: SortDirection;
};

/** What a list of products can be ordered by. */
export type ProductSortField =
  /** When the record was created. */
  | 'CREATED_AT'
  /** Name, as in a Chinese phone book. */
  | 'NAME'
  /** Article number. */
  | 'SKU';

/** Fields of a product to change; what is left out stays, null empties. */
export type ProductUpdateInput = {
  /** Whether it is on the market. */
  active?: boolean | null | undefined;
  /** Item of the dictionary product-category. */
  categoryId?: string | number | null | undefined;
  /** ISO 4217 code of the list price; CNY where left out. */
  currency?: string | null | undefined;
  /** What it is, at most 4,000 characters. */
  description?: string | null | undefined;
  /** Key of the record in that system. */
  externalId?: string | null | undefined;
  /** Name of the system that the record comes from. */
  externalSource?: string | null | undefined;
  /** Price for one where no price list has another, before tax. */
  listPrice?: string | null | undefined;
  /** Item of the dictionary product-measure. */
  measureId?: string | number | null | undefined;
  /** Name, at most 200 characters. */
  name?: string | null | undefined;
  /** Article number, at most 60 characters. */
  sku?: string | null | undefined;
  /** Tax that an order adds, e.g. "0.13". */
  taxRate?: string | null | undefined;
};

/** A new project; a name and the department that sells it are enough. */
export type ProjectCreateInput = {
  /** Address, at most 300 characters. */
  address?: string | null | undefined;
  /** Department that sells it; units that nobody holds belong to it. */
  departmentId: string | number;
  /** Hours that a reservation holds, 1 to 720; 24 where left out. */
  holdHours?: number | null | undefined;
  /** Name, at most 100 characters; no two projects share one. */
  name: string;
  /** Day on which the sale opened. */
  openedOn?: string | null | undefined;
  /** Item of the dictionary region. */
  regionId?: string | number | null | undefined;
  /** Free remark, at most 4,000 characters. */
  remark?: string | null | undefined;
};

/** Fields of a project to change; what is left out stays, null empties. */
export type ProjectUpdateInput = {
  /** Address, at most 300 characters. */
  address?: string | null | undefined;
  /** Department that sells it; units that nobody holds belong to it. */
  departmentId?: string | number | null | undefined;
  /** Hours that a reservation holds, 1 to 720; 24 where left out. */
  holdHours?: number | null | undefined;
  /** Name, at most 100 characters; no two projects share one. */
  name?: string | null | undefined;
  /** Day on which the sale opened. */
  openedOn?: string | null | undefined;
  /** Item of the dictionary region. */
  regionId?: string | number | null | undefined;
  /** Free remark, at most 4,000 characters. */
  remark?: string | null | undefined;
};

/** What is promised of a service ticket. */
export type PromiseKind =
  /** That the matter is resolved. */
  | 'RESOLUTION'
  /** A first answer. */
  | 'RESPONSE';

/** What became of a promise. */
export type PromiseOutcome =
  /** It was done too late, or is still to be done although its time is up. */
  | 'BROKEN'
  /** What was promised was done in time. */
  | 'KEPT'
  /** It is still to be done. */
  | 'OPEN';

/** How a question is answered. */
export type QuestionKind =
  /** By a number from 1 (very bad) to 5 (very good). */
  | 'SCORE'
  /** In words. */
  | 'TEXT'
  /** By yes or no. */
  | 'YES_NO';

/** How far a permission carries. */
export type Reach =
  /** Every record. */
  | 'ALL'
  /** Records of the person’s department. */
  | 'DEPT'
  /** Records of the department and all below it. */
  | 'DEPT_TREE'
  /** Records that the person holds. */
  | 'SELF';

/** Money that came in; the amount is enough. */
export type ReceiptRecordInput = {
  /** How much; at most what is outstanding. */
  amount: string;
  /** Item of the dictionary payment-method. */
  methodId?: string | number | null | undefined;
  /** Day on which it came; today, UTC, where left out. */
  receivedOn?: string | null | undefined;
  /** Free remark, at most 500 characters. */
  remark?: string | null | undefined;
};

/** Why a receipt does not count. */
export type ReceiptVoidInput = {
  /** Why, at most 500 characters; kept on the receipt. */
  reason: string;
};

/** Who is reminded. */
export type ReminderAudience =
  /** Whoever holds the record. */
  | 'OWNER'
  /** The sales supervisor of the holder’s department, or of the nearest one above that has one. */
  | 'SUPERVISOR';

/** A new reminder rule. */
export type ReminderRuleCreateInput = {
  /** Whether it reminds at all. */
  active?: boolean | null | undefined;
  /** Who is reminded; the owner where left out. */
  audience?: ReminderAudience | null | undefined;
  /** Whether its reminders are in the daily mail too. */
  dailyMail?: boolean | null | undefined;
  /** Hours without acknowledgement after which the supervisor is told; null never. */
  escalateAfterHours?: number | null | undefined;
  /** Name in English, at most 100 characters. */
  nameEn: string;
  /** Name in Chinese, at most 100 characters. */
  nameZh: string;
  /** Minutes from the date to the reminder; below zero before it; at most a year. */
  offsetMinutes: number;
  /** Start of the quiet hours, HH:MM where the server runs. */
  quietFrom?: string | null | undefined;
  /** End of the quiet hours. */
  quietTo?: string | null | undefined;
  /** The date to watch. */
  source: ReminderSource;
};

/** Fields of a reminder rule to change; what is left out stays, null empties. */
export type ReminderRuleUpdateInput = {
  /** Whether it reminds at all. */
  active?: boolean | null | undefined;
  /** Who is reminded; the owner where left out. */
  audience?: ReminderAudience | null | undefined;
  /** Whether its reminders are in the daily mail too. */
  dailyMail?: boolean | null | undefined;
  /** Hours without acknowledgement after which the supervisor is told; null never. */
  escalateAfterHours?: number | null | undefined;
  /** Name in English, at most 100 characters. */
  nameEn?: string | null | undefined;
  /** Name in Chinese, at most 100 characters. */
  nameZh?: string | null | undefined;
  /** Minutes from the date to the reminder; below zero before it; at most a year. */
  offsetMinutes?: number | null | undefined;
  /** Start of the quiet hours, HH:MM where the server runs. */
  quietFrom?: string | null | undefined;
  /** End of the quiet hours. */
  quietTo?: string | null | undefined;
  /** The date to watch. */
  source?: ReminderSource | null | undefined;
};

/** A date that a rule can watch. */
export type ReminderSource =
  /** The birthday of a contact, every year. */
  | 'CONTACT_BIRTHDAY'
  /** When a customer is to be contacted next. */
  | 'CUSTOMER_NEXT_CONTACT'
  /** The day on which an opportunity in development is expected to close. */
  | 'OPPORTUNITY_CLOSE'
  /** The day of an open item of a development plan. */
  | 'PLAN_ITEM_DUE'
  /** When the time is up in which a service ticket is to be answered or resolved. */
  | 'SERVICE_TICKET_DUE'
  /** When little is left of the time in which a service ticket is to be answered or resolved. */
  | 'SERVICE_TICKET_RISK'
  /** When the reservation of a unit runs out. */
  | 'UNIT_RESERVATION';

/** Where a reminder stands. */
export type ReminderState =
  /** The person has taken note. */
  | 'ACKNOWLEDGED'
  /** It closed by itself: the date moved, or the matter was settled. */
  | 'CLOSED'
  /** It waits for an acknowledgement. */
  | 'OPEN'
  /** It was put off. */
  | 'SNOOZED';

/** A new role. */
export type RoleCreateInput = {
  /** Stable code in capitals; made from the English name where left out. */
  code?: string | null | undefined;
  /** All restricted fields of the role; those not named become readable. */
  fields?: Array<FieldAccessInput> | null | undefined;
  /** All grants of the role; those not named are taken away. */
  grants?: Array<PermissionGrantInput> | null | undefined;
  /** English name. */
  nameEn: string;
  /** Chinese name. */
  nameZh: string;
};

/** Fields of a role to change; what is left out stays. */
export type RoleUpdateInput = {
  /** All restricted fields of the role; those not named become readable. */
  fields?: Array<FieldAccessInput> | null | undefined;
  /** All grants of the role; those not named are taken away. */
  grants?: Array<PermissionGrantInput> | null | undefined;
  /** English name. */
  nameEn?: string | null | undefined;
  /** Chinese name. */
  nameZh?: string | null | undefined;
};

/** A new saved reply, one’s own. */
export type SavedReplyCreateInput = {
  /** The text, at most 4,000 characters; {customer}, {contact}, {number}, {title} and {agent} stand for what they name. */
  body: string;
  /** Whether it is offered to everybody of the department. */
  shared?: boolean | null | undefined;
  /** By what it is found, at most 100 characters. */
  title: string;
  /** Item of the dictionary service-type: only for tickets of this type; null for all. */
  typeId?: string | number | null | undefined;
};

/** Which saved replies; every field given must match. */
export type SavedReplyFilter = {
  /** Item of the dictionary service-type: for this type, or for every type. */
  forTypeId?: string | number | null | undefined;
  /** One’s own and what is shared in one’s department, or what is neither. */
  offered?: boolean | null | undefined;
};

/** Fields of a saved reply to change; what is left out stays, null empties. */
export type SavedReplyUpdateInput = {
  /** The text, at most 4,000 characters; {customer}, {contact}, {number}, {title} and {agent} stand for what they name. */
  body?: string | null | undefined;
  /** Whether it is offered to everybody of the department. */
  shared?: boolean | null | undefined;
  /** By what it is found, at most 100 characters. */
  title?: string | null | undefined;
  /** Item of the dictionary service-type: only for tickets of this type; null for all. */
  typeId?: string | number | null | undefined;
};

/** Which service tickets are to be handed out. */
export type ServiceTicketAssignByRuleInput = {
  /** Service tickets, at most 250. */
  ids: Array<string | number>;
};

/** Which service tickets go to whom. */
export type ServiceTicketAssignManyInput = {
  /** User who is to handle them: active, within reach, with serviceTicket:handle. */
  assigneeId: string | number;
  /** Service tickets, at most 250. */
  ids: Array<string | number>;
  /** Why, at most 500 characters; kept in the history. */
  reason?: string | null | undefined;
};

/** A new service ticket; customer, kind, title and request are enough. */
export type ServiceTicketCreateInput = {
  /** How it reached us. */
  channel?: InteractionChannel | null | undefined;
  /** What the customer gets for the trouble, in the customer’s currency. */
  compensation?: string | null | undefined;
  /** Item of the dictionary complaint-cause. */
  complaintCauseId?: string | number | null | undefined;
  /** Contact who asks; of the same customer. */
  contactId?: string | number | null | undefined;
  /** Customer who asks. */
  customerId: string | number;
  /** Key of the record in that system; unique together with externalSource. */
  externalId?: string | null | undefined;
  /** Name of the system that the record comes from. */
  externalSource?: string | null | undefined;
  /** Department that is to blame. */
  liableDepartmentId?: string | number | null | undefined;
  /** Order that it is about; of the same customer. */
  orderId?: string | number | null | undefined;
  /** How pressing it is; NORMAL where left out. */
  priority?: Priority | null | undefined;
  /** Product that it is about. */
  productId?: string | number | null | undefined;
  /** Day by which it was promised to be done. */
  promisedOn?: string | null | undefined;
  /** What the customer asks for, at most 4,000 characters. */
  request: string;
  /** What it is about, at most 200 characters. */
  title: string;
  /** Item of the dictionary service-type. */
  typeId: string | number;
  /** Property unit that it is about. */
  unitId?: string | number | null | undefined;
};

/** What the customer says of what was done. */
export type ServiceTicketFeedbackInput = {
  /** What came of it for them, at most 2,000 characters. */
  outcome: string;
  /** How satisfied they are, 1 to 5: 3 and more archives the ticket, less sends it back to be handled anew. */
  satisfaction: number;
};

/** Which service tickets; every field given must match. */
export type ServiceTicketFilter = {
  /** About one of these products: named by the ticket or, where it names none, on the order that it names and that the viewer may read. */
  aboutProductIds?: Array<string | number> | null | undefined;
  /** What became by now of the promise to answer; those that were promised none are left out. */
  answerOutcome?: Array<PromiseOutcome> | null | undefined;
  /** Archived in this time. */
  archivedAt?: DateTimeRange | null | undefined;
  /** That reached us by one of these. */
  channel?: Array<InteractionChannel> | null | undefined;
  /** Something was paid for the trouble, or not. */
  compensated?: boolean | null | undefined;
  /** A complaint, or not. */
  complaint?: boolean | null | undefined;
  /** Item of the dictionary complaint-cause: for one of these causes. */
  complaintCauseIds?: Array<string | number> | null | undefined;
  /** Created in this time. */
  createdAt?: DateTimeRange | null | undefined;
  /** Of one of these customers. */
  customerIds?: Array<string | number> | null | undefined;
  /** Of exactly one of these departments. */
  departmentIds?: Array<string | number> | null | undefined;
  /** Of one of these departments or any below. */
  departmentTreeIds?: Array<string | number> | null | undefined;
  /** Gone to the supervisor, or not. */
  escalated?: boolean | null | undefined;
  /** With exactly this key in that system. */
  externalId?: string | null | undefined;
  /** From exactly this system. */
  externalSource?: string | null | undefined;
  /** For which one of these departments is to blame. */
  liableDepartmentIds?: Array<string | number> | null | undefined;
  /** Handled anew so many times. */
  loops?: IntRange | null | undefined;
  /** Gone into another ticket, or not. */
  merged?: boolean | null | undefined;
  /** With exactly this number. */
  number?: string | null | undefined;
  /** Something is still to be done, or not. */
  open?: boolean | null | undefined;
  /** About one of these orders. */
  orderIds?: Array<string | number> | null | undefined;
  /** Held by one of these users. */
  ownerIds?: Array<string | number> | null | undefined;
  /** As pressing as one of these. */
  priority?: Array<Priority> | null | undefined;
  /** About one of these products. */
  productIds?: Array<string | number> | null | undefined;
  /** Promised for a day in this time. */
  promisedOn?: LocalDateRange | null | undefined;
  /** The same of the promise to resolve it. */
  resolutionOutcome?: Array<PromiseOutcome> | null | undefined;
  /** With a last score in this range. */
  satisfaction?: IntRange | null | undefined;
  /** Whose promises stand like one of these now; ServiceTicket.sla.overall. */
  sla?: Array<SlaState> | null | undefined;
  /** Whose answer or resolution is due in this time. */
  slaDueAt?: DateTimeRange | null | undefined;
  /** In one of these states. */
  status?: Array<ServiceTicketStatus> | null | undefined;
  /** Still to be handled, for the first time or anew, or not; with `promisedOn` before today those whose promised day is over. */
  toBeHandled?: boolean | null | undefined;
  /** Item of the dictionary service-type: of one of these kinds. */
  typeIds?: Array<string | number> | null | undefined;
  /** About one of these property units. */
  unitIds?: Array<string | number> | null | undefined;
};

/** What was done about a service ticket. */
export type ServiceTicketHandleInput = {
  /** What was done, at most 4,000 characters. */
  handling: string;
};

/** What a service ticket goes into. */
export type ServiceTicketMergeInput = {
  /** Service ticket that goes on. */
  intoId: string | number;
};

/** Order of a list of servicetickets. */
export type ServiceTicketSort = {
  /** What to order by. */
  by: ServiceTicketSortField;
  /** Which end comes first. */
  direction?: SortDirection;
};

/** What a list of servicetickets can be ordered by. */
export type ServiceTicketSortField =
  /** When it was archived; open ones count as earliest. */
  | 'ARCHIVED_AT'
  /** When it came in. */
  | 'CREATED_AT'
  /** When the record went to the recycle bin; for the recycle bin. */
  | 'DELETED_AT'
  /** When it was last handled; those to be handled count as earliest. */
  | 'HANDLED_AT'
  /** How pressing it is. */
  | 'PRIORITY'
  /** Day by which it was promised; those without one count as earliest. */
  | 'PROMISED_ON'
  /** When the answer or the resolution is due, whichever comes first; those of which nothing is due count as latest. */
  | 'SLA_DUE_AT'
  /** When the record last changed. */
  | 'UPDATED_AT';

/** Where the service ticket is in its life. */
export type ServiceTicketStatus =
  /** Closed for good; it changes never again. */
  | 'ARCHIVED'
  /** Somebody is to handle it, for the first time or again. */
  | 'ASSIGNED'
  /** Written down; nobody has it to handle yet. */
  | 'CREATED'
  /** Handled; the customer has not said yet what came of it. */
  | 'HANDLED';

/** Fields of a service ticket to change while it is open; what is left out stays, null empties. */
export type ServiceTicketUpdateInput = {
  /** How it reached us. */
  channel?: InteractionChannel | null | undefined;
  /** What the customer gets for the trouble, in the customer’s currency. */
  compensation?: string | null | undefined;
  /** Item of the dictionary complaint-cause. */
  complaintCauseId?: string | number | null | undefined;
  /** Contact who asks; of the same customer. */
  contactId?: string | number | null | undefined;
  /** Department that is to blame. */
  liableDepartmentId?: string | number | null | undefined;
  /** Order that it is about; of the same customer. */
  orderId?: string | number | null | undefined;
  /** How pressing it is; NORMAL where left out. */
  priority?: Priority | null | undefined;
  /** Product that it is about. */
  productId?: string | number | null | undefined;
  /** Day by which it was promised to be done. */
  promisedOn?: string | null | undefined;
  /** What the customer asks for, at most 4,000 characters. */
  request?: string | null | undefined;
  /** What it is about, at most 200 characters. */
  title?: string | null | undefined;
  /** Item of the dictionary service-type. */
  typeId?: string | number | null | undefined;
  /** Property unit that it is about. */
  unitId?: string | number | null | undefined;
};

/** What the customer was asked for. */
export type ServiceTicketWaitInput = {
  /** What is waited for, at most 500 characters; kept in the history. */
  reason: string;
};

/** What the first run asks for. */
export type SetupInput = {
  /** Name of the company: the root of the department tree. */
  companyName: string;
  /** E-mail address of the administrator. */
  email: string;
  /** Language of the administrator, zh-CN or en. */
  locale?: string | null | undefined;
  /** Full name of the administrator. */
  name: string;
  /** Password: 10 to 128 characters, none of the common ones, not one’s own name. */
  password: string;
};

/** Who signs in. */
export type SignInInput = {
  /** E-mail address. */
  email: string;
  /** Password. */
  password: string;
};

/** A new policy; the names and one of the two times are enough. */
export type SlaPolicyCreateInput = {
  /** Whether it holds for what comes in. */
  active?: boolean | null | undefined;
  /** Item of the dictionary customer-grade; null for all. */
  gradeId?: string | number | null | undefined;
  /** Name in English, at most 100 characters. */
  nameEn: string;
  /** Name in Chinese, at most 100 characters. */
  nameZh: string;
  /** Priority that it is for; null for all. */
  priority?: Priority | null | undefined;
  /** Minutes of working time until it is resolved; null promises none. */
  resolutionMinutes?: number | null | undefined;
  /** Minutes of working time until the first answer; null promises none. */
  responseMinutes?: number | null | undefined;
  /** Item of the dictionary service-type; null for all. */
  typeId?: string | number | null | undefined;
  /** Share of the time, in percent, after which to warn, 1 to 99; 80 where left out. */
  warnPercent?: number | null | undefined;
};

/** Fields of a policy to change; what is left out stays, null empties. */
export type SlaPolicyUpdateInput = {
  /** Whether it holds for what comes in. */
  active?: boolean | null | undefined;
  /** Item of the dictionary customer-grade; null for all. */
  gradeId?: string | number | null | undefined;
  /** Name in English, at most 100 characters. */
  nameEn?: string | null | undefined;
  /** Name in Chinese, at most 100 characters. */
  nameZh?: string | null | undefined;
  /** Priority that it is for; null for all. */
  priority?: Priority | null | undefined;
  /** Minutes of working time until it is resolved; null promises none. */
  resolutionMinutes?: number | null | undefined;
  /** Minutes of working time until the first answer; null promises none. */
  responseMinutes?: number | null | undefined;
  /** Item of the dictionary service-type; null for all. */
  typeId?: string | number | null | undefined;
  /** Share of the time, in percent, after which to warn, 1 to 99; 80 where left out. */
  warnPercent?: number | null | undefined;
};

/** Where a promise stands. */
export type SlaState =
  /** It can be kept, but little time is left. */
  | 'AT_RISK'
  /** The time is up and it is still to be done. */
  | 'BREACHED'
  /** It was kept. */
  | 'MET'
  /** It was done too late. */
  | 'MISSED'
  /** It can be kept. */
  | 'ON_TRACK'
  /** The customer is waited for; the clock stands still. */
  | 'PAUSED';

/** Which end comes first. */
export type SortDirection =
  /** Smallest or earliest first. */
  | 'ASC'
  /** Largest or latest first. */
  | 'DESC';

/** Order of a list of stocklevels. */
export type StockLevelSort = {
  /** What to order by. */
  by: StockLevelSortField;
  /** Which end comes first. */
  direction?: SortDirection;
};

/** What a list of stocklevels can be ordered by. */
export type StockLevelSortField =
  /** When the other system last said so. */
  | 'COUNTED_AT'
  /** How much there is. */
  | 'QUANTITY';

/** A new unit. */
export type UnitCreateInput = {
  /** Building that it is in. */
  buildingId: string | number;
  /** Item of the dictionary decoration. */
  decorationId?: string | number | null | undefined;
  /** Entrance of the building: letters and digits, at most 10. */
  entrance: string;
  /** Item of the dictionary facing. */
  facingId?: string | number | null | undefined;
  /** Floor, −9 to 200. */
  floor: number;
  /** Gross area. */
  grossArea: string;
  /** Layout, one of the same project. */
  layoutId?: string | number | null | undefined;
  /** Net area, not more than the gross area. */
  netArea: string;
  /** Item of the dictionary ownership. */
  ownershipId?: string | number | null | undefined;
  /** Item of the dictionary property-type. */
  propertyTypeId?: string | number | null | undefined;
  /** Free remark, at most 4,000 characters. */
  remark?: string | null | undefined;
  /** Room number: letters and digits, at most 10; unique within the entrance. */
  room: string;
  /** List price of the whole unit. */
  totalPrice: string;
};

/** Which units; every field given must match. */
export type UnitFilter = {
  /** Of a layout with one of these numbers of bedrooms. */
  bedrooms?: Array<number> | null | undefined;
  /** In one of these buildings. */
  buildingIds?: Array<string | number> | null | undefined;
  /** Decorated in one of these ways; items of the dictionary decoration. */
  decorationIds?: Array<string | number> | null | undefined;
  /** Looking one of these ways; items of the dictionary facing. */
  facingIds?: Array<string | number> | null | undefined;
  /** On a floor in this range. */
  floor?: IntRange | null | undefined;
  /** With a gross area in this range. */
  grossArea?: AreaRange | null | undefined;
  /** Held by one of these users. */
  holderIds?: Array<string | number> | null | undefined;
  /** One of these units. */
  ids?: Array<string | number> | null | undefined;
  /** Of one of these layouts. */
  layoutIds?: Array<string | number> | null | undefined;
  /** With a net area in this range. */
  netArea?: AreaRange | null | undefined;
  /** Of one of these projects. */
  projectIds?: Array<string | number> | null | undefined;
  /** Of one of these types; items of the dictionary property-type. */
  propertyTypeIds?: Array<string | number> | null | undefined;
  /** In one of these states. */
  status?: Array<UnitStatus> | null | undefined;
  /** With a list price in this range. */
  totalPrice?: MoneyRange | null | undefined;
  /** With a list price of a square metre in this range. */
  unitPrice?: MoneyRange | null | undefined;
};

/** The units of a building by rule: the same lines of rooms on every floor of every entrance. */
export type UnitGenerateInput = {
  /** Building that they are in. */
  buildingId: string | number;
  /** Item of the dictionary decoration. */
  decorationId?: string | number | null | undefined;
  /** Entrances, at most 20. */
  entrances: Array<string>;
  /** Lowest floor. */
  floorFrom: number;
  /** What a square metre costs more with each floor; may be negative. */
  floorStep?: string | null | undefined;
  /** Highest floor. */
  floorTo: number;
  /** Lines of rooms, at most 30. */
  lines: Array<UnitLineInput>;
  /** Item of the dictionary ownership. */
  ownershipId?: string | number | null | undefined;
  /** Item of the dictionary property-type. */
  propertyTypeId?: string | number | null | undefined;
  /** Floors that there are not, e.g. 4 and 14; there is never a floor 0. */
  skippedFloors?: Array<number> | null | undefined;
  /** Price of a square metre on the lowest floor. */
  unitPrice: string;
};

/** Rooms that stand above one another. */
export type UnitLineInput = {
  /** Item of the dictionary facing. */
  facingId?: string | number | null | undefined;
  /** Layout that gives the areas, one of the same project. */
  layoutId: string | number;
  /** What follows the floor in the room number: 02 makes 1502 on floor 15. One to three digits. */
  line: string;
};

/** Why a unit takes a step. */
export type UnitReasonInput = {
  /** Why, at most 500 characters; kept in the history. */
  reason: string;
};

/** Why a unit is released. */
export type UnitReleaseInput = {
  /** Why, at most 500 characters; kept in the history. */
  reason?: string | null | undefined;
};

/** For whom a unit is reserved. */
export type UnitReserveInput = {
  /** Customer that it is held for. */
  customerId: string | number;
  /** Hours that it is held, 1 to 720; those of the project where left out. */
  hours?: number | null | undefined;
  /** Remark, at most 500 characters. */
  remark?: string | null | undefined;
};

/** Order of a list of units. */
export type UnitSort = {
  /** What to order by. */
  by: UnitSortField;
  /** Which end comes first. */
  direction?: SortDirection;
};

/** What a list of units can be ordered by. */
export type UnitSortField =
  /** Floor. */
  | 'FLOOR'
  /** Gross area. */
  | 'GROSS_AREA'
  /** Name: building, entrance, room by their numbers. */
  | 'NAME'
  /** List price. */
  | 'TOTAL_PRICE'
  /** List price of a square metre. */
  | 'UNIT_PRICE'
  /** When the record last changed. */
  | 'UPDATED_AT';

/** Where a unit is on its way to a buyer. */
export type UnitStatus =
  /** For sale. */
  | 'AVAILABLE'
  /** Kept from sale. */
  | 'BLOCKED'
  /** Held for a customer until `reservedUntil`, then available again by itself. */
  | 'RESERVED'
  /** Paid in full. */
  | 'SETTLED'
  /** The contract is signed. */
  | 'SIGNED'
  /** The customer has paid the subscription deposit. */
  | 'SUBSCRIBED';

/** Which unit the customer takes instead, and why. */
export type UnitSwapInput = {
  /** Why, at most 500 characters; kept in the history. */
  reason: string;
  /** Unit that is available. */
  unitId: string | number;
};

/** Fields of a unit to change; what is left out stays, null empties. Price, areas and layout stay while it is held. */
export type UnitUpdateInput = {
  /** Item of the dictionary decoration. */
  decorationId?: string | number | null | undefined;
  /** Entrance of the building: letters and digits, at most 10. */
  entrance?: string | null | undefined;
  /** Item of the dictionary facing. */
  facingId?: string | number | null | undefined;
  /** Floor, −9 to 200. */
  floor?: number | null | undefined;
  /** Gross area. */
  grossArea?: string | null | undefined;
  /** Layout, one of the same project. */
  layoutId?: string | number | null | undefined;
  /** Net area, not more than the gross area. */
  netArea?: string | null | undefined;
  /** Item of the dictionary ownership. */
  ownershipId?: string | number | null | undefined;
  /** Item of the dictionary property-type. */
  propertyTypeId?: string | number | null | undefined;
  /** Free remark, at most 4,000 characters. */
  remark?: string | null | undefined;
  /** Room number: letters and digits, at most 10. */
  room?: string | null | undefined;
  /** List price of the whole unit. */
  totalPrice?: string | null | undefined;
};

/** A new user. Without a password they are invited by mail. */
export type UserCreateInput = {
  /** Department. */
  departmentId: string | number;
  /** E-mail address, with which the person signs in. */
  email: string;
  /** Preferred language, zh-CN or en; null follows the browser. */
  locale?: string | null | undefined;
  /** Full name. */
  name: string;
  /** Initial password. Left out: an invitation is mailed with a link, valid for seven days. */
  password?: string | null | undefined;
  /** Roles; giving any takes role:update. */
  roleIds?: Array<string | number> | null | undefined;
};

/** Why the business refused; a closed list that programs can rely on. */
export type UserErrorCode =
  /** A rule stands against it; the message says which. */
  | 'BLOCKED'
  /** Somebody changed the record since; the payload carries it as it is now. */
  | 'CONFLICT'
  /** It seems to exist already. */
  | 'DUPLICATE'
  /** The same key was sent before with another request. */
  | 'IDEMPOTENCY_KEY_REUSED'
  /** E-mail address or password is wrong. */
  | 'INVALID_CREDENTIALS'
  /** The record is in a state from which this step does not lead. */
  | 'INVALID_TRANSITION'
  /** Something still depends on it. */
  | 'IN_USE'
  /** More than is allowed at once. */
  | 'LIMIT'
  /** Too many wrong passwords; the account opens again by itself. */
  | 'LOCKED_OUT'
  /** The record can be read but not changed so by this viewer. */
  | 'OUT_OF_SCOPE'
  /** Too often; try again later. */
  | 'RATE_LIMITED'
  /** The link was used before, ran out or is not ours. */
  | 'TOKEN_INVALID'
  /** A field is missing or wrong; `field` names it. */
  | 'VALIDATION';

/** Which users; every field given must match. */
export type UserFilterInput = {
  /** Active or disabled ones. */
  active?: boolean | null | undefined;
  /** Of these departments. */
  departmentIds?: Array<string | number> | null | undefined;
  /** Of these departments and all below them. */
  departmentTreeIds?: Array<string | number> | null | undefined;
  /** Whose roles grant this permission at any reach, e.g. serviceTicket:handle. */
  granted?: string | null | undefined;
  /** With one of these roles. */
  roleIds?: Array<string | number> | null | undefined;
  /** Whom the viewer’s own reach by this permission covers, e.g. customer:transfer: to whom they may give records by it. */
  within?: string | null | undefined;
};

/** Order of a list of users. */
export type UserSort = {
  /** What to order by. */
  by: UserSortField;
  /** Which end comes first. */
  direction?: SortDirection;
};

/** What a list of users can be ordered by. */
export type UserSortField =
  /** Name, as in a Chinese phone book. */
  | 'NAME';

/** Fields of a user to change; what is left out stays. */
export type UserUpdateInput = {
  /** False disables the person: every session ends at once. */
  active?: boolean | null | undefined;
  /** Department; what the person holds moves along, but archived service tickets. */
  departmentId?: string | number | null | undefined;
  /** E-mail address, with which the person signs in. */
  email?: string | null | undefined;
  /** Preferred language, zh-CN or en; null follows the browser. */
  locale?: string | null | undefined;
  /** Full name. */
  name?: string | null | undefined;
  /** All roles of the person; takes role:update. Other roles end the person’s sessions. */
  roleIds?: Array<string | number> | null | undefined;
};

/** The answer to one question: exactly one of text, score and yes, by the kind of the question. */
export type VisitAnswerInput = {
  /** Key of the question. */
  question: string;
  /** 1 (very bad) to 5 (very good). */
  score?: number | null | undefined;
  /** Words, at most 2,000 characters. */
  text?: string | null | undefined;
  /** Yes or no. */
  yes?: boolean | null | undefined;
};

/** A question of a visit sheet. */
export type VisitQuestionInput = {
  /** Key of the question that it was in an earlier version; none for a new one. */
  key?: string | null | undefined;
  /** How it is answered. */
  kind: QuestionKind;
  /** It has to be answered. */
  required?: boolean;
  /** The question in English, at most 200 characters. */
  textEn: string;
  /** The question in Chinese, at most 200 characters. */
  textZh: string;
};

/** The questions of the next version. */
export type VisitSheetUpdateInput = {
  /** The questions in order, 1 to 20. */
  questions: Array<VisitQuestionInput>;
};

/** A new form; a heading and a department are enough. */
export type WebFormCreateInput = {
  /** Whether it takes entries. */
  active?: boolean | null | undefined;
  /** Sites whose programs may send entries, e.g. https://www.example.com; at most 20. None: only plain forms of any site, and our own page. */
  allowedOrigins?: Array<string> | null | undefined;
  /** Department that its leads go to. */
  departmentId: string | number;
  /** Name and heading, at most 100 characters. */
  name: string;
  /** Address to go to in place of the thanks, http or https. */
  redirectUrl?: string | null | undefined;
  /** Item of the dictionary customer-source. */
  sourceId?: string | number | null | undefined;
  /** Thanks in English, at most 500 characters. */
  thanksEn?: string | null | undefined;
  /** Thanks in Chinese, at most 500 characters. */
  thanksZh?: string | null | undefined;
};

/** Fields of a form to change; what is left out stays, null empties. */
export type WebFormUpdateInput = {
  /** Whether it takes entries. */
  active?: boolean | null | undefined;
  /** Sites whose programs may send entries, e.g. https://www.example.com; at most 20. None: only plain forms of any site, and our own page. */
  allowedOrigins?: Array<string> | null | undefined;
  /** Department that its leads go to. */
  departmentId?: string | number | null | undefined;
  /** Name and heading, at most 100 characters. */
  name?: string | null | undefined;
  /** Address to go to in place of the thanks, http or https. */
  redirectUrl?: string | null | undefined;
  /** Item of the dictionary customer-source. */
  sourceId?: string | number | null | undefined;
  /** Thanks in English, at most 500 characters. */
  thanksEn?: string | null | undefined;
  /** Thanks in Chinese, at most 500 characters. */
  thanksZh?: string | null | undefined;
};

/** Hours at a stretch, by the clock on the wall. */
export type WorkingHoursInput = {
  /** Time of day HH:MM at which they begin. */
  from: string;
  /** Time of day at which they end, at most 24:00. */
  to: string;
};

export type SignInMutationVariables = Exact<{
  input: SignInInput;
}>;


export type SignInMutation = { __typename: 'Mutation', signIn: { __typename: 'SignInPayload', viewer: { __typename: 'Viewer', locale: string | null } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, field: string | null, message: string }> } };

export type SetupMutationVariables = Exact<{
  input: SetupInput;
}>;


export type SetupMutation = { __typename: 'Mutation', setup: { __typename: 'SignInPayload', viewer: { __typename: 'Viewer', locale: string | null } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, field: string | null, message: string }> } };

export type PasswordResetRequestMutationVariables = Exact<{
  email: string;
}>;


export type PasswordResetRequestMutation = { __typename: 'Mutation', passwordResetRequest: { __typename: 'OutcomePayload', done: boolean, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, field: string | null, message: string }> } };

export type PasswordResetMutationVariables = Exact<{
  token: string;
  newPassword: string;
}>;


export type PasswordResetMutation = { __typename: 'Mutation', passwordReset: { __typename: 'OutcomePayload', done: boolean, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, field: string | null, message: string }> } };

export type AnsweredInTimeQueryVariables = Exact<{
  year?: number | null | undefined;
}>;


export type AnsweredInTimeQuery = { __typename: 'Query', serviceTicketPromises: { __typename: 'ServiceTicketPromises', definition: string, total: { __typename: 'PromiseFigures', received: number, answer: { __typename: 'PromiseCount', kept: number, broken: number, open: number, share: number | null }, resolution: { __typename: 'PromiseCount', kept: number, broken: number, open: number, share: number | null } }, periods: Array<{ __typename: 'PromisePeriod', start: string, figures: { __typename: 'PromiseFigures', received: number, answer: { __typename: 'PromiseCount', kept: number, broken: number, open: number, share: number | null }, resolution: { __typename: 'PromiseCount', kept: number, broken: number, open: number, share: number | null } } }>, types: Array<{ __typename: 'PromisesOfType', type: { __typename: 'DictionaryItem', id: string, label: string, color: string | null }, figures: { __typename: 'PromiseFigures', received: number, answer: { __typename: 'PromiseCount', kept: number, broken: number, open: number, share: number | null }, resolution: { __typename: 'PromiseCount', kept: number, broken: number, open: number, share: number | null } } }> } };

export type PromiseSharesFragment = { __typename: 'PromiseFigures', received: number, answer: { __typename: 'PromiseCount', kept: number, broken: number, open: number, share: number | null }, resolution: { __typename: 'PromiseCount', kept: number, broken: number, open: number, share: number | null } };

export type AssignmentRuleListQueryVariables = Exact<{ [key: string]: never; }>;


export type AssignmentRuleListQuery = { __typename: 'Query', assignmentRules: { __typename: 'AssignmentRuleConnection', nodes: Array<{ __typename: 'AssignmentRule', id: string, version: number, name: string, position: number, atCreation: boolean, active: boolean, type: { __typename: 'DictionaryItem', id: string, label: string } | null, region: { __typename: 'DictionaryItem', id: string, label: string } | null, category: { __typename: 'DictionaryItem', id: string, label: string } | null, department: { __typename: 'Department', id: string, name: string } | null, users: Array<{ __typename: 'User', id: string, name: string, active: boolean }> }> } };

export type AssignmentRuleRowFragment = { __typename: 'AssignmentRule', id: string, version: number, name: string, position: number, atCreation: boolean, active: boolean, type: { __typename: 'DictionaryItem', id: string, label: string } | null, region: { __typename: 'DictionaryItem', id: string, label: string } | null, category: { __typename: 'DictionaryItem', id: string, label: string } | null, department: { __typename: 'Department', id: string, name: string } | null, users: Array<{ __typename: 'User', id: string, name: string, active: boolean }> };

export type AssignmentRulePreviewQueryVariables = Exact<{
  input: AssignmentPreviewInput;
}>;


export type AssignmentRulePreviewQuery = { __typename: 'Query', assignmentRulePreview: { __typename: 'AssignmentProposal', open: number | null, assignee: { __typename: 'User', id: string, name: string, department: { __typename: 'Department', id: string, name: string } | null } | null, rule: { __typename: 'AssignmentRule', id: string, name: string, position: number } | null } };

export type ServiceTicketAssignPreviewQueryVariables = Exact<{
  ids: Array<string | number> | string | number;
}>;


export type ServiceTicketAssignPreviewQuery = { __typename: 'Query', serviceTicketAssignPreview: Array<{ __typename: 'AssignmentProposal', open: number | null, serviceTicket: { __typename: 'ServiceTicket', id: string, number: string, title: string, customer: { __typename: 'Customer', id: string, name: string } | null } | null, assignee: { __typename: 'User', id: string, name: string } | null, rule: { __typename: 'AssignmentRule', id: string, name: string, position: number } | null }> };

export type AssignmentRuleCreateMutationVariables = Exact<{
  input: AssignmentRuleCreateInput;
}>;


export type AssignmentRuleCreateMutation = { __typename: 'Mutation', assignmentRuleCreate: { __typename: 'AssignmentRulePayload', assignmentRule: { __typename: 'AssignmentRule', id: string, version: number, name: string, position: number, atCreation: boolean, active: boolean, type: { __typename: 'DictionaryItem', id: string, label: string } | null, region: { __typename: 'DictionaryItem', id: string, label: string } | null, category: { __typename: 'DictionaryItem', id: string, label: string } | null, department: { __typename: 'Department', id: string, name: string } | null, users: Array<{ __typename: 'User', id: string, name: string, active: boolean }> } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, field: string | null, message: string }> } };

export type AssignmentRuleUpdateMutationVariables = Exact<{
  id: string | number;
  version: number;
  input: AssignmentRuleUpdateInput;
}>;


export type AssignmentRuleUpdateMutation = { __typename: 'Mutation', assignmentRuleUpdate: { __typename: 'AssignmentRulePayload', assignmentRule: { __typename: 'AssignmentRule', id: string, version: number, name: string, position: number, atCreation: boolean, active: boolean, type: { __typename: 'DictionaryItem', id: string, label: string } | null, region: { __typename: 'DictionaryItem', id: string, label: string } | null, category: { __typename: 'DictionaryItem', id: string, label: string } | null, department: { __typename: 'Department', id: string, name: string } | null, users: Array<{ __typename: 'User', id: string, name: string, active: boolean }> } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, field: string | null, message: string }> } };

export type AssignmentRuleDeleteMutationVariables = Exact<{
  id: string | number;
  version: number;
}>;


export type AssignmentRuleDeleteMutation = { __typename: 'Mutation', assignmentRuleDelete: { __typename: 'AssignmentRulePayload', assignmentRule: { __typename: 'AssignmentRule', id: string } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, field: string | null, message: string }> } };

export type CalendarDayRowFragment = { __typename: 'CalendarDay', id: string, version: number, day: string, kind: CalendarDayKind, nameZh: string, nameEn: string, confirmed: boolean };

export type BusinessHoursPartsFragment = { __typename: 'BusinessHours', timeZone: string, version: number, week: Array<Array<{ __typename: 'WorkingHours', from: string, to: string }>>, makeUp: Array<{ __typename: 'WorkingHours', from: string, to: string }> };

export type CalendarYearQueryVariables = Exact<{
  year: number;
}>;


export type CalendarYearQuery = { __typename: 'Query', calendarDays: Array<{ __typename: 'CalendarDay', id: string, version: number, day: string, kind: CalendarDayKind, nameZh: string, nameEn: string, confirmed: boolean }>, businessHours: { __typename: 'BusinessHours', timeZone: string, version: number, week: Array<Array<{ __typename: 'WorkingHours', from: string, to: string }>>, makeUp: Array<{ __typename: 'WorkingHours', from: string, to: string }> } };

export type CalendarDayCreateMutationVariables = Exact<{
  input: CalendarDayCreateInput;
}>;


export type CalendarDayCreateMutation = { __typename: 'Mutation', calendarDayCreate: { __typename: 'CalendarDayPayload', calendarDay: { __typename: 'CalendarDay', id: string, version: number, day: string, kind: CalendarDayKind, nameZh: string, nameEn: string, confirmed: boolean } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, field: string | null, message: string }> } };

export type CalendarDayUpdateMutationVariables = Exact<{
  id: string | number;
  version: number;
  input: CalendarDayUpdateInput;
}>;


export type CalendarDayUpdateMutation = { __typename: 'Mutation', calendarDayUpdate: { __typename: 'CalendarDayPayload', calendarDay: { __typename: 'CalendarDay', id: string, version: number, day: string, kind: CalendarDayKind, nameZh: string, nameEn: string, confirmed: boolean } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, field: string | null, message: string }> } };

export type CalendarDayDeleteMutationVariables = Exact<{
  id: string | number;
  version: number;
}>;


export type CalendarDayDeleteMutation = { __typename: 'Mutation', calendarDayDelete: { __typename: 'CalendarDayPayload', calendarDay: { __typename: 'CalendarDay', id: string } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, field: string | null, message: string }> } };

export type BusinessHoursUpdateMutationVariables = Exact<{
  version: number;
  input: BusinessHoursInput;
}>;


export type BusinessHoursUpdateMutation = { __typename: 'Mutation', businessHoursUpdate: { __typename: 'BusinessHoursPayload', businessHours: { __typename: 'BusinessHours', timeZone: string, version: number, week: Array<Array<{ __typename: 'WorkingHours', from: string, to: string }>>, makeUp: Array<{ __typename: 'WorkingHours', from: string, to: string }> } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, field: string | null, message: string }> } };

export type CalendarItemsQueryVariables = Exact<{
  filter: PlanItemFilter;
  after?: string | null | undefined;
}>;


export type CalendarItemsQuery = { __typename: 'Query', planItems: { __typename: 'PlanItemConnection', nodes: Array<{ __typename: 'PlanItem', id: string, dueOn: string, todo: string, resultAt: string | null, waiver: string | null, owner: { __typename: 'User', id: string, name: string } | null, opportunity: { __typename: 'Opportunity', id: string, title: string, customerName: string } | null }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } };

export type CareCalendarQueryVariables = Exact<{
  filter: CareTaskFilter;
  after?: string | null | undefined;
}>;


export type CareCalendarQuery = { __typename: 'Query', careTasks: { __typename: 'CareTaskConnection', nodes: Array<{ __typename: 'CareTask', id: string, dueOn: string, occasion: CareOccasion, completedAt: string | null, rule: { __typename: 'CareRule', id: string, nameZh: string, nameEn: string, currency: string } | null, customer: { __typename: 'Customer', id: string, name: string, owner: { __typename: 'User', id: string, name: string } | null } | null, contact: { __typename: 'Contact', id: string, name: string } | null }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } };

export type CareRuleRowFragment = { __typename: 'CareRule', id: string, version: number, nameZh: string, nameEn: string, occasion: CareOccasion, feast: Feast | null, days: number | null, leadDays: number, customerKind: CustomerKind | null, channel: InteractionChannel, messageZh: string | null, messageEn: string | null, gift: string | null, budgetPerTask: string | null, budgetPerYear: string | null, approvalAbove: string, currency: string, active: boolean, lookedOn: string | null, grade: { __typename: 'DictionaryItem', id: string, label: string } | null, department: { __typename: 'Department', id: string, name: string } | null, spending: { __typename: 'CareSpending', year: number, spent: string, committed: string } };

export type CareRuleListQueryVariables = Exact<{ [key: string]: never; }>;


export type CareRuleListQuery = { __typename: 'Query', careRules: { __typename: 'CareRuleConnection', nodes: Array<{ __typename: 'CareRule', id: string, version: number, nameZh: string, nameEn: string, occasion: CareOccasion, feast: Feast | null, days: number | null, leadDays: number, customerKind: CustomerKind | null, channel: InteractionChannel, messageZh: string | null, messageEn: string | null, gift: string | null, budgetPerTask: string | null, budgetPerYear: string | null, approvalAbove: string, currency: string, active: boolean, lookedOn: string | null, grade: { __typename: 'DictionaryItem', id: string, label: string } | null, department: { __typename: 'Department', id: string, name: string } | null, spending: { __typename: 'CareSpending', year: number, spent: string, committed: string } }> } };

export type CareRulePreviewQueryVariables = Exact<{
  input: CareRuleCreateInput;
}>;


export type CareRulePreviewQuery = { __typename: 'Query', careRulePreview: number };

export type CareRuleCreateMutationVariables = Exact<{
  input: CareRuleCreateInput;
}>;


export type CareRuleCreateMutation = { __typename: 'Mutation', careRuleCreate: { __typename: 'CareRulePayload', careRule: { __typename: 'CareRule', id: string, version: number, nameZh: string, nameEn: string, occasion: CareOccasion, feast: Feast | null, days: number | null, leadDays: number, customerKind: CustomerKind | null, channel: InteractionChannel, messageZh: string | null, messageEn: string | null, gift: string | null, budgetPerTask: string | null, budgetPerYear: string | null, approvalAbove: string, currency: string, active: boolean, lookedOn: string | null, grade: { __typename: 'DictionaryItem', id: string, label: string } | null, department: { __typename: 'Department', id: string, name: string } | null, spending: { __typename: 'CareSpending', year: number, spent: string, committed: string } } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, field: string | null, message: string }> } };

export type CareRuleUpdateMutationVariables = Exact<{
  id: string | number;
  version: number;
  input: CareRuleUpdateInput;
}>;


export type CareRuleUpdateMutation = { __typename: 'Mutation', careRuleUpdate: { __typename: 'CareRulePayload', careRule: { __typename: 'CareRule', id: string, version: number, nameZh: string, nameEn: string, occasion: CareOccasion, feast: Feast | null, days: number | null, leadDays: number, customerKind: CustomerKind | null, channel: InteractionChannel, messageZh: string | null, messageEn: string | null, gift: string | null, budgetPerTask: string | null, budgetPerYear: string | null, approvalAbove: string, currency: string, active: boolean, lookedOn: string | null, grade: { __typename: 'DictionaryItem', id: string, label: string } | null, department: { __typename: 'Department', id: string, name: string } | null, spending: { __typename: 'CareSpending', year: number, spent: string, committed: string } } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, field: string | null, message: string }> } };

export type CareRuleDeleteMutationVariables = Exact<{
  id: string | number;
  version: number;
}>;


export type CareRuleDeleteMutation = { __typename: 'Mutation', careRuleDelete: { __typename: 'CareRulePayload', careRule: { __typename: 'CareRule', id: string } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, field: string | null, message: string }> } };

export type CareRulesRunMutationVariables = Exact<{ [key: string]: never; }>;


export type CareRulesRunMutation = { __typename: 'Mutation', careRulesRun: { __typename: 'CareRunPayload', made: number, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, field: string | null, message: string }> } };

export type CareTaskRowFragment = { __typename: 'CareTask', id: string, version: number, number: string, status: CareTaskStatus, occasion: CareOccasion, dueOn: string, channel: InteractionChannel, gift: string | null, plannedCost: string | null, cost: string | null, optedOut: boolean, completedAt: string | null, rule: { __typename: 'CareRule', id: string, nameZh: string, nameEn: string, currency: string } | null, customer: { __typename: 'Customer', id: string, name: string, kind: CustomerKind, owner: { __typename: 'User', id: string, name: string } | null } | null, contact: { __typename: 'Contact', id: string, name: string } | null };

export type CareTaskListQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
  filter?: CareTaskFilter | null | undefined;
  sort?: CareTaskSort | null | undefined;
}>;


export type CareTaskListQuery = { __typename: 'Query', careTasks: { __typename: 'CareTaskConnection', nodes: Array<{ __typename: 'CareTask', id: string, version: number, number: string, status: CareTaskStatus, occasion: CareOccasion, dueOn: string, channel: InteractionChannel, gift: string | null, plannedCost: string | null, cost: string | null, optedOut: boolean, completedAt: string | null, rule: { __typename: 'CareRule', id: string, nameZh: string, nameEn: string, currency: string } | null, customer: { __typename: 'Customer', id: string, name: string, kind: CustomerKind, owner: { __typename: 'User', id: string, name: string } | null } | null, contact: { __typename: 'Contact', id: string, name: string } | null }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } };

export type CareTaskCountsQueryVariables = Exact<{
  today: CareTaskFilter;
  overdue: CareTaskFilter;
  next: CareTaskFilter;
  approval: CareTaskFilter;
  done: CareTaskFilter;
}>;


export type CareTaskCountsQuery = { __typename: 'Query', today: { __typename: 'CareTaskConnection', totalCount: { __typename: 'Count', count: number, more: boolean } }, overdue: { __typename: 'CareTaskConnection', totalCount: { __typename: 'Count', count: number, more: boolean } }, next: { __typename: 'CareTaskConnection', totalCount: { __typename: 'Count', count: number, more: boolean } }, approval: { __typename: 'CareTaskConnection', totalCount: { __typename: 'Count', count: number, more: boolean } }, done: { __typename: 'CareTaskConnection', totalCount: { __typename: 'Count', count: number, more: boolean } } };

export type CareTaskCardQueryVariables = Exact<{
  id: string | number;
}>;


export type CareTaskCardQuery = { __typename: 'Query', careTask: { __typename: 'CareTask', message: string | null, channelClosed: boolean, approvalNeeded: boolean, rejectReason: string | null, skipReason: string | null, result: string | null, nextContactOn: string | null, lowestScore: number | null, id: string, version: number, number: string, status: CareTaskStatus, occasion: CareOccasion, dueOn: string, channel: InteractionChannel, gift: string | null, plannedCost: string | null, cost: string | null, optedOut: boolean, completedAt: string | null, submittedBy: { __typename: 'User', id: string, name: string } | null, decidedBy: { __typename: 'User', id: string, name: string } | null, steps: Array<{ __typename: 'WorkflowStep', name: string, label: string, to: string, allowed: boolean, blockedBy: string | null, requires: Array<string> }>, rule: { __typename: 'CareRule', id: string, approvalAbove: string, budgetPerTask: string | null, budgetPerYear: string | null, nameZh: string, nameEn: string, currency: string, spending: { __typename: 'CareSpending', year: number, spent: string, committed: string } } | null, contact: { __typename: 'Contact', id: string, mobile: string | null, officePhone: string | null, email: string | null, wechat: string | null, name: string } | null, visitSheet: { __typename: 'VisitSheet', id: string, revision: number, visitQuestions: Array<{ __typename: 'VisitQuestion', key: string, kind: QuestionKind, textZh: string, textEn: string, required: boolean }> } | null, visitAnswers: Array<{ __typename: 'VisitAnswer', question: string, text: string | null, score: number | null, yes: boolean | null }>, customer: { __typename: 'Customer', id: string, name: string, kind: CustomerKind, owner: { __typename: 'User', id: string, name: string } | null } | null } };

export type CareTaskCardFragment = { __typename: 'CareTask', message: string | null, channelClosed: boolean, approvalNeeded: boolean, rejectReason: string | null, skipReason: string | null, result: string | null, nextContactOn: string | null, lowestScore: number | null, id: string, version: number, number: string, status: CareTaskStatus, occasion: CareOccasion, dueOn: string, channel: InteractionChannel, gift: string | null, plannedCost: string | null, cost: string | null, optedOut: boolean, completedAt: string | null, submittedBy: { __typename: 'User', id: string, name: string } | null, decidedBy: { __typename: 'User', id: string, name: string } | null, steps: Array<{ __typename: 'WorkflowStep', name: string, label: string, to: string, allowed: boolean, blockedBy: string | null, requires: Array<string> }>, rule: { __typename: 'CareRule', id: string, approvalAbove: string, budgetPerTask: string | null, budgetPerYear: string | null, nameZh: string, nameEn: string, currency: string, spending: { __typename: 'CareSpending', year: number, spent: string, committed: string } } | null, contact: { __typename: 'Contact', id: string, mobile: string | null, officePhone: string | null, email: string | null, wechat: string | null, name: string } | null, visitSheet: { __typename: 'VisitSheet', id: string, revision: number, visitQuestions: Array<{ __typename: 'VisitQuestion', key: string, kind: QuestionKind, textZh: string, textEn: string, required: boolean }> } | null, visitAnswers: Array<{ __typename: 'VisitAnswer', question: string, text: string | null, score: number | null, yes: boolean | null }>, customer: { __typename: 'Customer', id: string, name: string, kind: CustomerKind, owner: { __typename: 'User', id: string, name: string } | null } | null };

export type AskedNowQueryVariables = Exact<{
  customerKind: CustomerKind;
}>;


export type AskedNowQuery = { __typename: 'Query', visitSheets: { __typename: 'VisitSheetConnection', nodes: Array<{ __typename: 'VisitSheet', id: string, revision: number, visitQuestions: Array<{ __typename: 'VisitQuestion', key: string, kind: QuestionKind, textZh: string, textEn: string, required: boolean }> }> } };

export type CareTaskSubmitMutationVariables = Exact<{
  id: string | number;
  version: number;
  input: CareTaskSubmitInput;
}>;


export type CareTaskSubmitMutation = { __typename: 'Mutation', careTaskSubmit: { __typename: 'CareTaskPayload', careTask: { __typename: 'CareTask', message: string | null, channelClosed: boolean, approvalNeeded: boolean, rejectReason: string | null, skipReason: string | null, result: string | null, nextContactOn: string | null, lowestScore: number | null, id: string, version: number, number: string, status: CareTaskStatus, occasion: CareOccasion, dueOn: string, channel: InteractionChannel, gift: string | null, plannedCost: string | null, cost: string | null, optedOut: boolean, completedAt: string | null, submittedBy: { __typename: 'User', id: string, name: string } | null, decidedBy: { __typename: 'User', id: string, name: string } | null, steps: Array<{ __typename: 'WorkflowStep', name: string, label: string, to: string, allowed: boolean, blockedBy: string | null, requires: Array<string> }>, rule: { __typename: 'CareRule', id: string, approvalAbove: string, budgetPerTask: string | null, budgetPerYear: string | null, nameZh: string, nameEn: string, currency: string, spending: { __typename: 'CareSpending', year: number, spent: string, committed: string } } | null, contact: { __typename: 'Contact', id: string, mobile: string | null, officePhone: string | null, email: string | null, wechat: string | null, name: string } | null, visitSheet: { __typename: 'VisitSheet', id: string, revision: number, visitQuestions: Array<{ __typename: 'VisitQuestion', key: string, kind: QuestionKind, textZh: string, textEn: string, required: boolean }> } | null, visitAnswers: Array<{ __typename: 'VisitAnswer', question: string, text: string | null, score: number | null, yes: boolean | null }>, customer: { __typename: 'Customer', id: string, name: string, kind: CustomerKind, owner: { __typename: 'User', id: string, name: string } | null } | null } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, field: string | null, message: string }> } };

export type CareTaskApproveMutationVariables = Exact<{
  id: string | number;
  version: number;
}>;


export type CareTaskApproveMutation = { __typename: 'Mutation', careTaskApprove: { __typename: 'CareTaskPayload', careTask: { __typename: 'CareTask', message: string | null, channelClosed: boolean, approvalNeeded: boolean, rejectReason: string | null, skipReason: string | null, result: string | null, nextContactOn: string | null, lowestScore: number | null, id: string, version: number, number: string, status: CareTaskStatus, occasion: CareOccasion, dueOn: string, channel: InteractionChannel, gift: string | null, plannedCost: string | null, cost: string | null, optedOut: boolean, completedAt: string | null, submittedBy: { __typename: 'User', id: string, name: string } | null, decidedBy: { __typename: 'User', id: string, name: string } | null, steps: Array<{ __typename: 'WorkflowStep', name: string, label: string, to: string, allowed: boolean, blockedBy: string | null, requires: Array<string> }>, rule: { __typename: 'CareRule', id: string, approvalAbove: string, budgetPerTask: string | null, budgetPerYear: string | null, nameZh: string, nameEn: string, currency: string, spending: { __typename: 'CareSpending', year: number, spent: string, committed: string } } | null, contact: { __typename: 'Contact', id: string, mobile: string | null, officePhone: string | null, email: string | null, wechat: string | null, name: string } | null, visitSheet: { __typename: 'VisitSheet', id: string, revision: number, visitQuestions: Array<{ __typename: 'VisitQuestion', key: string, kind: QuestionKind, textZh: string, textEn: string, required: boolean }> } | null, visitAnswers: Array<{ __typename: 'VisitAnswer', question: string, text: string | null, score: number | null, yes: boolean | null }>, customer: { __typename: 'Customer', id: string, name: string, kind: CustomerKind, owner: { __typename: 'User', id: string, name: string } | null } | null } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, field: string | null, message: string }> } };

export type CareTaskRejectMutationVariables = Exact<{
  id: string | number;
  version: number;
  input: CareTaskRejectInput;
}>;


export type CareTaskRejectMutation = { __typename: 'Mutation', careTaskReject: { __typename: 'CareTaskPayload', careTask: { __typename: 'CareTask', message: string | null, channelClosed: boolean, approvalNeeded: boolean, rejectReason: string | null, skipReason: string | null, result: string | null, nextContactOn: string | null, lowestScore: number | null, id: string, version: number, number: string, status: CareTaskStatus, occasion: CareOccasion, dueOn: string, channel: InteractionChannel, gift: string | null, plannedCost: string | null, cost: string | null, optedOut: boolean, completedAt: string | null, submittedBy: { __typename: 'User', id: string, name: string } | null, decidedBy: { __typename: 'User', id: string, name: string } | null, steps: Array<{ __typename: 'WorkflowStep', name: string, label: string, to: string, allowed: boolean, blockedBy: string | null, requires: Array<string> }>, rule: { __typename: 'CareRule', id: string, approvalAbove: string, budgetPerTask: string | null, budgetPerYear: string | null, nameZh: string, nameEn: string, currency: string, spending: { __typename: 'CareSpending', year: number, spent: string, committed: string } } | null, contact: { __typename: 'Contact', id: string, mobile: string | null, officePhone: string | null, email: string | null, wechat: string | null, name: string } | null, visitSheet: { __typename: 'VisitSheet', id: string, revision: number, visitQuestions: Array<{ __typename: 'VisitQuestion', key: string, kind: QuestionKind, textZh: string, textEn: string, required: boolean }> } | null, visitAnswers: Array<{ __typename: 'VisitAnswer', question: string, text: string | null, score: number | null, yes: boolean | null }>, customer: { __typename: 'Customer', id: string, name: string, kind: CustomerKind, owner: { __typename: 'User', id: string, name: string } | null } | null } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, field: string | null, message: string }> } };

export type CareTaskCompleteMutationVariables = Exact<{
  id: string | number;
  version: number;
  input: CareTaskCompleteInput;
}>;


export type CareTaskCompleteMutation = { __typename: 'Mutation', careTaskComplete: { __typename: 'CareTaskPayload', careTask: { __typename: 'CareTask', message: string | null, channelClosed: boolean, approvalNeeded: boolean, rejectReason: string | null, skipReason: string | null, result: string | null, nextContactOn: string | null, lowestScore: number | null, id: string, version: number, number: string, status: CareTaskStatus, occasion: CareOccasion, dueOn: string, channel: InteractionChannel, gift: string | null, plannedCost: string | null, cost: string | null, optedOut: boolean, completedAt: string | null, submittedBy: { __typename: 'User', id: string, name: string } | null, decidedBy: { __typename: 'User', id: string, name: string } | null, steps: Array<{ __typename: 'WorkflowStep', name: string, label: string, to: string, allowed: boolean, blockedBy: string | null, requires: Array<string> }>, rule: { __typename: 'CareRule', id: string, approvalAbove: string, budgetPerTask: string | null, budgetPerYear: string | null, nameZh: string, nameEn: string, currency: string, spending: { __typename: 'CareSpending', year: number, spent: string, committed: string } } | null, contact: { __typename: 'Contact', id: string, mobile: string | null, officePhone: string | null, email: string | null, wechat: string | null, name: string } | null, visitSheet: { __typename: 'VisitSheet', id: string, revision: number, visitQuestions: Array<{ __typename: 'VisitQuestion', key: string, kind: QuestionKind, textZh: string, textEn: string, required: boolean }> } | null, visitAnswers: Array<{ __typename: 'VisitAnswer', question: string, text: string | null, score: number | null, yes: boolean | null }>, customer: { __typename: 'Customer', id: string, name: string, kind: CustomerKind, owner: { __typename: 'User', id: string, name: string } | null } | null } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, field: string | null, message: string }> } };

export type CareTaskSkipMutationVariables = Exact<{
  id: string | number;
  version: number;
  input: CareTaskSkipInput;
}>;


export type CareTaskSkipMutation = { __typename: 'Mutation', careTaskSkip: { __typename: 'CareTaskPayload', careTask: { __typename: 'CareTask', message: string | null, channelClosed: boolean, approvalNeeded: boolean, rejectReason: string | null, skipReason: string | null, result: string | null, nextContactOn: string | null, lowestScore: number | null, id: string, version: number, number: string, status: CareTaskStatus, occasion: CareOccasion, dueOn: string, channel: InteractionChannel, gift: string | null, plannedCost: string | null, cost: string | null, optedOut: boolean, completedAt: string | null, submittedBy: { __typename: 'User', id: string, name: string } | null, decidedBy: { __typename: 'User', id: string, name: string } | null, steps: Array<{ __typename: 'WorkflowStep', name: string, label: string, to: string, allowed: boolean, blockedBy: string | null, requires: Array<string> }>, rule: { __typename: 'CareRule', id: string, approvalAbove: string, budgetPerTask: string | null, budgetPerYear: string | null, nameZh: string, nameEn: string, currency: string, spending: { __typename: 'CareSpending', year: number, spent: string, committed: string } } | null, contact: { __typename: 'Contact', id: string, mobile: string | null, officePhone: string | null, email: string | null, wechat: string | null, name: string } | null, visitSheet: { __typename: 'VisitSheet', id: string, revision: number, visitQuestions: Array<{ __typename: 'VisitQuestion', key: string, kind: QuestionKind, textZh: string, textEn: string, required: boolean }> } | null, visitAnswers: Array<{ __typename: 'VisitAnswer', question: string, text: string | null, score: number | null, yes: boolean | null }>, customer: { __typename: 'Customer', id: string, name: string, kind: CustomerKind, owner: { __typename: 'User', id: string, name: string } | null } | null } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, field: string | null, message: string }> } };

export type ChangeLogQueryVariables = Exact<{
  noun?: Noun | null | undefined;
  actorId?: string | number | null | undefined;
  before?: number | null | undefined;
}>;


export type ChangeLogQuery = { __typename: 'Query', changes: { __typename: 'ChangePage', more: boolean, lastSequence: number | null, nodes: Array<{ __typename: 'Change', recordLabel: string | null, customerId: string | null, batch: number | null, sequence: number, noun: Noun, recordId: string, action: string, reason: string | null, changedAt: string, actor: { __typename: 'User', id: string, name: string } | null, fields: Array<{ __typename: 'FieldChange', field: string, before: unknown, after: unknown, beforeLabel: string | null, afterLabel: string | null }> }> } };

export type LoggedChangeFragment = { __typename: 'Change', recordLabel: string | null, customerId: string | null, batch: number | null, sequence: number, noun: Noun, recordId: string, action: string, reason: string | null, changedAt: string, actor: { __typename: 'User', id: string, name: string } | null, fields: Array<{ __typename: 'FieldChange', field: string, before: unknown, after: unknown, beforeLabel: string | null, afterLabel: string | null }> };

export type ChurnCaseRecordQueryVariables = Exact<{
  id: string | number;
}>;


export type ChurnCaseRecordQuery = { __typename: 'Query', churnCase: { __typename: 'ChurnCase', orderDays: Array<string>, viewerCan: Array<string>, asOf: string, knownSince: string, daysSince: number | null, orderCount: number | null, windowDays: number | null, usualGapDays: number | null, gapsCounted: number | null, gapFactorPercent: number | null, recentAmount: string | null, formerAmount: string | null, fallPercent: number | null, note: string | null, currency: string, deferredAt: string | null, closeNote: string | null, returnedAt: string | null, id: string, version: number, number: string, status: ChurnCaseStatus, signal: ChurnSignal, evidence: string, lastOrderOn: string | null, measureCount: number, createdAt: string, closedAt: string | null, steps: Array<{ __typename: 'WorkflowStep', name: string, label: string, to: string, allowed: boolean, blockedBy: string | null, requires: Array<string> }>, measures: { __typename: 'ChurnMeasureConnection', nodes: Array<{ __typename: 'ChurnMeasure', id: string, version: number, dueOn: string, cost: string, note: string, outcome: string | null, outcomeAt: string | null, kind: { __typename: 'DictionaryItem', id: string, label: string, color: string | null } | null, owner: { __typename: 'User', id: string, name: string } | null }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } }, customer: { __typename: 'Customer', id: string, name: string, number: string, status: CustomerStatus, phone: string | null, lastContactAt: string | null, grade: { __typename: 'DictionaryItem', id: string, label: string, color: string | null } | null, owner: { __typename: 'User', id: string, name: string } | null, churnCases: { __typename: 'ChurnCaseConnection', nodes: Array<{ __typename: 'ChurnCase', id: string, number: string, status: ChurnCaseStatus, createdAt: string, closedAt: string | null, evidence: string }> } } | null, order: { __typename: 'Order', id: string, number: string, orderedOn: string } | null, createdBy: { __typename: 'User', id: string, name: string } | null, grade: { __typename: 'DictionaryItem', id: string, label: string, color: string | null } | null, lostReason: { __typename: 'DictionaryItem', id: string, label: string } | null } };

export type ChurnCaseFactsFragment = { __typename: 'ChurnCase', asOf: string, knownSince: string, daysSince: number | null, orderCount: number | null, windowDays: number | null, usualGapDays: number | null, gapsCounted: number | null, gapFactorPercent: number | null, recentAmount: string | null, formerAmount: string | null, fallPercent: number | null, note: string | null, currency: string, deferredAt: string | null, closeNote: string | null, returnedAt: string | null, id: string, version: number, number: string, status: ChurnCaseStatus, signal: ChurnSignal, evidence: string, lastOrderOn: string | null, measureCount: number, createdAt: string, closedAt: string | null, order: { __typename: 'Order', id: string, number: string, orderedOn: string } | null, createdBy: { __typename: 'User', id: string, name: string } | null, grade: { __typename: 'DictionaryItem', id: string, label: string, color: string | null } | null, lostReason: { __typename: 'DictionaryItem', id: string, label: string } | null, customer: { __typename: 'Customer', id: string, name: string, owner: { __typename: 'User', id: string, name: string } | null } | null };

export type ChurnMeasureRowFragment = { __typename: 'ChurnMeasure', id: string, version: number, dueOn: string, cost: string, note: string, outcome: string | null, outcomeAt: string | null, kind: { __typename: 'DictionaryItem', id: string, label: string, color: string | null } | null, owner: { __typename: 'User', id: string, name: string } | null };

export type ChurnCaseDeferMutationVariables = Exact<{
  id: string | number;
  version: number;
  input: ChurnCaseDeferInput;
}>;


export type ChurnCaseDeferMutation = { __typename: 'Mutation', churnCaseDefer: { __typename: 'ChurnCasePayload', churnCase: { __typename: 'ChurnCase', asOf: string, knownSince: string, daysSince: number | null, orderCount: number | null, windowDays: number | null, usualGapDays: number | null, gapsCounted: number | null, gapFactorPercent: number | null, recentAmount: string | null, formerAmount: string | null, fallPercent: number | null, note: string | null, currency: string, deferredAt: string | null, closeNote: string | null, returnedAt: string | null, id: string, version: number, number: string, status: ChurnCaseStatus, signal: ChurnSignal, evidence: string, lastOrderOn: string | null, measureCount: number, createdAt: string, closedAt: string | null, order: { __typename: 'Order', id: string, number: string, orderedOn: string } | null, createdBy: { __typename: 'User', id: string, name: string } | null, grade: { __typename: 'DictionaryItem', id: string, label: string, color: string | null } | null, lostReason: { __typename: 'DictionaryItem', id: string, label: string } | null, customer: { __typename: 'Customer', id: string, name: string, owner: { __typename: 'User', id: string, name: string } | null } | null } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, field: string | null, message: string }> } };

export type ChurnCaseConfirmMutationVariables = Exact<{
  id: string | number;
  version: number;
  input: ChurnCaseConfirmInput;
}>;


export type ChurnCaseConfirmMutation = { __typename: 'Mutation', churnCaseConfirm: { __typename: 'ChurnCasePayload', churnCase: { __typename: 'ChurnCase', asOf: string, knownSince: string, daysSince: number | null, orderCount: number | null, windowDays: number | null, usualGapDays: number | null, gapsCounted: number | null, gapFactorPercent: number | null, recentAmount: string | null, formerAmount: string | null, fallPercent: number | null, note: string | null, currency: string, deferredAt: string | null, closeNote: string | null, returnedAt: string | null, id: string, version: number, number: string, status: ChurnCaseStatus, signal: ChurnSignal, evidence: string, lastOrderOn: string | null, measureCount: number, createdAt: string, closedAt: string | null, order: { __typename: 'Order', id: string, number: string, orderedOn: string } | null, createdBy: { __typename: 'User', id: string, name: string } | null, grade: { __typename: 'DictionaryItem', id: string, label: string, color: string | null } | null, lostReason: { __typename: 'DictionaryItem', id: string, label: string } | null, customer: { __typename: 'Customer', id: string, name: string, owner: { __typename: 'User', id: string, name: string } | null } | null } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, field: string | null, message: string }> } };

export type ChurnCaseRecoverMutationVariables = Exact<{
  id: string | number;
  version: number;
  input: ChurnCaseRecoverInput;
}>;


export type ChurnCaseRecoverMutation = { __typename: 'Mutation', churnCaseRecover: { __typename: 'ChurnCasePayload', churnCase: { __typename: 'ChurnCase', asOf: string, knownSince: string, daysSince: number | null, orderCount: number | null, windowDays: number | null, usualGapDays: number | null, gapsCounted: number | null, gapFactorPercent: number | null, recentAmount: string | null, formerAmount: string | null, fallPercent: number | null, note: string | null, currency: string, deferredAt: string | null, closeNote: string | null, returnedAt: string | null, id: string, version: number, number: string, status: ChurnCaseStatus, signal: ChurnSignal, evidence: string, lastOrderOn: string | null, measureCount: number, createdAt: string, closedAt: string | null, order: { __typename: 'Order', id: string, number: string, orderedOn: string } | null, createdBy: { __typename: 'User', id: string, name: string } | null, grade: { __typename: 'DictionaryItem', id: string, label: string, color: string | null } | null, lostReason: { __typename: 'DictionaryItem', id: string, label: string } | null, customer: { __typename: 'Customer', id: string, name: string, owner: { __typename: 'User', id: string, name: string } | null } | null } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, field: string | null, message: string }> } };

export type ChurnMeasureRecordMutationVariables = Exact<{
  id: string | number;
  version: number;
  input: ChurnMeasureRecordInput;
}>;


export type ChurnMeasureRecordMutation = { __typename: 'Mutation', churnMeasureRecord: { __typename: 'ChurnMeasurePayload', churnMeasure: { __typename: 'ChurnMeasure', id: string, version: number, dueOn: string, cost: string, note: string, outcome: string | null, outcomeAt: string | null, kind: { __typename: 'DictionaryItem', id: string, label: string, color: string | null } | null, owner: { __typename: 'User', id: string, name: string } | null } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, field: string | null, message: string }> } };

export type ChurnCaseListQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
  filter?: ChurnCaseFilter | null | undefined;
  search?: string | null | undefined;
  sort?: ChurnCaseSort | null | undefined;
}>;


export type ChurnCaseListQuery = { __typename: 'Query', churnCases: { __typename: 'ChurnCaseConnection', nodes: Array<{ __typename: 'ChurnCase', id: string, version: number, number: string, status: ChurnCaseStatus, signal: ChurnSignal, evidence: string, lastOrderOn: string | null, measureCount: number, createdAt: string, closedAt: string | null, grade: { __typename: 'DictionaryItem', id: string, label: string, color: string | null } | null, lostReason: { __typename: 'DictionaryItem', id: string, label: string } | null, customer: { __typename: 'Customer', id: string, name: string, owner: { __typename: 'User', id: string, name: string } | null } | null }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } };

export type ChurnCaseRowFragment = { __typename: 'ChurnCase', id: string, version: number, number: string, status: ChurnCaseStatus, signal: ChurnSignal, evidence: string, lastOrderOn: string | null, measureCount: number, createdAt: string, closedAt: string | null, grade: { __typename: 'DictionaryItem', id: string, label: string, color: string | null } | null, lostReason: { __typename: 'DictionaryItem', id: string, label: string } | null, customer: { __typename: 'Customer', id: string, name: string, owner: { __typename: 'User', id: string, name: string } | null } | null };

export type ChurnCaseCountQueryVariables = Exact<{
  filter?: ChurnCaseFilter | null | undefined;
  search?: string | null | undefined;
}>;


export type ChurnCaseCountQuery = { __typename: 'Query', churnCases: { __typename: 'ChurnCaseConnection', totalCount: { __typename: 'Count', count: number, more: boolean } } };

export type ChurnQueueCountsQueryVariables = Exact<{
  warned?: ChurnCaseFilter | null | undefined;
  deferred?: ChurnCaseFilter | null | undefined;
}>;


export type ChurnQueueCountsQuery = { __typename: 'Query', warned: { __typename: 'ChurnCaseConnection', totalCount: { __typename: 'Count', count: number, more: boolean } }, deferred: { __typename: 'ChurnCaseConnection', totalCount: { __typename: 'Count', count: number, more: boolean } } };

export type ChurnScanNowMutationVariables = Exact<{ [key: string]: never; }>;


export type ChurnScanNowMutation = { __typename: 'Mutation', churnScan: { __typename: 'ChurnScanPayload', scan: { __typename: 'ChurnScan', asOf: string, total: number, signals: Array<{ __typename: 'ChurnSignalCount', signal: ChurnSignal, count: number }> } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, field: string | null, message: string }> } };

export type ChurnRuleRowFragment = { __typename: 'ChurnRule', id: string, version: number, windowDays: number, gapFactorPercent: number | null, minGaps: number, fallPercent: number | null, remark: string | null, active: boolean, grade: { __typename: 'DictionaryItem', id: string, label: string, color: string | null } | null, category: { __typename: 'DictionaryItem', id: string, label: string, color: string | null } | null };

export type ChurnRuleListQueryVariables = Exact<{ [key: string]: never; }>;


export type ChurnRuleListQuery = { __typename: 'Query', churnRules: { __typename: 'ChurnRuleConnection', nodes: Array<{ __typename: 'ChurnRule', id: string, version: number, windowDays: number, gapFactorPercent: number | null, minGaps: number, fallPercent: number | null, remark: string | null, active: boolean, grade: { __typename: 'DictionaryItem', id: string, label: string, color: string | null } | null, category: { __typename: 'DictionaryItem', id: string, label: string, color: string | null } | null }> } };

export type ChurnPreviewQueryVariables = Exact<{
  rule?: ChurnRuleTermsInput | null | undefined;
}>;


export type ChurnPreviewQuery = { __typename: 'Query', churnPreview: { __typename: 'ChurnScan', asOf: string, total: number, signals: Array<{ __typename: 'ChurnSignalCount', signal: ChurnSignal, count: number }> } };

export type ChurnRuleCreateMutationVariables = Exact<{
  input: ChurnRuleCreateInput;
}>;


export type ChurnRuleCreateMutation = { __typename: 'Mutation', churnRuleCreate: { __typename: 'ChurnRulePayload', churnRule: { __typename: 'ChurnRule', id: string, version: number, windowDays: number, gapFactorPercent: number | null, minGaps: number, fallPercent: number | null, remark: string | null, active: boolean, grade: { __typename: 'DictionaryItem', id: string, label: string, color: string | null } | null, category: { __typename: 'DictionaryItem', id: string, label: string, color: string | null } | null } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, field: string | null, message: string }> } };

export type ChurnRuleUpdateMutationVariables = Exact<{
  id: string | number;
  version: number;
  input: ChurnRuleUpdateInput;
}>;


export type ChurnRuleUpdateMutation = { __typename: 'Mutation', churnRuleUpdate: { __typename: 'ChurnRulePayload', churnRule: { __typename: 'ChurnRule', id: string, version: number, windowDays: number, gapFactorPercent: number | null, minGaps: number, fallPercent: number | null, remark: string | null, active: boolean, grade: { __typename: 'DictionaryItem', id: string, label: string, color: string | null } | null, category: { __typename: 'DictionaryItem', id: string, label: string, color: string | null } | null } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, field: string | null, message: string }> } };

export type ChurnRuleDeleteMutationVariables = Exact<{
  id: string | number;
  version: number;
}>;


export type ChurnRuleDeleteMutation = { __typename: 'Mutation', churnRuleDelete: { __typename: 'ChurnRulePayload', churnRule: { __typename: 'ChurnRule', id: string } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, field: string | null, message: string }> } };

export type ComplaintBoardQueryVariables = Exact<{
  from: string;
  to: string;
  beforeFrom: string;
  beforeTo: string;
  timeZone?: string | null | undefined;
}>;


export type ComplaintBoardQuery = { __typename: 'Query', complaintStats: { __typename: 'ComplaintStats', rateDefinition: string, total: number, now: { __typename: 'ComplaintsNow', open: number, overdue: number }, products: Array<{ __typename: 'ComplaintsOfProduct', complaints: number, open: number, lastAt: string, orders: number | null, product: { __typename: 'Product', id: string, name: string } | null, rate: { __typename: 'ComplaintRate', share: number, low: number | null, high: number | null, few: boolean } | null }>, customers: Array<{ __typename: 'ComplaintsOfCustomer', complaints: number, open: number, lastAt: string, orders: number | null, customer: { __typename: 'Customer', id: string, name: string } | null, compensation: Array<{ __typename: 'ComplaintCompensation', currency: string, amount: string }>, rate: { __typename: 'ComplaintRate', share: number } | null }>, causes: Array<{ __typename: 'ComplaintCauseCount', count: number, cause: { __typename: 'DictionaryItem', id: string, code: string, label: string, color: string | null } | null }>, liable: Array<{ __typename: 'ComplaintLiableCount', count: number, department: { __typename: 'Department', id: string, name: string } | null }>, compensation: Array<{ __typename: 'ComplaintCompensation', currency: string, amount: string, count: number }>, resolution: { __typename: 'ComplaintPromised', kept: number, broken: number, share: number | null } }, before: { __typename: 'ComplaintStats', total: number, resolution: { __typename: 'ComplaintPromised', kept: number, broken: number, share: number | null }, compensation: Array<{ __typename: 'ComplaintCompensation', currency: string, amount: string, count: number }> } };

export type DueComplaintsQueryVariables = Exact<{
  first: number;
}>;


export type DueComplaintsQuery = { __typename: 'Query', bySla: { __typename: 'ServiceTicketConnection', nodes: Array<{ __typename: 'ServiceTicket', id: string, number: string, title: string, status: ServiceTicketStatus, priority: Priority, slaDueAt: string | null, promisedOn: string | null, sla: { __typename: 'TicketSla', overall: SlaState | null }, customer: { __typename: 'Customer', id: string, name: string } | null }> }, byDay: { __typename: 'ServiceTicketConnection', nodes: Array<{ __typename: 'ServiceTicket', id: string, number: string, title: string, status: ServiceTicketStatus, priority: Priority, slaDueAt: string | null, promisedOn: string | null, sla: { __typename: 'TicketSla', overall: SlaState | null }, customer: { __typename: 'Customer', id: string, name: string } | null }> } };

export type DueComplaintFragment = { __typename: 'ServiceTicket', id: string, number: string, title: string, status: ServiceTicketStatus, priority: Priority, slaDueAt: string | null, promisedOn: string | null, sla: { __typename: 'TicketSla', overall: SlaState | null }, customer: { __typename: 'Customer', id: string, name: string } | null };

export type ComplaintKeyFiguresFragment = { __typename: 'ComplaintStats', total: number, resolution: { __typename: 'ComplaintPromised', kept: number, broken: number, share: number | null }, compensation: Array<{ __typename: 'ComplaintCompensation', currency: string, amount: string, count: number }> };

export type ProductComplaintRateFragment = { __typename: 'ComplaintsOfProduct', complaints: number, open: number, lastAt: string, orders: number | null, rate: { __typename: 'ComplaintRate', share: number, low: number | null, high: number | null, few: boolean } | null };

export type CustomerComplaintRateFragment = { __typename: 'ComplaintsOfCustomer', complaints: number, open: number, lastAt: string, orders: number | null, rate: { __typename: 'ComplaintRate', share: number } | null };

export type RecordComplaintsQueryVariables = Exact<{
  from: string;
  to: string;
  timeZone?: string | null | undefined;
  filter: ServiceTicketFilter;
  ofProduct: boolean;
}>;


export type RecordComplaintsQuery = { __typename: 'Query', complaintStats: { __typename: 'ComplaintStats', total: number, now: { __typename: 'ComplaintsNow', open: number }, products?: Array<{ __typename: 'ComplaintsOfProduct', complaints: number, open: number, lastAt: string, orders: number | null, rate: { __typename: 'ComplaintRate', share: number, low: number | null, high: number | null, few: boolean } | null }>, customers?: Array<{ __typename: 'ComplaintsOfCustomer', complaints: number, open: number, lastAt: string, orders: number | null, rate: { __typename: 'ComplaintRate', share: number } | null }> } };

export type ContactListQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
  search?: string | null | undefined;
  sort?: ContactSort | null | undefined;
}>;


export type ContactListQuery = { __typename: 'Query', contacts: { __typename: 'ContactConnection', nodes: Array<{ __typename: 'Contact', id: string, name: string, isPrimary: boolean, position: string | null, mobile: string | null, officePhone: string | null, email: string | null, doNotCall: boolean, doNotEmail: boolean, createdAt: string, role: { __typename: 'DictionaryItem', id: string, label: string } | null, customer: { __typename: 'Customer', id: string, name: string, number: string } | null }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } };

export type CustomerAccessQueryVariables = Exact<{
  id: string | number;
}>;


export type CustomerAccessQuery = { __typename: 'Query', read: { __typename: 'AccessExplanation', allowed: boolean, decidedBy: AccessDecider, permission: string, reach: Reach | null, field: string | null, roleName: string | null }, update: { __typename: 'AccessExplanation', allowed: boolean, decidedBy: AccessDecider, permission: string, reach: Reach | null, field: string | null, roleName: string | null }, delete: { __typename: 'AccessExplanation', allowed: boolean, decidedBy: AccessDecider, permission: string, reach: Reach | null, field: string | null, roleName: string | null }, transfer: { __typename: 'AccessExplanation', allowed: boolean, decidedBy: AccessDecider, permission: string, reach: Reach | null, field: string | null, roleName: string | null } };

export type FieldAccessQueryVariables = Exact<{
  id: string | number;
  permission: string;
  field: string;
}>;


export type FieldAccessQuery = { __typename: 'Query', explainAccess: { __typename: 'AccessExplanation', allowed: boolean, decidedBy: AccessDecider, permission: string, reach: Reach | null, field: string | null, roleName: string | null } };

export type ExplanationFragment = { __typename: 'AccessExplanation', allowed: boolean, decidedBy: AccessDecider, permission: string, reach: Reach | null, field: string | null, roleName: string | null };

export type CustomerCareQueryVariables = Exact<{
  id: string | number;
  after?: string | null | undefined;
}>;


export type CustomerCareQuery = { __typename: 'Query', careTasks: { __typename: 'CareTaskConnection', nodes: Array<{ __typename: 'CareTask', result: string | null, id: string, version: number, number: string, status: CareTaskStatus, occasion: CareOccasion, dueOn: string, channel: InteractionChannel, gift: string | null, plannedCost: string | null, cost: string | null, optedOut: boolean, completedAt: string | null, rule: { __typename: 'CareRule', id: string, nameZh: string, nameEn: string, currency: string } | null, customer: { __typename: 'Customer', id: string, name: string, kind: CustomerKind, owner: { __typename: 'User', id: string, name: string } | null } | null, contact: { __typename: 'Contact', id: string, name: string } | null }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } };

export type CustomerChurnQueryVariables = Exact<{
  id: string | number;
}>;


export type CustomerChurnQuery = { __typename: 'Query', customer: { __typename: 'Customer', id: string, churnCases: { __typename: 'ChurnCaseConnection', nodes: Array<{ __typename: 'ChurnCase', id: string, number: string, status: ChurnCaseStatus, evidence: string, measureCount: number, createdAt: string, closedAt: string | null, lostReason: { __typename: 'DictionaryItem', id: string, label: string } | null }> } } };

export type ContactCreateMutationVariables = Exact<{
  customerId: string | number;
  input: ContactCreateInput;
}>;


export type ContactCreateMutation = { __typename: 'Mutation', contactCreate: { __typename: 'ContactPayload', contact: { __typename: 'Contact', id: string, version: number, name: string, gender: Gender | null, position: string | null, officePhone: string | null, mobile: string | null, email: string | null, wechat: string | null, birthday: string | null, birthdayCalendar: BirthdayCalendar, isPrimary: boolean, doNotCall: boolean, doNotEmail: boolean, doNotMessage: boolean, remark: string | null, role: { __typename: 'DictionaryItem', id: string, label: string } | null } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, field: string | null, message: string }> } };

export type ContactUpdateMutationVariables = Exact<{
  id: string | number;
  version: number;
  input: ContactUpdateInput;
}>;


export type ContactUpdateMutation = { __typename: 'Mutation', contactUpdate: { __typename: 'ContactPayload', contact: { __typename: 'Contact', id: string, version: number, name: string, gender: Gender | null, position: string | null, officePhone: string | null, mobile: string | null, email: string | null, wechat: string | null, birthday: string | null, birthdayCalendar: BirthdayCalendar, isPrimary: boolean, doNotCall: boolean, doNotEmail: boolean, doNotMessage: boolean, remark: string | null, role: { __typename: 'DictionaryItem', id: string, label: string } | null } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, field: string | null, message: string }> } };

export type ContactRemoveMutationVariables = Exact<{
  id: string | number;
  version: number;
}>;


export type ContactRemoveMutation = { __typename: 'Mutation', contactDelete: { __typename: 'ContactPayload', contact: { __typename: 'Contact', id: string, version: number, deletedAt: string | null } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, field: string | null, message: string }> } };

export type ContactBringBackMutationVariables = Exact<{
  id: string | number;
  version: number;
}>;


export type ContactBringBackMutation = { __typename: 'Mutation', contactRestore: { __typename: 'ContactPayload', contact: { __typename: 'Contact', id: string, version: number, deletedAt: string | null } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, field: string | null, message: string }> } };

export type InteractionLogMutationVariables = Exact<{
  customerId: string | number;
  input: InteractionLogInput;
}>;


export type InteractionLogMutation = { __typename: 'Mutation', interactionLog: { __typename: 'InteractionPayload', interaction: { __typename: 'Interaction', id: string, version: number, channel: InteractionChannel, title: string, detail: string | null, place: string | null, participants: string | null, occurredAt: string, nextContactAt: string | null, createdAt: string, isCorrection: boolean, customer: { __typename: 'Customer', id: string, lastContactAt: string | null, nextContactAt: string | null } | null, author: { __typename: 'User', id: string, name: string } | null, contact: { __typename: 'Contact', id: string, name: string } | null } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, field: string | null, message: string }> } };

export type InteractionCorrectMutationVariables = Exact<{
  id: string | number;
  version: number;
  input: InteractionCorrectInput;
}>;


export type InteractionCorrectMutation = { __typename: 'Mutation', interactionCorrect: { __typename: 'InteractionPayload', interaction: { __typename: 'Interaction', id: string, version: number, channel: InteractionChannel, title: string, detail: string | null, place: string | null, participants: string | null, occurredAt: string, nextContactAt: string | null, createdAt: string, isCorrection: boolean, customer: { __typename: 'Customer', id: string, lastContactAt: string | null, nextContactAt: string | null } | null, author: { __typename: 'User', id: string, name: string } | null, contact: { __typename: 'Contact', id: string, name: string } | null } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, field: string | null, message: string }> } };

export type CustomerPurchasesQueryVariables = Exact<{
  id: string | number;
  after?: string | null | undefined;
}>;


export type CustomerPurchasesQuery = { __typename: 'Query', customer: { __typename: 'Customer', id: string, currency: string, lastOrderOn: string | null, orderCount: number | null, orderTotal: string | null, purchaseYears: Array<{ __typename: 'PurchaseYear', year: number, orderCount: number, total: string }>, orders: { __typename: 'OrderConnection', nodes: Array<{ __typename: 'Order', id: string, version: number, number: string, status: OrderStatus, paymentStatus: PaymentStatus, orderedOn: string, currency: string, lineCount: number, total: string, received: string, outstanding: string }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } } };

export type CustomerPurchaseSummaryQueryVariables = Exact<{
  id: string | number;
  year: number;
}>;


export type CustomerPurchaseSummaryQuery = { __typename: 'Query', customer: { __typename: 'Customer', id: string, purchaseSummary: { __typename: 'PurchaseSummary', year: number, orderCount: number, total: string, products: Array<{ __typename: 'PurchasedProduct', description: string, quantity: string, net: string, product: { __typename: 'Product', id: string } | null }> } } };

export type CustomerRecordQueryVariables = Exact<{
  id: string | number;
  history: boolean;
}>;


export type CustomerRecordQuery = { __typename: 'Query', customer: { __typename: 'Customer', abcClass: AbcClass | null, lastContactAt: string | null, nextContactAt: string | null, createdAt: string, updatedAt: string, externalSource: string | null, externalId: string | null, viewerCan: Array<string>, id: string, version: number, number: string, kind: CustomerKind, status: CustomerStatus, name: string, satisfaction: number, credit: number, address: string | null, postcode: string | null, phone: string | null, fax: string | null, email: string | null, website: string | null, birthday: string | null, licenceNo: string | null, unifiedSocialCreditCode: string | null, legalRepresentative: string | null, registeredCapital: string | null, annualTurnover: string | null, currency: string, bankName: string | null, bankAccount: string | null, localTaxNo: string | null, nationalTaxNo: string | null, remark: string | null, tags: Array<{ __typename: 'DictionaryItem', id: string, label: string, color: string | null }>, owner: { __typename: 'User', id: string, name: string } | null, department: { __typename: 'Department', id: string, name: string } | null, createdBy: { __typename: 'User', id: string, name: string } | null, steps: Array<{ __typename: 'WorkflowStep', name: string, label: string, to: string, allowed: boolean, blockedBy: string | null, requires: Array<string> }>, contacts: { __typename: 'ContactConnection', nodes: Array<{ __typename: 'Contact', id: string, version: number, name: string, gender: Gender | null, position: string | null, officePhone: string | null, mobile: string | null, email: string | null, wechat: string | null, birthday: string | null, birthdayCalendar: BirthdayCalendar, isPrimary: boolean, doNotCall: boolean, doNotEmail: boolean, doNotMessage: boolean, remark: string | null, role: { __typename: 'DictionaryItem', id: string, label: string } | null }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } }, interactions: { __typename: 'InteractionConnection', nodes: Array<{ __typename: 'Interaction', id: string, version: number, channel: InteractionChannel, title: string, detail: string | null, place: string | null, participants: string | null, occurredAt: string, nextContactAt: string | null, createdAt: string, isCorrection: boolean, author: { __typename: 'User', id: string, name: string } | null, contact: { __typename: 'Contact', id: string, name: string } | null }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } }, timeline?: { __typename: 'ChangePage', more: boolean, lastSequence: number | null, nodes: Array<{ __typename: 'Change', sequence: number, noun: Noun, recordId: string, action: string, reason: string | null, changedAt: string, actor: { __typename: 'User', id: string, name: string } | null, fields: Array<{ __typename: 'FieldChange', field: string, before: unknown, after: unknown, beforeLabel: string | null, afterLabel: string | null }> }> }, grade: { __typename: 'DictionaryItem', id: string, label: string, color: string | null } | null, region: { __typename: 'DictionaryItem', id: string, label: string } | null, industry: { __typename: 'DictionaryItem', id: string, label: string } | null, source: { __typename: 'DictionaryItem', id: string, label: string } | null, lostReason: { __typename: 'DictionaryItem', id: string, label: string } | null } };

export type CustomerFactsFragment = { __typename: 'Customer', id: string, version: number, number: string, kind: CustomerKind, status: CustomerStatus, name: string, satisfaction: number, credit: number, address: string | null, postcode: string | null, phone: string | null, fax: string | null, email: string | null, website: string | null, birthday: string | null, licenceNo: string | null, unifiedSocialCreditCode: string | null, legalRepresentative: string | null, registeredCapital: string | null, annualTurnover: string | null, currency: string, bankName: string | null, bankAccount: string | null, localTaxNo: string | null, nationalTaxNo: string | null, remark: string | null, grade: { __typename: 'DictionaryItem', id: string, label: string, color: string | null } | null, region: { __typename: 'DictionaryItem', id: string, label: string } | null, industry: { __typename: 'DictionaryItem', id: string, label: string } | null, source: { __typename: 'DictionaryItem', id: string, label: string } | null, lostReason: { __typename: 'DictionaryItem', id: string, label: string } | null };

export type ContactCardFragment = { __typename: 'Contact', id: string, version: number, name: string, gender: Gender | null, position: string | null, officePhone: string | null, mobile: string | null, email: string | null, wechat: string | null, birthday: string | null, birthdayCalendar: BirthdayCalendar, isPrimary: boolean, doNotCall: boolean, doNotEmail: boolean, doNotMessage: boolean, remark: string | null, role: { __typename: 'DictionaryItem', id: string, label: string } | null };

export type InteractionEntryFragment = { __typename: 'Interaction', id: string, version: number, channel: InteractionChannel, title: string, detail: string | null, place: string | null, participants: string | null, occurredAt: string, nextContactAt: string | null, createdAt: string, isCorrection: boolean, author: { __typename: 'User', id: string, name: string } | null, contact: { __typename: 'Contact', id: string, name: string } | null };

export type ChangeEntryFragment = { __typename: 'Change', sequence: number, noun: Noun, recordId: string, action: string, reason: string | null, changedAt: string, actor: { __typename: 'User', id: string, name: string } | null, fields: Array<{ __typename: 'FieldChange', field: string, before: unknown, after: unknown, beforeLabel: string | null, afterLabel: string | null }> };

export type CustomerInteractionsQueryVariables = Exact<{
  id: string | number;
  after?: string | null | undefined;
}>;


export type CustomerInteractionsQuery = { __typename: 'Query', customer: { __typename: 'Customer', id: string, interactions: { __typename: 'InteractionConnection', nodes: Array<{ __typename: 'Interaction', id: string, version: number, channel: InteractionChannel, title: string, detail: string | null, place: string | null, participants: string | null, occurredAt: string, nextContactAt: string | null, createdAt: string, isCorrection: boolean, author: { __typename: 'User', id: string, name: string } | null, contact: { __typename: 'Contact', id: string, name: string } | null }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } } };

export type CustomerTimelineQueryVariables = Exact<{
  id: string | number;
  before?: number | null | undefined;
}>;


export type CustomerTimelineQuery = { __typename: 'Query', customer: { __typename: 'Customer', id: string, timeline: { __typename: 'ChangePage', more: boolean, lastSequence: number | null, nodes: Array<{ __typename: 'Change', sequence: number, noun: Noun, recordId: string, action: string, reason: string | null, changedAt: string, actor: { __typename: 'User', id: string, name: string } | null, fields: Array<{ __typename: 'FieldChange', field: string, before: unknown, after: unknown, beforeLabel: string | null, afterLabel: string | null }> }> } } };

export type InteractionVersionsQueryVariables = Exact<{
  id: string | number;
}>;


export type InteractionVersionsQuery = { __typename: 'Query', interaction: { __typename: 'Interaction', id: string, corrects: { __typename: 'Interaction', id: string, channel: InteractionChannel, title: string, detail: string | null, place: string | null, participants: string | null, occurredAt: string, nextContactAt: string | null, createdAt: string, corrects: { __typename: 'Interaction', id: string, channel: InteractionChannel, title: string, detail: string | null, place: string | null, participants: string | null, occurredAt: string, nextContactAt: string | null, createdAt: string, corrects: { __typename: 'Interaction', id: string, channel: InteractionChannel, title: string, detail: string | null, place: string | null, participants: string | null, occurredAt: string, nextContactAt: string | null, createdAt: string, author: { __typename: 'User', id: string, name: string } | null } | null, author: { __typename: 'User', id: string, name: string } | null } | null, author: { __typename: 'User', id: string, name: string } | null } | null } };

export type EarlierEntryFragment = { __typename: 'Interaction', id: string, channel: InteractionChannel, title: string, detail: string | null, place: string | null, participants: string | null, occurredAt: string, nextContactAt: string | null, createdAt: string, author: { __typename: 'User', id: string, name: string } | null };

export type CustomerUpdateMutationVariables = Exact<{
  id: string | number;
  version: number;
  input: CustomerUpdateInput;
}>;


export type CustomerUpdateMutation = { __typename: 'Mutation', customerUpdate: { __typename: 'CustomerPayload', customer: { __typename: 'Customer', updatedAt: string, id: string, version: number, number: string, kind: CustomerKind, status: CustomerStatus, name: string, satisfaction: number, credit: number, address: string | null, postcode: string | null, phone: string | null, fax: string | null, email: string | null, website: string | null, birthday: string | null, licenceNo: string | null, unifiedSocialCreditCode: string | null, legalRepresentative: string | null, registeredCapital: string | null, annualTurnover: string | null, currency: string, bankName: string | null, bankAccount: string | null, localTaxNo: string | null, nationalTaxNo: string | null, remark: string | null, grade: { __typename: 'DictionaryItem', id: string, label: string, color: string | null } | null, region: { __typename: 'DictionaryItem', id: string, label: string } | null, industry: { __typename: 'DictionaryItem', id: string, label: string } | null, source: { __typename: 'DictionaryItem', id: string, label: string } | null, lostReason: { __typename: 'DictionaryItem', id: string, label: string } | null } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, field: string | null, message: string }> } };

export type SteppedCustomerFragment = { __typename: 'Customer', id: string, version: number, status: CustomerStatus, lostReason: { __typename: 'DictionaryItem', id: string, label: string } | null, steps: Array<{ __typename: 'WorkflowStep', name: string, label: string, to: string, allowed: boolean, blockedBy: string | null, requires: Array<string> }> };

export type CustomerActivateMutationVariables = Exact<{
  id: string | number;
  version: number;
}>;


export type CustomerActivateMutation = { __typename: 'Mutation', customerActivate: { __typename: 'CustomerPayload', customer: { __typename: 'Customer', id: string, version: number, status: CustomerStatus, lostReason: { __typename: 'DictionaryItem', id: string, label: string } | null, steps: Array<{ __typename: 'WorkflowStep', name: string, label: string, to: string, allowed: boolean, blockedBy: string | null, requires: Array<string> }> } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, field: string | null, message: string }> } };

export type CustomerWarnMutationVariables = Exact<{
  id: string | number;
  version: number;
  input: CustomerReasonInput;
}>;


export type CustomerWarnMutation = { __typename: 'Mutation', customerWarn: { __typename: 'CustomerPayload', customer: { __typename: 'Customer', id: string, version: number, status: CustomerStatus, lostReason: { __typename: 'DictionaryItem', id: string, label: string } | null, steps: Array<{ __typename: 'WorkflowStep', name: string, label: string, to: string, allowed: boolean, blockedBy: string | null, requires: Array<string> }> } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, field: string | null, message: string }> } };

export type CustomerRecoverMutationVariables = Exact<{
  id: string | number;
  version: number;
  input: CustomerReasonInput;
}>;


export type CustomerRecoverMutation = { __typename: 'Mutation', customerRecover: { __typename: 'CustomerPayload', customer: { __typename: 'Customer', id: string, version: number, status: CustomerStatus, lostReason: { __typename: 'DictionaryItem', id: string, label: string } | null, steps: Array<{ __typename: 'WorkflowStep', name: string, label: string, to: string, allowed: boolean, blockedBy: string | null, requires: Array<string> }> } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, field: string | null, message: string }> } };

export type CustomerTransferMutationVariables = Exact<{
  input: CustomerTransferInput;
}>;


export type CustomerTransferMutation = { __typename: 'Mutation', customerTransfer: { __typename: 'CustomerTransferPayload', customers: Array<{ __typename: 'Customer', id: string, version: number, owner: { __typename: 'User', id: string, name: string } | null }>, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, field: string | null, message: string }> } };

export type CustomerDeleteMutationVariables = Exact<{
  id: string | number;
  version: number;
}>;


export type CustomerDeleteMutation = { __typename: 'Mutation', customerDelete: { __typename: 'CustomerPayload', customer: { __typename: 'Customer', id: string, version: number, deletedAt: string | null } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, field: string | null, message: string }> } };

export type CustomerRestoreMutationVariables = Exact<{
  id: string | number;
  version: number;
}>;


export type CustomerRestoreMutation = { __typename: 'Mutation', customerRestore: { __typename: 'CustomerPayload', customer: { __typename: 'Customer', id: string, version: number, deletedAt: string | null } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, field: string | null, message: string }> } };

export type UserNameQueryVariables = Exact<{
  id: string | number;
}>;


export type UserNameQuery = { __typename: 'Query', user: { __typename: 'User', id: string, name: string } };

export type CustomerListQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
  filter?: CustomerFilter | null | undefined;
  search?: string | null | undefined;
  sort?: CustomerSort | null | undefined;
  tags?: boolean | null | undefined;
}>;


export type CustomerListQuery = { __typename: 'Query', customers: { __typename: 'CustomerConnection', nodes: Array<{ __typename: 'Customer', id: string, number: string, kind: CustomerKind, name: string, status: CustomerStatus, version: number, phone: string | null, annualTurnover: string | null, currency: string, satisfaction: number, credit: number, lastContactAt: string | null, nextContactAt: string | null, abcClass: AbcClass | null, createdAt: string, updatedAt: string, tags?: Array<{ __typename: 'DictionaryItem', id: string, label: string, color: string | null }>, grade: { __typename: 'DictionaryItem', id: string, label: string, color: string | null } | null, region: { __typename: 'DictionaryItem', id: string, label: string } | null, industry: { __typename: 'DictionaryItem', id: string, label: string } | null, source: { __typename: 'DictionaryItem', id: string, label: string } | null, owner: { __typename: 'User', id: string, name: string } | null }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } };

export type CustomerRowFragment = { __typename: 'Customer', id: string, number: string, kind: CustomerKind, name: string, status: CustomerStatus, version: number, phone: string | null, annualTurnover: string | null, currency: string, satisfaction: number, credit: number, lastContactAt: string | null, nextContactAt: string | null, abcClass: AbcClass | null, createdAt: string, updatedAt: string, grade: { __typename: 'DictionaryItem', id: string, label: string, color: string | null } | null, region: { __typename: 'DictionaryItem', id: string, label: string } | null, industry: { __typename: 'DictionaryItem', id: string, label: string } | null, source: { __typename: 'DictionaryItem', id: string, label: string } | null, owner: { __typename: 'User', id: string, name: string } | null };

export type CustomerCountQueryVariables = Exact<{
  filter?: CustomerFilter | null | undefined;
  search?: string | null | undefined;
}>;


export type CustomerCountQuery = { __typename: 'Query', customers: { __typename: 'CustomerConnection', totalCount: { __typename: 'Count', count: number, more: boolean } } };

export type CustomerCreateMutationVariables = Exact<{
  input: CustomerCreateInput;
}>;


export type CustomerCreateMutation = { __typename: 'Mutation', customerCreate: { __typename: 'CustomerPayload', customer: { __typename: 'Customer', id: string, number: string, name: string } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, field: string | null, message: string }> } };

export type CustomerDuplicatesQueryVariables = Exact<{
  kind: CustomerKind;
  name?: string | null | undefined;
  phone?: string | null | undefined;
  licenceNo?: string | null | undefined;
}>;


export type CustomerDuplicatesQuery = { __typename: 'Query', customerDuplicates: Array<{ __typename: 'CustomerDuplicate', matchedBy: DuplicateMatch, customer: { __typename: 'Customer', id: string, number: string, name: string, owner: { __typename: 'User', id: string, name: string } | null } | null }> };

export type CustomerTagMutationVariables = Exact<{
  input: CustomerTagInput;
}>;


export type CustomerTagMutation = { __typename: 'Mutation', customerTag: { __typename: 'CustomerTagPayload', customers: Array<{ __typename: 'Customer', id: string, tags: Array<{ __typename: 'DictionaryItem', id: string, label: string, color: string | null }> }>, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, field: string | null, message: string }> } };

export type TagCreateMutationVariables = Exact<{
  typeId: string | number;
  input: DictionaryItemCreateInput;
}>;


export type TagCreateMutation = { __typename: 'Mutation', dictionaryItemCreate: { __typename: 'DictionaryItemPayload', dictionaryItem: { __typename: 'DictionaryItem', id: string } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, field: string | null, message: string }> } };

export type DepartmentRowFragment = { __typename: 'Department', id: string, version: number, name: string, position: number, parent: { __typename: 'Department', id: string } | null };

export type DepartmentTreeQueryVariables = Exact<{ [key: string]: never; }>;


export type DepartmentTreeQuery = { __typename: 'Query', departments: Array<{ __typename: 'Department', id: string, version: number, name: string, position: number, parent: { __typename: 'Department', id: string } | null }> };

export type DepartmentMembersQueryVariables = Exact<{
  after?: string | null | undefined;
  filter?: UserFilterInput | null | undefined;
  sort?: UserSort | null | undefined;
}>;


export type DepartmentMembersQuery = { __typename: 'Query', users: { __typename: 'UserConnection', nodes: Array<{ __typename: 'User', id: string, name: string, email: string, active: boolean, roles: Array<{ __typename: 'Role', id: string, nameZh: string, nameEn: string }>, department: { __typename: 'Department', id: string, name: string } | null }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null }, totalCount: { __typename: 'Count', count: number, more: boolean } } };

export type DepartmentCreateMutationVariables = Exact<{
  input: DepartmentCreateInput;
}>;


export type DepartmentCreateMutation = { __typename: 'Mutation', departmentCreate: { __typename: 'DepartmentPayload', department: { __typename: 'Department', id: string, version: number, name: string, position: number, parent: { __typename: 'Department', id: string } | null } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, field: string | null, message: string }> } };

export type DepartmentUpdateMutationVariables = Exact<{
  id: string | number;
  version: number;
  input: DepartmentUpdateInput;
}>;


export type DepartmentUpdateMutation = { __typename: 'Mutation', departmentUpdate: { __typename: 'DepartmentPayload', department: { __typename: 'Department', id: string, version: number, name: string, position: number, parent: { __typename: 'Department', id: string } | null } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, field: string | null, message: string }> } };

export type DepartmentDeleteMutationVariables = Exact<{
  id: string | number;
  version: number;
}>;


export type DepartmentDeleteMutation = { __typename: 'Mutation', departmentDelete: { __typename: 'DepartmentPayload', department: { __typename: 'Department', id: string } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, field: string | null, message: string }> } };

export type DictionaryItemRowFragment = { __typename: 'DictionaryItem', id: string, version: number, code: string, label: string, labelZh: string, labelEn: string, color: string | null, position: number, active: boolean, probability: number | null, usedCount: number | null };

export type DictionaryTypesQueryVariables = Exact<{ [key: string]: never; }>;


export type DictionaryTypesQuery = { __typename: 'Query', dictionaryTypes: Array<{ __typename: 'DictionaryType', id: string, code: string, name: string, locked: boolean, items: Array<{ __typename: 'DictionaryItem', id: string, version: number, code: string, label: string, labelZh: string, labelEn: string, color: string | null, position: number, active: boolean, probability: number | null, usedCount: number | null }> }> };

export type DictionaryItemCreateMutationVariables = Exact<{
  typeId: string | number;
  input: DictionaryItemCreateInput;
}>;


export type DictionaryItemCreateMutation = { __typename: 'Mutation', dictionaryItemCreate: { __typename: 'DictionaryItemPayload', dictionaryItem: { __typename: 'DictionaryItem', id: string, version: number, code: string, label: string, labelZh: string, labelEn: string, color: string | null, position: number, active: boolean, probability: number | null, usedCount: number | null } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, field: string | null, message: string }> } };

export type DictionaryItemUpdateMutationVariables = Exact<{
  id: string | number;
  version: number;
  input: DictionaryItemUpdateInput;
}>;


export type DictionaryItemUpdateMutation = { __typename: 'Mutation', dictionaryItemUpdate: { __typename: 'DictionaryItemPayload', dictionaryItem: { __typename: 'DictionaryItem', id: string, version: number, code: string, label: string, labelZh: string, labelEn: string, color: string | null, position: number, active: boolean, probability: number | null, usedCount: number | null } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, field: string | null, message: string }> } };

export type DictionaryItemDeleteMutationVariables = Exact<{
  id: string | number;
  version: number;
}>;


export type DictionaryItemDeleteMutation = { __typename: 'Mutation', dictionaryItemDelete: { __typename: 'DictionaryItemPayload', dictionaryItem: { __typename: 'DictionaryItem', id: string } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, field: string | null, message: string }> } };

export type OpportunityFiguresQueryVariables = Exact<{
  filter?: OpportunityFilter | null | undefined;
  currency: string;
}>;


export type OpportunityFiguresQuery = { __typename: 'Query', opportunityFunnel: { __typename: 'OpportunityFunnel', currency: string, states: Array<{ __typename: 'OpportunityFunnelState', status: OpportunityStatus, count: number, amount: string, weighted: string, dwell: { __typename: 'OpportunityDwell', stays: number, averageSeconds: number | null } }>, stages: Array<{ __typename: 'OpportunityFunnelStage', count: number, amount: string, weighted: string, reached: number, stage: { __typename: 'DictionaryItem', id: string, label: string, color: string | null }, dwell: { __typename: 'OpportunityDwell', stays: number, averageSeconds: number | null } }> }, opportunityForecast: Array<{ __typename: 'OpportunityForecastMonth', month: string | null, count: number, amount: string, weighted: string }> };

export type ImportProgressFragment = { __typename: 'ImportBatch', id: string, version: number, status: ImportStatus, subject: ImportSubject | null, fileName: string, createdAt: string, finishedAt: string | null, totalRows: number | null, doneRows: number, createdRows: number, updatedRows: number, skippedRows: number, failedRows: number, failure: string | null, errorFileUrl: string | null, owner: { __typename: 'User', id: string, name: string } | null };

export type ImportBatchesQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type ImportBatchesQuery = { __typename: 'Query', importBatches: { __typename: 'ImportBatchConnection', nodes: Array<{ __typename: 'ImportBatch', id: string, version: number, status: ImportStatus, subject: ImportSubject | null, fileName: string, createdAt: string, finishedAt: string | null, totalRows: number | null, doneRows: number, createdRows: number, updatedRows: number, skippedRows: number, failedRows: number, failure: string | null, errorFileUrl: string | null, owner: { __typename: 'User', id: string, name: string } | null }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } };

export type ImportBatchQueryVariables = Exact<{
  id: string | number;
}>;


export type ImportBatchQuery = { __typename: 'Query', importBatch: { __typename: 'ImportBatch', id: string, version: number, status: ImportStatus, subject: ImportSubject | null, fileName: string, createdAt: string, finishedAt: string | null, totalRows: number | null, doneRows: number, createdRows: number, updatedRows: number, skippedRows: number, failedRows: number, failure: string | null, errorFileUrl: string | null, steps: Array<{ __typename: 'WorkflowStep', name: string, allowed: boolean }>, owner: { __typename: 'User', id: string, name: string } | null } };

export type ImportInspectQueryVariables = Exact<{
  id: string | number;
  encoding?: ImportEncoding | null | undefined;
  delimiter?: ImportDelimiter | null | undefined;
  subject?: ImportSubject | null | undefined;
}>;


export type ImportInspectQuery = { __typename: 'Query', importInspect: { __typename: 'ImportInspection', format: ImportFormat, encoding: ImportEncoding | null, encodingConfidence: number, delimiter: ImportDelimiter | null, rowEstimate: number, remembered: boolean, columns: Array<{ __typename: 'ImportColumn', header: string, samples: Array<string> }>, plan: { __typename: 'ImportPlan', subject: ImportSubject, encoding: ImportEncoding, delimiter: ImportDelimiter, kind: CustomerKind, policy: ImportDuplicatePolicy, key: ImportKey, unknownOwner: ImportUnknownOwner, missingChoice: ImportMissingChoice, externalSource: string | null, currency: string, customerSource: string | null, orderStatus: OrderStatus, missingProduct: ImportMissingProduct, ticketStatus: ServiceTicketStatus, ticketType: string, owner: { __typename: 'User', id: string, name: string } | null, mapping: Array<{ __typename: 'ImportMapping', field: ImportField, columns: Array<number>, dateOrder: ImportDateOrder | null, unit: number }> } } };

export type ImportPreviewQueryVariables = Exact<{
  id: string | number;
  plan: ImportPlanInput;
}>;


export type ImportPreviewQuery = { __typename: 'Query', importPreview: Array<{ __typename: 'ImportPreviewRow', line: number, act: ImportAct, cells: Array<{ __typename: 'ImportCell', field: ImportField, value: string | null, before: string | null }>, problems: Array<{ __typename: 'ImportProblem', field: ImportField | null, message: string, value: string, warning: boolean }> }> };

export type ImportCheckProgressQueryVariables = Exact<{
  id: string | number;
}>;


export type ImportCheckProgressQuery = { __typename: 'Query', importBatch: { __typename: 'ImportBatch', id: string, version: number, check: { __typename: 'ImportCheck', state: ImportCheckState, doneRows: number, createdRows: number, updatedRows: number, skippedRows: number, failedRows: number, problems: Array<{ __typename: 'ImportProblemGroup', field: ImportField | null, message: string, value: string, warning: boolean, count: number, firstLine: number }> } | null } };

export type ImportCheckMutationVariables = Exact<{
  id: string | number;
  plan: ImportPlanInput;
}>;


export type ImportCheckMutation = { __typename: 'Mutation', importCheck: { __typename: 'ImportBatchPayload', importBatch: { __typename: 'ImportBatch', id: string, version: number, check: { __typename: 'ImportCheck', state: ImportCheckState, doneRows: number } | null } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, field: string | null, message: string }> } };

export type ImportStartMutationVariables = Exact<{
  id: string | number;
  version: number;
  plan?: ImportPlanInput | null | undefined;
}>;


export type ImportStartMutation = { __typename: 'Mutation', importStart: { __typename: 'ImportBatchPayload', importBatch: { __typename: 'ImportBatch', id: string, version: number, status: ImportStatus, subject: ImportSubject | null, fileName: string, createdAt: string, finishedAt: string | null, totalRows: number | null, doneRows: number, createdRows: number, updatedRows: number, skippedRows: number, failedRows: number, failure: string | null, errorFileUrl: string | null, owner: { __typename: 'User', id: string, name: string } | null } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, field: string | null, message: string }> } };

export type ImportCancelMutationVariables = Exact<{
  id: string | number;
  version: number;
}>;


export type ImportCancelMutation = { __typename: 'Mutation', importCancel: { __typename: 'ImportBatchPayload', importBatch: { __typename: 'ImportBatch', id: string, version: number, status: ImportStatus, subject: ImportSubject | null, fileName: string, createdAt: string, finishedAt: string | null, totalRows: number | null, doneRows: number, createdRows: number, updatedRows: number, skippedRows: number, failedRows: number, failure: string | null, errorFileUrl: string | null, owner: { __typename: 'User', id: string, name: string } | null } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, field: string | null, message: string }> } };

export type JobRunRowFragment = { __typename: 'JobRun', slotAt: string, state: JobRunState, startedAt: string | null, endedAt: string | null, rowCount: number | null, error: string | null, node: string | null, attempts: number, requestedBy: { __typename: 'User', id: string, name: string } | null };

export type JobRowFragment = { __typename: 'Job', name: string, schedule: string, missingSetting: string | null, nextAt: string | null, lastError: string | null, lastRun: { __typename: 'JobRun', slotAt: string, state: JobRunState, startedAt: string | null, endedAt: string | null, rowCount: number | null, error: string | null, node: string | null, attempts: number, requestedBy: { __typename: 'User', id: string, name: string } | null } | null };

export type JobListQueryVariables = Exact<{ [key: string]: never; }>;


export type JobListQuery = { __typename: 'Query', jobs: Array<{ __typename: 'Job', name: string, schedule: string, missingSetting: string | null, nextAt: string | null, lastError: string | null, lastRun: { __typename: 'JobRun', slotAt: string, state: JobRunState, startedAt: string | null, endedAt: string | null, rowCount: number | null, error: string | null, node: string | null, attempts: number, requestedBy: { __typename: 'User', id: string, name: string } | null } | null }> };

export type JobHistoryQueryVariables = Exact<{
  name: string;
  failedOnly: boolean;
}>;


export type JobHistoryQuery = { __typename: 'Query', job: { __typename: 'Job', name: string, lastError: string | null, runs: Array<{ __typename: 'JobRun', slotAt: string, state: JobRunState, startedAt: string | null, endedAt: string | null, rowCount: number | null, error: string | null, node: string | null, attempts: number, requestedBy: { __typename: 'User', id: string, name: string } | null }> } };

export type JobRunNowMutationVariables = Exact<{
  name: string;
}>;


export type JobRunNowMutation = { __typename: 'Mutation', jobRun: { __typename: 'JobRunPayload', job: { __typename: 'Job', name: string, schedule: string, missingSetting: string | null, nextAt: string | null, lastError: string | null, lastRun: { __typename: 'JobRun', slotAt: string, state: JobRunState, startedAt: string | null, endedAt: string | null, rowCount: number | null, error: string | null, node: string | null, attempts: number, requestedBy: { __typename: 'User', id: string, name: string } | null } | null } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, field: string | null, message: string }> } };

export type LeadRecordQueryVariables = Exact<{
  id: string | number;
}>;


export type LeadRecordQuery = { __typename: 'Query', lead: { __typename: 'Lead', viewerCan: Array<string>, email: string | null, remark: string | null, assignedAt: string | null, closedAt: string | null, disqualifyNote: string | null, externalSource: string | null, externalId: string | null, id: string, version: number, number: string, status: LeadStatus, kind: CustomerKind, name: string, contactName: string | null, phone: string | null, interest: string | null, score: number, contactedAt: string | null, createdAt: string, fromForm: boolean, steps: Array<{ __typename: 'WorkflowStep', name: string, label: string, to: string, allowed: boolean, blockedBy: string | null, requires: Array<string> }>, alike: Array<{ __typename: 'Lead', id: string, name: string, number: string, status: LeadStatus, owner: { __typename: 'User', id: string, name: string } | null }>, contactLog: { __typename: 'LeadContactConnection', nodes: Array<{ __typename: 'LeadContact', id: string, channel: InteractionChannel, occurredAt: string, note: string, createdBy: { __typename: 'User', id: string, name: string } | null }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } }, region: { __typename: 'DictionaryItem', id: string, label: string } | null, product: { __typename: 'Product', id: string, name: string } | null, project: { __typename: 'Project', id: string, name: string } | null, disqualifyReason: { __typename: 'DictionaryItem', id: string, label: string } | null, webForm: { __typename: 'WebForm', id: string, name: string } | null, customer: { __typename: 'Customer', id: string, name: string, number: string } | null, contact: { __typename: 'Contact', id: string, name: string } | null, opportunity: { __typename: 'Opportunity', id: string, title: string, number: string } | null, createdBy: { __typename: 'User', id: string, name: string } | null, scoreReasons: Array<{ __typename: 'LeadScoreReason', rule: LeadScoreRule, points: number, label: string }>, source: { __typename: 'DictionaryItem', id: string, label: string } | null, owner: { __typename: 'User', id: string, name: string } | null, department: { __typename: 'Department', id: string, name: string } | null } };

export type LeadFactsFragment = { __typename: 'Lead', email: string | null, remark: string | null, assignedAt: string | null, closedAt: string | null, disqualifyNote: string | null, externalSource: string | null, externalId: string | null, id: string, version: number, number: string, status: LeadStatus, kind: CustomerKind, name: string, contactName: string | null, phone: string | null, interest: string | null, score: number, contactedAt: string | null, createdAt: string, fromForm: boolean, region: { __typename: 'DictionaryItem', id: string, label: string } | null, product: { __typename: 'Product', id: string, name: string } | null, project: { __typename: 'Project', id: string, name: string } | null, disqualifyReason: { __typename: 'DictionaryItem', id: string, label: string } | null, webForm: { __typename: 'WebForm', id: string, name: string } | null, customer: { __typename: 'Customer', id: string, name: string, number: string } | null, contact: { __typename: 'Contact', id: string, name: string } | null, opportunity: { __typename: 'Opportunity', id: string, title: string, number: string } | null, createdBy: { __typename: 'User', id: string, name: string } | null, scoreReasons: Array<{ __typename: 'LeadScoreReason', rule: LeadScoreRule, points: number, label: string }>, source: { __typename: 'DictionaryItem', id: string, label: string } | null, owner: { __typename: 'User', id: string, name: string } | null, department: { __typename: 'Department', id: string, name: string } | null };

export type LeadContactRowFragment = { __typename: 'LeadContact', id: string, channel: InteractionChannel, occurredAt: string, note: string, createdBy: { __typename: 'User', id: string, name: string } | null };

export type LeadContactsQueryVariables = Exact<{
  id: string | number;
  after?: string | null | undefined;
}>;


export type LeadContactsQuery = { __typename: 'Query', lead: { __typename: 'Lead', id: string, contactLog: { __typename: 'LeadContactConnection', nodes: Array<{ __typename: 'LeadContact', id: string, channel: InteractionChannel, occurredAt: string, note: string, createdBy: { __typename: 'User', id: string, name: string } | null }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } } };

export type LeadHistoryQueryVariables = Exact<{
  id: string | number;
  before?: number | null | undefined;
}>;


export type LeadHistoryQuery = { __typename: 'Query', changes: { __typename: 'ChangePage', more: boolean, lastSequence: number | null, nodes: Array<{ __typename: 'Change', recordLabel: string | null, customerId: string | null, batch: number | null, sequence: number, noun: Noun, recordId: string, action: string, reason: string | null, changedAt: string, actor: { __typename: 'User', id: string, name: string } | null, fields: Array<{ __typename: 'FieldChange', field: string, before: unknown, after: unknown, beforeLabel: string | null, afterLabel: string | null }> }> } };

export type LeadDuplicatesQueryVariables = Exact<{
  id: string | number;
}>;


export type LeadDuplicatesQuery = { __typename: 'Query', lead: { __typename: 'Lead', id: string, customer: { __typename: 'Customer', id: string, name: string, number: string } | null, duplicates: Array<{ __typename: 'CustomerDuplicate', matchedBy: DuplicateMatch, customer: { __typename: 'Customer', id: string, name: string, number: string, owner: { __typename: 'User', id: string, name: string } | null } | null }>, contactLog: { __typename: 'LeadContactConnection', nodes: Array<{ __typename: 'LeadContact', id: string }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean } } } };

export type LeadUpdateMutationVariables = Exact<{
  id: string | number;
  version: number;
  input: LeadUpdateInput;
}>;


export type LeadUpdateMutation = { __typename: 'Mutation', leadUpdate: { __typename: 'LeadPayload', lead: { __typename: 'Lead', email: string | null, remark: string | null, assignedAt: string | null, closedAt: string | null, disqualifyNote: string | null, externalSource: string | null, externalId: string | null, id: string, version: number, number: string, status: LeadStatus, kind: CustomerKind, name: string, contactName: string | null, phone: string | null, interest: string | null, score: number, contactedAt: string | null, createdAt: string, fromForm: boolean, region: { __typename: 'DictionaryItem', id: string, label: string } | null, product: { __typename: 'Product', id: string, name: string } | null, project: { __typename: 'Project', id: string, name: string } | null, disqualifyReason: { __typename: 'DictionaryItem', id: string, label: string } | null, webForm: { __typename: 'WebForm', id: string, name: string } | null, customer: { __typename: 'Customer', id: string, name: string, number: string } | null, contact: { __typename: 'Contact', id: string, name: string } | null, opportunity: { __typename: 'Opportunity', id: string, title: string, number: string } | null, createdBy: { __typename: 'User', id: string, name: string } | null, scoreReasons: Array<{ __typename: 'LeadScoreReason', rule: LeadScoreRule, points: number, label: string }>, source: { __typename: 'DictionaryItem', id: string, label: string } | null, owner: { __typename: 'User', id: string, name: string } | null, department: { __typename: 'Department', id: string, name: string } | null } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, field: string | null, message: string }> } };

export type LeadDeleteMutationVariables = Exact<{
  id: string | number;
  version: number;
}>;


export type LeadDeleteMutation = { __typename: 'Mutation', leadDelete: { __typename: 'LeadPayload', lead: { __typename: 'Lead', id: string, version: number, deletedAt: string | null } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, field: string | null, message: string }> } };

export type LeadRestoreMutationVariables = Exact<{
  id: string | number;
  version: number;
}>;


export type LeadRestoreMutation = { __typename: 'Mutation', leadRestore: { __typename: 'LeadPayload', lead: { __typename: 'Lead', id: string, version: number, deletedAt: string | null } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, field: string | null, message: string }> } };

export type LeadContactMutationVariables = Exact<{
  id: string | number;
  version: number;
  input: LeadContactInput;
}>;


export type LeadContactMutation = { __typename: 'Mutation', leadContact: { __typename: 'LeadPayload', lead: { __typename: 'Lead', email: string | null, remark: string | null, assignedAt: string | null, closedAt: string | null, disqualifyNote: string | null, externalSource: string | null, externalId: string | null, id: string, version: number, number: string, status: LeadStatus, kind: CustomerKind, name: string, contactName: string | null, phone: string | null, interest: string | null, score: number, contactedAt: string | null, createdAt: string, fromForm: boolean, region: { __typename: 'DictionaryItem', id: string, label: string } | null, product: { __typename: 'Product', id: string, name: string } | null, project: { __typename: 'Project', id: string, name: string } | null, disqualifyReason: { __typename: 'DictionaryItem', id: string, label: string } | null, webForm: { __typename: 'WebForm', id: string, name: string } | null, customer: { __typename: 'Customer', id: string, name: string, number: string } | null, contact: { __typename: 'Contact', id: string, name: string } | null, opportunity: { __typename: 'Opportunity', id: string, title: string, number: string } | null, createdBy: { __typename: 'User', id: string, name: string } | null, scoreReasons: Array<{ __typename: 'LeadScoreReason', rule: LeadScoreRule, points: number, label: string }>, source: { __typename: 'DictionaryItem', id: string, label: string } | null, owner: { __typename: 'User', id: string, name: string } | null, department: { __typename: 'Department', id: string, name: string } | null } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, field: string | null, message: string }> } };

export type LeadQualifyMutationVariables = Exact<{
  id: string | number;
  version: number;
}>;


export type LeadQualifyMutation = { __typename: 'Mutation', leadQualify: { __typename: 'LeadPayload', lead: { __typename: 'Lead', email: string | null, remark: string | null, assignedAt: string | null, closedAt: string | null, disqualifyNote: string | null, externalSource: string | null, externalId: string | null, id: string, version: number, number: string, status: LeadStatus, kind: CustomerKind, name: string, contactName: string | null, phone: string | null, interest: string | null, score: number, contactedAt: string | null, createdAt: string, fromForm: boolean, region: { __typename: 'DictionaryItem', id: string, label: string } | null, product: { __typename: 'Product', id: string, name: string } | null, project: { __typename: 'Project', id: string, name: string } | null, disqualifyReason: { __typename: 'DictionaryItem', id: string, label: string } | null, webForm: { __typename: 'WebForm', id: string, name: string } | null, customer: { __typename: 'Customer', id: string, name: string, number: string } | null, contact: { __typename: 'Contact', id: string, name: string } | null, opportunity: { __typename: 'Opportunity', id: string, title: string, number: string } | null, createdBy: { __typename: 'User', id: string, name: string } | null, scoreReasons: Array<{ __typename: 'LeadScoreReason', rule: LeadScoreRule, points: number, label: string }>, source: { __typename: 'DictionaryItem', id: string, label: string } | null, owner: { __typename: 'User', id: string, name: string } | null, department: { __typename: 'Department', id: string, name: string } | null } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, field: string | null, message: string }> } };

export type LeadDisqualifyMutationVariables = Exact<{
  id: string | number;
  version: number;
  input: LeadDisqualifyInput;
}>;


export type LeadDisqualifyMutation = { __typename: 'Mutation', leadDisqualify: { __typename: 'LeadPayload', lead: { __typename: 'Lead', email: string | null, remark: string | null, assignedAt: string | null, closedAt: string | null, disqualifyNote: string | null, externalSource: string | null, externalId: string | null, id: string, version: number, number: string, status: LeadStatus, kind: CustomerKind, name: string, contactName: string | null, phone: string | null, interest: string | null, score: number, contactedAt: string | null, createdAt: string, fromForm: boolean, region: { __typename: 'DictionaryItem', id: string, label: string } | null, product: { __typename: 'Product', id: string, name: string } | null, project: { __typename: 'Project', id: string, name: string } | null, disqualifyReason: { __typename: 'DictionaryItem', id: string, label: string } | null, webForm: { __typename: 'WebForm', id: string, name: string } | null, customer: { __typename: 'Customer', id: string, name: string, number: string } | null, contact: { __typename: 'Contact', id: string, name: string } | null, opportunity: { __typename: 'Opportunity', id: string, title: string, number: string } | null, createdBy: { __typename: 'User', id: string, name: string } | null, scoreReasons: Array<{ __typename: 'LeadScoreReason', rule: LeadScoreRule, points: number, label: string }>, source: { __typename: 'DictionaryItem', id: string, label: string } | null, owner: { __typename: 'User', id: string, name: string } | null, department: { __typename: 'Department', id: string, name: string } | null } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, field: string | null, message: string }> } };

export type LeadReopenMutationVariables = Exact<{
  id: string | number;
  version: number;
  input: LeadReopenInput;
}>;


export type LeadReopenMutation = { __typename: 'Mutation', leadReopen: { __typename: 'LeadPayload', lead: { __typename: 'Lead', email: string | null, remark: string | null, assignedAt: string | null, closedAt: string | null, disqualifyNote: string | null, externalSource: string | null, externalId: string | null, id: string, version: number, number: string, status: LeadStatus, kind: CustomerKind, name: string, contactName: string | null, phone: string | null, interest: string | null, score: number, contactedAt: string | null, createdAt: string, fromForm: boolean, region: { __typename: 'DictionaryItem', id: string, label: string } | null, product: { __typename: 'Product', id: string, name: string } | null, project: { __typename: 'Project', id: string, name: string } | null, disqualifyReason: { __typename: 'DictionaryItem', id: string, label: string } | null, webForm: { __typename: 'WebForm', id: string, name: string } | null, customer: { __typename: 'Customer', id: string, name: string, number: string } | null, contact: { __typename: 'Contact', id: string, name: string } | null, opportunity: { __typename: 'Opportunity', id: string, title: string, number: string } | null, createdBy: { __typename: 'User', id: string, name: string } | null, scoreReasons: Array<{ __typename: 'LeadScoreReason', rule: LeadScoreRule, points: number, label: string }>, source: { __typename: 'DictionaryItem', id: string, label: string } | null, owner: { __typename: 'User', id: string, name: string } | null, department: { __typename: 'Department', id: string, name: string } | null } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, field: string | null, message: string }> } };

export type LeadConvertMutationVariables = Exact<{
  id: string | number;
  version: number;
  input: LeadConvertInput;
}>;


export type LeadConvertMutation = { __typename: 'Mutation', leadConvert: { __typename: 'LeadConvertPayload', lead: { __typename: 'Lead', email: string | null, remark: string | null, assignedAt: string | null, closedAt: string | null, disqualifyNote: string | null, externalSource: string | null, externalId: string | null, id: string, version: number, number: string, status: LeadStatus, kind: CustomerKind, name: string, contactName: string | null, phone: string | null, interest: string | null, score: number, contactedAt: string | null, createdAt: string, fromForm: boolean, region: { __typename: 'DictionaryItem', id: string, label: string } | null, product: { __typename: 'Product', id: string, name: string } | null, project: { __typename: 'Project', id: string, name: string } | null, disqualifyReason: { __typename: 'DictionaryItem', id: string, label: string } | null, webForm: { __typename: 'WebForm', id: string, name: string } | null, customer: { __typename: 'Customer', id: string, name: string, number: string } | null, contact: { __typename: 'Contact', id: string, name: string } | null, opportunity: { __typename: 'Opportunity', id: string, title: string, number: string } | null, createdBy: { __typename: 'User', id: string, name: string } | null, scoreReasons: Array<{ __typename: 'LeadScoreReason', rule: LeadScoreRule, points: number, label: string }>, source: { __typename: 'DictionaryItem', id: string, label: string } | null, owner: { __typename: 'User', id: string, name: string } | null, department: { __typename: 'Department', id: string, name: string } | null } | null, customer: { __typename: 'Customer', id: string, name: string, number: string } | null, contact: { __typename: 'Contact', id: string, name: string } | null, opportunity: { __typename: 'Opportunity', id: string, title: string, number: string } | null, carriedOver: { __typename: 'LeadCarriedOver', interactions: number } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, field: string | null, message: string }> } };

export type LeadListQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
  filter?: LeadFilter | null | undefined;
  search?: string | null | undefined;
  sort?: LeadSort | null | undefined;
}>;


export type LeadListQuery = { __typename: 'Query', leads: { __typename: 'LeadConnection', nodes: Array<{ __typename: 'Lead', id: string, version: number, number: string, status: LeadStatus, kind: CustomerKind, name: string, contactName: string | null, phone: string | null, interest: string | null, score: number, contactedAt: string | null, createdAt: string, fromForm: boolean, scoreReasons: Array<{ __typename: 'LeadScoreReason', rule: LeadScoreRule, points: number, label: string }>, source: { __typename: 'DictionaryItem', id: string, label: string } | null, owner: { __typename: 'User', id: string, name: string } | null, department: { __typename: 'Department', id: string, name: string } | null }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } };

export type LeadRowFragment = { __typename: 'Lead', id: string, version: number, number: string, status: LeadStatus, kind: CustomerKind, name: string, contactName: string | null, phone: string | null, interest: string | null, score: number, contactedAt: string | null, createdAt: string, fromForm: boolean, scoreReasons: Array<{ __typename: 'LeadScoreReason', rule: LeadScoreRule, points: number, label: string }>, source: { __typename: 'DictionaryItem', id: string, label: string } | null, owner: { __typename: 'User', id: string, name: string } | null, department: { __typename: 'Department', id: string, name: string } | null };

export type LeadCountQueryVariables = Exact<{
  filter?: LeadFilter | null | undefined;
  search?: string | null | undefined;
}>;


export type LeadCountQuery = { __typename: 'Query', leads: { __typename: 'LeadConnection', totalCount: { __typename: 'Count', count: number, more: boolean } } };

export type LeadCreateMutationVariables = Exact<{
  input: LeadCreateInput;
}>;


export type LeadCreateMutation = { __typename: 'Mutation', leadCreate: { __typename: 'LeadPayload', lead: { __typename: 'Lead', id: string, number: string, name: string } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, field: string | null, message: string }> } };

export type LeadAssignManyMutationVariables = Exact<{
  input: LeadAssignManyInput;
}>;


export type LeadAssignManyMutation = { __typename: 'Mutation', leadAssignMany: { __typename: 'LeadAssignManyPayload', leads: Array<{ __typename: 'Lead', id: string, version: number, number: string, status: LeadStatus, kind: CustomerKind, name: string, contactName: string | null, phone: string | null, interest: string | null, score: number, contactedAt: string | null, createdAt: string, fromForm: boolean, scoreReasons: Array<{ __typename: 'LeadScoreReason', rule: LeadScoreRule, points: number, label: string }>, source: { __typename: 'DictionaryItem', id: string, label: string } | null, owner: { __typename: 'User', id: string, name: string } | null, department: { __typename: 'Department', id: string, name: string } | null }>, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, field: string | null, message: string }> } };

export type PlanItemCreateMutationVariables = Exact<{
  opportunityId: string | number;
  input: PlanItemCreateInput;
}>;


export type PlanItemCreateMutation = { __typename: 'Mutation', planItemCreate: { __typename: 'PlanItemPayload', planItem: { __typename: 'PlanItem', id: string, version: number, dueOn: string, todo: string, result: string | null, resultAt: string | null, waiver: string | null, owner: { __typename: 'User', id: string, name: string } | null } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, field: string | null, message: string }> } };

export type PlanItemUpdateMutationVariables = Exact<{
  id: string | number;
  version: number;
  input: PlanItemUpdateInput;
}>;


export type PlanItemUpdateMutation = { __typename: 'Mutation', planItemUpdate: { __typename: 'PlanItemPayload', planItem: { __typename: 'PlanItem', id: string, version: number, dueOn: string, todo: string, result: string | null, resultAt: string | null, waiver: string | null, owner: { __typename: 'User', id: string, name: string } | null } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, field: string | null, message: string }> } };

export type PlanItemRecordMutationVariables = Exact<{
  id: string | number;
  version: number;
  input: PlanItemRecordInput;
}>;


export type PlanItemRecordMutation = { __typename: 'Mutation', planItemRecord: { __typename: 'PlanItemPayload', planItem: { __typename: 'PlanItem', id: string, version: number, dueOn: string, todo: string, result: string | null, resultAt: string | null, waiver: string | null, owner: { __typename: 'User', id: string, name: string } | null } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, field: string | null, message: string }> } };

export type PlanItemWaiveMutationVariables = Exact<{
  id: string | number;
  version: number;
  input: PlanItemWaiveInput;
}>;


export type PlanItemWaiveMutation = { __typename: 'Mutation', planItemWaive: { __typename: 'PlanItemPayload', planItem: { __typename: 'PlanItem', id: string, version: number, dueOn: string, todo: string, result: string | null, resultAt: string | null, waiver: string | null, owner: { __typename: 'User', id: string, name: string } | null } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, field: string | null, message: string }> } };

export type PlanItemDeleteMutationVariables = Exact<{
  id: string | number;
  version: number;
}>;


export type PlanItemDeleteMutation = { __typename: 'Mutation', planItemDelete: { __typename: 'PlanItemPayload', planItem: { __typename: 'PlanItem', id: string, version: number } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, field: string | null, message: string }> } };

export type PlanItemRestoreMutationVariables = Exact<{
  id: string | number;
  version: number;
}>;


export type PlanItemRestoreMutation = { __typename: 'Mutation', planItemRestore: { __typename: 'PlanItemPayload', planItem: { __typename: 'PlanItem', id: string, version: number } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, field: string | null, message: string }> } };

export type OpportunityRecordQueryVariables = Exact<{
  id: string | number;
}>;


export type OpportunityRecordQuery = { __typename: 'Query', opportunity: { __typename: 'Opportunity', viewerCan: Array<string>, customerKind: CustomerKind, contactName: string | null, contactPhone: string | null, description: string, interest: string | null, competitor: string | null, assignedAt: string | null, stageSince: string | null, closedAt: string | null, failNote: string | null, id: string, version: number, number: string, status: OpportunityStatus, title: string, customerName: string, successRate: number, amount: string | null, currency: string, expectedCloseOn: string | null, nextDueOn: string | null, openItems: number, updatedAt: string, createdAt: string, steps: Array<{ __typename: 'WorkflowStep', name: string, label: string, to: string, allowed: boolean, blockedBy: string | null, requires: Array<string> }>, statusLog: Array<{ __typename: 'OpportunityStay', status: OpportunityStatus, since: string, until: string | null, seconds: number, reason: string | null, stage: { __typename: 'DictionaryItem', id: string, label: string } | null, by: { __typename: 'User', id: string, name: string } | null }>, planItems: { __typename: 'PlanItemConnection', nodes: Array<{ __typename: 'PlanItem', id: string, version: number, dueOn: string, todo: string, result: string | null, resultAt: string | null, waiver: string | null, owner: { __typename: 'User', id: string, name: string } | null }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean } }, source: { __typename: 'DictionaryItem', id: string, label: string } | null, failReason: { __typename: 'DictionaryItem', id: string, label: string } | null, customer: { __typename: 'Customer', id: string, name: string, number: string } | null, contact: { __typename: 'Contact', id: string, name: string } | null, department: { __typename: 'Department', id: string, name: string } | null, createdBy: { __typename: 'User', id: string, name: string } | null, stage: { __typename: 'DictionaryItem', id: string, label: string, color: string | null } | null, owner: { __typename: 'User', id: string, name: string } | null } };

export type OpportunityFactsFragment = { __typename: 'Opportunity', customerKind: CustomerKind, contactName: string | null, contactPhone: string | null, description: string, interest: string | null, competitor: string | null, assignedAt: string | null, stageSince: string | null, closedAt: string | null, failNote: string | null, id: string, version: number, number: string, status: OpportunityStatus, title: string, customerName: string, successRate: number, amount: string | null, currency: string, expectedCloseOn: string | null, nextDueOn: string | null, openItems: number, updatedAt: string, createdAt: string, source: { __typename: 'DictionaryItem', id: string, label: string } | null, failReason: { __typename: 'DictionaryItem', id: string, label: string } | null, customer: { __typename: 'Customer', id: string, name: string, number: string } | null, contact: { __typename: 'Contact', id: string, name: string } | null, department: { __typename: 'Department', id: string, name: string } | null, createdBy: { __typename: 'User', id: string, name: string } | null, stage: { __typename: 'DictionaryItem', id: string, label: string, color: string | null } | null, owner: { __typename: 'User', id: string, name: string } | null };

export type PlanItemRowFragment = { __typename: 'PlanItem', id: string, version: number, dueOn: string, todo: string, result: string | null, resultAt: string | null, waiver: string | null, owner: { __typename: 'User', id: string, name: string } | null };

export type OpportunityHistoryQueryVariables = Exact<{
  id: string | number;
  before?: number | null | undefined;
}>;


export type OpportunityHistoryQuery = { __typename: 'Query', changes: { __typename: 'ChangePage', more: boolean, lastSequence: number | null, nodes: Array<{ __typename: 'Change', recordLabel: string | null, customerId: string | null, batch: number | null, sequence: number, noun: Noun, recordId: string, action: string, reason: string | null, changedAt: string, actor: { __typename: 'User', id: string, name: string } | null, fields: Array<{ __typename: 'FieldChange', field: string, before: unknown, after: unknown, beforeLabel: string | null, afterLabel: string | null }> }> } };

export type OpportunityDuplicatesQueryVariables = Exact<{
  id: string | number;
}>;


export type OpportunityDuplicatesQuery = { __typename: 'Query', opportunity: { __typename: 'Opportunity', id: string, customer: { __typename: 'Customer', id: string, name: string, number: string } | null, duplicates: Array<{ __typename: 'CustomerDuplicate', matchedBy: DuplicateMatch, customer: { __typename: 'Customer', id: string, name: string, number: string, owner: { __typename: 'User', id: string, name: string } | null } | null }> } };

export type OpportunityUpdateMutationVariables = Exact<{
  id: string | number;
  version: number;
  input: OpportunityUpdateInput;
}>;


export type OpportunityUpdateMutation = { __typename: 'Mutation', opportunityUpdate: { __typename: 'OpportunityPayload', opportunity: { __typename: 'Opportunity', customerKind: CustomerKind, contactName: string | null, contactPhone: string | null, description: string, interest: string | null, competitor: string | null, assignedAt: string | null, stageSince: string | null, closedAt: string | null, failNote: string | null, id: string, version: number, number: string, status: OpportunityStatus, title: string, customerName: string, successRate: number, amount: string | null, currency: string, expectedCloseOn: string | null, nextDueOn: string | null, openItems: number, updatedAt: string, createdAt: string, source: { __typename: 'DictionaryItem', id: string, label: string } | null, failReason: { __typename: 'DictionaryItem', id: string, label: string } | null, customer: { __typename: 'Customer', id: string, name: string, number: string } | null, contact: { __typename: 'Contact', id: string, name: string } | null, department: { __typename: 'Department', id: string, name: string } | null, createdBy: { __typename: 'User', id: string, name: string } | null, stage: { __typename: 'DictionaryItem', id: string, label: string, color: string | null } | null, owner: { __typename: 'User', id: string, name: string } | null } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, field: string | null, message: string }> } };

export type OpportunityDevelopMutationVariables = Exact<{
  id: string | number;
  version: number;
  input: OpportunityDevelopInput;
}>;


export type OpportunityDevelopMutation = { __typename: 'Mutation', opportunityDevelop: { __typename: 'OpportunityPayload', opportunity: { __typename: 'Opportunity', customerKind: CustomerKind, contactName: string | null, contactPhone: string | null, description: string, interest: string | null, competitor: string | null, assignedAt: string | null, stageSince: string | null, closedAt: string | null, failNote: string | null, id: string, version: number, number: string, status: OpportunityStatus, title: string, customerName: string, successRate: number, amount: string | null, currency: string, expectedCloseOn: string | null, nextDueOn: string | null, openItems: number, updatedAt: string, createdAt: string, source: { __typename: 'DictionaryItem', id: string, label: string } | null, failReason: { __typename: 'DictionaryItem', id: string, label: string } | null, customer: { __typename: 'Customer', id: string, name: string, number: string } | null, contact: { __typename: 'Contact', id: string, name: string } | null, department: { __typename: 'Department', id: string, name: string } | null, createdBy: { __typename: 'User', id: string, name: string } | null, stage: { __typename: 'DictionaryItem', id: string, label: string, color: string | null } | null, owner: { __typename: 'User', id: string, name: string } | null } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, field: string | null, message: string }> } };

export type OpportunityDeleteMutationVariables = Exact<{
  id: string | number;
  version: number;
}>;


export type OpportunityDeleteMutation = { __typename: 'Mutation', opportunityDelete: { __typename: 'OpportunityPayload', opportunity: { __typename: 'Opportunity', id: string, version: number, deletedAt: string | null } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, field: string | null, message: string }> } };

export type OpportunityRestoreMutationVariables = Exact<{
  id: string | number;
  version: number;
}>;


export type OpportunityRestoreMutation = { __typename: 'Mutation', opportunityRestore: { __typename: 'OpportunityPayload', opportunity: { __typename: 'Opportunity', id: string, version: number, deletedAt: string | null } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, field: string | null, message: string }> } };

export type OpportunitySucceedMutationVariables = Exact<{
  id: string | number;
  version: number;
  input?: OpportunitySucceedInput | null | undefined;
}>;


export type OpportunitySucceedMutation = { __typename: 'Mutation', opportunitySucceed: { __typename: 'OpportunityPayload', opportunity: { __typename: 'Opportunity', customerKind: CustomerKind, contactName: string | null, contactPhone: string | null, description: string, interest: string | null, competitor: string | null, assignedAt: string | null, stageSince: string | null, closedAt: string | null, failNote: string | null, id: string, version: number, number: string, status: OpportunityStatus, title: string, customerName: string, successRate: number, amount: string | null, currency: string, expectedCloseOn: string | null, nextDueOn: string | null, openItems: number, updatedAt: string, createdAt: string, source: { __typename: 'DictionaryItem', id: string, label: string } | null, failReason: { __typename: 'DictionaryItem', id: string, label: string } | null, customer: { __typename: 'Customer', id: string, name: string, number: string } | null, contact: { __typename: 'Contact', id: string, name: string } | null, department: { __typename: 'Department', id: string, name: string } | null, createdBy: { __typename: 'User', id: string, name: string } | null, stage: { __typename: 'DictionaryItem', id: string, label: string, color: string | null } | null, owner: { __typename: 'User', id: string, name: string } | null } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, field: string | null, message: string }> } };

export type OpportunityFailMutationVariables = Exact<{
  id: string | number;
  version: number;
  input: OpportunityFailInput;
}>;


export type OpportunityFailMutation = { __typename: 'Mutation', opportunityFail: { __typename: 'OpportunityPayload', opportunity: { __typename: 'Opportunity', customerKind: CustomerKind, contactName: string | null, contactPhone: string | null, description: string, interest: string | null, competitor: string | null, assignedAt: string | null, stageSince: string | null, closedAt: string | null, failNote: string | null, id: string, version: number, number: string, status: OpportunityStatus, title: string, customerName: string, successRate: number, amount: string | null, currency: string, expectedCloseOn: string | null, nextDueOn: string | null, openItems: number, updatedAt: string, createdAt: string, source: { __typename: 'DictionaryItem', id: string, label: string } | null, failReason: { __typename: 'DictionaryItem', id: string, label: string } | null, customer: { __typename: 'Customer', id: string, name: string, number: string } | null, contact: { __typename: 'Contact', id: string, name: string } | null, department: { __typename: 'Department', id: string, name: string } | null, createdBy: { __typename: 'User', id: string, name: string } | null, stage: { __typename: 'DictionaryItem', id: string, label: string, color: string | null } | null, owner: { __typename: 'User', id: string, name: string } | null } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, field: string | null, message: string }> } };

export type OpportunityReopenMutationVariables = Exact<{
  id: string | number;
  version: number;
  input: OpportunityReopenInput;
}>;


export type OpportunityReopenMutation = { __typename: 'Mutation', opportunityReopen: { __typename: 'OpportunityPayload', opportunity: { __typename: 'Opportunity', customerKind: CustomerKind, contactName: string | null, contactPhone: string | null, description: string, interest: string | null, competitor: string | null, assignedAt: string | null, stageSince: string | null, closedAt: string | null, failNote: string | null, id: string, version: number, number: string, status: OpportunityStatus, title: string, customerName: string, successRate: number, amount: string | null, currency: string, expectedCloseOn: string | null, nextDueOn: string | null, openItems: number, updatedAt: string, createdAt: string, source: { __typename: 'DictionaryItem', id: string, label: string } | null, failReason: { __typename: 'DictionaryItem', id: string, label: string } | null, customer: { __typename: 'Customer', id: string, name: string, number: string } | null, contact: { __typename: 'Contact', id: string, name: string } | null, department: { __typename: 'Department', id: string, name: string } | null, createdBy: { __typename: 'User', id: string, name: string } | null, stage: { __typename: 'DictionaryItem', id: string, label: string, color: string | null } | null, owner: { __typename: 'User', id: string, name: string } | null } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, field: string | null, message: string }> } };

export type OpportunityListQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
  filter?: OpportunityFilter | null | undefined;
  search?: string | null | undefined;
  sort?: OpportunitySort | null | undefined;
}>;


export type OpportunityListQuery = { __typename: 'Query', opportunities: { __typename: 'OpportunityConnection', nodes: Array<{ __typename: 'Opportunity', id: string, version: number, number: string, status: OpportunityStatus, title: string, customerName: string, successRate: number, amount: string | null, currency: string, expectedCloseOn: string | null, nextDueOn: string | null, openItems: number, updatedAt: string, createdAt: string, stage: { __typename: 'DictionaryItem', id: string, label: string, color: string | null } | null, owner: { __typename: 'User', id: string, name: string } | null }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } };

export type OpportunityRowFragment = { __typename: 'Opportunity', id: string, version: number, number: string, status: OpportunityStatus, title: string, customerName: string, successRate: number, amount: string | null, currency: string, expectedCloseOn: string | null, nextDueOn: string | null, openItems: number, updatedAt: string, createdAt: string, stage: { __typename: 'DictionaryItem', id: string, label: string, color: string | null } | null, owner: { __typename: 'User', id: string, name: string } | null };

export type OpportunityCountQueryVariables = Exact<{
  filter?: OpportunityFilter | null | undefined;
  search?: string | null | undefined;
}>;


export type OpportunityCountQuery = { __typename: 'Query', opportunities: { __typename: 'OpportunityConnection', totalCount: { __typename: 'Count', count: number, more: boolean } } };

export type OpportunityHeadsQueryVariables = Exact<{
  filter?: OpportunityFilter | null | undefined;
}>;


export type OpportunityHeadsQuery = { __typename: 'Query', opportunityFunnel: { __typename: 'OpportunityFunnel', states: Array<{ __typename: 'OpportunityFunnelState', status: OpportunityStatus, count: number, amount: string }>, stages: Array<{ __typename: 'OpportunityFunnelStage', count: number, amount: string, stage: { __typename: 'DictionaryItem', id: string, label: string, color: string | null } }> } };

export type OpportunityCreateMutationVariables = Exact<{
  input: OpportunityCreateInput;
}>;


export type OpportunityCreateMutation = { __typename: 'Mutation', opportunityCreate: { __typename: 'OpportunityPayload', opportunity: { __typename: 'Opportunity', id: string, number: string, title: string } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, field: string | null, message: string }> } };

export type OpportunityAssignManyMutationVariables = Exact<{
  input: OpportunityAssignManyInput;
}>;


export type OpportunityAssignManyMutation = { __typename: 'Mutation', opportunityAssignMany: { __typename: 'OpportunityAssignManyPayload', opportunities: Array<{ __typename: 'Opportunity', id: string, version: number, number: string, status: OpportunityStatus, title: string, customerName: string, successRate: number, amount: string | null, currency: string, expectedCloseOn: string | null, nextDueOn: string | null, openItems: number, updatedAt: string, createdAt: string, stage: { __typename: 'DictionaryItem', id: string, label: string, color: string | null } | null, owner: { __typename: 'User', id: string, name: string } | null }>, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, field: string | null, message: string }> } };

export type OpportunityMoveMutationVariables = Exact<{
  id: string | number;
  version: number;
  stageId: string | number;
}>;


export type OpportunityMoveMutation = { __typename: 'Mutation', opportunityDevelop: { __typename: 'OpportunityPayload', opportunity: { __typename: 'Opportunity', id: string, version: number, number: string, status: OpportunityStatus, title: string, customerName: string, successRate: number, amount: string | null, currency: string, expectedCloseOn: string | null, nextDueOn: string | null, openItems: number, updatedAt: string, createdAt: string, stage: { __typename: 'DictionaryItem', id: string, label: string, color: string | null } | null, owner: { __typename: 'User', id: string, name: string } | null } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, field: string | null, message: string }> } };

export type OrderFactsFragment = { __typename: 'Order', quantity: string, subtotal: string, discount: string, discountAmount: string | null, tax: string, freight: string, deliveryAddress: string | null, remark: string | null, cancelReason: string | null, externalSource: string | null, externalId: string | null, createdAt: string, updatedAt: string, viewerCan: Array<string>, id: string, version: number, number: string, status: OrderStatus, paymentStatus: PaymentStatus, orderedOn: string, currency: string, lineCount: number, total: string, received: string, outstanding: string, customer: { __typename: 'Customer', id: string, name: string, number: string } | null, contact: { __typename: 'Contact', id: string, name: string } | null, opportunity: { __typename: 'Opportunity', id: string, title: string } | null, owner: { __typename: 'User', id: string, name: string } | null, createdBy: { __typename: 'User', id: string, name: string } | null, steps: Array<{ __typename: 'WorkflowStep', name: string, label: string, to: string, allowed: boolean, blockedBy: string | null, requires: Array<string> }>, lines: Array<{ __typename: 'OrderLine', position: number, description: string, quantity: string, unitPrice: string, discountRate: string | null, discountAmount: string | null, taxRate: string | null, discount: string, net: string, tax: string, product: { __typename: 'Product', id: string, sku: string, name: string } | null, unit: { __typename: 'Unit', id: string, name: string } | null }>, unit: { __typename: 'Unit', id: string, name: string, status: UnitStatus, grossArea: string, totalPrice: string, reservedUntil: string | null, layout: { __typename: 'Layout', id: string, name: string, bedrooms: number, livingRooms: number, bathrooms: number } | null, project: { __typename: 'Project', id: string, name: string } | null, building: { __typename: 'Building', id: string, name: string } | null } | null, receipts: { __typename: 'ReceiptConnection', nodes: Array<{ __typename: 'Receipt', id: string, version: number, number: string, amount: string, receivedOn: string, remark: string | null, voidedAt: string | null, voidReason: string | null, method: { __typename: 'DictionaryItem', id: string, label: string } | null, createdBy: { __typename: 'User', id: string, name: string } | null }> } };

export type OrderRecordQueryVariables = Exact<{
  id: string | number;
  history: boolean;
}>;


export type OrderRecordQuery = { __typename: 'Query', order: { __typename: 'Order', quantity: string, subtotal: string, discount: string, discountAmount: string | null, tax: string, freight: string, deliveryAddress: string | null, remark: string | null, cancelReason: string | null, externalSource: string | null, externalId: string | null, createdAt: string, updatedAt: string, viewerCan: Array<string>, id: string, version: number, number: string, status: OrderStatus, paymentStatus: PaymentStatus, orderedOn: string, currency: string, lineCount: number, total: string, received: string, outstanding: string, customer: { __typename: 'Customer', id: string, name: string, number: string } | null, contact: { __typename: 'Contact', id: string, name: string } | null, opportunity: { __typename: 'Opportunity', id: string, title: string } | null, owner: { __typename: 'User', id: string, name: string } | null, createdBy: { __typename: 'User', id: string, name: string } | null, steps: Array<{ __typename: 'WorkflowStep', name: string, label: string, to: string, allowed: boolean, blockedBy: string | null, requires: Array<string> }>, lines: Array<{ __typename: 'OrderLine', position: number, description: string, quantity: string, unitPrice: string, discountRate: string | null, discountAmount: string | null, taxRate: string | null, discount: string, net: string, tax: string, product: { __typename: 'Product', id: string, sku: string, name: string } | null, unit: { __typename: 'Unit', id: string, name: string } | null }>, unit: { __typename: 'Unit', id: string, name: string, status: UnitStatus, grossArea: string, totalPrice: string, reservedUntil: string | null, layout: { __typename: 'Layout', id: string, name: string, bedrooms: number, livingRooms: number, bathrooms: number } | null, project: { __typename: 'Project', id: string, name: string } | null, building: { __typename: 'Building', id: string, name: string } | null } | null, receipts: { __typename: 'ReceiptConnection', nodes: Array<{ __typename: 'Receipt', id: string, version: number, number: string, amount: string, receivedOn: string, remark: string | null, voidedAt: string | null, voidReason: string | null, method: { __typename: 'DictionaryItem', id: string, label: string } | null, createdBy: { __typename: 'User', id: string, name: string } | null }> } }, changes?: { __typename: 'ChangePage', nodes: Array<{ __typename: 'Change', recordLabel: string | null, customerId: string | null, batch: number | null, sequence: number, noun: Noun, recordId: string, action: string, reason: string | null, changedAt: string, actor: { __typename: 'User', id: string, name: string } | null, fields: Array<{ __typename: 'FieldChange', field: string, before: unknown, after: unknown, beforeLabel: string | null, afterLabel: string | null }> }> } };

export type ProductSearchQueryVariables = Exact<{
  search?: string | null | undefined;
  on?: string | null | undefined;
  currency?: string | null | undefined;
}>;


export type ProductSearchQuery = { __typename: 'Query', products: { __typename: 'ProductConnection', nodes: Array<{ __typename: 'Product', id: string, sku: string, name: string, taxRate: string | null, price: string | null }> } };

export type OrderUnitProjectsQueryVariables = Exact<{ [key: string]: never; }>;


export type OrderUnitProjectsQuery = { __typename: 'Query', projects: { __typename: 'ProjectConnection', nodes: Array<{ __typename: 'Project', id: string, name: string, buildings: Array<{ __typename: 'Building', id: string, name: string }> }> } };

export type OrderUnitsQueryVariables = Exact<{
  filter?: UnitFilter | null | undefined;
  search?: string | null | undefined;
}>;


export type OrderUnitsQuery = { __typename: 'Query', units: { __typename: 'UnitConnection', nodes: Array<{ __typename: 'Unit', id: string, name: string, status: UnitStatus, floor: number, grossArea: string, totalPrice: string, layout: { __typename: 'Layout', id: string, name: string, bedrooms: number, livingRooms: number, bathrooms: number } | null, project: { __typename: 'Project', id: string, name: string } | null, hold: { __typename: 'UnitHold', id: string, customer: { __typename: 'Customer', id: string } | null } | null }> } };

export type OrderUpdateMutationVariables = Exact<{
  id: string | number;
  version: number;
  input: OrderUpdateInput;
}>;


export type OrderUpdateMutation = { __typename: 'Mutation', orderUpdate: { __typename: 'OrderPayload', order: { __typename: 'Order', quantity: string, subtotal: string, discount: string, discountAmount: string | null, tax: string, freight: string, deliveryAddress: string | null, remark: string | null, cancelReason: string | null, externalSource: string | null, externalId: string | null, createdAt: string, updatedAt: string, viewerCan: Array<string>, id: string, version: number, number: string, status: OrderStatus, paymentStatus: PaymentStatus, orderedOn: string, currency: string, lineCount: number, total: string, received: string, outstanding: string, customer: { __typename: 'Customer', id: string, name: string, number: string } | null, contact: { __typename: 'Contact', id: string, name: string } | null, opportunity: { __typename: 'Opportunity', id: string, title: string } | null, owner: { __typename: 'User', id: string, name: string } | null, createdBy: { __typename: 'User', id: string, name: string } | null, steps: Array<{ __typename: 'WorkflowStep', name: string, label: string, to: string, allowed: boolean, blockedBy: string | null, requires: Array<string> }>, lines: Array<{ __typename: 'OrderLine', position: number, description: string, quantity: string, unitPrice: string, discountRate: string | null, discountAmount: string | null, taxRate: string | null, discount: string, net: string, tax: string, product: { __typename: 'Product', id: string, sku: string, name: string } | null, unit: { __typename: 'Unit', id: string, name: string } | null }>, unit: { __typename: 'Unit', id: string, name: string, status: UnitStatus, grossArea: string, totalPrice: string, reservedUntil: string | null, layout: { __typename: 'Layout', id: string, name: string, bedrooms: number, livingRooms: number, bathrooms: number } | null, project: { __typename: 'Project', id: string, name: string } | null, building: { __typename: 'Building', id: string, name: string } | null } | null, receipts: { __typename: 'ReceiptConnection', nodes: Array<{ __typename: 'Receipt', id: string, version: number, number: string, amount: string, receivedOn: string, remark: string | null, voidedAt: string | null, voidReason: string | null, method: { __typename: 'DictionaryItem', id: string, label: string } | null, createdBy: { __typename: 'User', id: string, name: string } | null }> } } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, field: string | null, message: string }> } };

export type OrderConfirmMutationVariables = Exact<{
  id: string | number;
  version: number;
}>;


export type OrderConfirmMutation = { __typename: 'Mutation', orderConfirm: { __typename: 'OrderPayload', order: { __typename: 'Order', quantity: string, subtotal: string, discount: string, discountAmount: string | null, tax: string, freight: string, deliveryAddress: string | null, remark: string | null, cancelReason: string | null, externalSource: string | null, externalId: string | null, createdAt: string, updatedAt: string, viewerCan: Array<string>, id: string, version: number, number: string, status: OrderStatus, paymentStatus: PaymentStatus, orderedOn: string, currency: string, lineCount: number, total: string, received: string, outstanding: string, customer: { __typename: 'Customer', id: string, name: string, number: string } | null, contact: { __typename: 'Contact', id: string, name: string } | null, opportunity: { __typename: 'Opportunity', id: string, title: string } | null, owner: { __typename: 'User', id: string, name: string } | null, createdBy: { __typename: 'User', id: string, name: string } | null, steps: Array<{ __typename: 'WorkflowStep', name: string, label: string, to: string, allowed: boolean, blockedBy: string | null, requires: Array<string> }>, lines: Array<{ __typename: 'OrderLine', position: number, description: string, quantity: string, unitPrice: string, discountRate: string | null, discountAmount: string | null, taxRate: string | null, discount: string, net: string, tax: string, product: { __typename: 'Product', id: string, sku: string, name: string } | null, unit: { __typename: 'Unit', id: string, name: string } | null }>, unit: { __typename: 'Unit', id: string, name: string, status: UnitStatus, grossArea: string, totalPrice: string, reservedUntil: string | null, layout: { __typename: 'Layout', id: string, name: string, bedrooms: number, livingRooms: number, bathrooms: number } | null, project: { __typename: 'Project', id: string, name: string } | null, building: { __typename: 'Building', id: string, name: string } | null } | null, receipts: { __typename: 'ReceiptConnection', nodes: Array<{ __typename: 'Receipt', id: string, version: number, number: string, amount: string, receivedOn: string, remark: string | null, voidedAt: string | null, voidReason: string | null, method: { __typename: 'DictionaryItem', id: string, label: string } | null, createdBy: { __typename: 'User', id: string, name: string } | null }> } } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, field: string | null, message: string }> } };

export type OrderDeliverMutationVariables = Exact<{
  id: string | number;
  version: number;
}>;


export type OrderDeliverMutation = { __typename: 'Mutation', orderDeliver: { __typename: 'OrderPayload', order: { __typename: 'Order', quantity: string, subtotal: string, discount: string, discountAmount: string | null, tax: string, freight: string, deliveryAddress: string | null, remark: string | null, cancelReason: string | null, externalSource: string | null, externalId: string | null, createdAt: string, updatedAt: string, viewerCan: Array<string>, id: string, version: number, number: string, status: OrderStatus, paymentStatus: PaymentStatus, orderedOn: string, currency: string, lineCount: number, total: string, received: string, outstanding: string, customer: { __typename: 'Customer', id: string, name: string, number: string } | null, contact: { __typename: 'Contact', id: string, name: string } | null, opportunity: { __typename: 'Opportunity', id: string, title: string } | null, owner: { __typename: 'User', id: string, name: string } | null, createdBy: { __typename: 'User', id: string, name: string } | null, steps: Array<{ __typename: 'WorkflowStep', name: string, label: string, to: string, allowed: boolean, blockedBy: string | null, requires: Array<string> }>, lines: Array<{ __typename: 'OrderLine', position: number, description: string, quantity: string, unitPrice: string, discountRate: string | null, discountAmount: string | null, taxRate: string | null, discount: string, net: string, tax: string, product: { __typename: 'Product', id: string, sku: string, name: string } | null, unit: { __typename: 'Unit', id: string, name: string } | null }>, unit: { __typename: 'Unit', id: string, name: string, status: UnitStatus, grossArea: string, totalPrice: string, reservedUntil: string | null, layout: { __typename: 'Layout', id: string, name: string, bedrooms: number, livingRooms: number, bathrooms: number } | null, project: { __typename: 'Project', id: string, name: string } | null, building: { __typename: 'Building', id: string, name: string } | null } | null, receipts: { __typename: 'ReceiptConnection', nodes: Array<{ __typename: 'Receipt', id: string, version: number, number: string, amount: string, receivedOn: string, remark: string | null, voidedAt: string | null, voidReason: string | null, method: { __typename: 'DictionaryItem', id: string, label: string } | null, createdBy: { __typename: 'User', id: string, name: string } | null }> } } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, field: string | null, message: string }> } };

export type OrderCompleteMutationVariables = Exact<{
  id: string | number;
  version: number;
}>;


export type OrderCompleteMutation = { __typename: 'Mutation', orderComplete: { __typename: 'OrderPayload', order: { __typename: 'Order', quantity: string, subtotal: string, discount: string, discountAmount: string | null, tax: string, freight: string, deliveryAddress: string | null, remark: string | null, cancelReason: string | null, externalSource: string | null, externalId: string | null, createdAt: string, updatedAt: string, viewerCan: Array<string>, id: string, version: number, number: string, status: OrderStatus, paymentStatus: PaymentStatus, orderedOn: string, currency: string, lineCount: number, total: string, received: string, outstanding: string, customer: { __typename: 'Customer', id: string, name: string, number: string } | null, contact: { __typename: 'Contact', id: string, name: string } | null, opportunity: { __typename: 'Opportunity', id: string, title: string } | null, owner: { __typename: 'User', id: string, name: string } | null, createdBy: { __typename: 'User', id: string, name: string } | null, steps: Array<{ __typename: 'WorkflowStep', name: string, label: string, to: string, allowed: boolean, blockedBy: string | null, requires: Array<string> }>, lines: Array<{ __typename: 'OrderLine', position: number, description: string, quantity: string, unitPrice: string, discountRate: string | null, discountAmount: string | null, taxRate: string | null, discount: string, net: string, tax: string, product: { __typename: 'Product', id: string, sku: string, name: string } | null, unit: { __typename: 'Unit', id: string, name: string } | null }>, unit: { __typename: 'Unit', id: string, name: string, status: UnitStatus, grossArea: string, totalPrice: string, reservedUntil: string | null, layout: { __typename: 'Layout', id: string, name: string, bedrooms: number, livingRooms: number, bathrooms: number } | null, project: { __typename: 'Project', id: string, name: string } | null, building: { __typename: 'Building', id: string, name: string } | null } | null, receipts: { __typename: 'ReceiptConnection', nodes: Array<{ __typename: 'Receipt', id: string, version: number, number: string, amount: string, receivedOn: string, remark: string | null, voidedAt: string | null, voidReason: string | null, method: { __typename: 'DictionaryItem', id: string, label: string } | null, createdBy: { __typename: 'User', id: string, name: string } | null }> } } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, field: string | null, message: string }> } };

export type OrderCancelMutationVariables = Exact<{
  id: string | number;
  version: number;
  input: OrderCancelInput;
}>;


export type OrderCancelMutation = { __typename: 'Mutation', orderCancel: { __typename: 'OrderPayload', order: { __typename: 'Order', quantity: string, subtotal: string, discount: string, discountAmount: string | null, tax: string, freight: string, deliveryAddress: string | null, remark: string | null, cancelReason: string | null, externalSource: string | null, externalId: string | null, createdAt: string, updatedAt: string, viewerCan: Array<string>, id: string, version: number, number: string, status: OrderStatus, paymentStatus: PaymentStatus, orderedOn: string, currency: string, lineCount: number, total: string, received: string, outstanding: string, customer: { __typename: 'Customer', id: string, name: string, number: string } | null, contact: { __typename: 'Contact', id: string, name: string } | null, opportunity: { __typename: 'Opportunity', id: string, title: string } | null, owner: { __typename: 'User', id: string, name: string } | null, createdBy: { __typename: 'User', id: string, name: string } | null, steps: Array<{ __typename: 'WorkflowStep', name: string, label: string, to: string, allowed: boolean, blockedBy: string | null, requires: Array<string> }>, lines: Array<{ __typename: 'OrderLine', position: number, description: string, quantity: string, unitPrice: string, discountRate: string | null, discountAmount: string | null, taxRate: string | null, discount: string, net: string, tax: string, product: { __typename: 'Product', id: string, sku: string, name: string } | null, unit: { __typename: 'Unit', id: string, name: string } | null }>, unit: { __typename: 'Unit', id: string, name: string, status: UnitStatus, grossArea: string, totalPrice: string, reservedUntil: string | null, layout: { __typename: 'Layout', id: string, name: string, bedrooms: number, livingRooms: number, bathrooms: number } | null, project: { __typename: 'Project', id: string, name: string } | null, building: { __typename: 'Building', id: string, name: string } | null } | null, receipts: { __typename: 'ReceiptConnection', nodes: Array<{ __typename: 'Receipt', id: string, version: number, number: string, amount: string, receivedOn: string, remark: string | null, voidedAt: string | null, voidReason: string | null, method: { __typename: 'DictionaryItem', id: string, label: string } | null, createdBy: { __typename: 'User', id: string, name: string } | null }> } } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, field: string | null, message: string }> } };

export type ReceiptRecordMutationVariables = Exact<{
  orderId: string | number;
  input: ReceiptRecordInput;
}>;


export type ReceiptRecordMutation = { __typename: 'Mutation', receiptRecord: { __typename: 'ReceiptPayload', receipt: { __typename: 'Receipt', id: string } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, field: string | null, message: string }> } };

export type ReceiptVoidMutationVariables = Exact<{
  id: string | number;
  version: number;
  input: ReceiptVoidInput;
}>;


export type ReceiptVoidMutation = { __typename: 'Mutation', receiptVoid: { __typename: 'ReceiptPayload', receipt: { __typename: 'Receipt', id: string, version: number, voidedAt: string | null, voidReason: string | null } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, field: string | null, message: string }> } };

export type OrderRowFragment = { __typename: 'Order', id: string, version: number, number: string, status: OrderStatus, paymentStatus: PaymentStatus, orderedOn: string, currency: string, lineCount: number, total: string, received: string, outstanding: string };

export type OrderListQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
  search?: string | null | undefined;
  filter?: OrderFilter | null | undefined;
  sort?: OrderSort | null | undefined;
}>;


export type OrderListQuery = { __typename: 'Query', orders: { __typename: 'OrderConnection', nodes: Array<{ __typename: 'Order', id: string, version: number, number: string, status: OrderStatus, paymentStatus: PaymentStatus, orderedOn: string, currency: string, lineCount: number, total: string, received: string, outstanding: string, customer: { __typename: 'Customer', id: string, name: string } | null, owner: { __typename: 'User', id: string, name: string } | null }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } };

export type OrderCountQueryVariables = Exact<{
  search?: string | null | undefined;
  filter?: OrderFilter | null | undefined;
}>;


export type OrderCountQuery = { __typename: 'Query', orders: { __typename: 'OrderConnection', totalCount: { __typename: 'Count', count: number, more: boolean } } };

export type OrderCreateMutationVariables = Exact<{
  input: OrderCreateInput;
}>;


export type OrderCreateMutation = { __typename: 'Mutation', orderCreate: { __typename: 'OrderPayload', order: { __typename: 'Order', id: string, version: number, number: string, status: OrderStatus, paymentStatus: PaymentStatus, orderedOn: string, currency: string, lineCount: number, total: string, received: string, outstanding: string } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, field: string | null, message: string }> } };

export type CustomerSearchQueryVariables = Exact<{
  search?: string | null | undefined;
}>;


export type CustomerSearchQuery = { __typename: 'Query', customers: { __typename: 'CustomerConnection', nodes: Array<{ __typename: 'Customer', id: string, name: string, number: string }> } };

export type ProductChoicesQueryVariables = Exact<{
  search?: string | null | undefined;
}>;


export type ProductChoicesQuery = { __typename: 'Query', products: { __typename: 'ProductConnection', nodes: Array<{ __typename: 'Product', id: string, name: string, sku: string }> } };

export type ProjectNamesQueryVariables = Exact<{ [key: string]: never; }>;


export type ProjectNamesQuery = { __typename: 'Query', projects: { __typename: 'ProjectConnection', nodes: Array<{ __typename: 'Project', id: string, name: string }> } };

export type UnitNamesQueryVariables = Exact<{
  search?: string | null | undefined;
}>;


export type UnitNamesQuery = { __typename: 'Query', units: { __typename: 'UnitConnection', nodes: Array<{ __typename: 'Unit', id: string, name: string, project: { __typename: 'Project', id: string, name: string } | null, layout: { __typename: 'Layout', id: string, name: string } | null }> } };

export type DepartmentChoicesQueryVariables = Exact<{ [key: string]: never; }>;


export type DepartmentChoicesQuery = { __typename: 'Query', departments: Array<{ __typename: 'Department', id: string, name: string, parent: { __typename: 'Department', id: string } | null }> };

export type DictionariesQueryVariables = Exact<{ [key: string]: never; }>;


export type DictionariesQuery = { __typename: 'Query', dictionaryTypes: Array<{ __typename: 'DictionaryType', id: string, code: string, items: Array<{ __typename: 'DictionaryItem', id: string, code: string, label: string, color: string | null, active: boolean }> }> };

export type CustomerNameQueryVariables = Exact<{
  id: string | number;
}>;


export type CustomerNameQuery = { __typename: 'Query', customer: { __typename: 'Customer', id: string, name: string } };

export type ProductNameQueryVariables = Exact<{
  id: string | number;
}>;


export type ProductNameQuery = { __typename: 'Query', product: { __typename: 'Product', id: string, name: string } };

export type UserSearchQueryVariables = Exact<{
  search?: string | null | undefined;
  granted?: string | null | undefined;
  within?: string | null | undefined;
}>;


export type UserSearchQuery = { __typename: 'Query', users: { __typename: 'UserConnection', nodes: Array<{ __typename: 'User', id: string, name: string, department: { __typename: 'Department', id: string, name: string } | null }> } };

export type PriceListRowFragment = { __typename: 'PriceList', id: string, version: number, name: string, currency: string, validFrom: string | null, validTo: string | null, active: boolean };

export type PriceListListQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type PriceListListQuery = { __typename: 'Query', priceLists: { __typename: 'PriceListConnection', nodes: Array<{ __typename: 'PriceList', id: string, version: number, name: string, currency: string, validFrom: string | null, validTo: string | null, active: boolean }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } };

export type PriceListCreateMutationVariables = Exact<{
  input: PriceListCreateInput;
}>;


export type PriceListCreateMutation = { __typename: 'Mutation', priceListCreate: { __typename: 'PriceListPayload', priceList: { __typename: 'PriceList', id: string, version: number, name: string, currency: string, validFrom: string | null, validTo: string | null, active: boolean } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, field: string | null, message: string }> } };

export type PriceListUpdateMutationVariables = Exact<{
  id: string | number;
  version: number;
  input: PriceListUpdateInput;
}>;


export type PriceListUpdateMutation = { __typename: 'Mutation', priceListUpdate: { __typename: 'PriceListPayload', priceList: { __typename: 'PriceList', id: string, version: number, name: string, currency: string, validFrom: string | null, validTo: string | null, active: boolean } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, field: string | null, message: string }> } };

export type ProductRowFragment = { __typename: 'Product', id: string, version: number, sku: string, name: string, active: boolean, listPrice: string | null, currency: string, taxRate: string | null, description: string | null, externalSource: string | null, externalId: string | null, category: { __typename: 'DictionaryItem', id: string, label: string, color: string | null } | null, measure: { __typename: 'DictionaryItem', id: string, label: string } | null };

export type ProductListQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
  search?: string | null | undefined;
  filter?: ProductFilter | null | undefined;
  sort?: ProductSort | null | undefined;
}>;


export type ProductListQuery = { __typename: 'Query', products: { __typename: 'ProductConnection', nodes: Array<{ __typename: 'Product', id: string, version: number, sku: string, name: string, active: boolean, listPrice: string | null, currency: string, taxRate: string | null, description: string | null, externalSource: string | null, externalId: string | null, today: string | null, category: { __typename: 'DictionaryItem', id: string, label: string, color: string | null } | null, measure: { __typename: 'DictionaryItem', id: string, label: string } | null }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null }, totalCount: { __typename: 'Count', count: number, more: boolean } } };

export type ProductRecordQueryVariables = Exact<{
  id: string | number;
}>;


export type ProductRecordQuery = { __typename: 'Query', product: { __typename: 'Product', createdAt: string, updatedAt: string, id: string, version: number, sku: string, name: string, active: boolean, listPrice: string | null, currency: string, taxRate: string | null, description: string | null, externalSource: string | null, externalId: string | null, today: string | null, prices: Array<{ __typename: 'ProductPrice', unitPrice: string, priceList: { __typename: 'PriceList', id: string, version: number, name: string, currency: string, validFrom: string | null, validTo: string | null, active: boolean } | null }>, category: { __typename: 'DictionaryItem', id: string, label: string, color: string | null } | null, measure: { __typename: 'DictionaryItem', id: string, label: string } | null }, stockLevels: { __typename: 'StockLevelConnection', nodes: Array<{ __typename: 'StockLevel', id: string, quantity: string, bin: string, countedAt: string, warehouse: { __typename: 'DictionaryItem', id: string, label: string, color: string | null } | null }> } };

export type ProductCreateMutationVariables = Exact<{
  input: ProductCreateInput;
}>;


export type ProductCreateMutation = { __typename: 'Mutation', productCreate: { __typename: 'ProductPayload', product: { __typename: 'Product', id: string, version: number, sku: string, name: string, active: boolean, listPrice: string | null, currency: string, taxRate: string | null, description: string | null, externalSource: string | null, externalId: string | null, category: { __typename: 'DictionaryItem', id: string, label: string, color: string | null } | null, measure: { __typename: 'DictionaryItem', id: string, label: string } | null } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, field: string | null, message: string }> } };

export type ProductUpdateMutationVariables = Exact<{
  id: string | number;
  version: number;
  input: ProductUpdateInput;
}>;


export type ProductUpdateMutation = { __typename: 'Mutation', productUpdate: { __typename: 'ProductPayload', product: { __typename: 'Product', id: string, version: number, sku: string, name: string, active: boolean, listPrice: string | null, currency: string, taxRate: string | null, description: string | null, externalSource: string | null, externalId: string | null, category: { __typename: 'DictionaryItem', id: string, label: string, color: string | null } | null, measure: { __typename: 'DictionaryItem', id: string, label: string } | null } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, field: string | null, message: string }> } };

export type PriceListPriceSetMutationVariables = Exact<{
  id: string | number;
  version: number;
  prices: Array<PriceListPriceInput> | PriceListPriceInput;
}>;


export type PriceListPriceSetMutation = { __typename: 'Mutation', priceListPriceSet: { __typename: 'PriceListPayload', priceList: { __typename: 'PriceList', id: string, version: number } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, field: string | null, message: string }> } };

export type OwnSessionsQueryVariables = Exact<{ [key: string]: never; }>;


export type OwnSessionsQuery = { __typename: 'Query', sessions: Array<{ __typename: 'Session', id: string, createdAt: string, updatedAt: string, expiresAt: string, ipAddress: string | null, userAgent: string | null, current: boolean }> };

export type OwnNameMutationVariables = Exact<{
  name: string;
}>;


export type OwnNameMutation = { __typename: 'Mutation', userUpdateSelf: { __typename: 'UserPayload', user: { __typename: 'User', id: string, version: number, name: string } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, field: string | null, message: string }> } };

export type PasswordChangeMutationVariables = Exact<{
  input: PasswordChangeInput;
}>;


export type PasswordChangeMutation = { __typename: 'Mutation', passwordChange: { __typename: 'SignInPayload', viewer: { __typename: 'Viewer', locale: string | null } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, field: string | null, message: string }> } };

export type SessionRevokeMutationVariables = Exact<{
  id: string | number;
}>;


export type SessionRevokeMutation = { __typename: 'Mutation', sessionRevoke: { __typename: 'OutcomePayload', done: boolean, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, field: string | null, message: string }> } };

export type SessionsRevokeOthersMutationVariables = Exact<{ [key: string]: never; }>;


export type SessionsRevokeOthersMutation = { __typename: 'Mutation', sessionsRevokeOthers: { __typename: 'OutcomePayload', done: boolean, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, field: string | null, message: string }> } };

export type ProjectListQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type ProjectListQuery = { __typename: 'Query', projects: { __typename: 'ProjectConnection', nodes: Array<{ __typename: 'Project', id: string, name: string, address: string | null, openedOn: string | null, department: { __typename: 'Department', id: string, name: string } | null, unitCounts: Array<{ __typename: 'UnitCount', status: UnitStatus, count: number }> }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } };

export type ProjectRecordQueryVariables = Exact<{
  id: string | number;
}>;


export type ProjectRecordQuery = { __typename: 'Query', project: { __typename: 'Project', id: string, version: number, name: string, address: string | null, openedOn: string | null, holdHours: number, remark: string | null, department: { __typename: 'Department', id: string, name: string } | null, region: { __typename: 'DictionaryItem', id: string, label: string } | null, buildings: Array<{ __typename: 'Building', id: string, version: number, name: string, code: string, position: number, remark: string | null }>, layouts: Array<{ __typename: 'Layout', id: string, version: number, name: string, bedrooms: number, livingRooms: number, bathrooms: number, grossArea: string, netArea: string }> } };

export type ProjectChoicesQueryVariables = Exact<{ [key: string]: never; }>;


export type ProjectChoicesQuery = { __typename: 'Query', projects: { __typename: 'ProjectConnection', nodes: Array<{ __typename: 'Project', id: string, name: string, layouts: Array<{ __typename: 'Layout', id: string, name: string }>, buildings: Array<{ __typename: 'Building', id: string, name: string }> }> } };

export type BuildingBoardQueryVariables = Exact<{
  id: string | number;
}>;


export type BuildingBoardQuery = { __typename: 'Query', building: { __typename: 'Building', id: string, name: string, units: Array<{ __typename: 'Unit', id: string, version: number, name: string, status: UnitStatus, entrance: string, floor: number, room: string, grossArea: string, totalPrice: string, reservedUntil: string | null, layout: { __typename: 'Layout', id: string, name: string } | null, holder: { __typename: 'User', id: string, name: string } | null }> } };

export type ProjectCreateMutationVariables = Exact<{
  input: ProjectCreateInput;
}>;


export type ProjectCreateMutation = { __typename: 'Mutation', projectCreate: { __typename: 'ProjectPayload', project: { __typename: 'Project', id: string } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, field: string | null, message: string }> } };

export type ProjectUpdateMutationVariables = Exact<{
  id: string | number;
  version: number;
  input: ProjectUpdateInput;
}>;


export type ProjectUpdateMutation = { __typename: 'Mutation', projectUpdate: { __typename: 'ProjectPayload', project: { __typename: 'Project', id: string, version: number, name: string, address: string | null, openedOn: string | null, holdHours: number, remark: string | null, department: { __typename: 'Department', id: string, name: string } | null, region: { __typename: 'DictionaryItem', id: string, label: string } | null } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, field: string | null, message: string }> } };

export type BuildingCreateMutationVariables = Exact<{
  input: BuildingCreateInput;
}>;


export type BuildingCreateMutation = { __typename: 'Mutation', buildingCreate: { __typename: 'BuildingPayload', building: { __typename: 'Building', id: string } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, field: string | null, message: string }> } };

export type BuildingUpdateMutationVariables = Exact<{
  id: string | number;
  version: number;
  input: BuildingUpdateInput;
}>;


export type BuildingUpdateMutation = { __typename: 'Mutation', buildingUpdate: { __typename: 'BuildingPayload', building: { __typename: 'Building', id: string, version: number, name: string, code: string, position: number, remark: string | null } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, field: string | null, message: string }> } };

export type LayoutUpdateMutationVariables = Exact<{
  id: string | number;
  version: number;
  input: LayoutUpdateInput;
}>;


export type LayoutUpdateMutation = { __typename: 'Mutation', layoutUpdate: { __typename: 'LayoutPayload', layout: { __typename: 'Layout', id: string, version: number, name: string, bedrooms: number, livingRooms: number, bathrooms: number, grossArea: string, netArea: string } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, field: string | null, message: string }> } };

export type LayoutCreateMutationVariables = Exact<{
  input: LayoutCreateInput;
}>;


export type LayoutCreateMutation = { __typename: 'Mutation', layoutCreate: { __typename: 'LayoutPayload', layout: { __typename: 'Layout', id: string } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, field: string | null, message: string }> } };

export type UnitGenerateMutationVariables = Exact<{
  input: UnitGenerateInput;
}>;


export type UnitGenerateMutation = { __typename: 'Mutation', unitGenerate: { __typename: 'UnitGeneratePayload', created: number, building: { __typename: 'Building', id: string } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, field: string | null, message: string }> } };

export type DeletedCustomersQueryVariables = Exact<{
  after?: string | null | undefined;
  search?: string | null | undefined;
}>;


export type DeletedCustomersQuery = { __typename: 'Query', customers: { __typename: 'CustomerConnection', nodes: Array<{ __typename: 'Customer', id: string, version: number, number: string, name: string, kind: CustomerKind, status: CustomerStatus, deletedAt: string | null, deletedBy: { __typename: 'User', id: string, name: string } | null, owner: { __typename: 'User', id: string, name: string } | null }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } };

export type DeletedContactsQueryVariables = Exact<{
  after?: string | null | undefined;
  search?: string | null | undefined;
}>;


export type DeletedContactsQuery = { __typename: 'Query', contacts: { __typename: 'ContactConnection', nodes: Array<{ __typename: 'Contact', id: string, version: number, name: string, position: string | null, mobile: string | null, deletedAt: string | null, deletedBy: { __typename: 'User', id: string, name: string } | null, customer: { __typename: 'Customer', id: string, name: string } | null }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } };

export type DeletedOpportunitiesQueryVariables = Exact<{
  after?: string | null | undefined;
  search?: string | null | undefined;
}>;


export type DeletedOpportunitiesQuery = { __typename: 'Query', opportunities: { __typename: 'OpportunityConnection', nodes: Array<{ __typename: 'Opportunity', id: string, version: number, number: string, title: string, customerName: string, deletedAt: string | null, deletedBy: { __typename: 'User', id: string, name: string } | null, owner: { __typename: 'User', id: string, name: string } | null }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } };

export type DeletedLeadsQueryVariables = Exact<{
  after?: string | null | undefined;
  search?: string | null | undefined;
}>;


export type DeletedLeadsQuery = { __typename: 'Query', leads: { __typename: 'LeadConnection', nodes: Array<{ __typename: 'Lead', id: string, version: number, number: string, name: string, contactName: string | null, deletedAt: string | null, deletedBy: { __typename: 'User', id: string, name: string } | null, owner: { __typename: 'User', id: string, name: string } | null }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } };

export type DeletedTicketsQueryVariables = Exact<{
  after?: string | null | undefined;
  search?: string | null | undefined;
}>;


export type DeletedTicketsQuery = { __typename: 'Query', serviceTickets: { __typename: 'ServiceTicketConnection', nodes: Array<{ __typename: 'ServiceTicket', id: string, version: number, number: string, deletedAt: string | null, name: string, deletedBy: { __typename: 'User', id: string, name: string } | null, customer: { __typename: 'Customer', id: string, name: string } | null }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } };

export type ContactRestoreMutationVariables = Exact<{
  id: string | number;
  version: number;
}>;


export type ContactRestoreMutation = { __typename: 'Mutation', contactRestore: { __typename: 'ContactPayload', contact: { __typename: 'Contact', id: string, version: number, deletedAt: string | null } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, field: string | null, message: string }> } };

export type ReminderRuleRowFragment = { __typename: 'ReminderRule', id: string, version: number, nameZh: string, nameEn: string, source: ReminderSource, offsetMinutes: number, audience: ReminderAudience, dailyMail: boolean, quietFrom: string | null, quietTo: string | null, escalateAfterHours: number | null, active: boolean };

export type ReminderRuleListQueryVariables = Exact<{ [key: string]: never; }>;


export type ReminderRuleListQuery = { __typename: 'Query', reminderRules: { __typename: 'ReminderRuleConnection', nodes: Array<{ __typename: 'ReminderRule', id: string, version: number, nameZh: string, nameEn: string, source: ReminderSource, offsetMinutes: number, audience: ReminderAudience, dailyMail: boolean, quietFrom: string | null, quietTo: string | null, escalateAfterHours: number | null, active: boolean }> } };

export type ReminderRuleCreateMutationVariables = Exact<{
  input: ReminderRuleCreateInput;
}>;


export type ReminderRuleCreateMutation = { __typename: 'Mutation', reminderRuleCreate: { __typename: 'ReminderRulePayload', reminderRule: { __typename: 'ReminderRule', id: string, version: number, nameZh: string, nameEn: string, source: ReminderSource, offsetMinutes: number, audience: ReminderAudience, dailyMail: boolean, quietFrom: string | null, quietTo: string | null, escalateAfterHours: number | null, active: boolean } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, field: string | null, message: string }> } };

export type ReminderRuleUpdateMutationVariables = Exact<{
  id: string | number;
  version: number;
  input: ReminderRuleUpdateInput;
}>;


export type ReminderRuleUpdateMutation = { __typename: 'Mutation', reminderRuleUpdate: { __typename: 'ReminderRulePayload', reminderRule: { __typename: 'ReminderRule', id: string, version: number, nameZh: string, nameEn: string, source: ReminderSource, offsetMinutes: number, audience: ReminderAudience, dailyMail: boolean, quietFrom: string | null, quietTo: string | null, escalateAfterHours: number | null, active: boolean } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, field: string | null, message: string }> } };

export type ReminderRuleDeleteMutationVariables = Exact<{
  id: string | number;
  version: number;
}>;


export type ReminderRuleDeleteMutation = { __typename: 'Mutation', reminderRuleDelete: { __typename: 'ReminderRulePayload', reminderRule: { __typename: 'ReminderRule', id: string } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, field: string | null, message: string }> } };

export type ReminderCountQueryVariables = Exact<{ [key: string]: never; }>;


export type ReminderCountQuery = { __typename: 'Query', reminderCount: { __typename: 'Count', count: number, more: boolean } };

export type ReminderRowFragment = { __typename: 'Reminder', id: string, version: number, source: ReminderSource, text: string, dueAt: string, missedBy: { __typename: 'User', id: string, name: string } | null, record:
    | { __typename: 'AssignmentRule' }
    | { __typename: 'Attachment' }
    | { __typename: 'Building' }
    | { __typename: 'CalendarDay' }
    | { __typename: 'CareRule' }
    | { __typename: 'CareTask' }
    | { __typename: 'ChurnCase' }
    | { __typename: 'ChurnMeasure' }
    | { __typename: 'ChurnRule' }
    | { __typename: 'Contact', id: string, customer: { __typename: 'Customer', id: string, name: string } | null }
    | { __typename: 'Customer', id: string }
    | { __typename: 'Department' }
    | { __typename: 'DictionaryItem' }
    | { __typename: 'DictionaryType' }
    | { __typename: 'FeedbackLink' }
    | { __typename: 'ImportBatch' }
    | { __typename: 'Interaction' }
    | { __typename: 'Layout' }
    | { __typename: 'Lead' }
    | { __typename: 'LeadContact' }
    | { __typename: 'Opportunity', id: string, customerName: string }
    | { __typename: 'Order' }
    | { __typename: 'PlanItem', id: string, opportunity: { __typename: 'Opportunity', id: string, title: string, customerName: string } | null }
    | { __typename: 'PriceList' }
    | { __typename: 'Product' }
    | { __typename: 'Project' }
    | { __typename: 'Receipt' }
    | { __typename: 'Reminder' }
    | { __typename: 'ReminderRule' }
    | { __typename: 'Role' }
    | { __typename: 'SavedReply' }
    | { __typename: 'ServiceHandling' }
    | { __typename: 'ServiceTicket' }
    | { __typename: 'SlaPolicy' }
    | { __typename: 'StockLevel' }
    | { __typename: 'Unit', id: string }
    | { __typename: 'UnitHold' }
    | { __typename: 'User' }
    | { __typename: 'VisitSheet' }
    | { __typename: 'WebForm' }
   | null };

export type ReminderListQueryVariables = Exact<{
  first: number;
}>;


export type ReminderListQuery = { __typename: 'Query', reminders: { __typename: 'ReminderConnection', nodes: Array<{ __typename: 'Reminder', id: string, version: number, source: ReminderSource, text: string, dueAt: string, missedBy: { __typename: 'User', id: string, name: string } | null, record:
        | { __typename: 'AssignmentRule' }
        | { __typename: 'Attachment' }
        | { __typename: 'Building' }
        | { __typename: 'CalendarDay' }
        | { __typename: 'CareRule' }
        | { __typename: 'CareTask' }
        | { __typename: 'ChurnCase' }
        | { __typename: 'ChurnMeasure' }
        | { __typename: 'ChurnRule' }
        | { __typename: 'Contact', id: string, customer: { __typename: 'Customer', id: string, name: string } | null }
        | { __typename: 'Customer', id: string }
        | { __typename: 'Department' }
        | { __typename: 'DictionaryItem' }
        | { __typename: 'DictionaryType' }
        | { __typename: 'FeedbackLink' }
        | { __typename: 'ImportBatch' }
        | { __typename: 'Interaction' }
        | { __typename: 'Layout' }
        | { __typename: 'Lead' }
        | { __typename: 'LeadContact' }
        | { __typename: 'Opportunity', id: string, customerName: string }
        | { __typename: 'Order' }
        | { __typename: 'PlanItem', id: string, opportunity: { __typename: 'Opportunity', id: string, title: string, customerName: string } | null }
        | { __typename: 'PriceList' }
        | { __typename: 'Product' }
        | { __typename: 'Project' }
        | { __typename: 'Receipt' }
        | { __typename: 'Reminder' }
        | { __typename: 'ReminderRule' }
        | { __typename: 'Role' }
        | { __typename: 'SavedReply' }
        | { __typename: 'ServiceHandling' }
        | { __typename: 'ServiceTicket' }
        | { __typename: 'SlaPolicy' }
        | { __typename: 'StockLevel' }
        | { __typename: 'Unit', id: string }
        | { __typename: 'UnitHold' }
        | { __typename: 'User' }
        | { __typename: 'VisitSheet' }
        | { __typename: 'WebForm' }
       | null }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean } }, reminderCount: { __typename: 'Count', count: number, more: boolean } };

export type ReminderAcknowledgeMutationVariables = Exact<{
  ids: Array<string | number> | string | number;
}>;


export type ReminderAcknowledgeMutation = { __typename: 'Mutation', reminderAcknowledge: { __typename: 'ReminderAcknowledgePayload', reminders: Array<{ __typename: 'Reminder', id: string, version: number, state: ReminderState }>, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, field: string | null, message: string }> } };

export type ReminderSnoozeMutationVariables = Exact<{
  id: string | number;
  until: string;
}>;


export type ReminderSnoozeMutation = { __typename: 'Mutation', reminderSnooze: { __typename: 'ReminderPayload', reminder: { __typename: 'Reminder', id: string, version: number, state: ReminderState } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, field: string | null, message: string }> } };

export type RoleRowFragment = { __typename: 'Role', id: string, version: number, code: string, nameZh: string, nameEn: string, builtIn: boolean, userCount: number | null, grants: Array<{ __typename: 'PermissionGrant', permission: string, reach: Reach }> | null, fields: Array<{ __typename: 'FieldAccess', field: string, right: FieldRight }> | null };

export type RoleMatrixQueryVariables = Exact<{ [key: string]: never; }>;


export type RoleMatrixQuery = { __typename: 'Query', roles: Array<{ __typename: 'Role', id: string, version: number, code: string, nameZh: string, nameEn: string, builtIn: boolean, userCount: number | null, grants: Array<{ __typename: 'PermissionGrant', permission: string, reach: Reach }> | null, fields: Array<{ __typename: 'FieldAccess', field: string, right: FieldRight }> | null }>, permissions: Array<{ __typename: 'Permission', permission: string, noun: string, verb: string, reachMatters: boolean }>, protectedFields: Array<{ __typename: 'ProtectedField', field: string, noun: string, name: string }> };

export type RoleCreateMutationVariables = Exact<{
  input: RoleCreateInput;
}>;


export type RoleCreateMutation = { __typename: 'Mutation', roleCreate: { __typename: 'RolePayload', role: { __typename: 'Role', id: string, version: number, code: string, nameZh: string, nameEn: string, builtIn: boolean, userCount: number | null, grants: Array<{ __typename: 'PermissionGrant', permission: string, reach: Reach }> | null, fields: Array<{ __typename: 'FieldAccess', field: string, right: FieldRight }> | null } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, field: string | null, message: string }> } };

export type RoleUpdateMutationVariables = Exact<{
  id: string | number;
  version: number;
  input: RoleUpdateInput;
}>;


export type RoleUpdateMutation = { __typename: 'Mutation', roleUpdate: { __typename: 'RolePayload', role: { __typename: 'Role', id: string, version: number, code: string, nameZh: string, nameEn: string, builtIn: boolean, userCount: number | null, grants: Array<{ __typename: 'PermissionGrant', permission: string, reach: Reach }> | null, fields: Array<{ __typename: 'FieldAccess', field: string, right: FieldRight }> | null } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, field: string | null, message: string }> } };

export type RoleDeleteMutationVariables = Exact<{
  id: string | number;
  version: number;
}>;


export type RoleDeleteMutation = { __typename: 'Mutation', roleDelete: { __typename: 'RolePayload', role: { __typename: 'Role', id: string } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, field: string | null, message: string }> } };

export type SavedReplyListQueryVariables = Exact<{
  filter: SavedReplyFilter;
}>;


export type SavedReplyListQuery = { __typename: 'Query', savedReplies: { __typename: 'SavedReplyConnection', nodes: Array<{ __typename: 'SavedReply', id: string, version: number, title: string, body: string, shared: boolean, viewerCan: Array<string>, type: { __typename: 'DictionaryItem', id: string, label: string, color: string | null } | null, owner: { __typename: 'User', id: string, name: string } | null }> } };

export type SavedReplyRowFragment = { __typename: 'SavedReply', id: string, version: number, title: string, body: string, shared: boolean, viewerCan: Array<string>, type: { __typename: 'DictionaryItem', id: string, label: string, color: string | null } | null, owner: { __typename: 'User', id: string, name: string } | null };

export type SavedReplyChoicesQueryVariables = Exact<{
  filter: SavedReplyFilter;
}>;


export type SavedReplyChoicesQuery = { __typename: 'Query', savedReplies: { __typename: 'SavedReplyConnection', nodes: Array<{ __typename: 'SavedReply', id: string, title: string, body: string }> } };

export type SavedReplyCreateMutationVariables = Exact<{
  input: SavedReplyCreateInput;
}>;


export type SavedReplyCreateMutation = { __typename: 'Mutation', savedReplyCreate: { __typename: 'SavedReplyPayload', savedReply: { __typename: 'SavedReply', id: string, version: number, title: string, body: string, shared: boolean, viewerCan: Array<string>, type: { __typename: 'DictionaryItem', id: string, label: string, color: string | null } | null, owner: { __typename: 'User', id: string, name: string } | null } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, field: string | null, message: string }> } };

export type SavedReplyUpdateMutationVariables = Exact<{
  id: string | number;
  version: number;
  input: SavedReplyUpdateInput;
}>;


export type SavedReplyUpdateMutation = { __typename: 'Mutation', savedReplyUpdate: { __typename: 'SavedReplyPayload', savedReply: { __typename: 'SavedReply', id: string, version: number, title: string, body: string, shared: boolean, viewerCan: Array<string>, type: { __typename: 'DictionaryItem', id: string, label: string, color: string | null } | null, owner: { __typename: 'User', id: string, name: string } | null } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, field: string | null, message: string }> } };

export type SavedReplyDeleteMutationVariables = Exact<{
  id: string | number;
  version: number;
}>;


export type SavedReplyDeleteMutation = { __typename: 'Mutation', savedReplyDelete: { __typename: 'SavedReplyPayload', savedReply: { __typename: 'SavedReply', id: string } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, field: string | null, message: string }> } };

export type ServiceReportQueryVariables = Exact<{
  from: string;
  to: string;
  timeZone?: string | null | undefined;
  filter?: ServiceTicketFilter | null | undefined;
}>;


export type ServiceReportQuery = { __typename: 'Query', serviceTicketFigures: { __typename: 'ServiceTicketFigures', definition: string, total: { __typename: 'ServiceTicketFiguresSet', closed: number, firstTimeRightShare: number | null, scored: number, averageScore: number | null, asked: number, responseShare: number | null }, months: Array<{ __typename: 'ServiceTicketFiguresMonth', start: string, end: string, figures: { __typename: 'ServiceTicketFiguresSet', closed: number, firstTimeRightShare: number | null, scored: number, averageScore: number | null, asked: number, responseShare: number | null } }>, types: Array<{ __typename: 'ServiceTicketFiguresType', type: { __typename: 'DictionaryItem', id: string, code: string, label: string, color: string | null }, figures: { __typename: 'ServiceTicketFiguresSet', closed: number, firstTimeRightShare: number | null, scored: number, averageScore: number | null, asked: number, responseShare: number | null } }>, departments: Array<{ __typename: 'ServiceTicketFiguresDepartment', department: { __typename: 'Department', id: string, name: string } | null, figures: { __typename: 'ServiceTicketFiguresSet', closed: number, firstTimeRightShare: number | null, scored: number, averageScore: number | null, asked: number, responseShare: number | null } }>, loops: Array<{ __typename: 'ServiceTicketLoopCount', loops: number, count: number }>, scores: Array<{ __typename: 'ServiceTicketScoreCount', score: number, count: number }> }, complaintStats: { __typename: 'ComplaintStats', definition: string, total: number, promised: { __typename: 'ComplaintPromised', kept: number, broken: number, share: number | null }, causes: Array<{ __typename: 'ComplaintCauseCount', count: number, cause: { __typename: 'DictionaryItem', id: string, code: string, label: string, color: string | null } | null }>, liable: Array<{ __typename: 'ComplaintLiableCount', count: number, department: { __typename: 'Department', id: string, name: string } | null }>, compensation: Array<{ __typename: 'ComplaintCompensation', currency: string, amount: string, count: number }> } };

export type ComplaintReasonsFragment = { __typename: 'ComplaintStats', total: number, causes: Array<{ __typename: 'ComplaintCauseCount', count: number, cause: { __typename: 'DictionaryItem', id: string, code: string, label: string, color: string | null } | null }>, liable: Array<{ __typename: 'ComplaintLiableCount', count: number, department: { __typename: 'Department', id: string, name: string } | null }>, compensation: Array<{ __typename: 'ComplaintCompensation', currency: string, amount: string, count: number }> };

export type TicketFiguresFragment = { __typename: 'ServiceTicketFiguresSet', closed: number, firstTimeRightShare: number | null, scored: number, averageScore: number | null, asked: number, responseShare: number | null };

export type FeedbackSettingQueryVariables = Exact<{ [key: string]: never; }>;


export type FeedbackSettingQuery = { __typename: 'Query', feedbackSetting: { __typename: 'FeedbackSetting', automatic: boolean, version: number } };

export type FeedbackSettingUpdateMutationVariables = Exact<{
  version: number;
  automatic: boolean;
}>;


export type FeedbackSettingUpdateMutation = { __typename: 'Mutation', feedbackSettingUpdate: { __typename: 'FeedbackSettingPayload', feedbackSetting: { __typename: 'FeedbackSetting', automatic: boolean, version: number } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, field: string | null, message: string }> } };

export type ServiceTicketAskedQueryVariables = Exact<{
  id: string | number;
}>;


export type ServiceTicketAskedQuery = { __typename: 'Query', serviceTicket: { __typename: 'ServiceTicket', id: string, status: ServiceTicketStatus, askBlockedBy: string | null, feedbackLinks: Array<{ __typename: 'FeedbackLink', id: string, state: FeedbackLinkState | null, loop: number, createdAt: string, sentAt: string | null, expiresAt: string | null, openedAt: string | null, answeredAt: string | null, failedAt: string | null, result: FeedbackResult | null, contact: { __typename: 'Contact', id: string, name: string } | null }> } };

export type FeedbackLinkRowFragment = { __typename: 'FeedbackLink', id: string, state: FeedbackLinkState | null, loop: number, createdAt: string, sentAt: string | null, expiresAt: string | null, openedAt: string | null, answeredAt: string | null, failedAt: string | null, result: FeedbackResult | null, contact: { __typename: 'Contact', id: string, name: string } | null };

export type FeedbackLinkSendMutationVariables = Exact<{
  ticketId: string | number;
}>;


export type FeedbackLinkSendMutation = { __typename: 'Mutation', feedbackLinkSend: { __typename: 'FeedbackLinkPayload', feedbackLink: { __typename: 'FeedbackLink', id: string, state: FeedbackLinkState | null, loop: number, createdAt: string, sentAt: string | null, expiresAt: string | null, openedAt: string | null, answeredAt: string | null, failedAt: string | null, result: FeedbackResult | null, contact: { __typename: 'Contact', id: string, name: string } | null } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, field: string | null, message: string }> } };

export type AttachmentRowFragment = { __typename: 'Attachment', id: string, version: number, name: string, kind: AttachmentKind | null, size: number, url: string, deletable: boolean, createdAt: string, createdBy: { __typename: 'User', id: string, name: string } | null };

export type AttachmentDeleteMutationVariables = Exact<{
  id: string | number;
  version: number;
}>;


export type AttachmentDeleteMutation = { __typename: 'Mutation', attachmentDelete: { __typename: 'AttachmentPayload', attachment: { __typename: 'Attachment', id: string, version: number } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, field: string | null, message: string }> } };

export type AttachmentRestoreMutationVariables = Exact<{
  id: string | number;
  version: number;
}>;


export type AttachmentRestoreMutation = { __typename: 'Mutation', attachmentRestore: { __typename: 'AttachmentPayload', attachment: { __typename: 'Attachment', id: string, version: number } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, field: string | null, message: string }> } };

export type ServiceTicketRecordQueryVariables = Exact<{
  id: string | number;
}>;


export type ServiceTicketRecordQuery = { __typename: 'Query', serviceTicket: { __typename: 'ServiceTicket', viewerCan: Array<string>, request: string, channel: InteractionChannel | null, currency: string, compensation: string | null, assignedAt: string | null, respondedAt: string | null, waitingSinceAt: string | null, externalSource: string | null, externalId: string | null, id: string, version: number, number: string, status: ServiceTicketStatus, title: string, priority: Priority, loops: number, satisfaction: number | null, createdAt: string, handledAt: string | null, archivedAt: string | null, escalatedAt: string | null, promisedOn: string | null, slaDueAt: string | null, steps: Array<{ __typename: 'WorkflowStep', name: string, label: string, to: string, allowed: boolean, blockedBy: string | null, requires: Array<string> }>, attachments: Array<{ __typename: 'Attachment', id: string, version: number, name: string, kind: AttachmentKind | null, size: number, url: string, deletable: boolean, createdAt: string, createdBy: { __typename: 'User', id: string, name: string } | null }>, mergedFrom: Array<{ __typename: 'ServiceTicket', id: string, number: string, title: string, request: string, createdAt: string, archivedAt: string | null }>, handlings: { __typename: 'ServiceHandlingConnection', nodes: Array<{ __typename: 'ServiceHandling', id: string, loop: number, handling: string, handledAt: string, satisfaction: number | null, outcome: string | null, feedbackAt: string | null, feedbackBy: FeedbackSource | null, handler: { __typename: 'User', id: string, name: string } | null }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } }, clocks: Array<{ __typename: 'TicketClock', kind: PromiseKind, state: SlaState, startedAt: string, minutes: number | null, dueAt: string | null, doneAt: string | null, minutesLeft: number | null, minutesPaused: number }>, pauses: Array<{ __typename: 'ServicePause', fromAt: string, untilAt: string | null, reason: string, by: { __typename: 'User', id: string, name: string } | null }>, slaPolicy: { __typename: 'SlaPolicy', id: string, nameZh: string, nameEn: string } | null, contact: { __typename: 'Contact', id: string, name: string } | null, order: { __typename: 'Order', id: string, number: string } | null, product: { __typename: 'Product', id: string, name: string } | null, unit: { __typename: 'Unit', id: string, name: string } | null, complaintCause: { __typename: 'DictionaryItem', id: string, label: string } | null, liableDepartment: { __typename: 'Department', id: string, name: string } | null, mergedInto: { __typename: 'ServiceTicket', id: string, number: string, title: string } | null, createdBy: { __typename: 'User', id: string, name: string } | null, sla: { __typename: 'TicketSla', overall: SlaState | null }, type: { __typename: 'DictionaryItem', id: string, code: string, label: string, color: string | null } | null, customer: { __typename: 'Customer', id: string, name: string } | null, owner: { __typename: 'User', id: string, name: string } | null, department: { __typename: 'Department', id: string, name: string } | null } };

export type ServiceTicketFactsFragment = { __typename: 'ServiceTicket', request: string, channel: InteractionChannel | null, currency: string, compensation: string | null, assignedAt: string | null, respondedAt: string | null, waitingSinceAt: string | null, externalSource: string | null, externalId: string | null, id: string, version: number, number: string, status: ServiceTicketStatus, title: string, priority: Priority, loops: number, satisfaction: number | null, createdAt: string, handledAt: string | null, archivedAt: string | null, escalatedAt: string | null, promisedOn: string | null, slaDueAt: string | null, clocks: Array<{ __typename: 'TicketClock', kind: PromiseKind, state: SlaState, startedAt: string, minutes: number | null, dueAt: string | null, doneAt: string | null, minutesLeft: number | null, minutesPaused: number }>, pauses: Array<{ __typename: 'ServicePause', fromAt: string, untilAt: string | null, reason: string, by: { __typename: 'User', id: string, name: string } | null }>, slaPolicy: { __typename: 'SlaPolicy', id: string, nameZh: string, nameEn: string } | null, contact: { __typename: 'Contact', id: string, name: string } | null, order: { __typename: 'Order', id: string, number: string } | null, product: { __typename: 'Product', id: string, name: string } | null, unit: { __typename: 'Unit', id: string, name: string } | null, complaintCause: { __typename: 'DictionaryItem', id: string, label: string } | null, liableDepartment: { __typename: 'Department', id: string, name: string } | null, mergedInto: { __typename: 'ServiceTicket', id: string, number: string, title: string } | null, createdBy: { __typename: 'User', id: string, name: string } | null, sla: { __typename: 'TicketSla', overall: SlaState | null }, type: { __typename: 'DictionaryItem', id: string, code: string, label: string, color: string | null } | null, customer: { __typename: 'Customer', id: string, name: string } | null, owner: { __typename: 'User', id: string, name: string } | null, department: { __typename: 'Department', id: string, name: string } | null };

export type ServiceHandlingRowFragment = { __typename: 'ServiceHandling', id: string, loop: number, handling: string, handledAt: string, satisfaction: number | null, outcome: string | null, feedbackAt: string | null, feedbackBy: FeedbackSource | null, handler: { __typename: 'User', id: string, name: string } | null };

export type ServiceTicketHandlingsQueryVariables = Exact<{
  id: string | number;
  after?: string | null | undefined;
}>;


export type ServiceTicketHandlingsQuery = { __typename: 'Query', serviceTicket: { __typename: 'ServiceTicket', id: string, handlings: { __typename: 'ServiceHandlingConnection', nodes: Array<{ __typename: 'ServiceHandling', id: string, loop: number, handling: string, handledAt: string, satisfaction: number | null, outcome: string | null, feedbackAt: string | null, feedbackBy: FeedbackSource | null, handler: { __typename: 'User', id: string, name: string } | null }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } } };

export type ServiceTicketHistoryQueryVariables = Exact<{
  id: string | number;
  before?: number | null | undefined;
}>;


export type ServiceTicketHistoryQuery = { __typename: 'Query', changes: { __typename: 'ChangePage', more: boolean, lastSequence: number | null, nodes: Array<{ __typename: 'Change', recordLabel: string | null, customerId: string | null, batch: number | null, sequence: number, noun: Noun, recordId: string, action: string, reason: string | null, changedAt: string, actor: { __typename: 'User', id: string, name: string } | null, fields: Array<{ __typename: 'FieldChange', field: string, before: unknown, after: unknown, beforeLabel: string | null, afterLabel: string | null }> }> } };

export type ServiceTicketsAlikeQueryVariables = Exact<{
  customerId: string | number;
  search?: string | null | undefined;
}>;


export type ServiceTicketsAlikeQuery = { __typename: 'Query', serviceTickets: { __typename: 'ServiceTicketConnection', nodes: Array<{ __typename: 'ServiceTicket', id: string, number: string, title: string }> } };

export type ServiceTicketUpdateMutationVariables = Exact<{
  id: string | number;
  version: number;
  input: ServiceTicketUpdateInput;
}>;


export type ServiceTicketUpdateMutation = { __typename: 'Mutation', serviceTicketUpdate: { __typename: 'ServiceTicketPayload', serviceTicket: { __typename: 'ServiceTicket', request: string, channel: InteractionChannel | null, currency: string, compensation: string | null, assignedAt: string | null, respondedAt: string | null, waitingSinceAt: string | null, externalSource: string | null, externalId: string | null, id: string, version: number, number: string, status: ServiceTicketStatus, title: string, priority: Priority, loops: number, satisfaction: number | null, createdAt: string, handledAt: string | null, archivedAt: string | null, escalatedAt: string | null, promisedOn: string | null, slaDueAt: string | null, clocks: Array<{ __typename: 'TicketClock', kind: PromiseKind, state: SlaState, startedAt: string, minutes: number | null, dueAt: string | null, doneAt: string | null, minutesLeft: number | null, minutesPaused: number }>, pauses: Array<{ __typename: 'ServicePause', fromAt: string, untilAt: string | null, reason: string, by: { __typename: 'User', id: string, name: string } | null }>, slaPolicy: { __typename: 'SlaPolicy', id: string, nameZh: string, nameEn: string } | null, contact: { __typename: 'Contact', id: string, name: string } | null, order: { __typename: 'Order', id: string, number: string } | null, product: { __typename: 'Product', id: string, name: string } | null, unit: { __typename: 'Unit', id: string, name: string } | null, complaintCause: { __typename: 'DictionaryItem', id: string, label: string } | null, liableDepartment: { __typename: 'Department', id: string, name: string } | null, mergedInto: { __typename: 'ServiceTicket', id: string, number: string, title: string } | null, createdBy: { __typename: 'User', id: string, name: string } | null, sla: { __typename: 'TicketSla', overall: SlaState | null }, type: { __typename: 'DictionaryItem', id: string, code: string, label: string, color: string | null } | null, customer: { __typename: 'Customer', id: string, name: string } | null, owner: { __typename: 'User', id: string, name: string } | null, department: { __typename: 'Department', id: string, name: string } | null } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, field: string | null, message: string }> } };

export type ServiceTicketDeleteMutationVariables = Exact<{
  id: string | number;
  version: number;
}>;


export type ServiceTicketDeleteMutation = { __typename: 'Mutation', serviceTicketDelete: { __typename: 'ServiceTicketPayload', serviceTicket: { __typename: 'ServiceTicket', id: string, version: number, deletedAt: string | null } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, field: string | null, message: string }> } };

export type ServiceTicketRestoreMutationVariables = Exact<{
  id: string | number;
  version: number;
}>;


export type ServiceTicketRestoreMutation = { __typename: 'Mutation', serviceTicketRestore: { __typename: 'ServiceTicketPayload', serviceTicket: { __typename: 'ServiceTicket', id: string, version: number, deletedAt: string | null } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, field: string | null, message: string }> } };

export type ServiceTicketHandleMutationVariables = Exact<{
  id: string | number;
  version: number;
  input: ServiceTicketHandleInput;
}>;


export type ServiceTicketHandleMutation = { __typename: 'Mutation', serviceTicketHandle: { __typename: 'ServiceTicketPayload', serviceTicket: { __typename: 'ServiceTicket', request: string, channel: InteractionChannel | null, currency: string, compensation: string | null, assignedAt: string | null, respondedAt: string | null, waitingSinceAt: string | null, externalSource: string | null, externalId: string | null, id: string, version: number, number: string, status: ServiceTicketStatus, title: string, priority: Priority, loops: number, satisfaction: number | null, createdAt: string, handledAt: string | null, archivedAt: string | null, escalatedAt: string | null, promisedOn: string | null, slaDueAt: string | null, clocks: Array<{ __typename: 'TicketClock', kind: PromiseKind, state: SlaState, startedAt: string, minutes: number | null, dueAt: string | null, doneAt: string | null, minutesLeft: number | null, minutesPaused: number }>, pauses: Array<{ __typename: 'ServicePause', fromAt: string, untilAt: string | null, reason: string, by: { __typename: 'User', id: string, name: string } | null }>, slaPolicy: { __typename: 'SlaPolicy', id: string, nameZh: string, nameEn: string } | null, contact: { __typename: 'Contact', id: string, name: string } | null, order: { __typename: 'Order', id: string, number: string } | null, product: { __typename: 'Product', id: string, name: string } | null, unit: { __typename: 'Unit', id: string, name: string } | null, complaintCause: { __typename: 'DictionaryItem', id: string, label: string } | null, liableDepartment: { __typename: 'Department', id: string, name: string } | null, mergedInto: { __typename: 'ServiceTicket', id: string, number: string, title: string } | null, createdBy: { __typename: 'User', id: string, name: string } | null, sla: { __typename: 'TicketSla', overall: SlaState | null }, type: { __typename: 'DictionaryItem', id: string, code: string, label: string, color: string | null } | null, customer: { __typename: 'Customer', id: string, name: string } | null, owner: { __typename: 'User', id: string, name: string } | null, department: { __typename: 'Department', id: string, name: string } | null } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, field: string | null, message: string }> } };

export type ServiceTicketFeedbackMutationVariables = Exact<{
  id: string | number;
  version: number;
  input: ServiceTicketFeedbackInput;
}>;


export type ServiceTicketFeedbackMutation = { __typename: 'Mutation', serviceTicketFeedback: { __typename: 'ServiceTicketPayload', serviceTicket: { __typename: 'ServiceTicket', request: string, channel: InteractionChannel | null, currency: string, compensation: string | null, assignedAt: string | null, respondedAt: string | null, waitingSinceAt: string | null, externalSource: string | null, externalId: string | null, id: string, version: number, number: string, status: ServiceTicketStatus, title: string, priority: Priority, loops: number, satisfaction: number | null, createdAt: string, handledAt: string | null, archivedAt: string | null, escalatedAt: string | null, promisedOn: string | null, slaDueAt: string | null, clocks: Array<{ __typename: 'TicketClock', kind: PromiseKind, state: SlaState, startedAt: string, minutes: number | null, dueAt: string | null, doneAt: string | null, minutesLeft: number | null, minutesPaused: number }>, pauses: Array<{ __typename: 'ServicePause', fromAt: string, untilAt: string | null, reason: string, by: { __typename: 'User', id: string, name: string } | null }>, slaPolicy: { __typename: 'SlaPolicy', id: string, nameZh: string, nameEn: string } | null, contact: { __typename: 'Contact', id: string, name: string } | null, order: { __typename: 'Order', id: string, number: string } | null, product: { __typename: 'Product', id: string, name: string } | null, unit: { __typename: 'Unit', id: string, name: string } | null, complaintCause: { __typename: 'DictionaryItem', id: string, label: string } | null, liableDepartment: { __typename: 'Department', id: string, name: string } | null, mergedInto: { __typename: 'ServiceTicket', id: string, number: string, title: string } | null, createdBy: { __typename: 'User', id: string, name: string } | null, sla: { __typename: 'TicketSla', overall: SlaState | null }, type: { __typename: 'DictionaryItem', id: string, code: string, label: string, color: string | null } | null, customer: { __typename: 'Customer', id: string, name: string } | null, owner: { __typename: 'User', id: string, name: string } | null, department: { __typename: 'Department', id: string, name: string } | null } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, field: string | null, message: string }> } };

export type ServiceTicketMergeMutationVariables = Exact<{
  id: string | number;
  version: number;
  input: ServiceTicketMergeInput;
}>;


export type ServiceTicketMergeMutation = { __typename: 'Mutation', serviceTicketMerge: { __typename: 'ServiceTicketPayload', serviceTicket: { __typename: 'ServiceTicket', request: string, channel: InteractionChannel | null, currency: string, compensation: string | null, assignedAt: string | null, respondedAt: string | null, waitingSinceAt: string | null, externalSource: string | null, externalId: string | null, id: string, version: number, number: string, status: ServiceTicketStatus, title: string, priority: Priority, loops: number, satisfaction: number | null, createdAt: string, handledAt: string | null, archivedAt: string | null, escalatedAt: string | null, promisedOn: string | null, slaDueAt: string | null, clocks: Array<{ __typename: 'TicketClock', kind: PromiseKind, state: SlaState, startedAt: string, minutes: number | null, dueAt: string | null, doneAt: string | null, minutesLeft: number | null, minutesPaused: number }>, pauses: Array<{ __typename: 'ServicePause', fromAt: string, untilAt: string | null, reason: string, by: { __typename: 'User', id: string, name: string } | null }>, slaPolicy: { __typename: 'SlaPolicy', id: string, nameZh: string, nameEn: string } | null, contact: { __typename: 'Contact', id: string, name: string } | null, order: { __typename: 'Order', id: string, number: string } | null, product: { __typename: 'Product', id: string, name: string } | null, unit: { __typename: 'Unit', id: string, name: string } | null, complaintCause: { __typename: 'DictionaryItem', id: string, label: string } | null, liableDepartment: { __typename: 'Department', id: string, name: string } | null, mergedInto: { __typename: 'ServiceTicket', id: string, number: string, title: string } | null, createdBy: { __typename: 'User', id: string, name: string } | null, sla: { __typename: 'TicketSla', overall: SlaState | null }, type: { __typename: 'DictionaryItem', id: string, code: string, label: string, color: string | null } | null, customer: { __typename: 'Customer', id: string, name: string } | null, owner: { __typename: 'User', id: string, name: string } | null, department: { __typename: 'Department', id: string, name: string } | null } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, field: string | null, message: string }> } };

export type ClockHoursQueryVariables = Exact<{ [key: string]: never; }>;


export type ClockHoursQuery = { __typename: 'Query', businessHours: { __typename: 'BusinessHours', timeZone: string, version: number, week: Array<Array<{ __typename: 'WorkingHours', from: string, to: string }>>, makeUp: Array<{ __typename: 'WorkingHours', from: string, to: string }> } };

export type ServiceTicketRespondMutationVariables = Exact<{
  id: string | number;
  version: number;
}>;


export type ServiceTicketRespondMutation = { __typename: 'Mutation', serviceTicketRespond: { __typename: 'ServiceTicketPayload', serviceTicket: { __typename: 'ServiceTicket', request: string, channel: InteractionChannel | null, currency: string, compensation: string | null, assignedAt: string | null, respondedAt: string | null, waitingSinceAt: string | null, externalSource: string | null, externalId: string | null, id: string, version: number, number: string, status: ServiceTicketStatus, title: string, priority: Priority, loops: number, satisfaction: number | null, createdAt: string, handledAt: string | null, archivedAt: string | null, escalatedAt: string | null, promisedOn: string | null, slaDueAt: string | null, clocks: Array<{ __typename: 'TicketClock', kind: PromiseKind, state: SlaState, startedAt: string, minutes: number | null, dueAt: string | null, doneAt: string | null, minutesLeft: number | null, minutesPaused: number }>, pauses: Array<{ __typename: 'ServicePause', fromAt: string, untilAt: string | null, reason: string, by: { __typename: 'User', id: string, name: string } | null }>, slaPolicy: { __typename: 'SlaPolicy', id: string, nameZh: string, nameEn: string } | null, contact: { __typename: 'Contact', id: string, name: string } | null, order: { __typename: 'Order', id: string, number: string } | null, product: { __typename: 'Product', id: string, name: string } | null, unit: { __typename: 'Unit', id: string, name: string } | null, complaintCause: { __typename: 'DictionaryItem', id: string, label: string } | null, liableDepartment: { __typename: 'Department', id: string, name: string } | null, mergedInto: { __typename: 'ServiceTicket', id: string, number: string, title: string } | null, createdBy: { __typename: 'User', id: string, name: string } | null, sla: { __typename: 'TicketSla', overall: SlaState | null }, type: { __typename: 'DictionaryItem', id: string, code: string, label: string, color: string | null } | null, customer: { __typename: 'Customer', id: string, name: string } | null, owner: { __typename: 'User', id: string, name: string } | null, department: { __typename: 'Department', id: string, name: string } | null } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, field: string | null, message: string }> } };

export type ServiceTicketWaitMutationVariables = Exact<{
  id: string | number;
  version: number;
  input: ServiceTicketWaitInput;
}>;


export type ServiceTicketWaitMutation = { __typename: 'Mutation', serviceTicketWait: { __typename: 'ServiceTicketPayload', serviceTicket: { __typename: 'ServiceTicket', request: string, channel: InteractionChannel | null, currency: string, compensation: string | null, assignedAt: string | null, respondedAt: string | null, waitingSinceAt: string | null, externalSource: string | null, externalId: string | null, id: string, version: number, number: string, status: ServiceTicketStatus, title: string, priority: Priority, loops: number, satisfaction: number | null, createdAt: string, handledAt: string | null, archivedAt: string | null, escalatedAt: string | null, promisedOn: string | null, slaDueAt: string | null, clocks: Array<{ __typename: 'TicketClock', kind: PromiseKind, state: SlaState, startedAt: string, minutes: number | null, dueAt: string | null, doneAt: string | null, minutesLeft: number | null, minutesPaused: number }>, pauses: Array<{ __typename: 'ServicePause', fromAt: string, untilAt: string | null, reason: string, by: { __typename: 'User', id: string, name: string } | null }>, slaPolicy: { __typename: 'SlaPolicy', id: string, nameZh: string, nameEn: string } | null, contact: { __typename: 'Contact', id: string, name: string } | null, order: { __typename: 'Order', id: string, number: string } | null, product: { __typename: 'Product', id: string, name: string } | null, unit: { __typename: 'Unit', id: string, name: string } | null, complaintCause: { __typename: 'DictionaryItem', id: string, label: string } | null, liableDepartment: { __typename: 'Department', id: string, name: string } | null, mergedInto: { __typename: 'ServiceTicket', id: string, number: string, title: string } | null, createdBy: { __typename: 'User', id: string, name: string } | null, sla: { __typename: 'TicketSla', overall: SlaState | null }, type: { __typename: 'DictionaryItem', id: string, code: string, label: string, color: string | null } | null, customer: { __typename: 'Customer', id: string, name: string } | null, owner: { __typename: 'User', id: string, name: string } | null, department: { __typename: 'Department', id: string, name: string } | null } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, field: string | null, message: string }> } };

export type ServiceTicketResumeMutationVariables = Exact<{
  id: string | number;
  version: number;
}>;


export type ServiceTicketResumeMutation = { __typename: 'Mutation', serviceTicketResume: { __typename: 'ServiceTicketPayload', serviceTicket: { __typename: 'ServiceTicket', request: string, channel: InteractionChannel | null, currency: string, compensation: string | null, assignedAt: string | null, respondedAt: string | null, waitingSinceAt: string | null, externalSource: string | null, externalId: string | null, id: string, version: number, number: string, status: ServiceTicketStatus, title: string, priority: Priority, loops: number, satisfaction: number | null, createdAt: string, handledAt: string | null, archivedAt: string | null, escalatedAt: string | null, promisedOn: string | null, slaDueAt: string | null, clocks: Array<{ __typename: 'TicketClock', kind: PromiseKind, state: SlaState, startedAt: string, minutes: number | null, dueAt: string | null, doneAt: string | null, minutesLeft: number | null, minutesPaused: number }>, pauses: Array<{ __typename: 'ServicePause', fromAt: string, untilAt: string | null, reason: string, by: { __typename: 'User', id: string, name: string } | null }>, slaPolicy: { __typename: 'SlaPolicy', id: string, nameZh: string, nameEn: string } | null, contact: { __typename: 'Contact', id: string, name: string } | null, order: { __typename: 'Order', id: string, number: string } | null, product: { __typename: 'Product', id: string, name: string } | null, unit: { __typename: 'Unit', id: string, name: string } | null, complaintCause: { __typename: 'DictionaryItem', id: string, label: string } | null, liableDepartment: { __typename: 'Department', id: string, name: string } | null, mergedInto: { __typename: 'ServiceTicket', id: string, number: string, title: string } | null, createdBy: { __typename: 'User', id: string, name: string } | null, sla: { __typename: 'TicketSla', overall: SlaState | null }, type: { __typename: 'DictionaryItem', id: string, code: string, label: string, color: string | null } | null, customer: { __typename: 'Customer', id: string, name: string } | null, owner: { __typename: 'User', id: string, name: string } | null, department: { __typename: 'Department', id: string, name: string } | null } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, field: string | null, message: string }> } };

export type ServiceTicketColumnQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
  filter?: ServiceTicketFilter | null | undefined;
  search?: string | null | undefined;
  sort?: ServiceTicketSort | null | undefined;
}>;


export type ServiceTicketColumnQuery = { __typename: 'Query', serviceTickets: { __typename: 'ServiceTicketConnection', nodes: Array<{ __typename: 'ServiceTicket', id: string, version: number, number: string, status: ServiceTicketStatus, title: string, priority: Priority, createdAt: string, promisedOn: string | null, slaDueAt: string | null, escalatedAt: string | null, sla: { __typename: 'TicketSla', overall: SlaState | null }, type: { __typename: 'DictionaryItem', id: string, label: string, color: string | null } | null, customer: { __typename: 'Customer', id: string, name: string } | null, owner: { __typename: 'User', id: string, name: string } | null }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } };

export type ServiceTicketCardFragment = { __typename: 'ServiceTicket', id: string, version: number, number: string, status: ServiceTicketStatus, title: string, priority: Priority, createdAt: string, promisedOn: string | null, slaDueAt: string | null, escalatedAt: string | null, sla: { __typename: 'TicketSla', overall: SlaState | null }, type: { __typename: 'DictionaryItem', id: string, label: string, color: string | null } | null, customer: { __typename: 'Customer', id: string, name: string } | null, owner: { __typename: 'User', id: string, name: string } | null };

export type ServiceTicketHeadsQueryVariables = Exact<{
  filter?: ServiceTicketFilter | null | undefined;
  search?: string | null | undefined;
}>;


export type ServiceTicketHeadsQuery = { __typename: 'Query', serviceTicketCounts: Array<{ __typename: 'ServiceTicketCount', status: ServiceTicketStatus, total: { __typename: 'Count', count: number, more: boolean } }> };

export type LinkedTicketsQueryVariables = Exact<{
  after?: string | null | undefined;
  filter: ServiceTicketFilter;
  sort: ServiceTicketSort;
}>;


export type LinkedTicketsQuery = { __typename: 'Query', serviceTickets: { __typename: 'ServiceTicketConnection', nodes: Array<{ __typename: 'ServiceTicket', id: string, version: number, number: string, status: ServiceTicketStatus, title: string, priority: Priority, loops: number, satisfaction: number | null, createdAt: string, handledAt: string | null, archivedAt: string | null, escalatedAt: string | null, promisedOn: string | null, slaDueAt: string | null, sla: { __typename: 'TicketSla', overall: SlaState | null }, type: { __typename: 'DictionaryItem', id: string, code: string, label: string, color: string | null } | null, customer: { __typename: 'Customer', id: string, name: string } | null, owner: { __typename: 'User', id: string, name: string } | null, createdBy: { __typename: 'User', id: string, name: string } | null, department: { __typename: 'Department', id: string, name: string } | null }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } };

export type ServiceTicketListQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
  filter?: ServiceTicketFilter | null | undefined;
  search?: string | null | undefined;
  sort?: ServiceTicketSort | null | undefined;
}>;


export type ServiceTicketListQuery = { __typename: 'Query', serviceTickets: { __typename: 'ServiceTicketConnection', nodes: Array<{ __typename: 'ServiceTicket', id: string, version: number, number: string, status: ServiceTicketStatus, title: string, priority: Priority, loops: number, satisfaction: number | null, createdAt: string, handledAt: string | null, archivedAt: string | null, escalatedAt: string | null, promisedOn: string | null, slaDueAt: string | null, sla: { __typename: 'TicketSla', overall: SlaState | null }, type: { __typename: 'DictionaryItem', id: string, code: string, label: string, color: string | null } | null, customer: { __typename: 'Customer', id: string, name: string } | null, owner: { __typename: 'User', id: string, name: string } | null, createdBy: { __typename: 'User', id: string, name: string } | null, department: { __typename: 'Department', id: string, name: string } | null }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } };

export type ServiceTicketRowFragment = { __typename: 'ServiceTicket', id: string, version: number, number: string, status: ServiceTicketStatus, title: string, priority: Priority, loops: number, satisfaction: number | null, createdAt: string, handledAt: string | null, archivedAt: string | null, escalatedAt: string | null, promisedOn: string | null, slaDueAt: string | null, sla: { __typename: 'TicketSla', overall: SlaState | null }, type: { __typename: 'DictionaryItem', id: string, code: string, label: string, color: string | null } | null, customer: { __typename: 'Customer', id: string, name: string } | null, owner: { __typename: 'User', id: string, name: string } | null, createdBy: { __typename: 'User', id: string, name: string } | null, department: { __typename: 'Department', id: string, name: string } | null };

export type ServiceTicketCountQueryVariables = Exact<{
  filter?: ServiceTicketFilter | null | undefined;
  search?: string | null | undefined;
}>;


export type ServiceTicketCountQuery = { __typename: 'Query', serviceTickets: { __typename: 'ServiceTicketConnection', totalCount: { __typename: 'Count', count: number, more: boolean } } };

export type ServiceTicketQueuesQueryVariables = Exact<{
  unassigned?: ServiceTicketFilter | null | undefined;
  assigned?: ServiceTicketFilter | null | undefined;
  feedback?: ServiceTicketFilter | null | undefined;
  redone?: ServiceTicketFilter | null | undefined;
}>;


export type ServiceTicketQueuesQuery = { __typename: 'Query', unassigned: { __typename: 'ServiceTicketConnection', totalCount: { __typename: 'Count', count: number, more: boolean } }, assigned: { __typename: 'ServiceTicketConnection', totalCount: { __typename: 'Count', count: number, more: boolean } }, feedback: { __typename: 'ServiceTicketConnection', totalCount: { __typename: 'Count', count: number, more: boolean } }, redone: { __typename: 'ServiceTicketConnection', totalCount: { __typename: 'Count', count: number, more: boolean } } };

export type ServiceTicketCreateMutationVariables = Exact<{
  input: ServiceTicketCreateInput;
}>;


export type ServiceTicketCreateMutation = { __typename: 'Mutation', serviceTicketCreate: { __typename: 'ServiceTicketPayload', serviceTicket: { __typename: 'ServiceTicket', id: string, number: string, title: string } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, field: string | null, message: string }> } };

export type ServiceTicketAssignManyMutationVariables = Exact<{
  input: ServiceTicketAssignManyInput;
}>;


export type ServiceTicketAssignManyMutation = { __typename: 'Mutation', serviceTicketAssignMany: { __typename: 'ServiceTicketAssignManyPayload', serviceTickets: Array<{ __typename: 'ServiceTicket', id: string, version: number, number: string, status: ServiceTicketStatus, title: string, priority: Priority, loops: number, satisfaction: number | null, createdAt: string, handledAt: string | null, archivedAt: string | null, escalatedAt: string | null, promisedOn: string | null, slaDueAt: string | null, sla: { __typename: 'TicketSla', overall: SlaState | null }, type: { __typename: 'DictionaryItem', id: string, code: string, label: string, color: string | null } | null, customer: { __typename: 'Customer', id: string, name: string } | null, owner: { __typename: 'User', id: string, name: string } | null, createdBy: { __typename: 'User', id: string, name: string } | null, department: { __typename: 'Department', id: string, name: string } | null }>, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, field: string | null, message: string }> } };

export type ServiceTicketAssignByRuleMutationVariables = Exact<{
  input: ServiceTicketAssignByRuleInput;
}>;


export type ServiceTicketAssignByRuleMutation = { __typename: 'Mutation', serviceTicketAssignByRule: { __typename: 'ServiceTicketAssignManyPayload', serviceTickets: Array<{ __typename: 'ServiceTicket', id: string, version: number, number: string, status: ServiceTicketStatus, title: string, priority: Priority, loops: number, satisfaction: number | null, createdAt: string, handledAt: string | null, archivedAt: string | null, escalatedAt: string | null, promisedOn: string | null, slaDueAt: string | null, sla: { __typename: 'TicketSla', overall: SlaState | null }, type: { __typename: 'DictionaryItem', id: string, code: string, label: string, color: string | null } | null, customer: { __typename: 'Customer', id: string, name: string } | null, owner: { __typename: 'User', id: string, name: string } | null, createdBy: { __typename: 'User', id: string, name: string } | null, department: { __typename: 'Department', id: string, name: string } | null }>, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, field: string | null, message: string }> } };

export type ContactChoicesQueryVariables = Exact<{
  customerId: string | number;
}>;


export type ContactChoicesQuery = { __typename: 'Query', customer: { __typename: 'Customer', id: string, contacts: { __typename: 'ContactConnection', nodes: Array<{ __typename: 'Contact', id: string, name: string }> } } };

export type SlaPolicyRowFragment = { __typename: 'SlaPolicy', id: string, version: number, nameZh: string, nameEn: string, priority: Priority | null, responseMinutes: number | null, resolutionMinutes: number | null, warnPercent: number, active: boolean, type: { __typename: 'DictionaryItem', id: string, label: string, color: string | null } | null, grade: { __typename: 'DictionaryItem', id: string, label: string, color: string | null } | null };

export type SlaPolicyListQueryVariables = Exact<{ [key: string]: never; }>;


export type SlaPolicyListQuery = { __typename: 'Query', slaPolicies: { __typename: 'SlaPolicyConnection', nodes: Array<{ __typename: 'SlaPolicy', id: string, version: number, nameZh: string, nameEn: string, priority: Priority | null, responseMinutes: number | null, resolutionMinutes: number | null, warnPercent: number, active: boolean, type: { __typename: 'DictionaryItem', id: string, label: string, color: string | null } | null, grade: { __typename: 'DictionaryItem', id: string, label: string, color: string | null } | null }> } };

export type SlaPolicyCreateMutationVariables = Exact<{
  input: SlaPolicyCreateInput;
}>;


export type SlaPolicyCreateMutation = { __typename: 'Mutation', slaPolicyCreate: { __typename: 'SlaPolicyPayload', slaPolicy: { __typename: 'SlaPolicy', id: string, version: number, nameZh: string, nameEn: string, priority: Priority | null, responseMinutes: number | null, resolutionMinutes: number | null, warnPercent: number, active: boolean, type: { __typename: 'DictionaryItem', id: string, label: string, color: string | null } | null, grade: { __typename: 'DictionaryItem', id: string, label: string, color: string | null } | null } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, field: string | null, message: string }> } };

export type SlaPolicyUpdateMutationVariables = Exact<{
  id: string | number;
  version: number;
  input: SlaPolicyUpdateInput;
}>;


export type SlaPolicyUpdateMutation = { __typename: 'Mutation', slaPolicyUpdate: { __typename: 'SlaPolicyPayload', slaPolicy: { __typename: 'SlaPolicy', id: string, version: number, nameZh: string, nameEn: string, priority: Priority | null, responseMinutes: number | null, resolutionMinutes: number | null, warnPercent: number, active: boolean, type: { __typename: 'DictionaryItem', id: string, label: string, color: string | null } | null, grade: { __typename: 'DictionaryItem', id: string, label: string, color: string | null } | null } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, field: string | null, message: string }> } };

export type SlaPolicyDeleteMutationVariables = Exact<{
  id: string | number;
  version: number;
}>;


export type SlaPolicyDeleteMutation = { __typename: 'Mutation', slaPolicyDelete: { __typename: 'SlaPolicyPayload', slaPolicy: { __typename: 'SlaPolicy', id: string } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, field: string | null, message: string }> } };

export type StockListQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
  search?: string | null | undefined;
  warehouseIds?: Array<string | number> | string | number | null | undefined;
  sort?: StockLevelSort | null | undefined;
}>;


export type StockListQuery = { __typename: 'Query', stockLevels: { __typename: 'StockLevelConnection', nodes: Array<{ __typename: 'StockLevel', id: string, quantity: string, bin: string, countedAt: string, warehouse: { __typename: 'DictionaryItem', id: string, label: string, color: string | null } | null, product: { __typename: 'Product', id: string, sku: string, name: string, measure: { __typename: 'DictionaryItem', id: string, label: string } | null } | null }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null }, totalCount: { __typename: 'Count', count: number, more: boolean } } };

export type CareDueQueryVariables = Exact<{
  filter: CareTaskFilter;
}>;


export type CareDueQuery = { __typename: 'Query', careTasks: { __typename: 'CareTaskConnection', nodes: Array<{ __typename: 'CareTask', id: string, version: number, number: string, status: CareTaskStatus, occasion: CareOccasion, dueOn: string, channel: InteractionChannel, gift: string | null, plannedCost: string | null, cost: string | null, optedOut: boolean, completedAt: string | null, rule: { __typename: 'CareRule', id: string, nameZh: string, nameEn: string, currency: string } | null, customer: { __typename: 'Customer', id: string, name: string, kind: CustomerKind, owner: { __typename: 'User', id: string, name: string } | null } | null, contact: { __typename: 'Contact', id: string, name: string } | null }>, totalCount: { __typename: 'Count', count: number, more: boolean } } };

export type CareToApproveQueryVariables = Exact<{
  filter: CareTaskFilter;
}>;


export type CareToApproveQuery = { __typename: 'Query', careTasks: { __typename: 'CareTaskConnection', nodes: Array<{ __typename: 'CareTask', id: string, version: number, number: string, status: CareTaskStatus, occasion: CareOccasion, dueOn: string, channel: InteractionChannel, gift: string | null, plannedCost: string | null, cost: string | null, optedOut: boolean, completedAt: string | null, rule: { __typename: 'CareRule', id: string, nameZh: string, nameEn: string, currency: string } | null, customer: { __typename: 'Customer', id: string, name: string, kind: CustomerKind, owner: { __typename: 'User', id: string, name: string } | null } | null, contact: { __typename: 'Contact', id: string, name: string } | null }>, totalCount: { __typename: 'Count', count: number, more: boolean } } };

export type TodayChurnQueryVariables = Exact<{
  filter: ChurnCaseFilter;
}>;


export type TodayChurnQuery = { __typename: 'Query', churnCases: { __typename: 'ChurnCaseConnection', nodes: Array<{ __typename: 'ChurnCase', id: string, status: ChurnCaseStatus, evidence: string, customer: { __typename: 'Customer', id: string, name: string } | null }>, totalCount: { __typename: 'Count', count: number, more: boolean } } };

export type DuePlanItemsQueryVariables = Exact<{
  filter: PlanItemFilter;
}>;


export type DuePlanItemsQuery = { __typename: 'Query', planItems: { __typename: 'PlanItemConnection', nodes: Array<{ __typename: 'PlanItem', id: string, version: number, dueOn: string, todo: string, result: string | null, resultAt: string | null, waiver: string | null, opportunity: { __typename: 'Opportunity', id: string, title: string, customerName: string } | null, owner: { __typename: 'User', id: string, name: string } | null }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean }, totalCount: { __typename: 'Count', count: number, more: boolean } } };

export type UnassignedQueryVariables = Exact<{
  filter: OpportunityFilter;
}>;


export type UnassignedQuery = { __typename: 'Query', opportunities: { __typename: 'OpportunityConnection', nodes: Array<{ __typename: 'Opportunity', id: string, title: string, customerName: string, createdAt: string }>, totalCount: { __typename: 'Count', count: number, more: boolean } } };

export type TodayTicketsQueryVariables = Exact<{
  redone: ServiceTicketFilter;
  assigned: ServiceTicketFilter;
  feedback: ServiceTicketFilter;
}>;


export type TodayTicketsQuery = { __typename: 'Query', redone: { __typename: 'ServiceTicketConnection', nodes: Array<{ __typename: 'ServiceTicket', id: string, number: string, title: string, priority: Priority, createdAt: string, handledAt: string | null, promisedOn: string | null, slaDueAt: string | null, sla: { __typename: 'TicketSla', overall: SlaState | null }, customer: { __typename: 'Customer', id: string, name: string } | null }>, totalCount: { __typename: 'Count', count: number, more: boolean } }, assigned: { __typename: 'ServiceTicketConnection', nodes: Array<{ __typename: 'ServiceTicket', id: string, number: string, title: string, priority: Priority, createdAt: string, handledAt: string | null, promisedOn: string | null, slaDueAt: string | null, sla: { __typename: 'TicketSla', overall: SlaState | null }, customer: { __typename: 'Customer', id: string, name: string } | null }>, totalCount: { __typename: 'Count', count: number, more: boolean } }, feedback: { __typename: 'ServiceTicketConnection', nodes: Array<{ __typename: 'ServiceTicket', id: string, number: string, title: string, priority: Priority, createdAt: string, handledAt: string | null, promisedOn: string | null, slaDueAt: string | null, sla: { __typename: 'TicketSla', overall: SlaState | null }, customer: { __typename: 'Customer', id: string, name: string } | null }>, totalCount: { __typename: 'Count', count: number, more: boolean } } };

export type SupervisorTicketsQueryVariables = Exact<{
  unassigned: ServiceTicketFilter;
  escalated: ServiceTicketFilter;
}>;


export type SupervisorTicketsQuery = { __typename: 'Query', unassigned: { __typename: 'ServiceTicketConnection', nodes: Array<{ __typename: 'ServiceTicket', id: string, number: string, title: string, priority: Priority, createdAt: string, handledAt: string | null, promisedOn: string | null, slaDueAt: string | null, sla: { __typename: 'TicketSla', overall: SlaState | null }, customer: { __typename: 'Customer', id: string, name: string } | null }>, totalCount: { __typename: 'Count', count: number, more: boolean } }, escalated: { __typename: 'ServiceTicketConnection', nodes: Array<{ __typename: 'ServiceTicket', id: string, number: string, title: string, priority: Priority, createdAt: string, handledAt: string | null, promisedOn: string | null, slaDueAt: string | null, sla: { __typename: 'TicketSla', overall: SlaState | null }, customer: { __typename: 'Customer', id: string, name: string } | null }>, totalCount: { __typename: 'Count', count: number, more: boolean } } };

export type TodayTicketsFragment = { __typename: 'ServiceTicketConnection', nodes: Array<{ __typename: 'ServiceTicket', id: string, number: string, title: string, priority: Priority, createdAt: string, handledAt: string | null, promisedOn: string | null, slaDueAt: string | null, sla: { __typename: 'TicketSla', overall: SlaState | null }, customer: { __typename: 'Customer', id: string, name: string } | null }>, totalCount: { __typename: 'Count', count: number, more: boolean } };

export type TodayQueryVariables = Exact<{
  due: CustomerFilter;
  risk: CustomerFilter;
  owners: CustomerFilter;
}>;


export type TodayQuery = { __typename: 'Query', due: { __typename: 'CustomerConnection', nodes: Array<{ __typename: 'Customer', id: string, number: string, name: string, status: CustomerStatus, lastContactAt: string | null, nextContactAt: string | null, grade: { __typename: 'DictionaryItem', id: string, label: string, color: string | null } | null, owner: { __typename: 'User', id: string, name: string } | null, contacts: { __typename: 'ContactConnection', nodes: Array<{ __typename: 'Contact', id: string, name: string, mobile: string | null, officePhone: string | null }> } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean }, totalCount: { __typename: 'Count', count: number, more: boolean } }, risk: { __typename: 'CustomerConnection', nodes: Array<{ __typename: 'Customer', id: string, number: string, name: string, status: CustomerStatus, lastContactAt: string | null, nextContactAt: string | null, grade: { __typename: 'DictionaryItem', id: string, label: string, color: string | null } | null, owner: { __typename: 'User', id: string, name: string } | null, contacts: { __typename: 'ContactConnection', nodes: Array<{ __typename: 'Contact', id: string, name: string, mobile: string | null, officePhone: string | null }> } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean }, totalCount: { __typename: 'Count', count: number, more: boolean } }, recent: { __typename: 'CustomerConnection', nodes: Array<{ __typename: 'Customer', id: string, number: string, name: string, status: CustomerStatus, lastContactAt: string | null, nextContactAt: string | null, grade: { __typename: 'DictionaryItem', id: string, label: string, color: string | null } | null, owner: { __typename: 'User', id: string, name: string } | null, contacts: { __typename: 'ContactConnection', nodes: Array<{ __typename: 'Contact', id: string, name: string, mobile: string | null, officePhone: string | null }> } }> } };

export type TodayCustomerFragment = { __typename: 'Customer', id: string, number: string, name: string, status: CustomerStatus, lastContactAt: string | null, nextContactAt: string | null, grade: { __typename: 'DictionaryItem', id: string, label: string, color: string | null } | null, owner: { __typename: 'User', id: string, name: string } | null, contacts: { __typename: 'ContactConnection', nodes: Array<{ __typename: 'Contact', id: string, name: string, mobile: string | null, officePhone: string | null }> } };

export type UnitCellFragment = { __typename: 'Unit', id: string, version: number, name: string, status: UnitStatus, entrance: string, floor: number, room: string, grossArea: string, totalPrice: string, reservedUntil: string | null, layout: { __typename: 'Layout', id: string, name: string } | null, holder: { __typename: 'User', id: string, name: string } | null };

export type UnitFactsFragment = { __typename: 'Unit', netArea: string, sharedArea: string, unitPrice: string, remark: string | null, id: string, version: number, name: string, status: UnitStatus, entrance: string, floor: number, room: string, grossArea: string, totalPrice: string, reservedUntil: string | null, project: { __typename: 'Project', id: string, name: string } | null, building: { __typename: 'Building', id: string, name: string, code: string } | null, layout: { __typename: 'Layout', id: string, name: string, bedrooms: number, livingRooms: number, bathrooms: number } | null, propertyType: { __typename: 'DictionaryItem', id: string, label: string } | null, facing: { __typename: 'DictionaryItem', id: string, label: string } | null, decoration: { __typename: 'DictionaryItem', id: string, label: string } | null, ownership: { __typename: 'DictionaryItem', id: string, label: string } | null, holder: { __typename: 'User', id: string, name: string } | null };

export type UnitListQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
  filter?: UnitFilter | null | undefined;
  search?: string | null | undefined;
  sort?: UnitSort | null | undefined;
}>;


export type UnitListQuery = { __typename: 'Query', units: { __typename: 'UnitConnection', nodes: Array<{ __typename: 'Unit', unitPrice: string, id: string, version: number, name: string, status: UnitStatus, entrance: string, floor: number, room: string, grossArea: string, totalPrice: string, reservedUntil: string | null, building: { __typename: 'Building', id: string, name: string } | null, facing: { __typename: 'DictionaryItem', id: string, label: string } | null, project: { __typename: 'Project', id: string, name: string } | null, layout: { __typename: 'Layout', id: string, name: string } | null, holder: { __typename: 'User', id: string, name: string } | null }>, totalCount: { __typename: 'Count', count: number, more: boolean }, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } };

export type UnitCellsQueryVariables = Exact<{
  ids?: Array<string | number> | string | number | null | undefined;
}>;


export type UnitCellsQuery = { __typename: 'Query', units: { __typename: 'UnitConnection', nodes: Array<{ __typename: 'Unit', id: string, version: number, name: string, status: UnitStatus, entrance: string, floor: number, room: string, grossArea: string, totalPrice: string, reservedUntil: string | null, layout: { __typename: 'Layout', id: string, name: string } | null, holder: { __typename: 'User', id: string, name: string } | null }> } };

export type UnitCompareQueryVariables = Exact<{
  ids?: Array<string | number> | string | number | null | undefined;
}>;


export type UnitCompareQuery = { __typename: 'Query', units: { __typename: 'UnitConnection', nodes: Array<{ __typename: 'Unit', netArea: string, sharedArea: string, unitPrice: string, remark: string | null, id: string, version: number, name: string, status: UnitStatus, entrance: string, floor: number, room: string, grossArea: string, totalPrice: string, reservedUntil: string | null, project: { __typename: 'Project', id: string, name: string } | null, building: { __typename: 'Building', id: string, name: string, code: string } | null, layout: { __typename: 'Layout', id: string, name: string, bedrooms: number, livingRooms: number, bathrooms: number } | null, propertyType: { __typename: 'DictionaryItem', id: string, label: string } | null, facing: { __typename: 'DictionaryItem', id: string, label: string } | null, decoration: { __typename: 'DictionaryItem', id: string, label: string } | null, ownership: { __typename: 'DictionaryItem', id: string, label: string } | null, holder: { __typename: 'User', id: string, name: string } | null }> } };

export type UnitRecordQueryVariables = Exact<{
  id: string | number;
}>;


export type UnitRecordQuery = { __typename: 'Query', unit: { __typename: 'Unit', createdAt: string, updatedAt: string, netArea: string, sharedArea: string, unitPrice: string, remark: string | null, id: string, version: number, name: string, status: UnitStatus, entrance: string, floor: number, room: string, grossArea: string, totalPrice: string, reservedUntil: string | null, order: { __typename: 'Order', id: string, number: string, status: OrderStatus } | null, steps: Array<{ __typename: 'WorkflowStep', name: string, label: string, to: string, allowed: boolean, blockedBy: string | null, requires: Array<string> }>, hold: { __typename: 'UnitHold', id: string, stage: UnitStatus, price: string, createdAt: string, customer: { __typename: 'Customer', id: string, name: string } | null, owner: { __typename: 'User', id: string, name: string } | null } | null, holds: { __typename: 'UnitHoldConnection', nodes: Array<{ __typename: 'UnitHold', id: string, stage: UnitStatus, price: string, createdAt: string, reservedUntil: string | null, endedAt: string | null, ending: HoldEnding | null, remark: string | null, customer: { __typename: 'Customer', id: string, name: string } | null, owner: { __typename: 'User', id: string, name: string } | null, swappedTo: { __typename: 'Unit', id: string, name: string } | null }> }, project: { __typename: 'Project', id: string, name: string } | null, building: { __typename: 'Building', id: string, name: string, code: string } | null, layout: { __typename: 'Layout', id: string, name: string, bedrooms: number, livingRooms: number, bathrooms: number } | null, propertyType: { __typename: 'DictionaryItem', id: string, label: string } | null, facing: { __typename: 'DictionaryItem', id: string, label: string } | null, decoration: { __typename: 'DictionaryItem', id: string, label: string } | null, ownership: { __typename: 'DictionaryItem', id: string, label: string } | null, holder: { __typename: 'User', id: string, name: string } | null } };

export type UnitChoicesQueryVariables = Exact<{
  filter?: UnitFilter | null | undefined;
  search?: string | null | undefined;
}>;


export type UnitChoicesQuery = { __typename: 'Query', units: { __typename: 'UnitConnection', nodes: Array<{ __typename: 'Unit', id: string, name: string, grossArea: string, totalPrice: string, layout: { __typename: 'Layout', id: string, name: string } | null }> } };

export type UnitCustomersQueryVariables = Exact<{
  search?: string | null | undefined;
}>;


export type UnitCustomersQuery = { __typename: 'Query', customers: { __typename: 'CustomerConnection', nodes: Array<{ __typename: 'Customer', id: string, name: string, number: string }> } };

export type UnitLayoutsQueryVariables = Exact<{
  id: string | number;
}>;


export type UnitLayoutsQuery = { __typename: 'Query', project: { __typename: 'Project', id: string, layouts: Array<{ __typename: 'Layout', id: string, name: string, grossArea: string, netArea: string }> } };

export type UnitCreateMutationVariables = Exact<{
  input: UnitCreateInput;
}>;


export type UnitCreateMutation = { __typename: 'Mutation', unitCreate: { __typename: 'UnitPayload', unit: { __typename: 'Unit', id: string, version: number, name: string, status: UnitStatus, entrance: string, floor: number, room: string, grossArea: string, totalPrice: string, reservedUntil: string | null, layout: { __typename: 'Layout', id: string, name: string } | null, holder: { __typename: 'User', id: string, name: string } | null } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, field: string | null, message: string }> } };

export type UnitUpdateMutationVariables = Exact<{
  id: string | number;
  version: number;
  input: UnitUpdateInput;
}>;


export type UnitUpdateMutation = { __typename: 'Mutation', unitUpdate: { __typename: 'UnitPayload', unit: { __typename: 'Unit', netArea: string, sharedArea: string, unitPrice: string, remark: string | null, id: string, version: number, name: string, status: UnitStatus, entrance: string, floor: number, room: string, grossArea: string, totalPrice: string, reservedUntil: string | null, project: { __typename: 'Project', id: string, name: string } | null, building: { __typename: 'Building', id: string, name: string, code: string } | null, layout: { __typename: 'Layout', id: string, name: string, bedrooms: number, livingRooms: number, bathrooms: number } | null, propertyType: { __typename: 'DictionaryItem', id: string, label: string } | null, facing: { __typename: 'DictionaryItem', id: string, label: string } | null, decoration: { __typename: 'DictionaryItem', id: string, label: string } | null, ownership: { __typename: 'DictionaryItem', id: string, label: string } | null, holder: { __typename: 'User', id: string, name: string } | null } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, field: string | null, message: string }> } };

export type UnitReserveMutationVariables = Exact<{
  id: string | number;
  version: number;
  input: UnitReserveInput;
}>;


export type UnitReserveMutation = { __typename: 'Mutation', unitReserve: { __typename: 'UnitPayload', unit: { __typename: 'Unit', id: string, version: number, name: string, status: UnitStatus, entrance: string, floor: number, room: string, grossArea: string, totalPrice: string, reservedUntil: string | null, layout: { __typename: 'Layout', id: string, name: string } | null, holder: { __typename: 'User', id: string, name: string } | null } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, field: string | null, message: string }> } };

export type UnitReleaseMutationVariables = Exact<{
  id: string | number;
  version: number;
  input?: UnitReleaseInput | null | undefined;
}>;


export type UnitReleaseMutation = { __typename: 'Mutation', unitRelease: { __typename: 'UnitPayload', unit: { __typename: 'Unit', id: string, version: number, name: string, status: UnitStatus, entrance: string, floor: number, room: string, grossArea: string, totalPrice: string, reservedUntil: string | null, layout: { __typename: 'Layout', id: string, name: string } | null, holder: { __typename: 'User', id: string, name: string } | null } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, field: string | null, message: string }> } };

export type UnitSubscribeMutationVariables = Exact<{
  id: string | number;
  version: number;
}>;


export type UnitSubscribeMutation = { __typename: 'Mutation', unitSubscribe: { __typename: 'UnitPayload', unit: { __typename: 'Unit', id: string, version: number, name: string, status: UnitStatus, entrance: string, floor: number, room: string, grossArea: string, totalPrice: string, reservedUntil: string | null, layout: { __typename: 'Layout', id: string, name: string } | null, holder: { __typename: 'User', id: string, name: string } | null } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, field: string | null, message: string }> } };

export type UnitSignMutationVariables = Exact<{
  id: string | number;
  version: number;
}>;


export type UnitSignMutation = { __typename: 'Mutation', unitSign: { __typename: 'UnitPayload', unit: { __typename: 'Unit', id: string, version: number, name: string, status: UnitStatus, entrance: string, floor: number, room: string, grossArea: string, totalPrice: string, reservedUntil: string | null, layout: { __typename: 'Layout', id: string, name: string } | null, holder: { __typename: 'User', id: string, name: string } | null } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, field: string | null, message: string }> } };

export type UnitSettleMutationVariables = Exact<{
  id: string | number;
  version: number;
}>;


export type UnitSettleMutation = { __typename: 'Mutation', unitSettle: { __typename: 'UnitPayload', unit: { __typename: 'Unit', id: string, version: number, name: string, status: UnitStatus, entrance: string, floor: number, room: string, grossArea: string, totalPrice: string, reservedUntil: string | null, layout: { __typename: 'Layout', id: string, name: string } | null, holder: { __typename: 'User', id: string, name: string } | null } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, field: string | null, message: string }> } };

export type UnitCancelMutationVariables = Exact<{
  id: string | number;
  version: number;
  input: UnitReasonInput;
}>;


export type UnitCancelMutation = { __typename: 'Mutation', unitCancel: { __typename: 'UnitPayload', unit: { __typename: 'Unit', id: string, version: number, name: string, status: UnitStatus, entrance: string, floor: number, room: string, grossArea: string, totalPrice: string, reservedUntil: string | null, layout: { __typename: 'Layout', id: string, name: string } | null, holder: { __typename: 'User', id: string, name: string } | null } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, field: string | null, message: string }> } };

export type UnitSwapMutationVariables = Exact<{
  id: string | number;
  version: number;
  input: UnitSwapInput;
}>;


export type UnitSwapMutation = { __typename: 'Mutation', unitSwap: { __typename: 'UnitPayload', unit: { __typename: 'Unit', id: string, version: number, name: string, status: UnitStatus, entrance: string, floor: number, room: string, grossArea: string, totalPrice: string, reservedUntil: string | null, layout: { __typename: 'Layout', id: string, name: string } | null, holder: { __typename: 'User', id: string, name: string } | null } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, field: string | null, message: string }> } };

export type UnitBlockMutationVariables = Exact<{
  id: string | number;
  version: number;
  input: UnitReasonInput;
}>;


export type UnitBlockMutation = { __typename: 'Mutation', unitBlock: { __typename: 'UnitPayload', unit: { __typename: 'Unit', id: string, version: number, name: string, status: UnitStatus, entrance: string, floor: number, room: string, grossArea: string, totalPrice: string, reservedUntil: string | null, layout: { __typename: 'Layout', id: string, name: string } | null, holder: { __typename: 'User', id: string, name: string } | null } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, field: string | null, message: string }> } };

export type UnitUnblockMutationVariables = Exact<{
  id: string | number;
  version: number;
}>;


export type UnitUnblockMutation = { __typename: 'Mutation', unitUnblock: { __typename: 'UnitPayload', unit: { __typename: 'Unit', id: string, version: number, name: string, status: UnitStatus, entrance: string, floor: number, room: string, grossArea: string, totalPrice: string, reservedUntil: string | null, layout: { __typename: 'Layout', id: string, name: string } | null, holder: { __typename: 'User', id: string, name: string } | null } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, field: string | null, message: string }> } };

export type UserRowFragment = { __typename: 'User', id: string, version: number, name: string, email: string, active: boolean, locale: string | null, lastSignInAt: string | null, department: { __typename: 'Department', id: string, name: string } | null, roles: Array<{ __typename: 'Role', id: string, nameZh: string, nameEn: string }> };

export type UserListQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
  filter?: UserFilterInput | null | undefined;
  search?: string | null | undefined;
  sort?: UserSort | null | undefined;
}>;


export type UserListQuery = { __typename: 'Query', users: { __typename: 'UserConnection', nodes: Array<{ __typename: 'User', id: string, version: number, name: string, email: string, active: boolean, locale: string | null, lastSignInAt: string | null, department: { __typename: 'Department', id: string, name: string } | null, roles: Array<{ __typename: 'Role', id: string, nameZh: string, nameEn: string }> }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } };

export type UserCountQueryVariables = Exact<{
  filter?: UserFilterInput | null | undefined;
  search?: string | null | undefined;
}>;


export type UserCountQuery = { __typename: 'Query', users: { __typename: 'UserConnection', totalCount: { __typename: 'Count', count: number, more: boolean } } };

export type RoleChoicesQueryVariables = Exact<{ [key: string]: never; }>;


export type RoleChoicesQuery = { __typename: 'Query', roles: Array<{ __typename: 'Role', id: string, code: string, nameZh: string, nameEn: string }> };

export type UserCreateMutationVariables = Exact<{
  input: UserCreateInput;
}>;


export type UserCreateMutation = { __typename: 'Mutation', userCreate: { __typename: 'UserPayload', user: { __typename: 'User', id: string, version: number, name: string, email: string, active: boolean, locale: string | null, lastSignInAt: string | null, department: { __typename: 'Department', id: string, name: string } | null, roles: Array<{ __typename: 'Role', id: string, nameZh: string, nameEn: string }> } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, field: string | null, message: string }> } };

export type UserUpdateMutationVariables = Exact<{
  id: string | number;
  version: number;
  input: UserUpdateInput;
}>;


export type UserUpdateMutation = { __typename: 'Mutation', userUpdate: { __typename: 'UserPayload', user: { __typename: 'User', id: string, version: number, name: string, email: string, active: boolean, locale: string | null, lastSignInAt: string | null, department: { __typename: 'Department', id: string, name: string } | null, roles: Array<{ __typename: 'Role', id: string, nameZh: string, nameEn: string }> } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, field: string | null, message: string }> } };

export type UserInviteMutationVariables = Exact<{
  id: string | number;
}>;


export type UserInviteMutation = { __typename: 'Mutation', userInvite: { __typename: 'UserPayload', user: { __typename: 'User', id: string } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, field: string | null, message: string }> } };

export type ViewerQueryVariables = Exact<{ [key: string]: never; }>;


export type ViewerQuery = { __typename: 'Query', viewer: { __typename: 'Viewer', locale: string | null, mailLeaves: boolean, user: { __typename: 'User', id: string, name: string, email: string }, department: { __typename: 'Department', id: string, name: string }, roles: Array<{ __typename: 'Role', id: string, nameZh: string, nameEn: string }>, permissions: Array<{ __typename: 'PermissionGrant', permission: string, reach: Reach }>, fieldRights: Array<{ __typename: 'FieldAccess', field: string, right: FieldRight }> } | null, setupStatus: { __typename: 'SetupStatus', open: boolean } };

export type GlobalSearchQueryVariables = Exact<{
  query: string;
}>;


export type GlobalSearchQuery = { __typename: 'Query', search: Array<
    | { __typename: 'Contact', id: string, name: string, position: string | null, customer: { __typename: 'Customer', id: string, name: string } | null }
    | { __typename: 'Customer', id: string, name: string, number: string, status: CustomerStatus }
    | { __typename: 'Lead', id: string, name: string, contactName: string | null, leadNumber: string }
    | { __typename: 'Order', id: string, orderNumber: string, customer: { __typename: 'Customer', id: string, name: string } | null }
    | { __typename: 'Product', id: string, name: string, sku: string }
  > };

export type SignOutMutationVariables = Exact<{ [key: string]: never; }>;


export type SignOutMutation = { __typename: 'Mutation', signOut: { __typename: 'OutcomePayload', done: boolean, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, field: string | null, message: string }> } };

export type ViewerLocaleMutationVariables = Exact<{
  locale?: string | null | undefined;
}>;


export type ViewerLocaleMutation = { __typename: 'Mutation', userUpdateSelf: { __typename: 'UserPayload', user: { __typename: 'User', id: string, version: number } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, field: string | null, message: string }> } };

export type VisitSheetCardFragment = { __typename: 'VisitSheet', id: string, version: number, customerKind: CustomerKind, revision: number, createdAt: string, createdBy: { __typename: 'User', id: string, name: string } | null, visitQuestions: Array<{ __typename: 'VisitQuestion', key: string, kind: QuestionKind, textZh: string, textEn: string, required: boolean }> };

export type VisitSheetListQueryVariables = Exact<{ [key: string]: never; }>;


export type VisitSheetListQuery = { __typename: 'Query', visitSheets: { __typename: 'VisitSheetConnection', nodes: Array<{ __typename: 'VisitSheet', id: string, version: number, customerKind: CustomerKind, revision: number, createdAt: string, createdBy: { __typename: 'User', id: string, name: string } | null, visitQuestions: Array<{ __typename: 'VisitQuestion', key: string, kind: QuestionKind, textZh: string, textEn: string, required: boolean }> }> } };

export type VisitSheetUpdateMutationVariables = Exact<{
  id: string | number;
  version: number;
  input: VisitSheetUpdateInput;
}>;


export type VisitSheetUpdateMutation = { __typename: 'Mutation', visitSheetUpdate: { __typename: 'VisitSheetPayload', visitSheet: { __typename: 'VisitSheet', id: string, version: number, customerKind: CustomerKind, revision: number, createdAt: string, createdBy: { __typename: 'User', id: string, name: string } | null, visitQuestions: Array<{ __typename: 'VisitQuestion', key: string, kind: QuestionKind, textZh: string, textEn: string, required: boolean }> } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, field: string | null, message: string }> } };

export type WebFormListQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type WebFormListQuery = { __typename: 'Query', webForms: { __typename: 'WebFormConnection', nodes: Array<{ __typename: 'WebForm', id: string, version: number, name: string, publicKey: string, active: boolean, thanksZh: string | null, thanksEn: string | null, redirectUrl: string | null, allowedOrigins: Array<string>, createdAt: string, source: { __typename: 'DictionaryItem', id: string, label: string } | null, department: { __typename: 'Department', id: string, name: string } | null, createdBy: { __typename: 'User', id: string, name: string } | null }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } };

export type WebFormRowFragment = { __typename: 'WebForm', id: string, version: number, name: string, publicKey: string, active: boolean, thanksZh: string | null, thanksEn: string | null, redirectUrl: string | null, allowedOrigins: Array<string>, createdAt: string, source: { __typename: 'DictionaryItem', id: string, label: string } | null, department: { __typename: 'Department', id: string, name: string } | null, createdBy: { __typename: 'User', id: string, name: string } | null };

export type WebFormCreateMutationVariables = Exact<{
  input: WebFormCreateInput;
}>;


export type WebFormCreateMutation = { __typename: 'Mutation', webFormCreate: { __typename: 'WebFormPayload', webForm: { __typename: 'WebForm', id: string, version: number, name: string, publicKey: string, active: boolean, thanksZh: string | null, thanksEn: string | null, redirectUrl: string | null, allowedOrigins: Array<string>, createdAt: string, source: { __typename: 'DictionaryItem', id: string, label: string } | null, department: { __typename: 'Department', id: string, name: string } | null, createdBy: { __typename: 'User', id: string, name: string } | null } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, field: string | null, message: string }> } };

export type WebFormUpdateMutationVariables = Exact<{
  id: string | number;
  version: number;
  input: WebFormUpdateInput;
}>;


export type WebFormUpdateMutation = { __typename: 'Mutation', webFormUpdate: { __typename: 'WebFormPayload', webForm: { __typename: 'WebForm', id: string, version: number, name: string, publicKey: string, active: boolean, thanksZh: string | null, thanksEn: string | null, redirectUrl: string | null, allowedOrigins: Array<string>, createdAt: string, source: { __typename: 'DictionaryItem', id: string, label: string } | null, department: { __typename: 'Department', id: string, name: string } | null, createdBy: { __typename: 'User', id: string, name: string } | null } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, field: string | null, message: string }> } };

export type ChurnWinBackQueryVariables = Exact<{
  warnedAt?: DateTimeRange | null | undefined;
}>;


export type ChurnWinBackQuery = { __typename: 'Query', churnWinBack: { __typename: 'ChurnWinBack', definition: string, days: number, controls: number, tooYoung: number, kinds: Array<{ __typename: 'ChurnWinBackKind', rows: number, difference: number | null, costPerCase: string | null, kind: { __typename: 'DictionaryItem', id: string, label: string, color: string | null }, measured: { __typename: 'ChurnShare', n: number, count: number, share: number, low: number, high: number } | null, matched: { __typename: 'ChurnShare', n: number, count: number, share: number, low: number, high: number } | null, control: { __typename: 'ChurnShare', n: number, count: number, share: number, low: number, high: number } | null }> } };

export type ShareFiguresFragment = { __typename: 'ChurnShare', n: number, count: number, share: number, low: number, high: number };
export { SignInDocument } from './documents/SignIn';
export { SetupDocument } from './documents/Setup';
export { PasswordResetRequestDocument } from './documents/PasswordResetRequest';
export { PasswordResetDocument } from './documents/PasswordReset';
export { AnsweredInTimeDocument } from './documents/AnsweredInTime';
export { AssignmentRuleListDocument } from './documents/AssignmentRuleList';
export { AssignmentRulePreviewDocument } from './documents/AssignmentRulePreview';
export { ServiceTicketAssignPreviewDocument } from './documents/ServiceTicketAssignPreview';
export { AssignmentRuleCreateDocument } from './documents/AssignmentRuleCreate';
export { AssignmentRuleUpdateDocument } from './documents/AssignmentRuleUpdate';
export { AssignmentRuleDeleteDocument } from './documents/AssignmentRuleDelete';
export { CalendarYearDocument } from './documents/CalendarYear';
export { CalendarDayCreateDocument } from './documents/CalendarDayCreate';
export { CalendarDayUpdateDocument } from './documents/CalendarDayUpdate';
export { CalendarDayDeleteDocument } from './documents/CalendarDayDelete';
export { BusinessHoursUpdateDocument } from './documents/BusinessHoursUpdate';
export { CalendarItemsDocument } from './documents/CalendarItems';
export { CareCalendarDocument } from './documents/CareCalendar';
export { CareRuleListDocument } from './documents/CareRuleList';
export { CareRulePreviewDocument } from './documents/CareRulePreview';
export { CareRuleCreateDocument } from './documents/CareRuleCreate';
export { CareRuleUpdateDocument } from './documents/CareRuleUpdate';
export { CareRuleDeleteDocument } from './documents/CareRuleDelete';
export { CareRulesRunDocument } from './documents/CareRulesRun';
export { CareTaskListDocument } from './documents/CareTaskList';
export { CareTaskCountsDocument } from './documents/CareTaskCounts';
export { CareTaskCardDocument } from './documents/CareTaskCard';
export { AskedNowDocument } from './documents/AskedNow';
export { CareTaskSubmitDocument } from './documents/CareTaskSubmit';
export { CareTaskApproveDocument } from './documents/CareTaskApprove';
export { CareTaskRejectDocument } from './documents/CareTaskReject';
export { CareTaskCompleteDocument } from './documents/CareTaskComplete';
export { CareTaskSkipDocument } from './documents/CareTaskSkip';
export { ChangeLogDocument } from './documents/ChangeLog';
export { ChurnCaseRecordDocument } from './documents/ChurnCaseRecord';
export { ChurnCaseDeferDocument } from './documents/ChurnCaseDefer';
export { ChurnCaseConfirmDocument } from './documents/ChurnCaseConfirm';
export { ChurnCaseRecoverDocument } from './documents/ChurnCaseRecover';
export { ChurnMeasureRecordDocument } from './documents/ChurnMeasureRecord';
export { ChurnCaseListDocument } from './documents/ChurnCaseList';
export { ChurnCaseCountDocument } from './documents/ChurnCaseCount';
export { ChurnQueueCountsDocument } from './documents/ChurnQueueCounts';
export { ChurnScanNowDocument } from './documents/ChurnScanNow';
export { ChurnRuleListDocument } from './documents/ChurnRuleList';
export { ChurnPreviewDocument } from './documents/ChurnPreview';
export { ChurnRuleCreateDocument } from './documents/ChurnRuleCreate';
export { ChurnRuleUpdateDocument } from './documents/ChurnRuleUpdate';
export { ChurnRuleDeleteDocument } from './documents/ChurnRuleDelete';
export { ComplaintBoardDocument } from './documents/ComplaintBoard';
export { DueComplaintsDocument } from './documents/DueComplaints';
export { RecordComplaintsDocument } from './documents/RecordComplaints';
export { ContactListDocument } from './documents/ContactList';
export { CustomerAccessDocument } from './documents/CustomerAccess';
export { FieldAccessDocument } from './documents/FieldAccess';
export { CustomerCareDocument } from './documents/CustomerCare';
export { CustomerChurnDocument } from './documents/CustomerChurn';
export { ContactCreateDocument } from './documents/ContactCreate';
export { ContactUpdateDocument } from './documents/ContactUpdate';
export { ContactRemoveDocument } from './documents/ContactRemove';
export { ContactBringBackDocument } from './documents/ContactBringBack';
export { InteractionLogDocument } from './documents/InteractionLog';
export { InteractionCorrectDocument } from './documents/InteractionCorrect';
export { CustomerPurchasesDocument } from './documents/CustomerPurchases';
export { CustomerPurchaseSummaryDocument } from './documents/CustomerPurchaseSummary';
export { CustomerRecordDocument } from './documents/CustomerRecord';
export { CustomerInteractionsDocument } from './documents/CustomerInteractions';
export { CustomerTimelineDocument } from './documents/CustomerTimeline';
export { InteractionVersionsDocument } from './documents/InteractionVersions';
export { CustomerUpdateDocument } from './documents/CustomerUpdate';
export { CustomerActivateDocument } from './documents/CustomerActivate';
export { CustomerWarnDocument } from './documents/CustomerWarn';
export { CustomerRecoverDocument } from './documents/CustomerRecover';
export { CustomerTransferDocument } from './documents/CustomerTransfer';
export { CustomerDeleteDocument } from './documents/CustomerDelete';
export { CustomerRestoreDocument } from './documents/CustomerRestore';
export { UserNameDocument } from './documents/UserName';
export { CustomerListDocument } from './documents/CustomerList';
export { CustomerCountDocument } from './documents/CustomerCount';
export { CustomerCreateDocument } from './documents/CustomerCreate';
export { CustomerDuplicatesDocument } from './documents/CustomerDuplicates';
export { CustomerTagDocument } from './documents/CustomerTag';
export { TagCreateDocument } from './documents/TagCreate';
export { DepartmentTreeDocument } from './documents/DepartmentTree';
export { DepartmentMembersDocument } from './documents/DepartmentMembers';
export { DepartmentCreateDocument } from './documents/DepartmentCreate';
export { DepartmentUpdateDocument } from './documents/DepartmentUpdate';
export { DepartmentDeleteDocument } from './documents/DepartmentDelete';
export { DictionaryTypesDocument } from './documents/DictionaryTypes';
export { DictionaryItemCreateDocument } from './documents/DictionaryItemCreate';
export { DictionaryItemUpdateDocument } from './documents/DictionaryItemUpdate';
export { DictionaryItemDeleteDocument } from './documents/DictionaryItemDelete';
export { OpportunityFiguresDocument } from './documents/OpportunityFigures';
export { ImportBatchesDocument } from './documents/ImportBatches';
export { ImportBatchDocument } from './documents/ImportBatch';
export { ImportInspectDocument } from './documents/ImportInspect';
export { ImportPreviewDocument } from './documents/ImportPreview';
export { ImportCheckProgressDocument } from './documents/ImportCheckProgress';
export { ImportCheckDocument } from './documents/ImportCheck';
export { ImportStartDocument } from './documents/ImportStart';
export { ImportCancelDocument } from './documents/ImportCancel';
export { JobListDocument } from './documents/JobList';
export { JobHistoryDocument } from './documents/JobHistory';
export { JobRunNowDocument } from './documents/JobRunNow';
export { LeadRecordDocument } from './documents/LeadRecord';
export { LeadContactsDocument } from './documents/LeadContacts';
export { LeadHistoryDocument } from './documents/LeadHistory';
export { LeadDuplicatesDocument } from './documents/LeadDuplicates';
export { LeadUpdateDocument } from './documents/LeadUpdate';
export { LeadDeleteDocument } from './documents/LeadDelete';
export { LeadRestoreDocument } from './documents/LeadRestore';
export { LeadContactDocument } from './documents/LeadContact';
export { LeadQualifyDocument } from './documents/LeadQualify';
export { LeadDisqualifyDocument } from './documents/LeadDisqualify';
export { LeadReopenDocument } from './documents/LeadReopen';
export { LeadConvertDocument } from './documents/LeadConvert';
export { LeadListDocument } from './documents/LeadList';
export { LeadCountDocument } from './documents/LeadCount';
export { LeadCreateDocument } from './documents/LeadCreate';
export { LeadAssignManyDocument } from './documents/LeadAssignMany';
export { PlanItemCreateDocument } from './documents/PlanItemCreate';
export { PlanItemUpdateDocument } from './documents/PlanItemUpdate';
export { PlanItemRecordDocument } from './documents/PlanItemRecord';
export { PlanItemWaiveDocument } from './documents/PlanItemWaive';
export { PlanItemDeleteDocument } from './documents/PlanItemDelete';
export { PlanItemRestoreDocument } from './documents/PlanItemRestore';
export { OpportunityRecordDocument } from './documents/OpportunityRecord';
export { OpportunityHistoryDocument } from './documents/OpportunityHistory';
export { OpportunityDuplicatesDocument } from './documents/OpportunityDuplicates';
export { OpportunityUpdateDocument } from './documents/OpportunityUpdate';
export { OpportunityDevelopDocument } from './documents/OpportunityDevelop';
export { OpportunityDeleteDocument } from './documents/OpportunityDelete';
export { OpportunityRestoreDocument } from './documents/OpportunityRestore';
export { OpportunitySucceedDocument } from './documents/OpportunitySucceed';
export { OpportunityFailDocument } from './documents/OpportunityFail';
export { OpportunityReopenDocument } from './documents/OpportunityReopen';
export { OpportunityListDocument } from './documents/OpportunityList';
export { OpportunityCountDocument } from './documents/OpportunityCount';
export { OpportunityHeadsDocument } from './documents/OpportunityHeads';
export { OpportunityCreateDocument } from './documents/OpportunityCreate';
export { OpportunityAssignManyDocument } from './documents/OpportunityAssignMany';
export { OpportunityMoveDocument } from './documents/OpportunityMove';
export { OrderRecordDocument } from './documents/OrderRecord';
export { ProductSearchDocument } from './documents/ProductSearch';
export { OrderUnitProjectsDocument } from './documents/OrderUnitProjects';
export { OrderUnitsDocument } from './documents/OrderUnits';
export { OrderUpdateDocument } from './documents/OrderUpdate';
export { OrderConfirmDocument } from './documents/OrderConfirm';
export { OrderDeliverDocument } from './documents/OrderDeliver';
export { OrderCompleteDocument } from './documents/OrderComplete';
export { OrderCancelDocument } from './documents/OrderCancel';
export { ReceiptRecordDocument } from './documents/ReceiptRecord';
export { ReceiptVoidDocument } from './documents/ReceiptVoid';
export { OrderListDocument } from './documents/OrderList';
export { OrderCountDocument } from './documents/OrderCount';
export { OrderCreateDocument } from './documents/OrderCreate';
export { CustomerSearchDocument } from './documents/CustomerSearch';
export { ProductChoicesDocument } from './documents/ProductChoices';
export { ProjectNamesDocument } from './documents/ProjectNames';
export { UnitNamesDocument } from './documents/UnitNames';
export { DepartmentChoicesDocument } from './documents/DepartmentChoices';
export { DictionariesDocument } from './documents/Dictionaries';
export { CustomerNameDocument } from './documents/CustomerName';
export { ProductNameDocument } from './documents/ProductName';
export { UserSearchDocument } from './documents/UserSearch';
export { PriceListListDocument } from './documents/PriceListList';
export { PriceListCreateDocument } from './documents/PriceListCreate';
export { PriceListUpdateDocument } from './documents/PriceListUpdate';
export { ProductListDocument } from './documents/ProductList';
export { ProductRecordDocument } from './documents/ProductRecord';
export { ProductCreateDocument } from './documents/ProductCreate';
export { ProductUpdateDocument } from './documents/ProductUpdate';
export { PriceListPriceSetDocument } from './documents/PriceListPriceSet';
export { OwnSessionsDocument } from './documents/OwnSessions';
export { OwnNameDocument } from './documents/OwnName';
export { PasswordChangeDocument } from './documents/PasswordChange';
export { SessionRevokeDocument } from './documents/SessionRevoke';
export { SessionsRevokeOthersDocument } from './documents/SessionsRevokeOthers';
export { ProjectListDocument } from './documents/ProjectList';
export { ProjectRecordDocument } from './documents/ProjectRecord';
export { ProjectChoicesDocument } from './documents/ProjectChoices';
export { BuildingBoardDocument } from './documents/BuildingBoard';
export { ProjectCreateDocument } from './documents/ProjectCreate';
export { ProjectUpdateDocument } from './documents/ProjectUpdate';
export { BuildingCreateDocument } from './documents/BuildingCreate';
export { BuildingUpdateDocument } from './documents/BuildingUpdate';
export { LayoutUpdateDocument } from './documents/LayoutUpdate';
export { LayoutCreateDocument } from './documents/LayoutCreate';
export { UnitGenerateDocument } from './documents/UnitGenerate';
export { DeletedCustomersDocument } from './documents/DeletedCustomers';
export { DeletedContactsDocument } from './documents/DeletedContacts';
export { DeletedOpportunitiesDocument } from './documents/DeletedOpportunities';
export { DeletedLeadsDocument } from './documents/DeletedLeads';
export { DeletedTicketsDocument } from './documents/DeletedTickets';
export { ContactRestoreDocument } from './documents/ContactRestore';
export { ReminderRuleListDocument } from './documents/ReminderRuleList';
export { ReminderRuleCreateDocument } from './documents/ReminderRuleCreate';
export { ReminderRuleUpdateDocument } from './documents/ReminderRuleUpdate';
export { ReminderRuleDeleteDocument } from './documents/ReminderRuleDelete';
export { ReminderCountDocument } from './documents/ReminderCount';
export { ReminderListDocument } from './documents/ReminderList';
export { ReminderAcknowledgeDocument } from './documents/ReminderAcknowledge';
export { ReminderSnoozeDocument } from './documents/ReminderSnooze';
export { RoleMatrixDocument } from './documents/RoleMatrix';
export { RoleCreateDocument } from './documents/RoleCreate';
export { RoleUpdateDocument } from './documents/RoleUpdate';
export { RoleDeleteDocument } from './documents/RoleDelete';
export { SavedReplyListDocument } from './documents/SavedReplyList';
export { SavedReplyChoicesDocument } from './documents/SavedReplyChoices';
export { SavedReplyCreateDocument } from './documents/SavedReplyCreate';
export { SavedReplyUpdateDocument } from './documents/SavedReplyUpdate';
export { SavedReplyDeleteDocument } from './documents/SavedReplyDelete';
export { ServiceReportDocument } from './documents/ServiceReport';
export { FeedbackSettingDocument } from './documents/FeedbackSetting';
export { FeedbackSettingUpdateDocument } from './documents/FeedbackSettingUpdate';
export { ServiceTicketAskedDocument } from './documents/ServiceTicketAsked';
export { FeedbackLinkSendDocument } from './documents/FeedbackLinkSend';
export { AttachmentDeleteDocument } from './documents/AttachmentDelete';
export { AttachmentRestoreDocument } from './documents/AttachmentRestore';
export { ServiceTicketRecordDocument } from './documents/ServiceTicketRecord';
export { ServiceTicketHandlingsDocument } from './documents/ServiceTicketHandlings';
export { ServiceTicketHistoryDocument } from './documents/ServiceTicketHistory';
export { ServiceTicketsAlikeDocument } from './documents/ServiceTicketsAlike';
export { ServiceTicketUpdateDocument } from './documents/ServiceTicketUpdate';
export { ServiceTicketDeleteDocument } from './documents/ServiceTicketDelete';
export { ServiceTicketRestoreDocument } from './documents/ServiceTicketRestore';
export { ServiceTicketHandleDocument } from './documents/ServiceTicketHandle';
export { ServiceTicketFeedbackDocument } from './documents/ServiceTicketFeedback';
export { ServiceTicketMergeDocument } from './documents/ServiceTicketMerge';
export { ClockHoursDocument } from './documents/ClockHours';
export { ServiceTicketRespondDocument } from './documents/ServiceTicketRespond';
export { ServiceTicketWaitDocument } from './documents/ServiceTicketWait';
export { ServiceTicketResumeDocument } from './documents/ServiceTicketResume';
export { ServiceTicketColumnDocument } from './documents/ServiceTicketColumn';
export { ServiceTicketHeadsDocument } from './documents/ServiceTicketHeads';
export { LinkedTicketsDocument } from './documents/LinkedTickets';
export { ServiceTicketListDocument } from './documents/ServiceTicketList';
export { ServiceTicketCountDocument } from './documents/ServiceTicketCount';
export { ServiceTicketQueuesDocument } from './documents/ServiceTicketQueues';
export { ServiceTicketCreateDocument } from './documents/ServiceTicketCreate';
export { ServiceTicketAssignManyDocument } from './documents/ServiceTicketAssignMany';
export { ServiceTicketAssignByRuleDocument } from './documents/ServiceTicketAssignByRule';
export { ContactChoicesDocument } from './documents/ContactChoices';
export { SlaPolicyListDocument } from './documents/SlaPolicyList';
export { SlaPolicyCreateDocument } from './documents/SlaPolicyCreate';
export { SlaPolicyUpdateDocument } from './documents/SlaPolicyUpdate';
export { SlaPolicyDeleteDocument } from './documents/SlaPolicyDelete';
export { StockListDocument } from './documents/StockList';
export { CareDueDocument } from './documents/CareDue';
export { CareToApproveDocument } from './documents/CareToApprove';
export { TodayChurnDocument } from './documents/TodayChurn';
export { DuePlanItemsDocument } from './documents/DuePlanItems';
export { UnassignedDocument } from './documents/Unassigned';
export { TodayTicketsDocument } from './documents/TodayTickets';
export { SupervisorTicketsDocument } from './documents/SupervisorTickets';
export { TodayDocument } from './documents/Today';
export { UnitListDocument } from './documents/UnitList';
export { UnitCellsDocument } from './documents/UnitCells';
export { UnitCompareDocument } from './documents/UnitCompare';
export { UnitRecordDocument } from './documents/UnitRecord';
export { UnitChoicesDocument } from './documents/UnitChoices';
export { UnitCustomersDocument } from './documents/UnitCustomers';
export { UnitLayoutsDocument } from './documents/UnitLayouts';
export { UnitCreateDocument } from './documents/UnitCreate';
export { UnitUpdateDocument } from './documents/UnitUpdate';
export { UnitReserveDocument } from './documents/UnitReserve';
export { UnitReleaseDocument } from './documents/UnitRelease';
export { UnitSubscribeDocument } from './documents/UnitSubscribe';
export { UnitSignDocument } from './documents/UnitSign';
export { UnitSettleDocument } from './documents/UnitSettle';
export { UnitCancelDocument } from './documents/UnitCancel';
export { UnitSwapDocument } from './documents/UnitSwap';
export { UnitBlockDocument } from './documents/UnitBlock';
export { UnitUnblockDocument } from './documents/UnitUnblock';
export { UserListDocument } from './documents/UserList';
export { UserCountDocument } from './documents/UserCount';
export { RoleChoicesDocument } from './documents/RoleChoices';
export { UserCreateDocument } from './documents/UserCreate';
export { UserUpdateDocument } from './documents/UserUpdate';
export { UserInviteDocument } from './documents/UserInvite';
export { ViewerDocument } from './documents/Viewer';
export { GlobalSearchDocument } from './documents/GlobalSearch';
export { SignOutDocument } from './documents/SignOut';
export { ViewerLocaleDocument } from './documents/ViewerLocale';
export { VisitSheetListDocument } from './documents/VisitSheetList';
export { VisitSheetUpdateDocument } from './documents/VisitSheetUpdate';
export { WebFormListDocument } from './documents/WebFormList';
export { WebFormCreateDocument } from './documents/WebFormCreate';
export { WebFormUpdateDocument } from './documents/WebFormUpdate';
export { ChurnWinBackDocument } from './documents/ChurnWinBack';
