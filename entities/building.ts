import { Entity, ForeignKey, Index } from 'typeorm';
import { Field, Int as GraphInt, ObjectType } from 'type-graphql';
import { Int, LongText, Text } from './columns';
import { NounEntity } from './noun';
import { BaseRecord } from './record';

@ObjectType('Building', { implements: [BaseRecord], simpleResolvers: true, description: 'A building of a project.' })
@Entity('buildings')
@NounEntity({ noun: 'building', typeName: 'Building', table: 'buildings', holding: { by: 'shared' } })
@Index('ux_buildings_code', ['projectId', 'code'], { unique: true })
export class Building extends BaseRecord {
  @Int() @ForeignKey('Project') projectId!: number;

  @Field(() => String, { description: 'Short code within the project, first part of the names of its units: 3 in 3-1-1502.' })
  @Text(10) code!: string;

  @Field(() => String, { description: 'Name, e.g. 3 号楼.' })
  @Text(60) name!: string;

  @Field(() => GraphInt, { description: 'Place among the buildings of the project.' })
  @Int() position!: number;

  @Field(() => String, { nullable: true, description: 'Free remark.' })
  @LongText({ nullable: true }) remark!: string | null;
}
