import { Field, ID, InputType } from 'type-graphql';
import { Rate, UnitPrice } from '@/entities/scalars';

@InputType('ProductUpdateInput', { description: 'Fields of a product to change; what is left out stays, null empties.' })
export class ProductUpdateInput {
  @Field(() => String, { nullable: true, description: 'Article number, at most 60 characters.' }) sku?: string;
  @Field(() => String, { nullable: true, description: 'Name, at most 200 characters.' }) name?: string;
  @Field(() => ID, { nullable: true, description: 'Item of the dictionary product-category.' }) categoryId?: string | null;
  @Field(() => ID, { nullable: true, description: 'Item of the dictionary product-measure.' }) measureId?: string | null;
  @Field(() => UnitPrice, { nullable: true, description: 'Price for one where no price list has another, before tax.' }) listPrice?: number | null;
  @Field(() => String, { nullable: true, description: 'ISO 4217 code of the list price; CNY where left out.' }) currency?: string;
  @Field(() => Rate, { nullable: true, description: 'Tax that an order adds, e.g. "0.13".' }) taxRate?: number | null;
  @Field(() => String, { nullable: true, description: 'What it is, at most 4,000 characters.' }) description?: string | null;
  @Field(() => Boolean, { nullable: true, description: 'Whether it is on the market.' }) active?: boolean;
  @Field(() => String, { nullable: true, description: 'Name of the system that the record comes from.' }) externalSource?: string | null;
  @Field(() => String, { nullable: true, description: 'Key of the record in that system.' }) externalId?: string | null;
}

@InputType('ProductCreateInput', { description: 'A new product; article number and name are enough.' })
export class ProductCreateInput extends ProductUpdateInput {
  @Field(() => String, { description: 'Article number, at most 60 characters; unique.' }) override sku!: string;
  @Field(() => String, { description: 'Name, at most 200 characters.' }) override name!: string;
}

@InputType('ProductFilter', { description: 'Which products; every field given must match.' })
export class ProductFilterInput {
  @Field(() => [ID], { nullable: true, description: 'Of one of these categories.' }) categoryIds?: string[] | null;
  @Field(() => Boolean, { nullable: true, description: 'On the market, or not.' }) active?: boolean | null;
  @Field(() => String, { nullable: true, description: 'With exactly this article number.' }) sku?: string | null;
  @Field(() => String, { nullable: true, description: 'From this system.' }) externalSource?: string | null;
  @Field(() => String, { nullable: true, description: 'With this key in its system.' }) externalId?: string | null;
}
