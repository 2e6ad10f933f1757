'use client';
import { Nothing } from './nothing';
import { useMoney } from './use-money';

interface MoneyProps {
  /** The API's decimal string. */
  amount: string | null | undefined;
  /** ISO 4217. */
  currency: string;
  /** To the cent instead of rounded. */
  full?: boolean;
}

export function Money({ amount, currency, full = false }: MoneyProps) {
  const money = useMoney();
  if (amount === null || amount === undefined) return <Nothing />;
  const exact = money.full(amount, currency);
  return full ? <span>{exact}</span> : <span title={exact}>{money.short(amount, currency)}</span>;
}
