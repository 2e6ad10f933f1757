'use client';
import { useState, type ReactNode } from 'react';
import { CSPProvider } from '@base-ui/react/csp-provider';

/** Hands the document's nonce to every popup. A later server render has another nonce, the document keeps its first: hold on to that one. */
export function CspNonce({ nonce, children }: { nonce: string | undefined; children: ReactNode }) {
  const [first] = useState(nonce);
  return <CSPProvider nonce={first}>{children}</CSPProvider>;
}
