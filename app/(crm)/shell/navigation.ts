import type { LucideIcon } from 'lucide-react';
import { AlarmClockCheck, BellRing, BookOpen, Braces, Building2, CalendarClock, CalendarDays, CalendarOff, ChartColumn, ChartNoAxesColumnDecreasing, Contact, DoorOpen, FileUp, Globe, Headset, HeartHandshake, HeartPulse, History, House, LayoutGrid, Magnet, MessageSquareText, MessageSquareWarning, Package, ReceiptText, ShieldCheck, Shuffle, SlidersHorizontal, Tags, Target, Trash2, UserRound, UserRoundX, Users, Warehouse } from 'lucide-react';

export type NavGroup = 'home' | 'sales' | 'service' | 'data' | 'organisation' | 'system';

export interface NavItem {
  href: string;
  icon: LucideIcon;
  /** Under `shell.nav` in messages. */
  labelKey: 'today' | 'customers' | 'contacts' | 'calendar' | 'leads' | 'webForms' | 'opportunities' | 'funnel' | 'orders' | 'products' | 'priceLists' | 'stockLevels' | 'projects' | 'units' | 'serviceTickets' | 'complaints' | 'serviceReport' | 'imports' | 'recycleBin' | 'dictionary' | 'users' | 'departments' | 'roles' | 'reminderRules' | 'savedReplies' | 'assignmentRules' | 'careTasks' | 'churnCases' | 'churnRules' | 'careRules' | 'jobs' | 'calendarDays' | 'slaPolicies' | 'changes' | 'developers';
  group: NavGroup;
  /** Who may see it; nothing means everybody who is signed in. */
  permission?: string;
  /** The letter after G, for pages that people go to every day. */
  key?: string;
  /** Has a place in the tab bar of a phone. */
  tab?: boolean;
}

export const navGroups: readonly NavGroup[] = ['home', 'sales', 'service', 'data', 'organisation', 'system'];

export const navItems: readonly NavItem[] = [
  { href: '/today', icon: House, labelKey: 'today', group: 'home', key: 't', tab: true },
  { href: '/calendar', icon: CalendarDays, labelKey: 'calendar', group: 'home', permission: 'planItem:read', key: 'y' },
  { href: '/customers', icon: Users, labelKey: 'customers', group: 'sales', permission: 'customer:read', key: 'c', tab: true },
  { href: '/contacts', icon: Contact, labelKey: 'contacts', group: 'sales', permission: 'contact:read', key: 'p', tab: true },
  { href: '/leads', icon: Magnet, labelKey: 'leads', group: 'sales', permission: 'lead:read', key: 'm' },
  { href: '/opportunities', icon: Target, labelKey: 'opportunities', group: 'sales', permission: 'opportunity:read', key: 'n', tab: true },
  { href: '/funnel', icon: ChartNoAxesColumnDecreasing, labelKey: 'funnel', group: 'sales', permission: 'opportunity:read', key: 'f' },
  { href: '/orders', icon: ReceiptText, labelKey: 'orders', group: 'sales', permission: 'order:read', key: 'e' },
  { href: '/products', icon: Package, labelKey: 'products', group: 'sales', permission: 'product:read', key: 'g' },
  { href: '/price-lists', icon: Tags, labelKey: 'priceLists', group: 'sales', permission: 'priceList:update', key: 'v' },
  { href: '/stock-levels', icon: Warehouse, labelKey: 'stockLevels', group: 'sales', permission: 'stockLevel:read', key: 's' },
  { href: '/projects', icon: LayoutGrid, labelKey: 'projects', group: 'sales', permission: 'project:read', key: 'x' },
  { href: '/units', icon: DoorOpen, labelKey: 'units', group: 'sales', permission: 'unit:read', key: 'h' },
  { href: '/service-tickets', icon: Headset, labelKey: 'serviceTickets', group: 'service', permission: 'serviceTicket:read', key: 'k' },
  { href: '/complaints', icon: MessageSquareWarning, labelKey: 'complaints', group: 'service', permission: 'serviceTicket:read' },
  { href: '/saved-replies', icon: MessageSquareText, labelKey: 'savedReplies', group: 'service', permission: 'savedReply:create' },
  { href: '/assignment-rules', icon: Shuffle, labelKey: 'assignmentRules', group: 'service', permission: 'assignmentRule:read' },
  { href: '/service-report', icon: ChartColumn, labelKey: 'serviceReport', group: 'service', permission: 'serviceTicket:read' },
  { href: '/care-tasks', icon: HeartHandshake, labelKey: 'careTasks', group: 'service', permission: 'careTask:read', key: 'q' },
  { href: '/churn-cases', icon: UserRoundX, labelKey: 'churnCases', group: 'service', permission: 'churnCase:read' },
  { href: '/web-forms', icon: Globe, labelKey: 'webForms', group: 'data', permission: 'webForm:read', key: 'w' },
  { href: '/imports', icon: FileUp, labelKey: 'imports', group: 'data', permission: 'importBatch:create', key: 'i', tab: true },
  { href: '/dictionary', icon: BookOpen, labelKey: 'dictionary', group: 'data', permission: 'dictionaryType:read', key: 'd' },
  { href: '/recycle-bin', icon: Trash2, labelKey: 'recycleBin', group: 'data', permission: 'customer:restore', key: 'b' },
  { href: '/users', icon: UserRound, labelKey: 'users', group: 'organisation', permission: 'user:read', key: 'u' },
  { href: '/departments', icon: Building2, labelKey: 'departments', group: 'organisation', permission: 'department:read', key: 'o' },
  { href: '/roles', icon: ShieldCheck, labelKey: 'roles', group: 'organisation', permission: 'role:read', key: 'r' },
  { href: '/reminder-rules', icon: BellRing, labelKey: 'reminderRules', group: 'system', permission: 'reminderRule:read', key: 'z' },
  { href: '/care-rules', icon: HeartPulse, labelKey: 'careRules', group: 'system', permission: 'careRule:create' },
  { href: '/calendar-days', icon: CalendarOff, labelKey: 'calendarDays', group: 'system', permission: 'calendarDay:update' },
  { href: '/sla-policies', icon: AlarmClockCheck, labelKey: 'slaPolicies', group: 'system', permission: 'slaPolicy:create' },
  { href: '/jobs', icon: CalendarClock, labelKey: 'jobs', group: 'system', permission: 'job:read' },
  { href: '/churn-rules', icon: SlidersHorizontal, labelKey: 'churnRules', group: 'system', permission: 'churnRule:read' },
  { href: '/changes', icon: History, labelKey: 'changes', group: 'system', permission: 'change:read', key: 'l' },
  { href: '/developers', icon: Braces, labelKey: 'developers', group: 'system', key: 'a' },
];

export function visibleItems(can: (permission: string) => boolean): NavItem[] {
  return navItems.filter((item) => !item.permission || can(item.permission));
}

export function isCurrent(pathname: string, href: string): boolean {
  return pathname === href || pathname.startsWith(`${href}/`);
}

/** The keys that lead there; none for a page that has no letter. */
export const keysOf = ({ key }: NavItem): string[] => (key ? ['G', key.toUpperCase()] : []);
