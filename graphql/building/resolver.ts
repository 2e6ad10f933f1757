import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Field, FieldResolver, ID, Info, InputType, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import { Building } from '@/entities/building';
import { Project } from '@/entities/project';
import { Unit } from '@/entities/unit';
import { createBuilding, deleteBuilding, updateBuilding } from '@/services/building';
import { readOne } from '@/services/read';
import { boardUnits } from '@/services/unit/board';
import { type Context, signedIn } from '../context';
import { recordId, referenceId } from '../global-id';
import { payloadType, recordPayload } from '../payload';
import { selectedProperties } from '../properties';
import { selectionOf } from '../selection';
import { preloadUnits } from '../unit/preload';

const BuildingPayload = payloadType('BuildingPayload', 'building', Building);
const ID_ARG = { description: 'Global id of the building.' };
const VERSION_ARG = { description: 'Version that the viewer saw; a stale one is refused with CONFLICT.' };

@InputType('BuildingUpdateInput', { description: 'Fields of a building to change; what is left out stays, null empties.' })
class BuildingUpdateInput {
  @Field(() => String, { nullable: true, description: 'Name, at most 60 characters.' }) name?: string;
  @Field(() => Int, { nullable: true, description: 'Place among the buildings of the project.' }) position?: number;
  @Field(() => String, { nullable: true, description: 'Free remark, at most 4,000 characters.' }) remark?: string | null;
}

@InputType('BuildingCreateInput', { description: 'A new building.' })
class BuildingCreateInput extends BuildingUpdateInput {
  @Field(() => ID, { description: 'Project that it belongs to.' }) projectId!: string;
  @Field(() => String, { description: 'Letters and digits, at most 10, unique in the project; it never changes, for the names of the units begin with it.' }) code!: string;
  @Field(() => String, { description: 'Name, at most 60 characters.' }) override name!: string;
}

@Resolver(() => Building)
export class BuildingResolver {
  @Query(() => Building, { description: 'One building; NOT_FOUND where there is none.' })
  building(@Arg('id', () => ID, ID_ARG) id: string, @Ctx() context: Context) {
    return readOne(signedIn(context), Building, recordId('Building', id));
  }

  @FieldResolver(() => Project, { nullable: true, description: 'Project that it belongs to.' })
  project(@Root() building: Building & object, @Ctx() context: Context) {
    return context.loaders.load<Project>('project', building.projectId);
  }

  @FieldResolver(() => [Unit], { complexity: 500, description: 'All its units, from the top floor down: the sales-control board. At most 500.' })
  async units(@Root() building: Building & object, @Ctx() context: Context, @Info() info: GraphQLResolveInfo) {
    const selection = selectionOf(info);
    const properties = selectedProperties(context.db, Unit, selection, ['id', 'buildingId', 'status', 'holderId', 'departmentId']);
    const rows = (await boardUnits(signedIn(context), [building.id], properties)).get(building.id) ?? [];
    await preloadUnits(context, rows, selection);
    return rows;
  }

  @Mutation(() => BuildingPayload, { description: 'Creates a building. Takes building:create.' })
  buildingCreate(@Arg('input', () => BuildingCreateInput, { description: 'The new building.' }) input: BuildingCreateInput, @Ctx() context: Context) {
    const viewer = signedIn(context);
    return recordPayload(context, 'building', 'building', async () =>
      createBuilding(viewer, { ...input, projectId: referenceId('Project', input.projectId, 'projectId') }));
  }

  @Mutation(() => BuildingPayload, { description: 'Changes a building. Takes building:update.' })
  buildingUpdate(
    @Arg('id', () => ID, ID_ARG) id: string, @Arg('version', () => Int, VERSION_ARG) version: number,
    @Arg('input', () => BuildingUpdateInput, { description: 'What to change.' }) input: BuildingUpdateInput, @Ctx() context: Context,
  ) {
    const viewer = signedIn(context);
    return recordPayload(context, 'building', 'building', async () => updateBuilding(viewer, recordId('Building', id), version, input));
  }

  @Mutation(() => BuildingPayload, { description: 'Deletes a building; IN_USE while it has units. Takes building:delete.' })
  buildingDelete(@Arg('id', () => ID, ID_ARG) id: string, @Arg('version', () => Int, VERSION_ARG) version: number, @Ctx() context: Context) {
    const viewer = signedIn(context);
    return recordPayload(context, 'building', 'building', async () => deleteBuilding(viewer, recordId('Building', id), version));
  }
}
