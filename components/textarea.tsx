'use client';
import type { ComponentProps } from 'react';
import { Field } from '@base-ui/react/field';
import { cn } from './cn';
import { controlSize, controlStyle } from './control-style';

export interface TextareaProps extends Omit<ComponentProps<'textarea'>, 'defaultValue' | 'value'> {
  value?: string;
  defaultValue?: string;
  onValueChange?: (value: string) => void;
}

/** Grows with what is typed. */
export function Textarea({ className, rows = 3, value, defaultValue, onValueChange, ...rest }: TextareaProps) {
  return (
    <Field.Control
      value={value}
      defaultValue={defaultValue}
      onValueChange={(next) => onValueChange?.(next)}
      render={<textarea {...rest} rows={rows} className={cn(controlStyle, controlSize.area, 'field-sizing-content max-h-80 min-h-16 resize-y', className)} />}
    />
  );
}
