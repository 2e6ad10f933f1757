import type { LucideIcon } from 'lucide-react';
import { BookOpen, Braces, Building2, Contact, FileUp, History, House, ShieldCheck, Trash2, UserRound, Users } from 'lucide-react';

export type NavGroup = 'home' | 'sales' | 'data' | 'organisation' | 'system';

export interface NavItem {
  href: string;
  icon: LucideIcon;
  /** Under `shell.nav` in messages. */
  labelKey: 'today' | 'customers' | 'contacts' | 'imports' | 'recycleBin' | 'dictionary' | 'users' | 'departments' | 'roles' | 'changes' | 'developers';
  group: NavGroup;
  /** Who may see it; nothing means everybody who is signed in. */
  permission?: string;
  /** The letter after G. */
  key: string;
  /** Has a place in the tab bar of a phone. */
  tab?: boolean;
}

export const navGroups: readonly NavGroup[] = ['home', 'sales', 'data', 'organisation', 'system'];

export const navItems: readonly NavItem[] = [
  { href: '/today', icon: House, labelKey: 'today', group: 'home', key: 't', tab: true },
  { href: '/customers', icon: Users, labelKey: 'customers', group: 'sales', permission: 'customer:read', key: 'c', tab: true },
  { href: '/contacts', icon: Contact, labelKey: 'contacts', group: 'sales', permission: 'contact:read', key: 'p', tab: true },
  { href: '/imports', icon: FileUp, labelKey: 'imports', group: 'data', permission: 'importBatch:create', key: 'i', tab: true },
  { href: '/dictionary', icon: BookOpen, labelKey: 'dictionary', group: 'data', permission: 'dictionaryType:read', key: 'd' },
  { href: '/recycle-bin', icon: Trash2, labelKey: 'recycleBin', group: 'data', permission: 'customer:restore', key: 'b' },
  { href: '/users', icon: UserRound, labelKey: 'users', group: 'organisation', permission: 'user:read', key: 'u' },
  { href: '/departments', icon: Building2, labelKey: 'departments', group: 'organisation', permission: 'department:read', key: 'o' },
  { href: '/roles', icon: ShieldCheck, labelKey: 'roles', group: 'organisation', permission: 'role:read', key: 'r' },
  { href: '/changes', icon: History, labelKey: 'changes', group: 'system', permission: 'change:read', key: 'l' },
  { href: '/developers', icon: Braces, labelKey: 'developers', group: 'system', key: 'a' },
];

export function visibleItems(can: (permission: string) => boolean): NavItem[] {
  return navItems.filter((item) => !item.permission || can(item.permission));
}

export function isCurrent(pathname: string, href: string): boolean {
  return pathname === href || pathname.startsWith(`${href}/`);
}
