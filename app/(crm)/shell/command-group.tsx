'use client';
import type { ReactNode } from 'react';
import { Command as Cmdk } from 'cmdk';
import { Kbd } from '@/components/kbd';

export interface CommandLine {
  id: string;
  label: string;
  hint?: string;
  icon?: ReactNode;
  keys?: string[];
  href?: string;
  run?: () => void;
}

export function CommandGroup({ label, lines, onChoose }: { label: string; lines: readonly CommandLine[]; onChoose: (line: CommandLine) => void }) {
  return (
    <Cmdk.Group heading={label} className="[&_[cmdk-group-heading]]:px-2 [&_[cmdk-group-heading]]:pt-2 [&_[cmdk-group-heading]]:pb-1 [&_[cmdk-group-heading]]:text-xs [&_[cmdk-group-heading]]:font-semibold [&_[cmdk-group-heading]]:text-ink-3">
      {lines.map((line) => (
        <Cmdk.Item key={line.id} value={line.id} onSelect={() => onChoose(line)} className="flex min-h-9 cursor-default items-center gap-2.5 rounded-md px-2 aria-selected:bg-hover [&>svg]:text-ink-3">
          {line.icon}
          <span className="truncate">{line.label}</span>
          {line.hint && <span className="truncate text-sm text-ink-3">{line.hint}</span>}
          {line.keys && <span className="ms-auto flex gap-1">{line.keys.map((key) => <Kbd key={key}>{key}</Kbd>)}</span>}
        </Cmdk.Item>
      ))}
    </Cmdk.Group>
  );
}
