import { Entity, ForeignKey, Index } from 'typeorm';
import { Field, ObjectType } from 'type-graphql';
import { BinaryText, Flag, Int, LongText, ScaledColumn, Text } from './columns';
import { NounEntity } from './noun';
import { BaseRecord } from './record';
import { Rate, UnitPrice } from './scalars';

@ObjectType('Product', { implements: [BaseRecord], simpleResolvers: true, description: 'Something that we sell by the piece, the metre, the month: an article of the catalogue.' })
@Entity('products')
@NounEntity({ noun: 'product', typeName: 'Product', table: 'products', holding: { by: 'shared' } })
@Index('ux_products_sku', ['sku'], { unique: true })
@Index('ux_products_external', ['externalSource', 'externalId'], { unique: true, where: 'external_id IS NOT NULL' })
@Index('ix_products_name_sort', ['nameSort', 'id'])
@Index('ix_products_created_at', ['createdAt', 'id'])
@Index('ix_products_category', ['categoryId', 'id'])
export class Product extends BaseRecord {
  @Field(() => String, { description: 'Article number; unique.' })
  @BinaryText(60) sku!: string;

  @Field(() => String, { description: 'Name.' })
  @Text(200) name!: string;
  @BinaryText(120) nameSort!: string;

  @Int({ nullable: true }) @ForeignKey('DictionaryItem') categoryId!: number | null;
  @Int({ nullable: true }) @ForeignKey('DictionaryItem') measureId!: number | null;

  @Field(() => UnitPrice, { nullable: true, description: 'Price for one where no price list has another, in `currency`, before tax.' })
  @ScaledColumn({ nullable: true }) listPrice!: number | null;

  @Field(() => String, { description: 'ISO 4217 code of the list price.' })
  @Text(3) currency!: string;

  @Field(() => Rate, { nullable: true, description: 'Tax that an order adds unless it says otherwise.' })
  @Int({ nullable: true }) taxRate!: number | null;

  @Field(() => String, { nullable: true, description: 'What it is.' })
  @LongText({ nullable: true }) description!: string | null;

  @Field(() => Boolean, { description: 'Whether it is on the market: no new order takes one that is not.' })
  @Flag() active!: boolean;

  @Field(() => String, { nullable: true, description: 'Name of the system that the record came from.' })
  @BinaryText(40, { nullable: true }) externalSource!: string | null;

  @Field(() => String, { nullable: true, description: 'Key of the record in that system; unique together with externalSource.' })
  @BinaryText(100, { nullable: true }) externalId!: string | null;
}
