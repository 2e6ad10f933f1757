import { foldText } from '@/domain/text/normalise';
import { parsed, unreadable, type Parsed } from '@/domain/import/parsed';

const TRUE = new Set(['true', 't', 'yes', 'y', '1', 'on', '是', '有', '对', '真', '√', '✓', '✔', '☑', '已', '启用', '是的']);
const FALSE = new Set(['false', 'f', 'no', 'n', '0', 'off', '否', '无', '错', '假', '×', 'x', '✗', '✘', '☐', '未', '停用', '不是', '没有']);

/** Reads yes or no in Chinese, English and the usual signs; an empty cell is unreadable, because empty is neither. */
export function parseBoolean(cell: string): Parsed<boolean> {
  const word = foldText(cell);
  if (TRUE.has(word)) return parsed(true);
  return FALSE.has(word) ? parsed(false) : unreadable('import.boolean.unknown');
}
