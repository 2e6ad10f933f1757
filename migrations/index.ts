import { Ground1764000000001 } from './0001-ground';
import { Import1764000000002 } from './0002-import';
import { Opportunities1764000000003 } from './0003-opportunities';
import { Products1764000000004 } from './0004-products';
import { Orders1764000000005 } from './0005-orders';
import { Properties1764000000006 } from './0006-properties';
import { OwnerLists1764000000007 } from './0007-owner-lists';
import { Leads1764000000008 } from './0008-leads';
import { Reminders1764000000009 } from './0009-reminders';
import { ServiceTickets1764000000010 } from './0010-service-tickets';
import { JobRuns1764000000011 } from './0011-job-runs';
import { BusinessCalendar1764000000012 } from './0012-business-calendar';
import { Churn1764000000014 } from './0014-churn';
import { Care1764000000015 } from './0015-care';
import { CustomerAbc1764000000016 } from './0016-customer-abc';
import { Sla1764000000017 } from './0017-sla';
import { FeedbackLinks1764000000018 } from './0018-feedback-links';
import { ServiceDesk1764000000019 } from './0019-service-desk';
import { CustomerTags1764000000020 } from './0020-customer-tags';
import { Attachments1764000000021 } from './0021-attachments';
import { OpenTickets1764000000022 } from './0022-open-tickets';
import { ExactKeys1764000000023 } from './0023-exact-keys';

/** The one history of both engines, oldest first. */
export const migrations = [
  Ground1764000000001,
  Import1764000000002,
  Opportunities1764000000003,
  Products1764000000004,
  Orders1764000000005,
  Properties1764000000006,
  OwnerLists1764000000007,
  Leads1764000000008,
  Reminders1764000000009,
  ServiceTickets1764000000010,
  JobRuns1764000000011,
  BusinessCalendar1764000000012,
  Churn1764000000014,
  Care1764000000015,
  CustomerAbc1764000000016,
  Sla1764000000017,
  FeedbackLinks1764000000018,
  ServiceDesk1764000000019,
  CustomerTags1764000000020,
  Attachments1764000000021,
  OpenTickets1764000000022,
  ExactKeys1764000000023,
];
