import { Entity, ForeignKey, Index } from 'typeorm';
import { Field, Int as GraphInt, ObjectType } from 'type-graphql';
import { BinaryText, Int, Text } from './columns';
import { NounEntity } from './noun';
import { BaseRecord } from './record';

@ObjectType('Department', { implements: [BaseRecord], simpleResolvers: true, description: 'A node of the department tree.' })
@Entity('departments')
@NounEntity({ noun: 'department', typeName: 'Department', table: 'departments', holding: { by: 'shared' } })
@Index('ux_departments_path', ['path'], { unique: true })
export class Department extends BaseRecord {
  @Field(() => String, { description: 'Name of the department.' })
  @Text(100) name!: string;

  @Int({ nullable: true }) @ForeignKey('Department') parentId!: number | null;

  /** Ids from the root down, each followed by a slash: `1/4/9/`. A subtree is a prefix range. */
  @BinaryText(400) path!: string;

  @Field(() => GraphInt, { description: 'Place among its siblings.' })
  @Int() position!: number;
}
