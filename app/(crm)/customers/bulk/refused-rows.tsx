'use client';
import { CircleAlert } from 'lucide-react';
import type { RowRefusal } from './refusal';

/** Which records stayed, each with its reason. */
export function RefusedRows({ title, refused }: { title: string; refused: readonly RowRefusal[] }) {
  return (
    <div role="alert" className="rounded-md border border-line">
      <p className="flex items-center gap-2 border-b border-line bg-red-soft px-3 py-2 text-sm font-medium text-red"><CircleAlert aria-hidden="true" />{title}</p>
      <ul className="max-h-60 overflow-y-auto">
        {refused.map(({ name, message }, place) => (
          <li key={place} className="px-3 py-2 not-last:border-b not-last:border-line">
            <span className="block font-medium">{name}</span>
            <span className="block text-sm text-ink-2">{message}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}
