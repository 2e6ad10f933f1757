'use client';
import { useRef, type KeyboardEvent, type ReactNode } from 'react';
import { Pencil } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { cn } from './cn';
import type { ComboboxOption, OptionSearch } from './combobox';
import { FactEditor, type FactKind } from './fact-editor';
import { preloadEditor } from './heavy-editors';
import type { SelectOption } from './select';
import { useEditorOpening } from './use-editor-opening';
import { useInlineEdit } from './use-inline-edit';

interface EditableFactProps {
  label: string;
  value: string;
  /** What is shown while nobody edits; else the value itself. */
  display?: ReactNode;
  kind?: FactKind;
  /** For kind `select`. */
  options?: readonly SelectOption[];
  /** For kinds `search` and `suggest`. */
  search?: OptionSearch;
  /** For kind `search`: what is chosen now, with its name. */
  picked?: ComboboxOption | null;
  placeholder?: string;
  readOnly?: boolean;
  /** Resolves when stored; rejects with an Error whose message a person can read. */
  onSave: (next: string) => Promise<void>;
  /** Before anything is sent: a message, or null when the text is fine. */
  validate?: (next: string) => string | null;
}

export function EditableFact({ label, value, display, kind = 'text', options, search, picked, placeholder, readOnly = false, onSave, validate }: EditableFactProps) {
  const t = useTranslations('kit');
  const trigger = useRef<HTMLButtonElement>(null);
  const edit = useInlineEdit({ value, onSave, validate, fallbackError: t('saveFailed'), onClose: () => trigger.current?.focus() });
  const { open, opening, absent, giveUp } = useEditorOpening(kind, trigger, edit.start);
  const shown = display ?? (value || <span className="text-ink-3">{t('notFilled')}</span>);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') giveUp();
    if (event.key !== 'F2') return;
    event.preventDefault();
    open();
  };
  return (
    <div className="contents">
      <dt className="py-1 pe-3 text-ink-3">{label}</dt>
      <dd className="min-w-0">
        {readOnly && <span className={cn('block px-2 py-1 wrap-anywhere', kind === 'multiline' && 'whitespace-pre-line')}>{shown}</span>}
        {!readOnly && edit.editing && (
          <FactEditor label={label} kind={kind} options={options} search={search} picked={picked} placeholder={placeholder} edit={edit} />
        )}
        {!readOnly && !edit.editing && (
          <button
            ref={trigger} type="button" onClick={open} onKeyDown={onKeyDown} onBlur={giveUp} aria-busy={edit.saving || opening || undefined}
            onPointerEnter={() => preloadEditor(kind)} onFocus={() => preloadEditor(kind)}
            className={cn('group flex w-full items-start gap-2 rounded-md border border-transparent px-[7px] py-[3px] text-start wrap-anywhere hover:bg-hover', (edit.saving || opening) && 'opacity-60')}
          >
            <span className={cn('min-w-0 flex-1', kind === 'multiline' && 'whitespace-pre-line')}>{shown}</span>
            <span className="sr-only">{t('editField', { label })}</span>
            <Pencil aria-hidden="true" className="mt-0.5 !size-3.5 text-ink-3 opacity-0 group-hover:opacity-100 group-focus-visible:opacity-100" />
          </button>
        )}
        {absent && <p role="alert" className="mt-1 px-2 text-xs text-red">{t('editorMissing')}</p>}
      </dd>
    </div>
  );
}
