import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Field, FieldResolver, ID, Info, Int, Mutation, ObjectType, Query, Resolver, Root } from 'type-graphql';
import type { UnitStatus } from '@/domain/unit';
import { Building } from '@/entities/building';
import { Department } from '@/entities/department';
import { DictionaryItem } from '@/entities/dictionary';
import { Layout } from '@/entities/layout';
import { Project } from '@/entities/project';
import { Area, Money } from '@/entities/scalars';
import { UnitStatusEnum } from '@/entities/unit';
import { User } from '@/entities/user';
import { DEFAULT_PAGE } from '@/services/page';
import { createProject, deleteProject, listProjects, PROJECT_SORTS, updateProject } from '@/services/project';
import { readOne } from '@/services/read';
import { connectionOf, connectionType, type SortInput, sortInputType, sortOf } from '../connection';
import { type Context, signedIn } from '../context';
import { recordId, referenceId } from '../global-id';
import { payloadType, recordPayload } from '../payload';
import { selectedProperties } from '../properties';
import { rowSelection, selectionOf } from '../selection';
import { ProjectCreateInput, ProjectUpdateInput } from './inputs';
import { buildingsOfProject, layoutsOfProject, unitCountsOfProject } from './of-projects';

const ProjectConnection = connectionType('Project', Project);
const ProjectPayload = payloadType('ProjectPayload', 'project', Project);
const ProjectSort = sortInputType('Project', { NAME: 'Name, as in a Chinese phone book.', CREATED_AT: 'When the record was created.' });
const ID_ARG = { description: 'Global id of the project.' };
const VERSION_ARG = { description: 'Version that the viewer saw; a stale one is refused with CONFLICT.' };

@ObjectType('UnitCount', { simpleResolvers: true, description: 'How many units of a building are in a state.' })
class UnitCount {
  @Field(() => UnitStatusEnum, { description: 'The state.' }) status!: UnitStatus;
  @Field(() => Int, { description: 'How many units.' }) count!: number;
  @Field(() => Money, { description: 'Their list prices together.' }) totalPrice!: number;
  @Field(() => Area, { description: 'Their gross areas together.' }) grossArea!: number;
  buildingId!: number;
}

@Resolver(() => UnitCount)
export class UnitCountResolver {
  @FieldResolver(() => Building, { nullable: true, description: 'The building.' })
  building(@Root() { buildingId }: UnitCount & object, @Ctx() context: Context) {
    return context.loaders.load<Building>('building', buildingId);
  }
}

@Resolver(() => Project)
export class ProjectResolver {
  @Query(() => Project, { description: 'One project; NOT_FOUND where there is none.' })
  project(@Arg('id', () => ID, ID_ARG) id: string, @Ctx() context: Context) {
    return readOne(signedIn(context), Project, recordId('Project', id));
  }

  @Query(() => ProjectConnection, { description: 'The projects, a page at a time.' })
  async projects(
    @Arg('first', () => Int, { nullable: true, description: `Rows wanted, 1 to 100; ${DEFAULT_PAGE} where left out.` }) first: number | null,
    @Arg('after', () => String, { nullable: true, description: 'Cursor after which the page starts.' }) after: string | null,
    @Arg('sort', () => ProjectSort, { nullable: true, description: 'Order; by name where left out.' }) sort: SortInput | null,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    const order = sortOf(PROJECT_SORTS, sort, { by: 'NAME', direction: 'ASC' });
    const properties = selectedProperties(context.db, Project, rowSelection(selectionOf(info)));
    return connectionOf(await listProjects(signedIn(context), { first, after, sort: order }, properties));
  }

  @FieldResolver(() => Department, { nullable: true, description: 'Department that sells it.' })
  department(@Root() project: Project & object, @Ctx() context: Context) {
    return context.loaders.load<Department>('department', project.departmentId);
  }

  @FieldResolver(() => DictionaryItem, { nullable: true, description: 'Region.' })
  region(@Root() { regionId }: Project & object, @Ctx() context: Context) {
    return regionId === null ? null : (signedIn(context).dictionaries.item(regionId) ?? null);
  }

  @FieldResolver(() => User, { nullable: true, description: 'Who created the record; null for the product itself.' })
  createdBy(@Root() project: Project & object, @Ctx() context: Context) {
    return context.loaders.load<User>('user', project.createdById);
  }

  @FieldResolver(() => [Building], { description: 'Its buildings, in their order; at most 200.' })
  buildings(@Root() project: Project & object, @Ctx() context: Context) {
    return buildingsOfProject(context, project.id);
  }

  @FieldResolver(() => [Layout], { description: 'Its layouts, smallest first; at most 200.' })
  layouts(@Root() project: Project & object, @Ctx() context: Context) {
    return layoutsOfProject(context, project.id);
  }

  @FieldResolver(() => [UnitCount], { description: 'How many units of each building are in each state, of those that the viewer may read.' })
  unitCounts(@Root() project: Project & object, @Ctx() context: Context) {
    return unitCountsOfProject(context, project.id);
  }

  @Mutation(() => ProjectPayload, { description: 'Creates a project. Takes project:create.' })
  projectCreate(@Arg('input', () => ProjectCreateInput, { description: 'The new project.' }) input: ProjectCreateInput, @Ctx() context: Context) {
    const viewer = signedIn(context);
    const { regionId, ...draft } = input;
    return recordPayload(context, 'project', 'project', async () =>
      createProject(viewer, { ...draft, departmentId: referenceId('Department', input.departmentId, 'departmentId'), ...regionOf(regionId) }));
  }

  @Mutation(() => ProjectPayload, { description: 'Changes a project. Takes project:update.' })
  projectUpdate(
    @Arg('id', () => ID, ID_ARG) id: string, @Arg('version', () => Int, VERSION_ARG) version: number,
    @Arg('input', () => ProjectUpdateInput, { description: 'What to change.' }) { departmentId, regionId, ...input }: ProjectUpdateInput, @Ctx() context: Context,
  ) {
    const viewer = signedIn(context);
    return recordPayload(context, 'project', 'project', async () => {
      const moved = departmentId == null ? {} : { departmentId: referenceId('Department', departmentId, 'departmentId') };
      return updateProject(viewer, recordId('Project', id), version, { ...input, ...moved, ...regionOf(regionId) });
    });
  }

  @Mutation(() => ProjectPayload, { description: 'Deletes a project; IN_USE while it has buildings or layouts. Takes project:delete.' })
  projectDelete(@Arg('id', () => ID, ID_ARG) id: string, @Arg('version', () => Int, VERSION_ARG) version: number, @Ctx() context: Context) {
    const viewer = signedIn(context);
    return recordPayload(context, 'project', 'project', async () => deleteProject(viewer, recordId('Project', id), version));
  }
}

const regionOf = (regionId: string | null | undefined): { regionId?: number | null } =>
  regionId === undefined ? {} : { regionId: referenceId('DictionaryItem', regionId, 'regionId') ?? null };
