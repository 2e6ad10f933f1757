import { Field, ObjectType, registerEnumType } from 'type-graphql';
import { Customer } from '@/entities/customer';
import { enumOf } from '@/entities/enum';
import { DUPLICATE_MATCHES, type DuplicateMatch } from '@/services/customer/duplicates';

const DuplicateMatchEnum = enumOf(DUPLICATE_MATCHES);
registerEnumType(DuplicateMatchEnum, {
  name: 'DuplicateMatch', description: 'What two customers have in common.',
  valuesConfig: {
    NAME: { description: 'The name, legal form aside.' }, PHONE: { description: 'The telephone number.' }, LICENCE_NO: { description: 'The licence number.' },
  },
});

@ObjectType('CustomerDuplicate', { simpleResolvers: true, description: 'A customer that a new one may be a duplicate of.' })
export class CustomerDuplicate {
  @Field(() => DuplicateMatchEnum, { description: 'What they have in common.' })
  matchedBy!: DuplicateMatch;

  @Field(() => Customer, { nullable: true, description: 'The customer; null where somebody else holds it beyond the viewer’s reach.' })
  customer!: Customer | null;
}
