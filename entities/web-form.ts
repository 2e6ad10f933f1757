import { Entity, ForeignKey, Index } from 'typeorm';
import { Field, ObjectType } from 'type-graphql';
import { BinaryText, Flag, Int, LongText, Text } from './columns';
import { NounEntity } from './noun';
import { BaseRecord } from './record';

@ObjectType('WebForm', { implements: [BaseRecord], simpleResolvers: true, description: 'A form on a web site by which visitors become leads.' })
@Entity('web_forms')
@NounEntity({ noun: 'webForm', typeName: 'WebForm', table: 'web_forms', holding: { by: 'shared' } })
@Index('ux_web_forms_public_key', ['publicKey'], { unique: true })
@Index('ix_web_forms_created_at', ['createdAt', 'id'])
export class WebForm extends BaseRecord {
  @Field(() => String, { description: 'Name; also the heading of the page that the form is on.' })
  @Text(100) name!: string;

  @Field(() => String, { description: 'Random key in its address, /forms/ and /api/forms/ followed by it; no secret.' })
  @BinaryText(40) publicKey!: string;

  @Field(() => Boolean, { description: 'Whether it takes entries.' })
  @Flag() active!: boolean;

  @Int({ nullable: true }) @ForeignKey('DictionaryItem') sourceId!: number | null;
  @Int() @ForeignKey('Department') departmentId!: number;

  @Field(() => String, { nullable: true, description: 'Thanks in Chinese; the product’s own words where there are none.' })
  @Text(500, { nullable: true }) thanksZh!: string | null;

  @Field(() => String, { nullable: true, description: 'Thanks in English; the product’s own words where there are none.' })
  @Text(500, { nullable: true }) thanksEn!: string | null;

  @Field(() => String, { nullable: true, description: 'Address to go to in place of the thanks.' })
  @Text(500, { nullable: true }) redirectUrl!: string | null;

  /** One a line; none: programs on other sites are not let in, plain forms are. */
  @LongText({ nullable: true }) origins!: string | null;
}
