'use client';
import { useId, type KeyboardEvent } from 'react';
import { cn } from './cn';
import type { ComboboxOption, OptionSearch } from './combobox';
import { controlSize, controlStyle } from './control-style';
import { heavyEditors } from './heavy-editors';
import type { SelectOption } from './select';
import { Spinner } from './spinner';
import type { InlineEdit } from './use-inline-edit';

export type FactKind = 'text' | 'multiline' | 'date' | 'number' | 'tel' | 'email' | 'url' | 'select' | 'search' | 'suggest';

interface FactEditorProps {
  label: string;
  kind: FactKind;
  options?: readonly SelectOption[];
  /** For kinds `search` and `suggest`. */
  search?: OptionSearch;
  /** For kind `search`: what is chosen now, with its name. */
  picked?: ComboboxOption | null;
  placeholder?: string;
  edit: InlineEdit;
}

const PLAIN: ReadonlySet<FactKind> = new Set(['text', 'date', 'number', 'tel', 'email', 'url']);
const nothing: OptionSearch = async () => [];

export function FactEditor({ label, kind, options = [], search = nothing, picked = null, placeholder, edit }: FactEditorProps) {
  const errorId = useId();
  const { select: HeavySelect, search: HeavySearch, suggest: HeavySuggest } = heavyEditors;
  const onKeyDown = (event: KeyboardEvent) => {
    // Enter that ends a pinyin composition is not yet an answer.
    if (event.nativeEvent.isComposing) return;
    // Enter on a suggestion takes it.
    if (event.key === 'Enter' && event.currentTarget.hasAttribute('aria-activedescendant')) return;
    const confirm = event.key === 'Enter' && (kind !== 'multiline' || event.ctrlKey || event.metaKey);
    if (!confirm && event.key !== 'Escape') return;
    event.preventDefault();
    event.stopPropagation();
    if (confirm) edit.commit('key');
    else edit.cancel();
  };
  const shared = {
    'aria-label': label, 'aria-invalid': Boolean(edit.error) || undefined, 'aria-describedby': edit.error ? errorId : undefined,
    autoFocus: true, value: edit.draft, placeholder, readOnly: edit.saving, onKeyDown,
    onBlur: () => edit.commit('blur'),
    onFocus: (event: { currentTarget: { select: () => void } }) => event.currentTarget.select(),
    onChange: (event: { target: { value: string } }) => edit.change(event.target.value),
  };
  return (
    <div className="relative" aria-busy={edit.saving || undefined}>
      {kind === 'multiline' && <textarea {...shared} rows={3} className={cn(controlStyle, 'field-sizing-content px-[7px] py-1 text-base')} />}
      {kind === 'select' && HeavySelect && (
        <HeavySelect
          options={options} value={edit.draft || null} label={label} size="sm" defaultOpen autoFocus
          onValueChange={(next) => { edit.change(next); edit.commit('key', next); }}
          onOpenChange={(open) => { if (!open && !edit.saving) edit.commit('key'); }}
        />
      )}
      {kind === 'search' && HeavySearch && <HeavySearch label={label} search={search} picked={picked} edit={edit} />}
      {kind === 'suggest' && HeavySuggest && (
        <HeavySuggest
          label={label} search={search} value={edit.draft} autoFocus size="inline" onValueChange={edit.change} onChoose={(next) => edit.commit('key', next)}
          onBlur={() => edit.commit('blur')} onKeyDown={onKeyDown}
        />
      )}
      {PLAIN.has(kind) && (
        <input {...shared} type={kind === 'number' ? 'text' : kind} inputMode={kind === 'number' ? 'decimal' : undefined} className={cn(controlStyle, controlSize.inline)} />
      )}
      {edit.saving && <Spinner className="absolute end-2 top-1.5 text-ink-3" />}
      {edit.error && <p id={errorId} role="alert" className="mt-1 text-xs text-red">{edit.error}</p>}
    </div>
  );
}
