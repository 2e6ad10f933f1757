import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, FieldResolver, ID, Info, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import type { RoleDraft, RolePatch } from '@/domain/role-input';
import { Role } from '@/entities/role';
import { readOne } from '@/services/read';
import { createRole } from '@/services/role/create';
import { deleteRole } from '@/services/role/delete';
import { holdersOf, listRoles, matrixOf } from '@/services/role/list';
import { updateRole } from '@/services/role/update';
import { type Context, signedIn } from '../context';
import { recordId } from '../global-id';
import { payloadType, recordPayload } from '../payload';
import { selectionOf } from '../selection';
import { FieldAccess, PermissionGrant } from '../session/viewer-type';
import { RoleCreateInput, RoleUpdateInput } from './inputs';

const RolePayload = payloadType('RolePayload', 'role', Role);
const ID_ARG = { description: 'Global id of the role.' };
const VERSION_ARG = { description: 'Version that the viewer saw; a stale one is refused with CONFLICT.' };
type RoleRow = Role & { userCount?: number };

@Resolver(() => Role)
export class RoleResolver {
  @Query(() => Role, { description: 'One role; takes role:read.' })
  role(@Arg('id', () => ID, ID_ARG) id: string, @Ctx() context: Context) {
    return readOne(signedIn(context), Role, recordId('Role', id));
  }

  @Query(() => [Role], { description: 'Every role, the built-in ones first; takes role:read.' })
  async roles(@Ctx() context: Context, @Info() info: GraphQLResolveInfo) {
    const viewer = signedIn(context);
    const roles: RoleRow[] = await listRoles(viewer);
    if (selectionOf(info).has('userCount')) {
      const holders = await holdersOf(viewer, roles.map(({ id }) => id));
      for (const role of roles) role.userCount = holders?.get(role.id) ?? 0;
    }
    return roles;
  }

  @FieldResolver(() => String, { description: 'Name in the viewer’s language.' })
  name(@Root() role: RoleRow, @Ctx() context: Context) {
    return context.locale === 'en' ? role.nameEn : role.nameZh;
  }

  @FieldResolver(() => [PermissionGrant], { nullable: true, description: 'What the role may; null for viewers who may not read roles.' })
  async grants(@Root() role: RoleRow, @Ctx() context: Context): Promise<PermissionGrant[] | null> {
    const matrix = await matrixOf(signedIn(context), role.id);
    return matrix && [...matrix.grants].map(([permission, reach]) => ({ permission, reach }));
  }

  @FieldResolver(() => [FieldAccess], { nullable: true, description: 'Fields that the role masks or hides; null for viewers who may not read roles.' })
  async fields(@Root() role: RoleRow, @Ctx() context: Context): Promise<FieldAccess[] | null> {
    const matrix = await matrixOf(signedIn(context), role.id);
    return matrix && [...matrix.fields].map(([field, right]) => ({ field, right }));
  }

  @FieldResolver(() => Int, { nullable: true, description: 'How many people have the role, disabled ones too; null for viewers who may not read roles.' })
  async userCount(@Root() role: RoleRow, @Ctx() context: Context) {
    if (role.userCount !== undefined) return role.userCount;
    const holders = await holdersOf(signedIn(context), [role.id]);
    return holders && (holders.get(role.id) ?? 0);
  }

  @Mutation(() => RolePayload, { description: 'Creates a role. Takes role:update.' })
  roleCreate(@Arg('input', () => RoleCreateInput, { description: 'The new role.' }) input: RoleCreateInput, @Ctx() context: Context) {
    const viewer = signedIn(context);
    return recordPayload(context, 'role', 'role', () => createRole(viewer, input as RoleDraft));
  }

  @Mutation(() => RolePayload, { description: 'Changes a role; holds from everybody’s next request on. Takes role:update. Somebody who may change roles always stays.' })
  roleUpdate(
    @Arg('id', () => ID, ID_ARG) id: string, @Arg('version', () => Int, VERSION_ARG) version: number,
    @Arg('input', () => RoleUpdateInput, { description: 'What to change.' }) input: RoleUpdateInput, @Ctx() context: Context,
  ) {
    const viewer = signedIn(context);
    return recordPayload(context, 'role', 'role', async () => updateRole(viewer, recordId('Role', id), version, input as RolePatch));
  }

  @Mutation(() => RolePayload, { description: 'Deletes a role of the company’s own that nobody has. Takes role:update.' })
  roleDelete(@Arg('id', () => ID, ID_ARG) id: string, @Arg('version', () => Int, VERSION_ARG) version: number, @Ctx() context: Context) {
    const viewer = signedIn(context);
    return recordPayload(context, 'role', 'role', async () => deleteRole(viewer, recordId('Role', id), version));
  }
}
