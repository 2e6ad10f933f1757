import { Arg, Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql';
import { leadWorkflow } from '@/domain/lead';
import { ALL_PERMISSIONS, type Permission } from '@/domain/permissions';
import { Contact } from '@/entities/contact';
import { Customer } from '@/entities/customer';
import { Department } from '@/entities/department';
import { DictionaryItem } from '@/entities/dictionary';
import { Lead } from '@/entities/lead';
import { LeadContact } from '@/entities/lead-contact';
import { Opportunity } from '@/entities/opportunity';
import { Product } from '@/entities/product';
import { Project } from '@/entities/project';
import { User } from '@/entities/user';
import { WebForm } from '@/entities/web-form';
import { holderOf, recordVerbs } from '@/services/access/verbs';
import { findDuplicates } from '@/services/customer/duplicates';
import { leadsAlike } from '@/services/lead/alike';
import { LEAD_CONTACT_SORTS, listLeadContacts } from '@/services/lead/list';
import { reachOf } from '@/services/scope';
import { connectionOf, sortOf } from '../connection';
import { type Context, signedIn } from '../context';
import { CustomerDuplicate } from '../customer/duplicate';
import { WorkflowStep, workflowSteps } from '../workflow-step';
import { LeadContactConnection } from './connection';

type Row = Lead & object;
const choice = (context: Context, id: number | null) => (id === null ? null : (signedIn(context).dictionaries.item(id) ?? null));

@Resolver(() => Lead)
export class LeadFields {
  @FieldResolver(() => User, { nullable: true, description: 'Who holds it: its finder until it is assigned, nobody where it came by itself; then who follows it.' })
  owner(@Root() lead: Row, @Ctx() context: Context) {
    return context.loaders.load<User>('user', lead.ownerId);
  }

  @FieldResolver(() => Department, { nullable: true, description: 'Department that it is with.' })
  department(@Root() lead: Row, @Ctx() context: Context) {
    return context.loaders.load<Department>('department', lead.departmentId);
  }

  @FieldResolver(() => User, { nullable: true, description: 'Who created the record; null for the product itself, as with a form.' })
  createdBy(@Root() lead: Row, @Ctx() context: Context) {
    return context.loaders.load<User>('user', lead.createdById);
  }

  @FieldResolver(() => User, { nullable: true, description: 'Who put the record into the recycle bin; null for a live one.' })
  deletedBy(@Root() lead: Row, @Ctx() context: Context) {
    return context.loaders.load<User>('user', lead.deletedById);
  }

  @FieldResolver(() => DictionaryItem, { nullable: true, description: 'Region.' })
  region(@Root() lead: Row, @Ctx() context: Context) {
    return choice(context, lead.regionId);
  }

  @FieldResolver(() => DictionaryItem, { nullable: true, description: 'Where it came from.' })
  source(@Root() lead: Row, @Ctx() context: Context) {
    return choice(context, lead.sourceId);
  }

  @FieldResolver(() => DictionaryItem, { nullable: true, description: 'Why it was put aside.' })
  disqualifyReason(@Root() lead: Row, @Ctx() context: Context) {
    return choice(context, lead.disqualifyReasonId);
  }

  @FieldResolver(() => Product, { nullable: true, description: 'Product that they are interested in.' })
  product(@Root() lead: Row, @Ctx() context: Context) {
    return context.loaders.load<Product>('product', lead.productId);
  }

  @FieldResolver(() => Project, { nullable: true, description: 'Property that they are interested in.' })
  project(@Root() lead: Row, @Ctx() context: Context) {
    return context.loaders.load<Project>('project', lead.projectId);
  }

  @FieldResolver(() => WebForm, { nullable: true, description: 'Form on a web site that it came by.' })
  webForm(@Root() lead: Row, @Ctx() context: Context) {
    return context.loaders.load<WebForm>('webForm', lead.webFormId);
  }

  @FieldResolver(() => Boolean, { description: 'It came by a form on a web site.' })
  fromForm(@Root() lead: Row) {
    return lead.webFormId !== null;
  }

  @FieldResolver(() => Customer, { nullable: true, description: 'The customer that it became.' })
  customer(@Root() lead: Row, @Ctx() context: Context) {
    return context.loaders.load<Customer>('customer', lead.customerId);
  }

  @FieldResolver(() => Contact, { nullable: true, description: 'The contact that it became.' })
  contact(@Root() lead: Row, @Ctx() context: Context) {
    return context.loaders.load<Contact>('contact', lead.contactId);
  }

  @FieldResolver(() => Opportunity, { nullable: true, description: 'The opportunity that came of it.' })
  opportunity(@Root() lead: Row, @Ctx() context: Context) {
    return context.loaders.load<Opportunity>('opportunity', lead.opportunityId);
  }

  @FieldResolver(() => LeadContactConnection, { description: 'The attempts to reach them, the last one first.' })
  async contactLog(
    @Root() lead: Row,
    @Arg('first', () => Int, { defaultValue: 50, description: 'Rows wanted, 1 to 100.' }) first: number,
    @Arg('after', () => String, { nullable: true, description: 'Cursor after which the page starts.' }) after: string | null,
    @Ctx() context: Context,
  ) {
    const sort = sortOf(LEAD_CONTACT_SORTS, null, { by: 'OCCURRED_AT', direction: 'DESC' });
    return connectionOf(await context.loaders.before(listLeadContacts(signedIn(context), { leadId: lead.id, first, after, sort })));
  }

  @FieldResolver(() => [CustomerDuplicate], { description: 'Customers that a conversion could link: of the same name or telephone. Empty for viewers who may not create customers.' })
  duplicates(@Root() { kind, name, phone }: Row, @Ctx() context: Context) {
    const viewer = signedIn(context);
    return reachOf(viewer, 'customer:create') ? findDuplicates(viewer, { kind, name, phone }) : [];
  }

  @FieldResolver(() => [Lead], { description: 'Other leads within reach with the same telephone or e-mail address, newest first, at most five.' })
  alike(@Root() lead: Row, @Ctx() context: Context) {
    return leadsAlike(signedIn(context), lead);
  }

  @FieldResolver(() => [WorkflowStep], { description: 'The steps that lead on from here: which are open to the viewer, and why the others are not.' })
  async steps(@Root() lead: Row, @Ctx() context: Context) {
    const held = await verbsOf(context, lead, leadWorkflow.transitions.map(({ permission }) => permission));
    return workflowSteps(context, leadWorkflow, lead, (permission) => held.has(permission));
  }

  @FieldResolver(() => [String], { description: 'The permissions that the viewer holds for this very record, e.g. lead:update.' })
  async viewerCan(@Root() lead: Row, @Ctx() context: Context) {
    return [...(await verbsOf(context, lead, ALL_PERMISSIONS.filter((permission) => /^(lead|change):/.test(permission))))];
  }
}

@Resolver(() => LeadContact)
export class LeadContactFields {
  @FieldResolver(() => User, { nullable: true, description: 'Who tried.' })
  createdBy(@Root() entry: LeadContact & object, @Ctx() context: Context) {
    return context.loaders.load<User>('user', entry.createdById);
  }

  @FieldResolver(() => Lead, { nullable: true, description: 'Lead that it was about.' })
  lead(@Root() entry: LeadContact & object, @Ctx() context: Context) {
    return context.loaders.load<Lead>('lead', entry.leadId);
  }
}

async function verbsOf(context: Context, { id, ownerId, departmentId }: Row, permissions: readonly Permission[]) {
  const viewer = signedIn(context);
  return recordVerbs(viewer, permissions, async () => {
    const department = await context.loaders.load<Department>('department', departmentId);
    return department ? { ownerId, departmentId, departmentPath: department.path } : holderOf(viewer, 'lead', id);
  });
}
