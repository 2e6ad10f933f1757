'use client';
import { telephoneLink } from '@/domain/text/phone';
import { Nothing } from '../values/nothing';

interface TelephoneProps {
  number: string | null;
  /** Asked not to be called: shown, not offered. */
  quiet?: boolean;
}

/** A number that a tap dials. A masked one dials nobody. */
export function Telephone({ number, quiet = false }: TelephoneProps) {
  if (!number) return <Nothing />;
  const href = quiet || number.includes('*') ? null : telephoneLink(number);
  if (!href) return <span>{number}</span>;
  return <a href={href} className="rounded-sm hover:text-accent-strong hover:underline max-md:inline-flex max-md:min-h-6 max-md:items-center max-md:text-accent-strong">{number}</a>;
}
