'use client';
import type { ReactNode } from 'react';
import { Tabs as Base } from '@base-ui/react/tabs';
import { cn } from './cn';

export interface TabItem {
  id: string;
  label: string;
  count?: number | string;
  disabled?: boolean;
}

interface TabsProps {
  label: string;
  tabs: readonly TabItem[];
  value: string;
  onValueChange: (value: string) => void;
  /** TabPanels. */
  children?: ReactNode;
  /** Without its own line below: where the surroundings draw one. */
  flush?: boolean;
  className?: string;
}

export function Tabs({ label, tabs, value, onValueChange, children, flush = false, className }: TabsProps) {
  return (
    <Base.Root value={value} onValueChange={(next: string) => onValueChange(next)} className={className}>
      <Base.List aria-label={label} className={cn('scroll-strip flex gap-5', !flush && 'border-b border-line')}>
        {tabs.map((tab) => (
          <Base.Tab key={tab.id} value={tab.id} disabled={tab.disabled} className="focus-inset -mb-px flex h-9 cursor-pointer items-center gap-1 border-b-2 border-transparent whitespace-nowrap text-ink-2 transition-colors hover:text-ink data-active:border-accent data-active:font-semibold data-active:text-ink data-disabled:cursor-default data-disabled:text-ink-3">
            {tab.label}
            {tab.count !== undefined && <span className="font-normal text-ink-3">{tab.count}</span>}
          </Base.Tab>
        ))}
      </Base.List>
      {children}
    </Base.Root>
  );
}

export function TabPanel({ id, className, children }: { id: string; className?: string; children: ReactNode }) {
  return <Base.Panel value={id} className={cn('outline-none', className)}>{children}</Base.Panel>;
}
