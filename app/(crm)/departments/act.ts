import type { DepartmentRowFragment } from '@/app/apollo/generated/graphql';

/** What somebody is about to do with a department. */
export interface DepartmentAct {
  kind: 'add' | 'rename' | 'move' | 'delete';
  department: DepartmentRowFragment;
}

export interface ActDialogProps {
  act: DepartmentAct;
  departments: readonly DepartmentRowFragment[];
  onClose: () => void;
  /** Shows another department: the new one, the one above the deleted one. */
  onChosen: (id: string | null) => void;
}

/** What every change of the tree makes stale. */
export const refetch = ['DepartmentTree', 'DepartmentChoices'];
