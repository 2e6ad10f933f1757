import type { NonEmptyArray } from 'type-graphql';
import { AccessResolver } from './access/resolver';
import { AssignmentRuleFields } from './assignment-rule/fields';
import { AssignmentPreview } from './assignment-rule/preview';
import { AssignmentRuleResolver } from './assignment-rule/resolver';
import { BuildingResolver } from './building/resolver';
import { CareRuleMutations } from './care-rule/mutations';
import { CareRuleResolver } from './care-rule/resolver';
import { CareTaskFields } from './care-task/fields';
import { CareTaskConnectionResolver, CareTaskResolver } from './care-task/resolver';
import { CareTaskSteps } from './care-task/steps';
import { BusinessHoursResolver } from './calendar-day/hours';
import { CalendarDayResolver } from './calendar-day/resolver';
import { ChangeResolver, CustomerTimelineResolver, FieldChangeResolver } from './change/resolver';
import { ChurnCaseFields } from './churn-case/fields';
import { ChurnCaseConnectionResolver, ChurnCaseResolver, CustomerChurnCases } from './churn-case/resolver';
import { ChurnScanResolver } from './churn-case/scan';
import { ChurnCaseSteps } from './churn-case/steps';
import { ChurnWinBackResolver } from './churn-case/win-back';
import { ChurnMeasureResolver } from './churn-measure/resolver';
import { ChurnRuleResolver } from './churn-rule/resolver';
import { ContactResolver } from './contact/resolver';
import { CustomerFields } from './customer/fields';
import { CustomerMutations } from './customer/mutations';
import { CustomerConnectionResolver, CustomerResolver } from './customer/resolver';
import { DepartmentResolver } from './department/resolver';
import { DictionaryItemFields } from './dictionary/item-fields';
import { DictionaryResolver } from './dictionary/resolver';
import { AttachmentFields, ServiceTicketAttachments } from './attachment/fields';
import { AttachmentResolver } from './attachment/resolver';
import { FeedbackLinkFields, ServiceTicketFeedbackLinks } from './feedback-link/fields';
import { FeedbackLinkResolver } from './feedback-link/resolver';
import { ImportBatchMutations } from './import-batch/mutations';
import { ImportBatchResolver, ImportPlanResolver } from './import-batch/resolver';
import { InteractionResolver } from './interaction/resolver';
import { JobResolver, JobRunFields } from './job/resolver';
import { LayoutResolver } from './layout/resolver';
import { LeadConversion } from './lead/convert';
import { LeadContactFields, LeadFields } from './lead/fields';
import { LeadMutations } from './lead/mutations';
import { LeadConnectionResolver, LeadResolver } from './lead/resolver';
import { LeadScoreFields } from './lead/score';
import { LeadSteps } from './lead/steps';
import { NodeResolver } from './node/resolver';
import { OpportunityFields } from './opportunity/fields';
import { OpportunityFigures } from './opportunity/figures';
import { OpportunityMutations } from './opportunity/mutations';
import { OpportunityConnectionResolver, OpportunityResolver } from './opportunity/resolver';
import { OpportunityStayResolver } from './opportunity/stay';
import { OpportunitySteps } from './opportunity/steps';
import { PlanItemMutations } from './plan-item/mutations';
import { PlanItemConnectionResolver, PlanItemResolver } from './plan-item/resolver';
import { OrderFields, OrderLineFields } from './order/fields';
import { OrderMutations } from './order/mutations';
import { CustomerPurchases, PurchasedProductFields, PurchaseSummaryFields } from './order/purchases';
import { OrderConnectionResolver, OrderResolver } from './order/resolver';
import { PriceListResolver } from './price-list/resolver';
import { ProductConnectionResolver, ProductPriceResolver, ProductResolver } from './product/resolver';
import { ReceiptResolver } from './receipt/resolver';
import { ReminderResolver } from './reminder/resolver';
import { ReminderRuleResolver } from './reminder-rule/resolver';
import { ProjectResolver, UnitCountResolver } from './project/resolver';
import { PermissionRegistryResolver } from './role/registry';
import { RoleResolver } from './role/resolver';
import { SavedReplyResolver } from './saved-reply/resolver';
import { SearchResolver } from './search/resolver';
import { CustomerServiceTickets } from './service-ticket/customer';
import { ServicePauseFields, ServiceTicketClock } from './service-ticket/clock';
import { ComplaintRatesResolver } from './service-ticket/complaint-rates';
import { ComplaintStatsResolver } from './service-ticket/complaints';
import { ServiceTicketFields } from './service-ticket/fields';
import { DepartmentFiguresFields, ServiceTicketFiguresResolver } from './service-ticket/figures';
import { ServiceHandlingFields } from './service-ticket/handling';
import { ServiceTicketMutations } from './service-ticket/mutations';
import { ServiceTicketConnectionResolver, ServiceTicketResolver } from './service-ticket/resolver';
import { ServiceTicketPromisesResolver } from './service-ticket/promises';
import { ServiceTicketSla } from './service-ticket/sla';
import { ServiceTicketSteps } from './service-ticket/steps';
import { ServiceTicketUpsert } from './service-ticket/upsert';
import { SessionResolver } from './session/resolver';
import { ViewerResolver } from './session/viewer';
import { SetupResolver } from './setup/resolver';
import { SlaPolicyResolver } from './sla-policy/resolver';
import { StockLevelConnectionResolver, StockLevelResolver } from './stock-level/resolver';
import { UnitFields } from './unit/fields';
import { UnitMutations } from './unit/mutations';
import { UnitConnectionResolver, UnitResolver } from './unit/resolver';
import { UnitSteps } from './unit/steps';
import { UnitHoldResolver } from './unit-hold/resolver';
import { UserMutations } from './user/mutations';
import { UserConnectionResolver, UserResolver } from './user/resolver';
import { VisitSheetResolver } from './visit-sheet/resolver';
import { WebFormResolver } from './web-form/resolver';

