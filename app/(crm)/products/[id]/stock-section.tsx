'use client';
import { useTranslations } from 'next-intl';
import { groupDecimal } from '@/components/decimal-text';
import { Section } from '@/components/section';
import type { ProductRecordQuery } from '@/app/apollo/generated/graphql';
import { ChoiceTag } from '../../values/choice-tag';
import { RelativeDay } from '../../values/relative-day';

type Level = ProductRecordQuery['stockLevels']['nodes'][number];

/** How much of the product lies where; another system counts it. */
export function StockSection({ levels, measure }: { levels: readonly Level[]; measure: string | null }) {
  const t = useTranslations('products');
  return (
    <Section title={t('stock')} text={t('stockText')}>
      {levels.length === 0 && <p className="text-ink-3">{t('noStock')}</p>}
      <ul>
        {levels.map((level) => (
          <li key={level.id} className="flex items-center gap-4 border-b border-line py-2">
            <ChoiceTag choice={level.warehouse} />
            <span className="font-mono text-xs text-ink-3">{level.bin}</span>
            <span className="ms-auto font-medium tabular-nums">{groupDecimal(level.quantity)} {measure}</span>
            <RelativeDay at={level.countedAt} className="w-24 text-end text-ink-3" />
          </li>
        ))}
      </ul>
    </Section>
  );
}
