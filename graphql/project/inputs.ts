import { Field, ID, InputType, Int } from 'type-graphql';
import { LocalDate } from '@/entities/scalars';

@InputType('ProjectUpdateInput', { description: 'Fields of a project to change; what is left out stays, null empties.' })
export class ProjectUpdateInput {
  @Field(() => String, { nullable: true, description: 'Name, at most 100 characters; no two projects share one.' }) name?: string;
  @Field(() => ID, { nullable: true, description: 'Department that sells it; units that nobody holds belong to it.' }) departmentId?: string;
  @Field(() => ID, { nullable: true, description: 'Item of the dictionary region.' }) regionId?: string | null;
  @Field(() => String, { nullable: true, description: 'Address, at most 300 characters.' }) address?: string | null;
  @Field(() => LocalDate, { nullable: true, description: 'Day on which the sale opened.' }) openedOn?: string | null;
  @Field(() => Int, { nullable: true, description: 'Hours that a reservation holds, 1 to 720; 24 where left out.' }) holdHours?: number;
  @Field(() => String, { nullable: true, description: 'Free remark, at most 4,000 characters.' }) remark?: string | null;
}

@InputType('ProjectCreateInput', { description: 'A new project; a name and the department that sells it are enough.' })
export class ProjectCreateInput extends ProjectUpdateInput {
  @Field(() => String, { description: 'Name, at most 100 characters; no two projects share one.' }) override name!: string;
  @Field(() => ID, { description: 'Department that sells it; units that nobody holds belong to it.' }) override departmentId!: string;
}
