'use client';
import { OpportunityDevelopDocument, OpportunityUpdateDocument, type OpportunityUpdateInput, type OpportunityDevelopInput } from '@/app/apollo/generated/graphql';
import { useAct } from '@/app/apollo/use-act';
import { optional, type Reader } from '@/components/number-text';
import { AMOUNT, PERCENT } from '../../../values/number-fields';
import { REFRESH } from '../../refresh';
import type { OpportunityRecord } from '../use-record';

export type FactName = keyof (OpportunityUpdateInput & OpportunityDevelopInput) & ('title' | 'customerKind' | 'customerName' | 'contactName' | 'contactPhone' | 'description' | 'sourceId' | 'stageId' | 'successRate' | 'amount' | 'expectedCloseOn' | 'interest' | 'competitor');

/** How the fields that are numbers are read. */
export const NUMBERS: Partial<Record<FactName, Reader<string | number | null>>> = { successRate: PERCENT, amount: optional(AMOUNT) };

/** Stores one field, by the mutation that the state of the opportunity asks for. Rejects with a sentence for the person. */
export function useSaveFact({ id, version }: OpportunityRecord, developing: boolean): (name: FactName, next: string) => Promise<void> {
  const update = useAct(OpportunityUpdateDocument, (data) => data.opportunityUpdate, { refetch: REFRESH });
  const develop = useAct(OpportunityDevelopDocument, (data) => data.opportunityDevelop, { refetch: REFRESH });
  return async (name, next) => {
    const read = NUMBERS[name];
    const input = { [name]: read ? read(next).value : next.trim() || null };
    if (developing) await develop.runOrThrow({ id, version, input });
    else await update.runOrThrow({ id, version, input });
  };
}
