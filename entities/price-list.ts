import { Entity, ForeignKey, Index } from 'typeorm';
import { Field, ObjectType } from 'type-graphql';
import { Day, Flag, Int, Key, ScaledColumn, Text } from './columns';
import { NounEntity } from './noun';
import { BaseRecord } from './record';
import { LocalDate, UnitPrice } from './scalars';

@ObjectType('PriceList', { implements: [BaseRecord], simpleResolvers: true, description: 'Prices that hold for a period.' })
@Entity('price_lists')
@NounEntity({ noun: 'priceList', typeName: 'PriceList', table: 'price_lists', holding: { by: 'shared' } })
@Index('ix_price_lists_created_at', ['createdAt', 'id'])
@Index('ix_price_lists_valid_from', ['validFrom', 'id'])
export class PriceList extends BaseRecord {
  @Field(() => String, { description: 'Name.' })
  @Text(100) name!: string;

  @Field(() => String, { description: 'ISO 4217 code of its prices.' })
  @Text(3) currency!: string;

  @Field(() => LocalDate, { nullable: true, description: 'First day; null holds from ever.' })
  @Day({ nullable: true }) validFrom!: string | null;

  @Field(() => LocalDate, { nullable: true, description: 'Last day; null holds for ever.' })
  @Day({ nullable: true }) validTo!: string | null;

  @Field(() => Boolean, { description: 'Whether its prices are used.' })
  @Flag() active!: boolean;
}

@ObjectType('ProductPrice', { simpleResolvers: true, description: 'The price of a product in a price list.' })
@Entity('product_prices')
@Index('ux_product_prices', ['priceListId', 'productId'], { unique: true })
@Index('ix_product_prices_product', ['productId'])
export class ProductPrice {
  @Key() id!: number;
  @Int() @ForeignKey('PriceList') priceListId!: number;
  @Int() @ForeignKey('Product') productId!: number;

  @Field(() => UnitPrice, { description: 'Price for one, before tax, in the currency of the list.' })
  @ScaledColumn() unitPrice!: number;
}
