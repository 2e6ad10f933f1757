import { Arg, Ctx, Field, FieldResolver, ID, InputType, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import { Department } from '@/entities/department';
import { User } from '@/entities/user';
import { createDepartment } from '@/services/department/create';
import { deleteDepartment } from '@/services/department/delete';
import { listDepartments } from '@/services/department/tree';
import { updateDepartment } from '@/services/department/update';
import { readOne } from '@/services/read';
import { type Context, signedIn } from '../context';
import { recordId, referenceId } from '../global-id';
import { payloadType, recordPayload } from '../payload';

const DepartmentPayload = payloadType('DepartmentPayload', 'department', Department);
const ID_ARG = { description: 'Global id of the department.' };
const VERSION_ARG = { description: 'Version that the viewer saw; a stale one is refused with CONFLICT.' };
const PLACE = { nullable: true, description: 'Place among its siblings.' } as const;

@InputType('DepartmentCreateInput', { description: 'A new department.' })
class DepartmentCreateInput {
  @Field(() => String, { description: 'Name.' }) name!: string;
  @Field(() => ID, { description: 'Department above it.' }) parentId!: string;
  @Field(() => Int, PLACE) position?: number | null;
}

@InputType('DepartmentUpdateInput', { description: 'Fields of a department to change; what is left out stays.' })
class DepartmentUpdateInput {
  @Field(() => String, { nullable: true, description: 'Name.' }) name?: string;
  @Field(() => ID, { nullable: true, description: 'Department to move it below, with all that is below it.' }) parentId?: string;
  @Field(() => Int, PLACE) position?: number;
}

@Resolver(() => Department)
export class DepartmentResolver {
  @Query(() => Department, { description: 'One department; NOT_FOUND where there is none.' })
  department(@Arg('id', () => ID, ID_ARG) id: string, @Ctx() context: Context) {
    return readOne(signedIn(context), Department, recordId('Department', id));
  }

  @Query(() => [Department], { description: 'The whole tree, siblings in their order; nest by `parent`.' })
  departments(@Ctx() context: Context) {
    return listDepartments(signedIn(context));
  }

  @FieldResolver(() => Department, { nullable: true, description: 'Department above; null for the company itself.' })
  parent(@Root() department: Department & object, @Ctx() context: Context) {
    return context.loaders.load<Department>('department', department.parentId);
  }

  @FieldResolver(() => User, { nullable: true, description: 'Who created the record; null for the product itself.' })
  createdBy(@Root() department: Department & object, @Ctx() context: Context) {
    return context.loaders.load<User>('user', department.createdById);
  }

  @Mutation(() => DepartmentPayload, { description: 'Creates a department below another. Takes department:create.' })
  departmentCreate(@Arg('input', () => DepartmentCreateInput, { description: 'The new department.' }) input: DepartmentCreateInput, @Ctx() context: Context) {
    const viewer = signedIn(context);
    return recordPayload(context, 'department', 'department', async () =>
      createDepartment(viewer, { ...input, parentId: referenceId('Department', input.parentId, 'parentId') }),
    );
  }

  @Mutation(() => DepartmentPayload, { description: 'Renames, reorders or moves a department. Takes department:update.' })
  departmentUpdate(
    @Arg('id', () => ID, ID_ARG) id: string, @Arg('version', () => Int, VERSION_ARG) version: number,
    @Arg('input', () => DepartmentUpdateInput, { description: 'What to change.' }) { parentId, ...input }: DepartmentUpdateInput, @Ctx() context: Context,
  ) {
    const viewer = signedIn(context);
    return recordPayload(context, 'department', 'department', async () => {
      const moved = parentId == null ? {} : { parentId: referenceId('Department', parentId, 'parentId') };
      return updateDepartment(viewer, recordId('Department', id), version, { ...input, ...moved });
    });
  }

  @Mutation(() => DepartmentPayload, { description: 'Deletes an empty department; IN_USE while users, customers or departments belong to it. Takes department:delete.' })
  departmentDelete(@Arg('id', () => ID, ID_ARG) id: string, @Arg('version', () => Int, VERSION_ARG) version: number, @Ctx() context: Context) {
    const viewer = signedIn(context);
    return recordPayload(context, 'department', 'department', async () => deleteDepartment(viewer, recordId('Department', id), version));
  }
}
