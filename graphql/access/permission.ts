import { ALL_PERMISSIONS, type Permission } from '@/domain/permissions';
import { Fault } from '@/domain/refusal';

/** The permission of that name. Throws BAD_USER_INPUT where there is none. */
export function permissionNamed(name: string): Permission {
  if (!ALL_PERMISSIONS.includes(name as Permission)) throw new Fault('BAD_USER_INPUT', 'permission', { permission: name });
  return name as Permission;
}
