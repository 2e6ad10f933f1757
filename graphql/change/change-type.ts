import { GraphQLJSON } from 'graphql-scalars';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import type { Noun } from '@/domain/noun';
import { DateTime } from '@/entities/scalars';
import type { ChangeRow } from '@/services/change/list';
import { NounEnum } from '../noun';

@ObjectType('FieldChange', { simpleResolvers: true, description: 'A field before and after a change. Fields that the viewer may not see are left out or masked.' })
export class FieldChange {
  @Field(() => String, { description: 'Name of the field in the API; a reference carries the name of its input, e.g. ownerId.' }) field!: string;
  @Field(() => GraphQLJSON, { nullable: true, description: 'Value before, as the API writes it: a global id, a decimal string; null for a new record.' }) before!: unknown;
  @Field(() => GraphQLJSON, { nullable: true, description: 'Value after.' }) after!: unknown;
  /** The records that each value refers to, where the field is a reference. */
  refers!: { noun: Noun; before: readonly number[]; after: readonly number[] } | null;
}

@ObjectType('Change', { simpleResolvers: true, description: 'One row of the ledger: what one write did to one record.' })
export class ChangeType {
  @Field(() => Int, { description: 'Sequence; grows with every change of the installation. Send the largest one seen as `since`.' }) sequence!: number;
  @Field(() => NounEnum, { description: 'Kind of record.' }) noun!: Noun;
  @Field(() => ID, { description: 'Global id of the record.' }) recordId!: string;
  @Field(() => ID, { nullable: true, description: 'Global id of the customer on whose timeline the change belongs.' }) customerId!: string | null;
  @Field(() => String, { description: 'create, update, delete, restore, transfer, or the name of a workflow step.' }) action!: string;
  @Field(() => [FieldChange], { description: 'What changed.' }) fields!: FieldChange[];
  @Field(() => String, { nullable: true, description: 'Why, where a reason was given.' }) reason!: string | null;
  @Field(() => Int, { nullable: true, description: 'Batch that the change belongs to, e.g. an import.' }) batch!: number | null;
  @Field(() => DateTime, { description: 'When.' }) changedAt!: string;
  actorId!: number | null;
  key!: number;
}

@ObjectType('ChangePage', { simpleResolvers: true, description: 'A stretch of the ledger.' })
export class ChangePage {
  @Field(() => [ChangeType], { description: 'The changes.' }) nodes!: ChangeType[];
  @Field(() => Boolean, { description: 'There are more in this direction.' }) more!: boolean;
  @Field(() => Int, { nullable: true, description: 'Sequence of the last change here; null for an empty stretch.' }) lastSequence!: number | null;
}

export type ChangeView = Omit<ChangeRow, 'recordId' | 'customerId' | 'fields' | 'noun'> & Omit<ChangeType, 'changedAt'>;
