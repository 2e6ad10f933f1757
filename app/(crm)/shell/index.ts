export { Shell, type ShellProps } from './shell';
export type { Viewer } from './viewer';
export type { Command, Search, SearchGroup } from './command';
