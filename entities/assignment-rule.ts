import { Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Field, Int as GraphInt, ObjectType } from 'type-graphql';
import { Flag, Int, Text } from './columns';
import { NounEntity } from './noun';
import { BaseRecord } from './record';

@ObjectType('AssignmentRule', { implements: [BaseRecord], simpleResolvers: true, description: 'Among whom service tickets of a kind are handed out. Rules are asked in their order; the first that is about a ticket and has somebody decides.' })
@Entity('assignment_rules')
@NounEntity({ noun: 'assignmentRule', typeName: 'AssignmentRule', table: 'assignment_rules', holding: { by: 'shared' } })
@Index('ix_assignment_rules_position', ['position', 'id'])
export class AssignmentRule extends BaseRecord {
  @Field(() => String, { description: 'Name, which the history of a ticket gives as the reason.' })
  @Text(100) name!: string;

  @Field(() => GraphInt, { description: 'Its place in the order in which rules are asked, from 1.' })
  @Int() position!: number;

  @Int({ nullable: true }) @ForeignKey('DictionaryItem') typeId!: number | null;
  @Int({ nullable: true }) @ForeignKey('DictionaryItem') regionId!: number | null;
  @Int({ nullable: true }) @ForeignKey('DictionaryItem') categoryId!: number | null;
  @Int({ nullable: true }) @ForeignKey('Department') departmentId!: number | null;

  @Field(() => Boolean, { description: 'Whether a ticket is handed out as soon as it is written down; else when a supervisor says so.' })
  @Flag() atCreation!: boolean;

  @Field(() => Boolean, { description: 'Whether it is asked at all.' })
  @Flag() active!: boolean;
}

@Entity('assignment_rule_users')
@Index('ix_assignment_rule_users_user', ['userId'])
export class AssignmentRuleUser {
  @PrimaryColumn({ type: 'int' }) @ForeignKey('AssignmentRule', { onDelete: 'CASCADE' }) ruleId!: number;
  @PrimaryColumn({ type: 'int' }) @ForeignKey('User') userId!: number;
}
