import { Check, Entity, Index } from 'typeorm';
import { Field, Int as GraphInt, ObjectType } from 'type-graphql';
import type { CustomerKind } from '@/domain/customer';
import { Int, LongText, Text } from './columns';
import { CustomerKindEnum } from './customer';
import { NounEntity } from './noun';
import { BaseRecord } from './record';

@ObjectType('VisitSheet', { implements: [BaseRecord], simpleResolvers: true, description: 'A version of the questions that are asked on a return visit; it never changes, a new one takes its place.' })
@Entity('visit_sheets')
@NounEntity({ noun: 'visitSheet', typeName: 'VisitSheet', table: 'visit_sheets', holding: { by: 'shared' } })
@Check('ck_visit_sheets_kind', "customer_kind = 'ORGANISATION' OR customer_kind = 'PERSON'")
@Index('ux_visit_sheets_revision', ['customerKind', 'revision'], { unique: true })
@Index('ix_visit_sheets_created_at', ['createdAt', 'id'])
export class VisitSheet extends BaseRecord {
  @Field(() => CustomerKindEnum, { description: 'Kind of customers that are asked so.' })
  @Text(12) customerKind!: CustomerKind;

  @Field(() => GraphInt, { description: 'Which version of the questions this is, from 1.' })
  @Int() revision!: number;

  /** The questions as JSON. */
  @LongText() questions!: string;
}
