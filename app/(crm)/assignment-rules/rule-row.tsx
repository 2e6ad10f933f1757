'use client';
import { ArrowDown, ArrowUp } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { AssignmentRuleDeleteDocument, type AssignmentRuleRowFragment, AssignmentRuleUpdateDocument } from '@/app/apollo/generated/graphql';
import { useAct } from '@/app/apollo/use-act';
import { Tag } from '@/components/tag';
import { toast } from '@/components/toast';
import { RuleRow } from '../rules/rule-row';
import { REFETCH } from './refetch';
import { useSentence } from './use-sentence';

interface AssignmentRuleRowProps {
  rule: AssignmentRuleRowFragment;
  last: boolean;
  onEdit: () => void;
}

/** A rule in its place: which tickets, among whom, and whether it is asked. */
export function AssignmentRuleRow({ rule, last, onEdit }: AssignmentRuleRowProps) {
  const t = useTranslations('assignmentRules');
  const sentence = useSentence();
  const update = useAct(AssignmentRuleUpdateDocument, (data) => data.assignmentRuleUpdate, REFETCH);
  const remove = useAct(AssignmentRuleDeleteDocument, (data) => data.assignmentRuleDelete, REFETCH);
  const { id, version, name, position, active, atCreation } = rule;
  const move = (to: number) => void update.runOrThrow({ id, version, input: { position: to } }).catch((error: Error) => toast.error(error.message));
  return (
    <RuleRow
      noun="assignmentRule" words="assignmentRules" name={name} active={active} place={position} sentence={sentence(rule)} aside={atCreation && <Tag plain color="blue">{t('atOnce')}</Tag>}
      entries={[
        { id: 'up', label: t('up'), icon: <ArrowUp aria-hidden="true" />, disabled: position === 1, onSelect: () => move(position - 1) },
        { id: 'down', label: t('down'), icon: <ArrowDown aria-hidden="true" />, disabled: last, onSelect: () => move(position + 1) },
      ]}
      onEdit={onEdit} onTurn={(on) => update.runOrThrow({ id, version, input: { active: on } })} onRemove={() => remove.runOrThrow({ id, version })}
    />
  );
}
