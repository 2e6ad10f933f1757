import { Field, ID, InputType, Int } from 'type-graphql';
import type { CustomerKind, CustomerStatus } from '@/domain/customer';
import type { AbcClass } from '@/domain/customer-abc';
import { AbcClassEnum, CustomerKindEnum, CustomerStatusEnum } from '@/entities/customer';
import { LocalDate, Money } from '@/entities/scalars';
import { ContactCreateInput } from '../contact/inputs';
import { DateTimeRange, IntRange, LocalDateRange, MoneyRange } from '../ranges';

@InputType('CustomerUpdateInput', { description: 'Fields of a customer to change; what is left out stays, null empties.' })
export class CustomerUpdateInput {
  @Field(() => CustomerKindEnum, { nullable: true, description: 'Organisation or person.' }) kind?: CustomerKind;
  @Field(() => String, { nullable: true, description: 'Registered or full name, at most 200 characters.' }) name?: string;
  @Field(() => ID, { nullable: true, description: 'Item of the dictionary customer-grade.' }) gradeId?: string | null;
  @Field(() => ID, { nullable: true, description: 'Item of the dictionary region.' }) regionId?: string | null;
  @Field(() => ID, { nullable: true, description: 'Item of the dictionary industry.' }) industryId?: string | null;
  @Field(() => ID, { nullable: true, description: 'Item of the dictionary customer-source.' }) sourceId?: string | null;
  @Field(() => Int, { nullable: true, description: 'Satisfaction, 1 to 5.' }) satisfaction?: number;
  @Field(() => Int, { nullable: true, description: 'Credit standing, 1 to 5.' }) credit?: number;
  @Field(() => String, { nullable: true, description: 'Postal address, at most 300 characters.' }) address?: string | null;
  @Field(() => String, { nullable: true, description: 'Postcode.' }) postcode?: string | null;
  @Field(() => String, { nullable: true, description: 'Telephone, in any common notation.' }) phone?: string | null;
  @Field(() => String, { nullable: true, description: 'Fax number.' }) fax?: string | null;
  @Field(() => String, { nullable: true, description: 'E-mail address.' }) email?: string | null;
  @Field(() => String, { nullable: true, description: 'Web site, starting with http:// or https://.' }) website?: string | null;
  @Field(() => LocalDate, { nullable: true, description: 'Birthday of a person.' }) birthday?: string | null;
  @Field(() => String, { nullable: true, description: 'Business licence registration number; its letters are kept as capitals.' }) licenceNo?: string | null;
  @Field(() => String, { nullable: true, description: 'Unified social credit code; its check digit must fit.' }) unifiedSocialCreditCode?: string | null;
  @Field(() => String, { nullable: true, description: 'Legal representative.' }) legalRepresentative?: string | null;
  @Field(() => Money, { nullable: true, description: 'Registered capital.' }) registeredCapital?: number | null;
  @Field(() => Money, { nullable: true, description: 'Turnover or income of a year.' }) annualTurnover?: number | null;
  @Field(() => String, { nullable: true, description: 'ISO 4217 code of the amounts.' }) currency?: string;
  @Field(() => String, { nullable: true, description: 'Bank.' }) bankName?: string | null;
  @Field(() => String, { nullable: true, description: 'Bank account number.' }) bankAccount?: string | null;
  @Field(() => String, { nullable: true, description: 'Local tax registration number.' }) localTaxNo?: string | null;
  @Field(() => String, { nullable: true, description: 'National tax registration number.' }) nationalTaxNo?: string | null;
  @Field(() => String, { nullable: true, description: 'Free remark, at most 4,000 characters.' }) remark?: string | null;
  @Field(() => String, { nullable: true, description: 'Name of the system that the record comes from.' }) externalSource?: string | null;
  @Field(() => String, { nullable: true, description: 'Key of the record in that system.' }) externalId?: string | null;
}

@InputType('CustomerCreateInput', { description: 'A new customer; kind and name are enough.' })
export class CustomerCreateInput extends CustomerUpdateInput {
  @Field(() => CustomerKindEnum, { description: 'Organisation or person.' }) override kind!: CustomerKind;
  @Field(() => String, { description: 'Registered or full name, at most 200 characters.' }) override name!: string;
  @Field(() => ID, { nullable: true, description: 'User who is to hold the customer; the viewer where left out.' }) ownerId?: string | null;
  @Field(() => ContactCreateInput, { nullable: true, description: 'First contact, created with the customer.' }) contact?: ContactCreateInput | null;
  @Field(() => [ID], { nullable: true, description: 'Items of the dictionary customer-tag, at most 20: its tags. Later ones by customerTag.' }) tagIds?: string[] | null;
  @Field(() => Boolean, { nullable: true, description: 'Create although the same name or licence number exists.' }) allowDuplicate?: boolean | null;
}

