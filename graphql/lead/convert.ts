import { Arg, Ctx, Field, ID, InputType, Int, Mutation, ObjectType, Resolver } from 'type-graphql';
import type { CustomerKind } from '@/domain/customer';
import { inPart, Refusal } from '@/domain/refusal';
import { Contact } from '@/entities/contact';
import { Customer, CustomerKindEnum } from '@/entities/customer';
import { Lead } from '@/entities/lead';
import { Opportunity } from '@/entities/opportunity';
import { LocalDate, Money } from '@/entities/scalars';
import { convertLead } from '@/services/lead/convert';
import { typed } from '@/services/read';
import { redact } from '@/services/scope';
import { type Context, signedIn } from '../context';
import { recordId, referenceId } from '../global-id';
import { UserError, userErrors } from '../payload';
import { ID_ARG, VERSION_ARG } from './payload';

@InputType('LeadConvertCustomerInput', { description: 'What of the new customer is to be other than the lead says; what is left out is the lead’s.' })
class LeadConvertCustomerInput {
  @Field(() => CustomerKindEnum, { nullable: true, description: 'Organisation or person.' }) kind?: CustomerKind;
  @Field(() => String, { nullable: true, description: 'Name, at most 200 characters.' }) name?: string;
  @Field(() => String, { nullable: true, description: 'Telephone, in any common notation.' }) phone?: string | null;
  @Field(() => String, { nullable: true, description: 'E-mail address.' }) email?: string | null;
  @Field(() => ID, { nullable: true, description: 'Item of the dictionary region.' }) regionId?: string | null;
  @Field(() => ID, { nullable: true, description: 'Item of the dictionary industry.' }) industryId?: string | null;
  @Field(() => ID, { nullable: true, description: 'Item of the dictionary customer-grade.' }) gradeId?: string | null;
  @Field(() => ID, { nullable: true, description: 'Item of the dictionary customer-source.' }) sourceId?: string | null;
  @Field(() => String, { nullable: true, description: 'Postal address, at most 300 characters.' }) address?: string | null;
  @Field(() => String, { nullable: true, description: 'Web site, http or https.' }) website?: string | null;
  @Field(() => String, { nullable: true, description: 'Free remark, at most 4,000 characters.' }) remark?: string | null;
}

@InputType('LeadConvertOpportunityInput', { description: 'The opportunity that comes of a lead; it waits for a supervisor to assign it.' })
class LeadConvertOpportunityInput {
  @Field(() => String, { description: 'What it is about, at most 200 characters.' }) title!: string;
  @Field(() => String, { nullable: true, description: 'What is known of the chance; what the lead wants where left out.' }) description?: string | null;
  @Field(() => Int, { nullable: true, description: 'How likely a success is, 0 to 100; 20 where left out.' }) successRate?: number | null;
  @Field(() => Money, { nullable: true, description: 'What it is expected to bring.' }) amount?: number | null;
  @Field(() => String, { nullable: true, description: 'ISO 4217 code of the amount; CNY where left out.' }) currency?: string | null;
  @Field(() => LocalDate, { nullable: true, description: 'Day on which it is expected to be decided.' }) expectedCloseOn?: string | null;
}

@InputType('LeadConvertInput', { description: 'What a lead becomes.' })
class LeadConvertInput {
  @Field(() => ID, { nullable: true, description: 'An existing customer to link; otherwise one is created.' }) customerId?: string | null;
  @Field(() => Boolean, { nullable: true, description: 'Create the customer although one like it exists.' }) allowDuplicate?: boolean | null;
  @Field(() => LeadConvertCustomerInput, { nullable: true, description: 'What of a new customer is to be other than the lead says.' }) customer?: LeadConvertCustomerInput | null;
  @Field(() => LeadConvertOpportunityInput, { nullable: true, description: 'The opportunity that comes of it; none where left out.' }) opportunity?: LeadConvertOpportunityInput | null;
}

@ObjectType('LeadCarriedOver', { simpleResolvers: true, description: 'What went along from a lead to its customer.' })
class LeadCarriedOver {
  @Field(() => Int, { description: 'Attempts to reach the lead that are interactions of the customer now, under their own dates and authors.' }) interactions!: number;
}

@ObjectType('LeadConvertPayload', { simpleResolvers: true, description: 'Outcome of a conversion.' })
class LeadConvertPayload {
  @Field(() => Lead, { nullable: true, description: 'The lead after the conversion; after a CONFLICT as it is now; null if refused.' }) lead!: Lead | null;
  @Field(() => Customer, { nullable: true, description: 'The customer that was created or linked.' }) customer!: Customer | null;
  @Field(() => Contact, { nullable: true, description: 'The person of the lead among the customer’s contacts.' }) contact!: Contact | null;
  @Field(() => Opportunity, { nullable: true, description: 'The opportunity that came of it.' }) opportunity!: Opportunity | null;
  @Field(() => LeadCarriedOver, { nullable: true, description: 'What went along; null if refused.' }) carriedOver!: LeadCarriedOver | null;
  @Field(() => [UserError], { description: 'Empty when everything was done.' }) userErrors!: UserError[];
}

function decode({ customerId, customer, ...input }: LeadConvertInput) {
  const linked = referenceId('Customer', customerId, 'customerId') ?? null;
  if (!customer) return { ...input, customerId: linked };
  const { regionId, industryId, gradeId, sourceId, ...fields } = customer;
  const items = Object.entries({ regionId, industryId, gradeId, sourceId }).filter(([, id]) => id !== undefined);
  const choices = Object.fromEntries(items.map(([field, id]) => [field, inPart('customer', () => referenceId('DictionaryItem', id, field))]));
  return { ...input, customerId: linked, customer: { ...fields, ...choices } };
}

const NOTHING = { lead: null, customer: null, contact: null, opportunity: null, carriedOver: null, userErrors: [] as UserError[] };

@Resolver(() => LeadConvertPayload)
export class LeadConversion {
  @Mutation(() => LeadConvertPayload, {
    description: 'It becomes a customer: QUALIFIED → CONVERTED. Creates the customer or links the one named, with its contact, an opportunity where wanted, and what was written down about reaching them; refused with DUPLICATE where a customer like it exists and none is named. Takes lead:convert.',
  })
  async leadConvert(
    @Arg('id', () => ID, ID_ARG) id: string, @Arg('version', () => Int, VERSION_ARG) version: number,
    @Arg('input', () => LeadConvertInput, { description: 'What it becomes.' }) input: LeadConvertInput, @Ctx() context: Context,
  ): Promise<LeadConvertPayload> {
    const viewer = signedIn(context);
    const shown = (row: object) => typed('lead', redact(viewer, 'lead', [{ ...row }]))[0] as Lead;
    try {
      const { lead, interactions } = await convertLead(viewer, recordId('Lead', id), version, decode(input));
      const [customer, contact, opportunity] = await Promise.all([
        context.loaders.load<Customer>('customer', lead.customerId), context.loaders.load<Contact>('contact', lead.contactId),
        context.loaders.load<Opportunity>('opportunity', lead.opportunityId),
      ]);
      return { ...NOTHING, lead: shown(lead), customer, contact, opportunity, carriedOver: { interactions } };
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      return { ...NOTHING, lead: error.current ? shown(error.current) : null, userErrors: userErrors(context, error.details) };
    }
  }
}
