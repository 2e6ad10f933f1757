import { Entity, ForeignKey, Index } from 'typeorm';
import { Field, ObjectType } from 'type-graphql';
import { BinaryText, Flag, Instant, Int, Text } from './columns';
import { NounEntity } from './noun';
import { BaseRecord } from './record';
import { DateTime } from './scalars';

@ObjectType('User', { implements: [BaseRecord], simpleResolvers: true, description: 'A person who signs in.' })
@Entity('users')
@NounEntity({ noun: 'user', typeName: 'User', table: 'users', holding: { by: 'owner', owner: 'id', department: 'department_id' } })
@Index('ux_users_email', ['emailKey'], { unique: true })
@Index('ix_users_name_sort', ['nameSort', 'id'])
@Index('ix_users_department', ['departmentId'])
export class User extends BaseRecord {
  @Field(() => String, { description: 'Full name.' })
  @Text(100) name!: string;
  @BinaryText(120) nameSort!: string;

  @Field(() => String, { description: 'E-mail address, with which the person signs in.' })
  @Text(254) email!: string;
  @BinaryText(254) emailKey!: string;

  @Flag() emailVerified!: boolean;
  @Text(500, { nullable: true }) image!: string | null;

  @Field(() => Boolean, { description: 'A disabled person cannot sign in and gets no new work.' })
  @Flag() active!: boolean;

  @Int() @ForeignKey('Department') departmentId!: number;

  @Field(() => String, { nullable: true, description: 'Preferred language, zh-CN or en.' })
  @Text(10, { nullable: true }) locale!: string | null;

  @Field(() => DateTime, { nullable: true, description: 'When the person last signed in.' })
  @Instant({ nullable: true }) lastSignInAt!: string | null;
}
