'use client';
import { useState } from 'react';
import { useTranslations } from 'next-intl';
import { UnitGenerateDocument } from '@/app/apollo/generated/graphql';
import { useAct } from '@/app/apollo/use-act';
import { Field, FieldGrid } from '@/components/field';
import { FormDialog } from '@/components/form-dialog';
import { Input } from '@/components/input';
import { toast } from '@/components/toast';
import { useNumbers } from '@/components/use-numbers';
import { DictionarySelect } from '../../../pickers/dictionary-select';
import type { ProjectRecord } from '../project-page';
import { LineFields } from './line-fields';
import { emptyLine, entrancesOf, type Line, linesOf, PLAN_NUMBERS } from './plan-of';

interface GenerateDialogProps {
  project: ProjectRecord;
  building: ProjectRecord['buildings'][number];
  onClose: () => void;
}

const TEXTS = ['entrances', 'floorFrom', 'floorTo', 'skippedFloors', 'unitPrice', 'floorStep'] as const;
const CHOICES = [['propertyTypeId', 'property-type'], ['decorationId', 'decoration'], ['ownershipId', 'ownership']] as const;

/** All units of a building by rule. */
export default function GenerateDialog({ project, building, onClose }: GenerateDialogProps) {
  const t = useTranslations('projects');
  const fields = useTranslations('fields.unit');
  const generate = useAct(UnitGenerateDocument, (data) => data.unitGenerate, { refetch: ['BuildingBoard'] });
  const [texts, setTexts] = useState<Record<(typeof TEXTS)[number], string>>({ entrances: '1', floorFrom: '1', floorTo: '', skippedFloors: '', unitPrice: '', floorStep: '' });
  const [choices, setChoices] = useState<Record<string, string | null>>({});
  const [lines, setLines] = useState<Line[]>([emptyLine('01'), emptyLine('02')]);
  const numbers = useNumbers(PLAN_NUMBERS, texts);
  const submit = async () => {
    const read = numbers.check();
    if (!read) return;
    const done = await generate.run({ input: { buildingId: building.id, entrances: entrancesOf(texts.entrances), ...read, lines: linesOf(lines), ...choices } });
    if (!done) return;
    toast.success(t('generate.done', { count: done.created }));
    onClose();
  };
  const lineError = generate.errors.find(({ field }) => field?.startsWith('lines'))?.message;
  return (
    <FormDialog
      open onOpenChange={onClose} size="lg" title={t('generate.title', { building: building.name })} description={t('generate.text')} submitLabel={t('generate.act')}
      pending={generate.pending} dirty={Boolean(texts.floorTo || texts.unitPrice)} onSubmit={() => void submit()}
      error={generate.errors.find(({ field }) => !field || (!field.startsWith('lines') && !(TEXTS as readonly string[]).includes(field)))?.message ?? null}
    >
      <FieldGrid>
        {TEXTS.map((field) => (
          <Field key={field} label={t(`generate.${field}`)} required={field !== 'skippedFloors' && field !== 'floorStep'} error={numbers.errorAt(field) ?? generate.errorAt(field)}>
            <Input value={texts[field]} onValueChange={(value) => setTexts((before) => ({ ...before, [field]: value }))} />
          </Field>
        ))}
        {CHOICES.map(([field, type]) => (
          <Field key={field} label={fields(field)}>
            <DictionarySelect type={type} value={choices[field] ?? null} onChange={(id) => setChoices((before) => ({ ...before, [field]: id }))} />
          </Field>
        ))}
      </FieldGrid>
      <LineFields lines={lines} layouts={project.layouts} onChange={setLines} error={lineError} />
    </FormDialog>
  );
}
