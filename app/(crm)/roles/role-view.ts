import type { RoleRowFragment } from '@/app/apollo/generated/graphql';
import type { RoleAct } from './role-menu';
import type { EditsHandle } from './use-edits';
import type { EntryGroup } from './use-groups';

/** What both pictures of the matrix need: all roles side by side, and one at a time. */
export interface RoleViewProps {
  roles: readonly RoleRowFragment[];
  groups: readonly EntryGroup[];
  cell: EditsHandle['cell'];
  /** Missing where the viewer may only look. */
  change: EditsHandle['change'] | undefined;
  onAct: ((act: RoleAct) => void) | undefined;
}
