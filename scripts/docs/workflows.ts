import type { Transition, Workflow } from '@/domain/workflow';
import en from '@/messages/en.json';
import zh from '@/messages/zh-CN.json';
import { WORKFLOWS } from '@/services/transition';

type Catalogue = { workflow: Record<string, { states?: Record<string, string>; steps?: Record<string, string> }>; permissions: { nouns: Record<string, string> } };
type AnyTransition = Transition<string, { status: string }>;

function words(noun: string, kind: 'states' | 'steps', name: string): string {
  const of = (catalogue: Catalogue) => catalogue.workflow[noun]?.[kind]?.[name];
  return [of(zh), of(en)].filter(Boolean).join(' / ') || name;
}

function diagram({ noun, states, initial, transitions }: Workflow<string, { status: string }>): string {
  const finals = states.filter((state) => !transitions.some(({ from }) => from.includes(state)));
  return [
    '```mermaid', 'stateDiagram-v2',
    ...states.map((state) => `  ${state} : ${words(noun, 'states', state)}`),
    ...initial.map((state) => `  [*] --> ${state}`),
    ...transitions.flatMap((step) => step.from.map((from) => `  ${from} --> ${step.to} : ${words(noun, 'steps', step.name)}${step.automatic ? ' (by itself)' : ''}`)),
    ...finals.map((state) => `  ${state} --> [*]`),
    '```',
  ].join('\n');
}

function row(noun: string, { name, from, to, permission, requires, guard, automatic }: AnyTransition): string {
  const needs = [requires.map((field) => `\`${field}\``).join(', ') || 'nothing', ...(guard ? ['a rule may stand against it'] : [])].join('; ');
  return `| \`${name}\` | ${words(noun, 'steps', name)} | ${from.join(', ')} | ${to} | ${automatic ? 'the product itself' : `\`${permission}\``} | ${needs} |`;
}

/** docs/workflows.md: each process as a diagram and a table of its steps. */
export function workflowsDocument(): string {
  const parts = Object.values(WORKFLOWS).map((workflow: Workflow<string, { status: string }>) => [
    `## ${(zh as Catalogue).permissions.nouns[workflow.noun]} / ${(en as Catalogue).permissions.nouns[workflow.noun]}`, '', diagram(workflow), '',
    '| Step | Label | From | To | Who | Needs |', '| --- | --- | --- | --- | --- | --- |', ...workflow.transitions.map((step) => row(workflow.noun, step)), '',
  ].join('\n'));
  const head = '# Workflows\n\nWritten by `node -r @swc-node/register scripts/write-docs.ts` from `domain/`; a test compares. Nothing but these steps changes a status, and the API enforces them.\n';
  return [head, ...parts].join('\n');
}
