import { Arg, Ctx, Field, FieldResolver, ID, InputType, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import { Layout } from '@/entities/layout';
import { Project } from '@/entities/project';
import { Area } from '@/entities/scalars';
import { createLayout, deleteLayout, updateLayout } from '@/services/layout';
import { readOne } from '@/services/read';
import { type Context, signedIn } from '../context';
import { recordId, referenceId } from '../global-id';
import { payloadType, recordPayload } from '../payload';

const LayoutPayload = payloadType('LayoutPayload', 'layout', Layout);
const ID_ARG = { description: 'Global id of the layout.' };
const VERSION_ARG = { description: 'Version that the viewer saw; a stale one is refused with CONFLICT.' };

@InputType('LayoutUpdateInput', { description: 'Fields of a layout to change; what is left out stays, null empties.' })
class LayoutUpdateInput {
  @Field(() => String, { nullable: true, description: 'Name within the project, at most 40 characters.' }) name?: string;
  @Field(() => Int, { nullable: true, description: 'Bedrooms, at most 20.' }) bedrooms?: number;
  @Field(() => Int, { nullable: true, description: 'Living rooms, at most 20.' }) livingRooms?: number;
  @Field(() => Int, { nullable: true, description: 'Bathrooms, at most 20.' }) bathrooms?: number;
  @Field(() => Area, { nullable: true, description: 'Gross area.' }) grossArea?: number;
  @Field(() => Area, { nullable: true, description: 'Net area, not more than the gross area.' }) netArea?: number;
  @Field(() => String, { nullable: true, description: 'Free remark, at most 4,000 characters.' }) remark?: string | null;
}

@InputType('LayoutCreateInput', { description: 'A new layout.' })
class LayoutCreateInput extends LayoutUpdateInput {
  @Field(() => ID, { description: 'Project that it belongs to.' }) projectId!: string;
  @Field(() => String, { description: 'Name within the project, at most 40 characters.' }) override name!: string;
  @Field(() => Area, { description: 'Gross area.' }) override grossArea!: number;
  @Field(() => Area, { description: 'Net area, not more than the gross area.' }) override netArea!: number;
}

@Resolver(() => Layout)
export class LayoutResolver {
  @Query(() => Layout, { description: 'One layout; NOT_FOUND where there is none.' })
  layout(@Arg('id', () => ID, ID_ARG) id: string, @Ctx() context: Context) {
    return readOne(signedIn(context), Layout, recordId('Layout', id));
  }

  @FieldResolver(() => Project, { nullable: true, description: 'Project that it belongs to.' })
  project(@Root() layout: Layout & object, @Ctx() context: Context) {
    return context.loaders.load<Project>('project', layout.projectId);
  }

  @Mutation(() => LayoutPayload, { description: 'Creates a layout. Takes layout:create.' })
  layoutCreate(@Arg('input', () => LayoutCreateInput, { description: 'The new layout.' }) input: LayoutCreateInput, @Ctx() context: Context) {
    const viewer = signedIn(context);
    return recordPayload(context, 'layout', 'layout', async () =>
      createLayout(viewer, { ...input, projectId: referenceId('Project', input.projectId, 'projectId') }));
  }

  @Mutation(() => LayoutPayload, { description: 'Changes a layout; its units keep their areas. Takes layout:update.' })
  layoutUpdate(
    @Arg('id', () => ID, ID_ARG) id: string, @Arg('version', () => Int, VERSION_ARG) version: number,
    @Arg('input', () => LayoutUpdateInput, { description: 'What to change.' }) input: LayoutUpdateInput, @Ctx() context: Context,
  ) {
    const viewer = signedIn(context);
    return recordPayload(context, 'layout', 'layout', async () => updateLayout(viewer, recordId('Layout', id), version, input));
  }

  @Mutation(() => LayoutPayload, { description: 'Deletes a layout; IN_USE while units have it. Takes layout:delete.' })
  layoutDelete(@Arg('id', () => ID, ID_ARG) id: string, @Arg('version', () => Int, VERSION_ARG) version: number, @Ctx() context: Context) {
    const viewer = signedIn(context);
    return recordPayload(context, 'layout', 'layout', async () => deleteLayout(viewer, recordId('Layout', id), version));
  }
}
