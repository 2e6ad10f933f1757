'use client';
import { useState } from 'react';
import { useTranslations } from 'next-intl';
import { LayoutCreateDocument, LayoutUpdateDocument } from '@/app/apollo/generated/graphql';
import { useAct } from '@/app/apollo/use-act';
import { Field, FieldGrid } from '@/components/field';
import { FormDialog } from '@/components/form-dialog';
import { Input } from '@/components/input';
import { optional, whole } from '@/components/number-text';
import { Select } from '@/components/select';
import { toast } from '@/components/toast';
import { useNumbers } from '@/components/use-numbers';
import { AREA } from '../../../values/number-fields';
import type { ProjectRecord } from '../project-page';

type Layout = ProjectRecord['layouts'][number];

interface LayoutDialogProps {
  projectId: string;
  /** Those of which one is changed; a new one where left out. */
  layouts?: readonly Layout[];
  onClose: () => void;
}

const ROOMS = ['bedrooms', 'livingRooms', 'bathrooms'] as const;
const AREAS = ['grossArea', 'netArea'] as const;
const REFETCH = ['ProjectRecord', 'ProjectChoices'];
const ROOM_COUNT = optional(whole({ min: 0, max: 20 }), 0);
const NUMBERS = { grossArea: AREA, netArea: AREA, bedrooms: ROOM_COUNT, livingRooms: ROOM_COUNT, bathrooms: ROOM_COUNT };

const figuresOf = (layout?: Layout) => ({
  bedrooms: String(layout?.bedrooms ?? ''), livingRooms: String(layout?.livingRooms ?? ''), bathrooms: String(layout?.bathrooms ?? ''),
  grossArea: layout?.grossArea ?? '', netArea: layout?.netArea ?? '',
});

/** A new layout of the project, or the facts of one that is there. */
export default function LayoutDialog({ projectId, layouts, onClose }: LayoutDialogProps) {
  const t = useTranslations('projects');
  const fields = useTranslations('fields.layout');
  const create = useAct(LayoutCreateDocument, (data) => data.layoutCreate, { refetch: REFETCH });
  const update = useAct(LayoutUpdateDocument, (data) => data.layoutUpdate, { refetch: REFETCH });
  const [layout, setLayout] = useState(layouts?.[0]);
  const [name, setName] = useState(layout?.name ?? '');
  const [figures, setFigures] = useState(() => figuresOf(layout));
  const numbers = useNumbers(NUMBERS, figures);
  const act = layout ? update : create;
  const choose = (id: string) => {
    const chosen = layouts?.find((one) => one.id === id);
    setLayout(chosen);
    setName(chosen?.name ?? '');
    setFigures(figuresOf(chosen));
    act.clear();
  };
  const set = (field: keyof typeof figures) => (value: string) => setFigures((before) => ({ ...before, [field]: value }));
  const submit = async () => {
    const read = numbers.check();
    if (!read) return;
    const input = { name, ...read };
    const done = layout ? await update.run({ id: layout.id, version: layout.version, input }) : await create.run({ input: { ...input, projectId } });
    if (!done) return;
    toast.success(t('saved'));
    onClose();
  };
  return (
    <FormDialog
      open onOpenChange={onClose} title={layout ? t('plan.layoutEdit') : t('plan.layout')} description={layout && t('layoutText')} submitLabel={t('save')} pending={act.pending}
      dirty={name !== (layout?.name ?? '')} error={act.errorOutside(['name', ...ROOMS, ...AREAS]) ?? null} onSubmit={() => void submit()}
    >
      {layout && layouts && <Field label={t('layout')}><Select options={layouts.map((one) => ({ value: one.id, label: one.name, hint: `${one.grossArea} m²` }))} value={layout.id} onValueChange={choose} /></Field>}
      <FieldGrid>
        <Field label={fields('name')} required error={act.errorAt('name')}><Input autoFocus={!layout} value={name} maxLength={40} onValueChange={setName} /></Field>
        {AREAS.map((field) => <Field key={field} label={fields(field)} required error={numbers.errorAt(field) ?? act.errorAt(field)}><Input inputMode="decimal" suffix="m²" value={figures[field]} onValueChange={set(field)} /></Field>)}
        {ROOMS.map((field) => <Field key={field} label={fields(field)} error={numbers.errorAt(field) ?? act.errorAt(field)}><Input inputMode="numeric" value={figures[field]} onValueChange={set(field)} /></Field>)}
      </FieldGrid>
    </FormDialog>
  );
}
