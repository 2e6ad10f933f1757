import { Ctx, Field, FieldResolver, Int, ObjectType, Resolver, Root } from 'type-graphql';
import { isClosed } from '@/domain/care-channel';
import { fillMessage } from '@/domain/care-message';
import { careTaskWorkflow, isApproved, needsApproval } from '@/domain/care-task';
import { ALL_PERMISSIONS, type Permission } from '@/domain/permissions';
import type { VisitAnswer } from '@/domain/visit-sheet';
import { CareRule } from '@/entities/care-rule';
import { CareTask } from '@/entities/care-task';
import { Contact } from '@/entities/contact';
import { Customer } from '@/entities/customer';
import { User } from '@/entities/user';
import { VisitSheet } from '@/entities/visit-sheet';
import { holderOf, recordVerbs } from '@/services/access/verbs';
import type { Context } from '../context';
import { WorkflowStep, workflowSteps } from '../workflow-step';

type Row = CareTask & object;

@ObjectType('VisitAnswer', { simpleResolvers: true, description: 'The answer to one question of a visit sheet.' })
class VisitAnswerType {
  @Field(() => String, { description: 'Key of the question.' }) question!: string;
  @Field(() => String, { nullable: true, description: 'Words.' }) text!: string | null;
  @Field(() => Int, { nullable: true, description: '1 (very bad) to 5 (very good).' }) score!: number | null;
  @Field(() => Boolean, { nullable: true, description: 'Yes or no.' }) yes!: boolean | null;
}

@Resolver(() => CareTask)
export class CareTaskFields {
  @FieldResolver(() => CareRule, { nullable: true, description: 'Rule that made it.' })
  rule(@Root() task: Row, @Ctx() context: Context) {
    return context.loaders.load<CareRule>('careRule', task.ruleId);
  }

  @FieldResolver(() => Customer, { nullable: true, description: 'Customer who is cared for; whoever holds the customer holds the task.' })
  customer(@Root() task: Row, @Ctx() context: Context) {
    return context.loaders.load<Customer>('customer', task.customerId);
  }

  @FieldResolver(() => Contact, { nullable: true, description: 'Person to reach; null where the customer has none.' })
  contact(@Root() task: Row, @Ctx() context: Context) {
    return context.loaders.load<Contact>('contact', task.contactId);
  }

  @FieldResolver(() => User, { nullable: true, description: 'Who submitted its cost.' })
  submittedBy(@Root() task: Row, @Ctx() context: Context) {
    return context.loaders.load<User>('user', task.submittedById);
  }

  @FieldResolver(() => User, { nullable: true, description: 'Supervisor who approved it or turned it down.' })
  decidedBy(@Root() task: Row, @Ctx() context: Context) {
    return context.loaders.load<User>('user', task.decidedById);
  }

  @FieldResolver(() => VisitSheet, { nullable: true, description: 'Version of the questions that were asked.' })
  visitSheet(@Root() task: Row, @Ctx() context: Context) {
    return context.loaders.load<VisitSheet>('visitSheet', task.visitSheetId);
  }

  @FieldResolver(() => [VisitAnswerType], { description: 'What was answered, in the order of the questions.' })
  visitAnswers(@Root() { answers }: Row): VisitAnswerType[] {
    const kept = answers === null ? [] : (JSON.parse(answers) as VisitAnswer[]);
    return kept.map(({ question, text = null, score = null, yes = null }) => ({ question, text, score, yes }));
  }

  @FieldResolver(() => String, { nullable: true, description: 'What to say, in the viewer’s language or the only one there is, with the names of the record as the viewer sees it.' })
  async message(@Root() task: Row, @Ctx() context: Context): Promise<string | null> {
    const [rule, customer, contact] = await Promise.all([
      context.loaders.load<CareRule>('careRule', task.ruleId), context.loaders.load<Customer>('customer', task.customerId), context.loaders.load<Contact>('contact', task.contactId),
    ]);
    const english = context.locale === 'en' ? (rule?.messageEn ?? null) !== null : (rule?.messageZh ?? null) === null;
    const template = english ? rule?.messageEn : rule?.messageZh;
    if (!template || !customer) return null;
    const owner = await context.loaders.load<User>('user', customer.ownerId);
    const day = new Date(`${task.dueOn}T00:00:00Z`).toLocaleDateString(english ? 'en-GB' : 'zh-CN', { timeZone: 'UTC', month: 'long', day: 'numeric' });
    return fillMessage(template, { contact: contact?.name ?? customer.name, customer: customer.name, owner: owner?.name ?? '', day });
  }

  @FieldResolver(() => Boolean, { description: 'The contact has closed this channel since the task was made.' })
  async channelClosed(@Root() task: Row, @Ctx() context: Context) {
    return isClosed(task.channel, await context.loaders.load<Contact>('contact', task.contactId));
  }

  @FieldResolver(() => Boolean, { description: 'What it is to cost has yet to be let pass by a supervisor.' })
  async approvalNeeded(@Root() task: Row, @Ctx() context: Context) {
    const rule = await context.loaders.load<CareRule>('careRule', task.ruleId);
    return !isApproved(task.status) && task.completedAt === null && needsApproval(task.plannedCost ?? 0, rule?.approvalAbove ?? 0);
  }

  @FieldResolver(() => [WorkflowStep], { description: 'The steps that lead on from here: which are open to the viewer, and why the others are not.' })
  async steps(@Root() task: Row, @Ctx() context: Context) {
    const held = await verbsOf(context, task, careTaskWorkflow.transitions.map(({ permission }) => permission));
    return workflowSteps(context, careTaskWorkflow, task, (permission) => held.has(permission));
  }

  @FieldResolver(() => [String], { description: 'The permissions that the viewer holds for this very record, e.g. careTask:complete.' })
  async viewerCan(@Root() task: Row, @Ctx() context: Context) {
    return [...(await verbsOf(context, task, ALL_PERMISSIONS.filter((permission) => permission.startsWith('careTask:'))))];
  }
}

const verbsOf = ({ viewer }: Context, { customerId }: Row, permissions: readonly Permission[]): Promise<Set<Permission>> =>
  viewer ? recordVerbs(viewer, permissions, () => holderOf(viewer, 'customer', customerId)) : Promise.resolve(new Set());
