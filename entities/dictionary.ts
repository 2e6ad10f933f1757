import { Entity, ForeignKey, Index } from 'typeorm';
import { Field, Int as GraphInt, ObjectType } from 'type-graphql';
import { BinaryText, Flag, Int, Text } from './columns';
import { NounEntity } from './noun';
import { BaseRecord } from './record';

@ObjectType('DictionaryType', { implements: [BaseRecord], simpleResolvers: true, description: 'A list of choices, such as regions or industries.' })
@Entity('dictionary_types')
@NounEntity({ noun: 'dictionaryType', typeName: 'DictionaryType', table: 'dictionary_types', holding: { by: 'shared' } })
@Index('ux_dictionary_types_code', ['code'], { unique: true })
export class DictionaryType extends BaseRecord {
  @Field(() => String, { description: 'Stable code, e.g. region.' })
  @BinaryText(40) code!: string;

  @Field(() => String, { description: 'Chinese name.' })
  @Text(60) nameZh!: string;

  @Field(() => String, { description: 'English name.' })
  @Text(60) nameEn!: string;

  @Field(() => Boolean, { description: 'Locked lists belong to the product: items can be renamed and recoloured, not added or removed.' })
  @Flag() locked!: boolean;
}

@ObjectType('DictionaryItem', { implements: [BaseRecord], simpleResolvers: true, description: 'One choice of a dictionary.' })
@Entity('dictionary_items')
@NounEntity({ noun: 'dictionaryItem', typeName: 'DictionaryItem', table: 'dictionary_items', holding: { by: 'shared' } })
@Index('ux_dictionary_items_code', ['typeId', 'code'], { unique: true })
export class DictionaryItem extends BaseRecord {
  @Int() @ForeignKey('DictionaryType') typeId!: number;

  @Field(() => String, { description: 'Stable code within its dictionary.' })
  @BinaryText(40) code!: string;

  @Field(() => String, { description: 'Chinese label.' })
  @Text(100) labelZh!: string;

  @Field(() => String, { description: 'English label.' })
  @Text(100) labelEn!: string;

  @Field(() => String, { nullable: true, description: 'Name of a colour of the design: green, amber, red, blue, violet, grey.' })
  @Text(10, { nullable: true }) color!: string | null;

  @Field(() => GraphInt, { description: 'Place in the list.' })
  @Int() position!: number;

  @Field(() => Boolean, { description: 'A retired item stays on old records and cannot be chosen anew.' })
  @Flag() active!: boolean;

  @Field(() => GraphInt, { nullable: true, description: 'How probable a success is from here, 0 to 100; of the stages of an opportunity.' })
  @Int({ nullable: true }) probability!: number | null;
}
