'use client';
import Link from 'next/link';
import { Avatar } from '@/components/avatar';
import { RelativeDay } from '../values/relative-day';
import type { TodayCustomer } from './use-today';

/** A customer in one line: who, and when somebody last spoke to them. */
export function CustomerLine({ customer }: { customer: TodayCustomer }) {
  return (
    <li>
      <Link href={`/customers/${customer.id}`} className="-mx-2 flex min-h-9 items-center gap-2.5 rounded-md px-2 hover:bg-hover">
        <Avatar name={customer.name} />
        <span className="min-w-0 flex-1 truncate">{customer.name}</span>
        <RelativeDay at={customer.lastContactAt} className="shrink-0 text-xs text-ink-3" />
      </Link>
    </li>
  );
}
