import { Check, Entity, ForeignKey, Index } from 'typeorm';
import { Field, Int as GraphInt, ObjectType } from 'type-graphql';
import { BinaryText, Day, Int, LongText, Text } from './columns';
import { NounEntity } from './noun';
import { BaseRecord } from './record';
import { LocalDate } from './scalars';

@ObjectType('Project', { implements: [BaseRecord], simpleResolvers: true, description: 'A property that is developed and sold as a whole.' })
@Entity('projects')
@NounEntity({ noun: 'project', typeName: 'Project', table: 'projects', holding: { by: 'shared' } })
@Check('ck_projects_hold_hours', 'hold_hours >= 1 AND hold_hours <= 720')
@Index('ux_projects_name', ['name'], { unique: true })
@Index('ix_projects_name_sort', ['nameSort', 'id'])
@Index('ix_projects_created_at', ['createdAt', 'id'])
export class Project extends BaseRecord {
  @Field(() => String, { description: 'Name; no two projects share one.' })
  @Text(100) name!: string;
  @BinaryText(120) nameSort!: string;

  @Int() @ForeignKey('Department') departmentId!: number;
  @Int({ nullable: true }) @ForeignKey('DictionaryItem') regionId!: number | null;

  @Field(() => String, { nullable: true, description: 'Address.' })
  @Text(300, { nullable: true }) address!: string | null;

  @Field(() => LocalDate, { nullable: true, description: 'Day on which the sale opened.' })
  @Day({ nullable: true }) openedOn!: string | null;

  @Field(() => GraphInt, { description: 'Hours that a reservation of a unit holds.' })
  @Int() holdHours!: number;

  @Field(() => String, { nullable: true, description: 'Free remark.' })
  @LongText({ nullable: true }) remark!: string | null;
}
