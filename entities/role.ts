import { Check, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Field, ObjectType } from 'type-graphql';
import type { Reach } from '@/domain/permissions';
import type { FieldRight } from '@/domain/field-rights';
import { BinaryText, Flag, Text } from './columns';
import { NounEntity } from './noun';
import { BaseRecord } from './record';

@ObjectType('Role', { implements: [BaseRecord], simpleResolvers: true, description: 'A set of permissions, each with a reach, and of field rights.' })
@Entity('roles')
@NounEntity({ noun: 'role', typeName: 'Role', table: 'roles', holding: { by: 'shared' } })
@Index('ux_roles_code', ['code'], { unique: true })
export class Role extends BaseRecord {
  @Field(() => String, { description: 'Stable code, e.g. ACCOUNT_MANAGER.' })
  @BinaryText(40) code!: string;

  @Field(() => String, { description: 'Chinese name.' })
  @Text(60) nameZh!: string;

  @Field(() => String, { description: 'English name.' })
  @Text(60) nameEn!: string;

  @Field(() => Boolean, { description: 'Shipped with the product; can be changed but not removed.' })
  @Flag() builtIn!: boolean;
}

@Entity('role_grants')
@Check('ck_role_grants_reach', "reach = 'SELF' OR reach = 'DEPT' OR reach = 'DEPT_TREE' OR reach = 'ALL'")
export class RoleGrant {
  @PrimaryColumn({ type: 'int' }) @ForeignKey('Role', { onDelete: 'CASCADE' }) roleId!: number;
  @PrimaryColumn({ type: 'nvarchar', length: '60' }) permission!: string;
  @Text(10) reach!: Reach;
}

@Entity('role_field_rights')
@Check('ck_role_field_rights_access', "access = 'MASKED' OR access = 'HIDDEN'")
export class RoleFieldRight {
  @PrimaryColumn({ type: 'int' }) @ForeignKey('Role', { onDelete: 'CASCADE' }) roleId!: number;
  @PrimaryColumn({ type: 'nvarchar', length: '60' }) field!: string;
  @Text(10) access!: Exclude<FieldRight, 'READ'>;
}

@Entity('user_roles')
@Index('ix_user_roles_role', ['roleId'])
export class UserRole {
  @PrimaryColumn({ type: 'int' }) @ForeignKey('User', { onDelete: 'CASCADE' }) userId!: number;
  @PrimaryColumn({ type: 'int' }) @ForeignKey('Role') roleId!: number;
}
