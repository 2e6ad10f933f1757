import { Field, InputType, Int } from 'type-graphql';

const COLOR = { nullable: true, description: 'Colour of the label: grey, blue, green, amber, red or violet.' } as const;
const POSITION = { nullable: true, description: 'Place in the list; a new item without one comes last.' } as const;
const ACTIVE = { nullable: true, description: 'False retires the item: old records keep it, nobody chooses it anew.' } as const;

const PROBABILITY = { nullable: true, description: 'How probable a success is from here, 0 to 100; of the stages of an opportunity.' } as const;

@InputType('DictionaryItemUpdateInput', { description: 'Fields of an item to change; what is left out stays.' })
export class DictionaryItemUpdateInput {
  @Field(() => String, { nullable: true, description: 'Chinese label.' }) labelZh?: string;
  @Field(() => String, { nullable: true, description: 'English label.' }) labelEn?: string;
  @Field(() => String, COLOR) color?: string | null;
  @Field(() => Int, POSITION) position?: number;
  @Field(() => Boolean, ACTIVE) active?: boolean;
  @Field(() => Int, PROBABILITY) probability?: number | null;
}

@InputType('DictionaryItemCreateInput', { description: 'A new item.' })
export class DictionaryItemCreateInput extends DictionaryItemUpdateInput {
  @Field(() => String, { description: 'Chinese label.' }) override labelZh!: string;
  @Field(() => String, { description: 'English label.' }) override labelEn!: string;
  @Field(() => String, { nullable: true, description: 'Stable code in capitals; made from the English label where left out.' }) code?: string | null;
}
