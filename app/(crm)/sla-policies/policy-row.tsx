'use client';
import { SlaPolicyDeleteDocument, type SlaPolicyRowFragment, SlaPolicyUpdateDocument } from '@/app/apollo/generated/graphql';
import { useAct } from '@/app/apollo/use-act';
import { RuleRow } from '../rules/rule-row';
import { usePolicyWords } from './use-policy-words';

const REFETCH = { refetch: ['SlaPolicyList'] };

/** A policy: its place in the order, whom it is for, what it promises, and whether it holds. */
export function PolicyRow({ policy, place, onEdit }: { policy: SlaPolicyRowFragment; place: number; onEdit: () => void }) {
  const words = usePolicyWords();
  const update = useAct(SlaPolicyUpdateDocument, (data) => data.slaPolicyUpdate, REFETCH);
  const remove = useAct(SlaPolicyDeleteDocument, (data) => data.slaPolicyDelete, REFETCH);
  const { id, version, active } = policy;
  return (
    <RuleRow
      noun="slaPolicy" words="slaPolicies" name={words.name(policy)} active={active} place={place} sentence={words.promise(policy)}
      aside={<span className="text-sm text-ink-3">{words.scope(policy)}</span>}
      onEdit={onEdit} onTurn={(on) => update.runOrThrow({ id, version, input: { active: on } })} onRemove={() => remove.runOrThrow({ id, version })}
    />
  );
}
