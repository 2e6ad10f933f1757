export { Board } from './board';
export { BoardCard } from './board-card';
export { BoardColumn, type ColumnList } from './board-column';
