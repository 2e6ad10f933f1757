import type { TargetField } from '@/domain/import/columns';
import type { TICKET_TARGETS } from '@/domain/import/tickets/targets';

const prefixes = ['工单', '服务', '服务单', '投诉', 'ticket', 'case', 'service', 'complaint'];
const field = (key: keyof typeof TICKET_TARGETS, synonyms: string): TargetField => ({ key, synonyms: synonyms.split(',').map((word) => word.trim()), prefixes });

/** The fields of a file of service tickets with the headers that name them. Where two fields share a header, the earlier field takes it. */
export const TICKET_HEADERS: readonly TargetField[] = [
  field('ticketKey', '工单编号, 工单号, 服务单号, 服务单编号, 服务编号, 投诉编号, 单号, Ticket ID, Ticket Number, Ticket No, Case Number, Case ID, Complaint ID, Complaint Number, Request ID, Incident ID'),
  field('ticketCustomerExternalId', '客户编号, 客户编码, 客户代码, 客户号, Customer ID, CustomerID, Customer Code, Customer Key, Account ID, Account Number, Requester ID'),
  field('ticketCustomerName', '客户名称, 客户, 公司名称, 客户全称, Customer Name, Customer, Account Name, Company Name, Organization, Organisation, Requester'),
  field('ticketType', '服务类型, 工单类型, 类型, 类别, Ticket Type, Case Type, Type, Category'),
  field('ticketTitle', '概要, 标题, 主题, 问题, 事由, Title, Subject, Summary, Issue, Short Description'),
  field('ticketRequest', '服务请求, 请求, 描述, 问题描述, 详细描述, 内容, 投诉内容, Description, Request, Details, Complaint Text, Consumer complaint narrative'),
  field('ticketStatus', '状态, 服务状态, 工单状态, 处理状态, Status, Ticket Status, Case Status, State'),
  field('ticketPriority', '优先级, 紧急程度, 重要程度, Priority, Urgency, Severity'),
  field('ticketChannel', '来源渠道, 渠道, 受理渠道, 来源, 反馈渠道, Channel, Origin, Case Origin, Source, Submitted via'),
  field('ticketProductCode', '产品编号, 产品编码, 商品编号, 物料编码, 货号, SKU, Product Code, Product Number, Item Code, Article Number'),
  field('ticketCause', '投诉原因, 原因, 问题原因, Cause, Complaint Cause, Root Cause, Reason'),
  field('ticketPromisedOn', '承诺日期, 承诺完成日期, 要求完成日期, 截止日期, Promised On, Promised Date, Due Date, Due On'),
  field('ticketCompensation', '赔偿金额, 补偿金额, 赔偿, 赔付金额, Compensation, Refund, Compensation Amount'),
  field('ticketHandling', '服务处理, 处理, 处理内容, 处理过程, 解决方案, Handling, Resolution, Solution, Response, Action Taken'),
  field('ticketOutcome', '处理结果, 结果, 反馈结果, Outcome, Result, Feedback'),
  field('ticketSatisfaction', '满意度, 客户满意度, 评分, Satisfaction, Satisfaction Rating, CSAT, Rating, Score'),
  field('ticketAnsweredInTime', '及时答复, 是否及时, 是否及时答复, 按时答复, 按时处理, Answered In Time, Timely response, Timely, On Time, SLA Met, Within SLA'),
  field('ticketCreatedAt', '创建时间, 受理时间, 提交时间, 登记时间, 投诉时间, Created At, Created, Created Date, CreatedDate, Opened, Opened At, Date Opened, Date received, Received At'),
  field('ticketAssignedAt', '分配时间, 指派时间, 派单时间, Assigned At, Assigned, Date Assigned'),
  field('ticketHandledAt', '处理时间, 完成时间, 解决时间, Handled At, Resolved At, Resolved, Date Resolved, Solved At'),
  field('ticketArchivedAt', '归档时间, 关闭时间, 结案时间, Archived At, Closed At, Closed, Closed Date, Date Closed'),
];
