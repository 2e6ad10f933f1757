export { Tree } from './tree';
export type { TreeNode } from './node';
