'use client';
import { useState } from 'react';
import { useTranslations } from 'next-intl';
import { LayoutCreateDocument } from '@/app/apollo/generated/graphql';
import { useAct } from '@/app/apollo/use-act';
import { Field, FieldGrid } from '@/components/field';
import { FormDialog } from '@/components/form-dialog';
import { Input } from '@/components/input';
import { toast } from '@/components/toast';

const ROOMS = ['bedrooms', 'livingRooms', 'bathrooms'] as const;
const AREAS = ['grossArea', 'netArea'] as const;

/** A new layout of the project. */
export default function LayoutDialog({ projectId, onClose }: { projectId: string; onClose: () => void }) {
  const t = useTranslations('projects');
  const fields = useTranslations('fields.layout');
  const create = useAct(LayoutCreateDocument, (data) => data.layoutCreate, { refetch: ['ProjectRecord', 'ProjectChoices'] });
  const [name, setName] = useState('');
  const [figures, setFigures] = useState({ bedrooms: '', livingRooms: '', bathrooms: '', grossArea: '', netArea: '' });
  const set = (field: keyof typeof figures) => (value: string) => setFigures((before) => ({ ...before, [field]: value }));
  const submit = async () => {
    const { grossArea, netArea, ...rooms } = figures;
    const counted = Object.fromEntries(Object.entries(rooms).map(([field, value]) => [field, Number(value) || 0]));
    if (!(await create.run({ input: { projectId, name, grossArea, netArea, ...counted } }))) return;
    toast.success(t('saved'));
    onClose();
  };
  return (
    <FormDialog
      open onOpenChange={onClose} title={t('plan.layout')} submitLabel={t('save')} pending={create.pending} dirty={Boolean(name)}
      error={create.errorOutside(['name', ...ROOMS, ...AREAS]) ?? null} onSubmit={() => void submit()}
    >
      <FieldGrid>
        <Field label={fields('name')} required error={create.errorAt('name')}><Input autoFocus value={name} maxLength={40} onValueChange={setName} /></Field>
        {AREAS.map((field) => <Field key={field} label={fields(field)} required error={create.errorAt(field)}><Input inputMode="decimal" suffix="m²" value={figures[field]} onValueChange={set(field)} /></Field>)}
        {ROOMS.map((field) => <Field key={field} label={fields(field)} error={create.errorAt(field)}><Input inputMode="numeric" value={figures[field]} onValueChange={set(field)} /></Field>)}
      </FieldGrid>
    </FormDialog>
  );
}
