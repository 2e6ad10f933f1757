import { fromMinor } from '@/domain/money';
import type { ServiceTicket } from '@/entities/service-ticket';
import type { Column } from '../columns';
import { CUSTOMER_NAMINGS } from '../named-customers';
import type { PreviewCell } from '../outcome';
import type { TicketDecision } from './decide';
import type { TicketSetup } from './setup';

/** A field of a row as it would be stored, with what an update would write over. */
export function ticketCell({ viewer }: TicketSetup, { field, target: { property, reading } }: Column, { row, customer, change }: TicketDecision, chinese: boolean): PreviewCell {
  const label = (choice: { labelZh: string; labelEn: string } | undefined) => (choice ? (chinese ? choice.labelZh : choice.labelEn) : null);
  const shown = (value: unknown): string | null => {
    if (value === null || value === undefined || value === '') return null;
    return reading === 'amount' && typeof value === 'number' ? fromMinor(value) : String(value);
  };
  const said = row.said[property];
  if (said !== undefined && customer && CUSTOMER_NAMINGS.some((naming) => naming === property)) {
    return { field, value: property === 'customerName' ? customer.name : `${said} · ${customer.name}`, before: null };
  }
  const value = reading === 'choice' ? label(row.choices[property]) : shown(said);
  if (!change || value === null || !(property in change.known)) return { field, value, before: null };
  const stored: unknown = change.known[property as keyof ServiceTicket];
  const before = reading === 'choice' ? label(viewer.dictionaries.item(Number(stored))) : shown(stored);
  return { field, value, before: reading === 'yesNo' || before === value ? null : before };
}