@InputType('CustomerFilter', { description: 'Which customers; every field given must match. `and` and `or` nest up to four deep.' })
export class CustomerFilterInput {
  @Field(() => CustomerKindEnum, { nullable: true, description: 'Of this kind.' }) kind?: CustomerKind | null;
  @Field(() => [CustomerStatusEnum], { nullable: true, description: 'In one of these states.' }) status?: CustomerStatus[] | null;
  @Field(() => [ID], { nullable: true, description: 'With one of these grades.' }) gradeIds?: string[] | null;
  @Field(() => [ID], { nullable: true, description: 'In one of these regions.' }) regionIds?: string[] | null;
  @Field(() => [ID], { nullable: true, description: 'In one of these industries.' }) industryIds?: string[] | null;
  @Field(() => [ID], { nullable: true, description: 'From one of these sources.' }) sourceIds?: string[] | null;
  @Field(() => [ID], { nullable: true, description: 'With at least one of these tags.' }) tagIds?: string[] | null;
  @Field(() => [ID], { nullable: true, description: 'Held by one of these users.' }) ownerIds?: string[] | null;
  @Field(() => [ID], { nullable: true, description: 'Of exactly one of these departments.' }) departmentIds?: string[] | null;
  @Field(() => [ID], { nullable: true, description: 'Of one of these departments or any below.' }) departmentTreeIds?: string[] | null;
  @Field(() => DateTimeRange, { nullable: true, description: 'Created in this time.' }) createdAt?: DateTimeRange | null;
  @Field(() => DateTimeRange, { nullable: true, description: 'Last contacted in this time.' }) lastContactAt?: DateTimeRange | null;
  @Field(() => DateTimeRange, { nullable: true, description: 'Due to be contacted in this time.' }) nextContactAt?: DateTimeRange | null;
  @Field(() => LocalDateRange, { nullable: true, description: 'Last ordered in this time.' }) lastOrderOn?: LocalDateRange | null;
  @Field(() => MoneyRange, { nullable: true, description: 'Ordered for this much so far.' }) orderTotal?: MoneyRange | null;
  @Field(() => [AbcClassEnum], { nullable: true, description: 'In one of these ABC classes.' }) abcClass?: AbcClass[] | null;
  @Field(() => MoneyRange, { nullable: true, description: 'With a yearly turnover in this range.' }) annualTurnover?: MoneyRange | null;
  @Field(() => IntRange, { nullable: true, description: 'With a satisfaction in this range.' }) satisfaction?: IntRange | null;
  @Field(() => String, { nullable: true, description: 'With exactly this number.' }) number?: string | null;
  @Field(() => String, { nullable: true, description: 'From exactly this system.' }) externalSource?: string | null;
  @Field(() => String, { nullable: true, description: 'With exactly this key in its system.' }) externalId?: string | null;
  @Field(() => [CustomerFilterInput], { nullable: true, description: 'All of these must match too.' }) and?: CustomerFilterInput[] | null;
  @Field(() => [CustomerFilterInput], { nullable: true, description: 'At least one of these must match too.' }) or?: CustomerFilterInput[] | null;
}

@InputType('CustomerTransferInput', { description: 'Which customers go to whom.' })
export class CustomerTransferInput {
  @Field(() => [ID], { description: 'Customers, at most 250.' }) ids!: string[];
  @Field(() => ID, { description: 'User who is to hold them.' }) ownerId!: string;
  @Field(() => String, { nullable: true, description: 'Why, at most 500 characters; kept in the history.' }) reason?: string | null;
}

@InputType('CustomerTagInput', { description: 'Which tags go on which customers, and which come off.' })
export class CustomerTagInput {
  @Field(() => [ID], { description: 'Customers, at most 250.' }) ids!: string[];
  @Field(() => [ID], { nullable: true, description: 'Items of the dictionary customer-tag to put on.' }) addIds?: string[] | null;
  @Field(() => [ID], { nullable: true, description: 'Items of the dictionary customer-tag to take off.' }) removeIds?: string[] | null;
}

@InputType('CustomerReasonInput', { description: 'Why a customer takes a step in its life.' })
export class CustomerReasonInput {
  @Field(() => String, { description: 'Why, at most 500 characters; kept in the history.' }) reason!: string;
}
