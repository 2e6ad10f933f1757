'use client';
import { useTranslations } from 'next-intl';
import { parseAsStringLiteral, useQueryState } from 'nuqs';
import { Field } from '@/components/field';
import { Select } from '@/components/select';
import { IMPORT_SUBJECTS, type ImportSubject, SUBJECT_PERMISSION } from '@/domain/import/subject';
import { useCan } from '../../../../viewer';

/** What the rows are about: guessed from the headers, and for the person to say. Only asked where there is a choice. */
export function SubjectChoice({ subject }: { subject: ImportSubject }) {
  const t = useTranslations('imports');
  const can = useCan();
  const [, setSubject] = useQueryState('subject', parseAsStringLiteral(IMPORT_SUBJECTS));
  const open = IMPORT_SUBJECTS.filter((each) => can(SUBJECT_PERMISSION[each]));
  if (open.length < 2) return null;
  return (
    <Field label={t('options.subject')} hint={t(`subject.${subject}.hint`)}>
      <Select value={subject} onValueChange={(next) => void setSubject(next)} options={open.map((value) => ({ value, label: t(`subject.${value}.label`) }))} />
    </Field>
  );
}
