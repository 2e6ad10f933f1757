import { Entity, ForeignKey, Index } from 'typeorm';
import { Field, ObjectType } from 'type-graphql';
import { BinaryText, Instant, Int, ScaledColumn } from './columns';
import { NounEntity } from './noun';
import { BaseRecord } from './record';
import { DateTime, Quantity } from './scalars';

@ObjectType('StockLevel', { implements: [BaseRecord], simpleResolvers: true, description: 'How much of a product lies in a place of a warehouse. Counted elsewhere and sent to us; nobody changes it here.' })
@Entity('stock_levels')
@NounEntity({ noun: 'stockLevel', typeName: 'StockLevel', table: 'stock_levels', holding: { by: 'shared' } })
@Index('ux_stock_levels', ['productId', 'warehouseId', 'bin'], { unique: true })
@Index('ix_stock_levels_warehouse', ['warehouseId', 'id'])
@Index('ix_stock_levels_quantity', ['quantity', 'id'])
@Index('ix_stock_levels_counted_at', ['countedAt', 'id'])
export class StockLevel extends BaseRecord {
  @Int() @ForeignKey('Product') productId!: number;
  @Int() @ForeignKey('DictionaryItem') warehouseId!: number;

  @Field(() => String, { description: 'Place in the warehouse; empty where it keeps none.' })
  @BinaryText(40) bin!: string;

  @Field(() => Quantity, { description: 'How much, in the unit of the product.' })
  @ScaledColumn() quantity!: number;

  @Field(() => DateTime, { description: 'When the other system last said so.' })
  @Instant() countedAt!: string;
}
