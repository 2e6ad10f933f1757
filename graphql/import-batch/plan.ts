import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import type { CustomerKind } from '@/domain/customer';
import type { ImportPlan as Plan } from '@/domain/import/plan';
import { CustomerKindEnum } from '@/entities/customer';
import { OrderStatusEnum } from '@/entities/order';
import { ServiceTicketStatusEnum } from '@/entities/service-ticket';
import { referenceId } from '../global-id';
import { DateOrderEnum, DelimiterEnum, DuplicatePolicyEnum, EncodingEnum, ImportFieldEnum, ImportKeyEnum, ImportSubjectEnum, MissingChoiceEnum, MissingProductEnum, UnknownOwnerEnum } from './enums';

const UNIT = 'What plain amounts are multiplied by: 1, 1000, 10000 (万元), 1000000 or 100000000 (亿元).';

@ObjectType('ImportMapping', { simpleResolvers: true, description: 'Which columns feed a field.' })
export class ImportMapping {
  @Field(() => ImportFieldEnum, { description: 'The field.' }) field!: Plan['mapping'][number]['field'];
  @Field(() => [Int], { description: 'Zero-based columns; several are joined.' }) columns!: number[];
  @Field(() => DateOrderEnum, { nullable: true, description: 'Order of ambiguous dates.' }) dateOrder?: 'YMD' | 'MDY' | 'DMY' | null;
  @Field(() => Int, { description: UNIT }) unit!: number;
}

@InputType('ImportMappingInput', { description: 'Which columns feed a field.' })
export class ImportMappingInput {
  @Field(() => ImportFieldEnum, { description: 'The field.' }) field!: Plan['mapping'][number]['field'];
  @Field(() => [Int], { description: 'Zero-based columns, at most 8; several are joined as their language joins them.' }) columns!: number[];
  @Field(() => DateOrderEnum, { nullable: true, description: 'Order of ambiguous dates.' }) dateOrder?: 'YMD' | 'MDY' | 'DMY' | null;
  @Field(() => Int, { defaultValue: 1, description: UNIT }) unit!: number;
}

@ObjectType('ImportPlan', { simpleResolvers: true, description: 'How a file becomes records.' })
export class ImportPlanType {
  @Field(() => ImportSubjectEnum, { description: 'What the rows are about.' }) subject!: Plan['subject'];
  @Field(() => EncodingEnum, { description: 'How the bytes of a CSV file become characters.' }) encoding!: Plan['encoding'];
  @Field(() => DelimiterEnum, { description: 'What stands between the cells of a CSV file.' }) delimiter!: Plan['delimiter'];
  @Field(() => [ImportMapping], { description: 'Which columns feed which fields.' }) mapping!: ImportMapping[];
  @Field(() => CustomerKindEnum, { description: 'Kind of customers that name none.' }) kind!: CustomerKind;
  @Field(() => DuplicatePolicyEnum, { description: 'What becomes of a row whose record is already there.' }) policy!: Plan['policy'];
  @Field(() => ImportKeyEnum, { description: 'By what that is recognised.' }) key!: Plan['key'];
  @Field(() => UnknownOwnerEnum, { description: 'What becomes of a row whose owner is no user.' }) unknownOwner!: Plan['unknownOwner'];
  @Field(() => MissingChoiceEnum, { description: 'What becomes of a value that its dictionary does not have.' }) missingChoice!: Plan['missingChoice'];
  @Field(() => String, { nullable: true, description: 'Name of the system that external ids come from.' }) externalSource?: string | null;
  @Field(() => String, { description: 'ISO 4217 code of the amounts of new customers whose row names none; a customer who is there keeps its own.' }) currency!: string;
  @Field(() => String, { nullable: true, description: 'Name of the system that keys of customers come from, where rows name customers by them.' }) customerSource?: string | null;
  @Field(() => OrderStatusEnum, { description: 'State of orders that name none.' }) orderStatus!: Plan['orderStatus'];
  @Field(() => MissingProductEnum, { description: 'What becomes of an order with a line whose product is not in the catalogue.' }) missingProduct!: Plan['missingProduct'];
  @Field(() => ServiceTicketStatusEnum, { description: 'State of service tickets that name none.' }) ticketStatus!: Plan['ticketStatus'];
  @Field(() => String, { description: 'Code of the kind of service tickets that name none.' }) ticketType!: string;
  ownerId?: number | null;
}

@InputType('ImportPlanInput', { description: 'How a file is to become records.' })
export class ImportPlanInput {
  @Field(() => ImportSubjectEnum, { defaultValue: 'CUSTOMERS', description: 'What the rows are about; decides which fields a column can become.' }) subject!: Plan['subject'];
  @Field(() => EncodingEnum, { defaultValue: EncodingEnum.UTF_8, description: 'How the bytes of a CSV file become characters.' }) encoding!: Plan['encoding'];
  @Field(() => DelimiterEnum, { defaultValue: DelimiterEnum.COMMA, description: 'What stands between the cells of a CSV file.' }) delimiter!: Plan['delimiter'];
  @Field(() => [ImportMappingInput], { description: 'Which columns feed which fields of the subject.' }) mapping!: ImportMappingInput[];
  @Field(() => CustomerKindEnum, { defaultValue: 'ORGANISATION', description: 'Kind of customers that name none.' }) kind!: CustomerKind;
  @Field(() => DuplicatePolicyEnum, { defaultValue: 'SKIP', description: 'What becomes of a row whose record is already there.' }) policy!: Plan['policy'];
  @Field(() => ImportKeyEnum, { defaultValue: 'NAME', description: 'By what that is recognised; its field has to be mapped.' }) key!: Plan['key'];
  @Field(() => ID, { nullable: true, description: 'User who holds what names no owner, or an unknown one; the viewer where left out.' }) ownerId?: string | null;
  @Field(() => UnknownOwnerEnum, { defaultValue: 'FALLBACK', description: 'What becomes of a row whose owner is no user.' }) unknownOwner!: Plan['unknownOwner'];
  @Field(() => MissingChoiceEnum, { defaultValue: 'REFUSE', description: 'What becomes of a value that its dictionary does not have.' }) missingChoice!: Plan['missingChoice'];
  @Field(() => String, { nullable: true, description: 'Name of the system that external ids come from; needed with the field externalId.' }) externalSource?: string | null;
  @Field(() => String, { defaultValue: 'CNY', description: 'ISO 4217 code of the amounts of new customers whose row names none; a customer who is there keeps its own.' }) currency!: string;
  @Field(() => String, { nullable: true, description: 'Name of the system that keys of customers come from, where rows name customers by them.' }) customerSource?: string | null;
  @Field(() => OrderStatusEnum, { defaultValue: 'COMPLETED', description: 'State of orders that name none.' }) orderStatus!: Plan['orderStatus'];
  @Field(() => MissingProductEnum, { defaultValue: 'REFUSE', description: 'What becomes of an order with a line whose product is not in the catalogue.' }) missingProduct!: Plan['missingProduct'];
  @Field(() => ServiceTicketStatusEnum, { defaultValue: 'ARCHIVED', description: 'State of service tickets that name none.' }) ticketStatus!: Plan['ticketStatus'];
  @Field(() => String, { defaultValue: 'ENQUIRY', description: 'Code of the kind of service tickets that name none, of the dictionary service-type.' }) ticketType!: string;
}

/** A plan with keys in place of global ids; the rules of domain/ are still to be asked. */
export const decodePlan = (input: ImportPlanInput): object => ({ ...input, mapping: input.mapping.map((each) => ({ ...each })), ownerId: referenceId('User', input.ownerId, 'ownerId') ?? null });
