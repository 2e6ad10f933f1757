'use client';
import { useState } from 'react';
import { Pencil } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { isEditable } from '@/domain/order';
import { Button } from '@/components/button';
import { onDemand } from '@/components/on-demand';
import { Section } from '@/components/section';
import type { Order } from '../use-order';
import { LineTable } from './line-table';

const LineEditor = onDemand(() => import('./line-editor').then((module) => module.LineEditor));

/** The lines of an order: to read, or to write while it is a draft. A draft without lines begins with writing. */
export function OrderLines({ order }: { order: Order }) {
  const t = useTranslations('orders');
  const mayEdit = isEditable(order.status) && order.viewerCan.includes('order:update');
  const [writing, setWriting] = useState(mayEdit && order.lines.length === 0);
  const edit = mayEdit && !writing && <Button size="sm" icon={<Pencil aria-hidden="true" />} onClick={() => setWriting(true)}>{t('editor.edit')}</Button>;
  return (
    <Section title={t('lines')} actions={edit}>
      {writing && mayEdit ? <LineEditor order={order} onDone={() => setWriting(false)} /> : <LineTable order={order} />}
    </Section>
  );
}
