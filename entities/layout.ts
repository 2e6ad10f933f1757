import { Check, Entity, ForeignKey, Index } from 'typeorm';
import { Field, Int as GraphInt, ObjectType } from 'type-graphql';
import { AreaColumn, Int, LongText, Text } from './columns';
import { NounEntity } from './noun';
import { BaseRecord } from './record';
import { Area } from './scalars';

@ObjectType('Layout', { implements: [BaseRecord], simpleResolvers: true, description: 'A floor plan that units of a project share.' })
@Entity('layouts')
@NounEntity({ noun: 'layout', typeName: 'Layout', table: 'layouts', holding: { by: 'shared' } })
@Check('ck_layouts_area', 'net_area >= 1 AND net_area <= gross_area')
@Index('ux_layouts_name', ['projectId', 'name'], { unique: true })
export class Layout extends BaseRecord {
  @Int() @ForeignKey('Project') projectId!: number;

  @Field(() => String, { description: 'Name within the project, e.g. A1.' })
  @Text(40) name!: string;

  @Field(() => GraphInt, { description: 'Bedrooms.' })
  @Int() bedrooms!: number;

  @Field(() => GraphInt, { description: 'Living rooms.' })
  @Int() livingRooms!: number;

  @Field(() => GraphInt, { description: 'Bathrooms.' })
  @Int() bathrooms!: number;

  @Field(() => Area, { description: 'Gross area of a unit of this layout, unless the unit says otherwise.' })
  @AreaColumn() grossArea!: number;

  @Field(() => Area, { description: 'Net area of a unit of this layout, unless the unit says otherwise.' })
  @AreaColumn() netArea!: number;

  @Field(() => String, { nullable: true, description: 'Free remark.' })
  @LongText({ nullable: true }) remark!: string | null;
}
