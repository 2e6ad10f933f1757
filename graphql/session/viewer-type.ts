import { Field, ObjectType, registerEnumType } from 'type-graphql';
import { FIELD_RIGHTS, type FieldRight } from '@/domain/field-rights';
import type { Reach } from '@/domain/permissions';
import { enumOf } from '@/entities/enum';
import { ReachEnum } from '../access/resolver';

export const FieldRightEnum = enumOf(FIELD_RIGHTS);
registerEnumType(FieldRightEnum, {
  name: 'FieldRight', description: 'What somebody may see of a protected field.',
  valuesConfig: {
    READ: { description: 'The value.' }, MASKED: { description: 'A hint of the value, such as 138****00.' },
    HIDDEN: { description: 'Nothing; nor can they sort, filter or search by it.' },
  },
});

@ObjectType('PermissionGrant', { simpleResolvers: true, description: 'A permission with its reach.' })
export class PermissionGrant {
  @Field(() => String, { description: 'Permission, noun:verb, e.g. customer:update.' }) permission!: string;
  @Field(() => ReachEnum, { description: 'How far it carries.' }) reach!: Reach;
}

@ObjectType('FieldAccess', { simpleResolvers: true, description: 'What may be seen of a protected field.' })
export class FieldAccess {
  @Field(() => String, { description: 'Field, noun.field, e.g. customer.bankAccount.' }) field!: string;
  @Field(() => FieldRightEnum, { description: 'What may be seen of it.' }) right!: FieldRight;
}

@ObjectType('Viewer', { simpleResolvers: true, description: 'The person who is signed in, and what they may do.' })
export class ViewerType {
  @Field(() => String, { nullable: true, description: 'Language the person chose, zh-CN or en; null where they follow the browser.' }) locale!: string | null;
}
