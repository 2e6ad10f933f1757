export interface Line { key: number; line: string; layoutId: string | null; facingId: string | null }

let last = 0;
export const emptyLine = (line: string): Line => ({ key: (last += 1), line, layoutId: null, facingId: null });

const listOf = (text: string): string[] => text.split(/[\s,，、;；]+/).filter(Boolean);
const amount = (text: string): string => (/^-?\d+(\.\d{1,2})?$/.test(text.trim()) ? text.trim() : '0');

/** What was typed as the API wants it; lines without a layout are left out. */
export function planOf(texts: Record<'entrances' | 'floorFrom' | 'floorTo' | 'skippedFloors' | 'unitPrice' | 'floorStep', string>, lines: readonly Line[]) {
  return {
    entrances: listOf(texts.entrances), floorFrom: Number(texts.floorFrom) || 1, floorTo: Number(texts.floorTo) || 0,
    skippedFloors: listOf(texts.skippedFloors).map(Number).filter(Number.isInteger), unitPrice: amount(texts.unitPrice), floorStep: amount(texts.floorStep),
    lines: lines.flatMap(({ line, layoutId, facingId }) => (layoutId ? [{ line, layoutId, facingId }] : [])),
  };
}
