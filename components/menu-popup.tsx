'use client';
import { Fragment, type ReactNode, type RefObject } from 'react';
import Link from 'next/link';
import { Menu as Base } from '@base-ui/react/menu';
import { Check } from 'lucide-react';
import { cn } from './cn';
import { Kbd } from './kbd';
import type { MenuAction, MenuChoice, MenuEntry } from './menu-entry';
import { groupLabelStyle, itemStyle, itemTone, popupStyle } from './popup-style';

interface MenuPopupProps {
  entries: readonly MenuEntry[];
  anchor: RefObject<HTMLElement | null>;
  open: boolean;
  onChange: (open: boolean, event: Event, cancel: () => void) => void;
  align?: 'start' | 'center' | 'end';
  side?: 'top' | 'bottom' | 'left' | 'right';
}

const plain = cn(itemStyle, itemTone.plain);
const tick = <Check aria-hidden="true" className="text-accent" />;

export default function MenuPopup({ entries, anchor, open, onChange, align = 'start', side = 'bottom' }: MenuPopupProps) {
  const label = anchor.current?.ariaLabel ?? anchor.current?.textContent ?? undefined;
  return (
    <Base.Root modal={false} open={open} onOpenChange={(next, details) => onChange(next, details.event, details.cancel)}>
      <Base.Portal>
        <Base.Positioner anchor={anchor} align={align} side={side} sideOffset={4} collisionPadding={8} className="z-50 outline-none">
          <Base.Popup aria-label={label} finalFocus={anchor} className={cn(popupStyle, 'max-h-(--available-height) min-w-48')}>
            {entries.map((entry) => <Fragment key={entry.id}>{renderEntry(entry)}</Fragment>)}
          </Base.Popup>
        </Base.Positioner>
      </Base.Portal>
    </Base.Root>
  );
}

function renderEntry(entry: MenuEntry): ReactNode {
  switch (entry.kind) {
    case 'separator': return <Base.Separator className="mx-1 my-1 h-px bg-line" />;
    case 'note': return <div className="px-2 py-1.5">{entry.content}</div>;
    case 'choice': return <Choice entry={entry} />;
    case 'toggle': return (
      <Base.CheckboxItem checked={entry.checked} onCheckedChange={entry.onChange} className={cn(plain, 'pe-8')}>
        {entry.label}
        <Base.CheckboxItemIndicator className="absolute end-2">{tick}</Base.CheckboxItemIndicator>
      </Base.CheckboxItem>
    );
    default: return <Action entry={entry} />;
  }
}

function Action({ entry }: { entry: MenuAction }) {
  const style = cn(itemStyle, entry.danger && !entry.disabled ? itemTone.danger : itemTone.plain);
  const content = (
    <>
      {entry.icon}
      <span className="min-w-0 flex-1">
        {entry.label}
        {entry.hint && <span className="block max-w-64 text-xs text-ink-3">{entry.hint}</span>}
      </span>
      {entry.keys?.map((key) => <Kbd key={key}>{key}</Kbd>)}
    </>
  );
  if (entry.href && !entry.disabled) return <Base.LinkItem closeOnClick className={style} render={<Link href={entry.href} />}>{content}</Base.LinkItem>;
  return <Base.Item disabled={entry.disabled} onClick={entry.onSelect} className={style}>{content}</Base.Item>;
}

function Choice({ entry }: { entry: MenuChoice }) {
  return (
    <Base.Group>
      <Base.GroupLabel className={groupLabelStyle}>{entry.label}</Base.GroupLabel>
      <Base.RadioGroup value={entry.value} onValueChange={(value: string) => entry.onChange(value)}>
        {entry.options.map((option) => (
          <Base.RadioItem key={option.value} value={option.value} closeOnClick={entry.closes ?? false} className={cn(plain, 'pe-8')}>
            {option.icon}
            {option.label}
            <Base.RadioItemIndicator className="absolute end-2">{tick}</Base.RadioItemIndicator>
          </Base.RadioItem>
        ))}
      </Base.RadioGroup>
    </Base.Group>
  );
}
