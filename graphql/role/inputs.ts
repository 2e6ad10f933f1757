import { Field, InputType } from 'type-graphql';
import type { FieldRight } from '@/domain/field-rights';
import type { Reach } from '@/domain/permissions';
import { ReachEnum } from '../access/resolver';
import { FieldRightEnum } from '../session/viewer-type';

@InputType('PermissionGrantInput', { description: 'A permission with its reach.' })
class PermissionGrantInput {
  @Field(() => String, { description: 'Permission, noun:verb, e.g. customer:update.' }) permission!: string;
  @Field(() => ReachEnum, { description: 'How far it carries; ALL where the registry says that reach does not matter.' }) reach!: Reach;
}

@InputType('FieldAccessInput', { description: 'What a role may see of a protected field.' })
class FieldAccessInput {
  @Field(() => String, { description: 'Field, noun.field, e.g. customer.bankAccount.' }) field!: string;
  @Field(() => FieldRightEnum, { description: 'What it may see.' }) right!: FieldRight;
}

const GRANTS = { nullable: true, description: 'All grants of the role; those not named are taken away.' } as const;
const FIELDS = { nullable: true, description: 'All restricted fields of the role; those not named become readable.' } as const;

@InputType('RoleUpdateInput', { description: 'Fields of a role to change; what is left out stays.' })
export class RoleUpdateInput {
  @Field(() => String, { nullable: true, description: 'Chinese name.' }) nameZh?: string;
  @Field(() => String, { nullable: true, description: 'English name.' }) nameEn?: string;
  @Field(() => [PermissionGrantInput], GRANTS) grants?: PermissionGrantInput[];
  @Field(() => [FieldAccessInput], FIELDS) fields?: FieldAccessInput[];
}

@InputType('RoleCreateInput', { description: 'A new role.' })
export class RoleCreateInput extends RoleUpdateInput {
  @Field(() => String, { description: 'Chinese name.' }) override nameZh!: string;
  @Field(() => String, { description: 'English name.' }) override nameEn!: string;
  @Field(() => String, { nullable: true, description: 'Stable code in capitals; made from the English name where left out.' }) code?: string | null;
}
