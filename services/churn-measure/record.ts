import { type ChurnMeasureOutcome, churnMeasureOutcome } from '@/domain/churn-measure-input';
import { validated } from '@/domain/validation';
import { ChurnMeasure } from '@/entities/churn-measure';
import type { Viewer } from '../viewer';
import { write } from '../write';

/** Writes down what came of a measure, or corrects it; also after the case has ended. */
export async function recordMeasure(viewer: Viewer, id: number, version: number, input: ChurnMeasureOutcome): Promise<ChurnMeasure> {
  const { outcome } = validated(churnMeasureOutcome, input);
  return write(viewer, { command: { name: 'churnMeasureRecord', args: [id, version, input] } }, async (tx) => {
    const measure = await tx.find(ChurnMeasure, id, 'churnMeasure:record');
    return tx.update(ChurnMeasure, measure, version, { outcome, outcomeAt: tx.now }, 'record');
  });
}
