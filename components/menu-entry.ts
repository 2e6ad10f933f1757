import type { ReactNode } from 'react';

export interface MenuAction {
  kind?: 'action';
  id: string;
  label: string;
  icon?: ReactNode;
  /** Second line, e.g. why it is switched off. */
  hint?: string;
  keys?: readonly string[];
  danger?: boolean;
  disabled?: boolean;
  onSelect?: () => void;
  /** Makes it a link. */
  href?: string;
}

export interface MenuChoice {
  kind: 'choice';
  id: string;
  label: string;
  value: string;
  options: readonly { value: string; label: string; icon?: ReactNode }[];
  onChange: (value: string) => void;
  /** Shuts the menu with the choice: where nothing else is chosen in it. */
  closes?: boolean;
}

export interface MenuToggle {
  kind: 'toggle';
  id: string;
  label: string;
  checked: boolean;
  onChange: (checked: boolean) => void;
}

/** Not an item: a name, a figure. */
export interface MenuNote {
  kind: 'note';
  id: string;
  content: ReactNode;
}

export type MenuEntry = MenuAction | MenuChoice | MenuToggle | MenuNote | { kind: 'separator'; id: string };
