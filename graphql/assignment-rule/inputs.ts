import { Field, ID, InputType, Int } from 'type-graphql';
import { referenceId } from '../global-id';

@InputType('AssignmentRuleUpdateInput', { description: 'Fields of an assignment rule to change; what is left out stays, null empties.' })
export class AssignmentRuleUpdateInput {
  @Field(() => String, { nullable: true, description: 'Name, at most 100 characters.' }) name?: string;
  @Field(() => Int, { nullable: true, description: 'Its place in the order, from 1; the others move.' }) position?: number;
  @Field(() => ID, { nullable: true, description: 'Item of the dictionary service-type: only tickets of this type; null for all.' }) typeId?: string | null;
  @Field(() => ID, { nullable: true, description: 'Item of the dictionary region: only from customers of this region; null for all.' }) regionId?: string | null;
  @Field(() => ID, { nullable: true, description: 'Item of the dictionary product-category: only about products of this product line; null for all.' }) categoryId?: string | null;
  @Field(() => ID, { nullable: true, description: 'Department in which, and below which, somebody is looked for; null where people are named.' }) departmentId?: string | null;
  @Field(() => [ID], { nullable: true, description: 'The people among whom somebody is looked for, at most 50; in place of a department.' }) userIds?: string[];
  @Field(() => Boolean, { nullable: true, description: 'Whether a ticket is handed out as soon as it is written down.' }) atCreation?: boolean;
  @Field(() => Boolean, { nullable: true, description: 'Whether it is asked at all.' }) active?: boolean;
}

@InputType('AssignmentRuleCreateInput', { description: 'A new assignment rule: a name, and a department or people.' })
export class AssignmentRuleCreateInput extends AssignmentRuleUpdateInput {
  @Field(() => String, { description: 'Name, at most 100 characters.' }) override name!: string;
}

@InputType('AssignmentPreviewInput', { description: 'A ticket that could be written down.' })
export class AssignmentPreviewInput {
  @Field(() => ID, { description: 'Item of the dictionary service-type: its type.' }) typeId!: string;
  @Field(() => ID, { description: 'Customer who asks.' }) customerId!: string;
  @Field(() => ID, { nullable: true, description: 'Product that it is about.' }) productId?: string | null;
}

const TYPES = { typeId: 'DictionaryItem', regionId: 'DictionaryItem', categoryId: 'DictionaryItem', departmentId: 'Department' } as const;
type Named = keyof typeof TYPES;

/** What an input says of a rule, with keys in place of global ids. */
export function decodeRule<T extends AssignmentRuleUpdateInput>({ userIds, ...input }: T) {
  const given = Object.entries(TYPES).flatMap(([field, type]) => {
    const id = input[field as Named];
    return id === undefined ? [] : [[field, referenceId(type, id, field)]];
  });
  return {
    ...input, ...(Object.fromEntries(given) as { [K in Named]?: number | null }),
    ...(userIds ? { userIds: userIds.map((id, place) => referenceId('User', id, `userIds.${place}`)) } : {}),
  };
}
