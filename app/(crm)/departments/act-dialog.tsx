'use client';
import type { ActDialogProps } from './act';
import { DeleteDialog } from './delete-dialog';
import { MoveDialog } from './move-dialog';
import { NameDialog } from './name-dialog';

export default function ActDialog(props: ActDialogProps) {
  if (props.act.kind === 'delete') return <DeleteDialog {...props} />;
  return props.act.kind === 'move' ? <MoveDialog {...props} /> : <NameDialog {...props} />;
}