/** Everything that may be asked, noun by noun. */
export const resolvers: NonEmptyArray<new () => object> = [
  AccessResolver, BuildingResolver, ChangeResolver, ContactResolver, CustomerConnectionResolver, CustomerFields, CustomerMutations, CustomerResolver,
  CustomerTimelineResolver, DepartmentResolver, DictionaryItemFields, DictionaryResolver, FieldChangeResolver, ImportBatchMutations,
  ImportBatchResolver, ImportPlanResolver, InteractionResolver,
  LayoutResolver, NodeResolver, OpportunityConnectionResolver, OpportunityFields, OpportunityFigures, OpportunityMutations, OpportunityResolver,
  OpportunityStayResolver, OpportunitySteps, PermissionRegistryResolver, PlanItemConnectionResolver, PlanItemMutations, PlanItemResolver,
  ProjectResolver, RoleResolver, SearchResolver, SessionResolver, SetupResolver, UnitConnectionResolver, UnitCountResolver, UnitFields,
  UnitHoldResolver, UnitMutations, UnitResolver, UnitSteps, UserConnectionResolver, UserMutations,
  UserResolver, ViewerResolver,
  CustomerPurchases, OrderConnectionResolver, OrderFields, OrderLineFields, OrderMutations, OrderResolver, PriceListResolver, ProductConnectionResolver,
  ProductPriceResolver, ProductResolver, PurchasedProductFields, PurchaseSummaryFields, ReceiptResolver, ReminderResolver, ReminderRuleResolver, StockLevelConnectionResolver, StockLevelResolver,
  LeadConnectionResolver, LeadContactFields, LeadConversion, LeadFields, LeadMutations, LeadResolver, LeadScoreFields, LeadSteps, WebFormResolver,
  ServicePauseFields, ServiceTicketClock, ServiceTicketPromisesResolver, ServiceTicketSla, SlaPolicyResolver,
  CustomerServiceTickets, ServiceHandlingFields, ServiceTicketConnectionResolver, ServiceTicketFields, ServiceTicketMutations, ServiceTicketResolver, ServiceTicketSteps, ServiceTicketUpsert,
  ComplaintRatesResolver, ComplaintStatsResolver, DepartmentFiguresFields, ServiceTicketFiguresResolver,
  FeedbackLinkFields, FeedbackLinkResolver, ServiceTicketFeedbackLinks,
  AttachmentFields, AttachmentResolver, ServiceTicketAttachments,
  AssignmentPreview, AssignmentRuleFields, AssignmentRuleResolver, SavedReplyResolver,
  CareRuleMutations, CareRuleResolver, CareTaskConnectionResolver, CareTaskFields, CareTaskResolver, CareTaskSteps, VisitSheetResolver,
  JobResolver, JobRunFields,
  ChurnCaseConnectionResolver, ChurnCaseFields, ChurnCaseResolver, ChurnCaseSteps, ChurnMeasureResolver, ChurnRuleResolver, ChurnScanResolver, ChurnWinBackResolver,
  CustomerChurnCases,
  BusinessHoursResolver, CalendarDayResolver,
];
