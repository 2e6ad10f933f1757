'use client';
import { useTranslations } from 'next-intl';
import type { ImportDelimiter, ImportEncoding } from '@/app/apollo/generated/graphql';
import { Select } from '@/components/select';
import { Tag } from '@/components/tag';
import type { Inspection } from '../plan-draft';
import type { Reading } from '../planning';

const ENCODINGS: readonly ImportEncoding[] = ['UTF_8', 'GB18030', 'WINDOWS_1252', 'UTF_16LE', 'UTF_16BE', 'UTF_32LE'];
const DELIMITERS: readonly ImportDelimiter[] = ['COMMA', 'SEMICOLON', 'TAB', 'PIPE'];
const SURE = 0.7;

/** How the file was read, and how else it could be. */
export function ReadingOptions({ inspection, onReading }: { inspection: Inspection; onReading: (reading: Reading) => void }) {
  const t = useTranslations('imports');
  const { encoding, delimiter, encodingConfidence, rowEstimate, columns } = inspection;
  const shape = t('reading.shape', { rows: rowEstimate, columns: columns.length });
  if (!encoding || !delimiter) return <p className="px-4 pt-3 text-sm text-ink-2">{t('reading.workbook')} · {shape}</p>;
  return (
    <div className="flex flex-wrap items-center gap-2 px-4 pt-3 text-sm">
      <div className="w-40">
        <Select
          label={t('reading.encoding')} size="sm" value={encoding} onValueChange={(next) => onReading({ encoding: next })}
          options={ENCODINGS.map((value) => ({ value, label: t(`encoding.${value}`) }))}
        />
      </div>
      <div className="w-28">
        <Select
          label={t('reading.delimiter')} size="sm" value={delimiter} onValueChange={(next) => onReading({ delimiter: next })}
          options={DELIMITERS.map((value) => ({ value, label: t(`delimiter.${value}`) }))}
        />
      </div>
      <span className="text-ink-2">{shape}</span>
      {encodingConfidence < SURE && <Tag color="amber">{t('reading.unsure')}</Tag>}
    </div>
  );
}
