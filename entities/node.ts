import { Field, ID, InterfaceType } from 'type-graphql';

@InterfaceType('Node', { description: 'Anything with a global id.' })
export abstract class Node {
  @Field(() => ID, { description: 'Opaque global id; stable for the life of the record.' })
  id!: number;
}
