import { Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import { Department } from '@/entities/department';
import { Role } from '@/entities/role';
import { User } from '@/entities/user';
import { mailLeaves } from '@/services/mail/mail';
import { rolesOfUsers } from '@/services/user/role-names';
import { ownDepartment, ownUser } from '@/services/user/self';
import type { Viewer } from '@/services/viewer';
import type { Context } from '../context';
import { FieldAccess, PermissionGrant, ViewerType } from './viewer-type';

@Resolver(() => ViewerType)
export class ViewerResolver {
  @Query(() => ViewerType, { nullable: true, description: 'The person who is signed in; null for nobody.' })
  viewer(@Ctx() context: Context) {
    return context.viewer;
  }

  @FieldResolver(() => User, { description: 'The person.' })
  user(@Root() viewer: Viewer & object) {
    return ownUser(viewer);
  }

  @FieldResolver(() => Department, { description: 'Department of the person.' })
  department(@Root() viewer: Viewer & object) {
    return ownDepartment(viewer);
  }

  @FieldResolver(() => [Role], { description: 'Roles of the person.' })
  async roles(@Root() viewer: Viewer & object) {
    const userId = viewer.userId ?? 0;
    return (await rolesOfUsers(viewer, [userId])).get(userId) ?? [];
  }

  @FieldResolver(() => [PermissionGrant], { description: 'Every permission that the roles grant, each with its widest reach.' })
  permissions(@Root() viewer: Viewer & object): PermissionGrant[] {
    return [...viewer.rights.grants].map(([permission, { reach }]) => ({ permission, reach }));
  }

  @FieldResolver(() => Boolean, { description: 'Whether mail leaves the server. Without a mail server (SMTP_URL) what would be mailed, invitations too, stands in its log.' })
  mailLeaves() {
    return mailLeaves();
  }

  @FieldResolver(() => [FieldAccess], { description: 'Fields that the roles mask or hide; every other field follows its record.' })
  fieldRights(@Root() viewer: Viewer & object): FieldAccess[] {
    return [...viewer.rights.fields].map(([field, { right }]) => ({ field, right }));
  }
}
