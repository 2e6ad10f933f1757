import { ForeignKey } from 'typeorm';
import { Field, Int as GraphInt, InterfaceType } from 'type-graphql';
import { Instant, Int, Key } from './columns';
import { Node } from './node';
import { DateTime } from './scalars';

/** What every record that people work on carries. */
@InterfaceType('Record', { implements: Node, description: 'A record that people work on: versioned, dated and recorded in the ledger.' })
export abstract class BaseRecord extends Node {
  @Key() override id!: number;

  @Field(() => GraphInt, { description: 'Grows by one with every change; send it back when you change the record.' })
  @Int() version!: number;

  @Field(() => DateTime, { description: 'When the record was created, UTC. Imported records keep their original date.' })
  @Instant() createdAt!: string;

  @Field(() => DateTime, { description: 'When the record last changed, UTC.' })
  @Instant() updatedAt!: string;

  @Int({ nullable: true }) @ForeignKey('User') createdById!: number | null;
}
