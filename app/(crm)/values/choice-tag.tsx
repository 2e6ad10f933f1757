import { Tag, type TagColor } from '@/components/tag';
import { LABEL_COLORS } from '@/domain/dictionary-item';
import { Nothing } from './nothing';

interface ChoiceTagProps {
  /** A dictionary item, or nothing chosen. */
  choice: { label: string; color: string | null } | null | undefined;
}

/** A choice of a dictionary in its colour. */
export function ChoiceTag({ choice }: ChoiceTagProps) {
  if (!choice) return <Nothing />;
  return <Tag plain color={tagColor(choice.color)}>{choice.label}</Tag>;
}

/** A stored colour as one of the kit's; grey for none. */
export function tagColor(color: string | null): TagColor {
  return LABEL_COLORS.find((name) => name === color) ?? 'grey';
}
