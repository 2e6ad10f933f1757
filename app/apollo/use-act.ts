'use client';
import { useState } from 'react';
import { useMutation } from '@apollo/client/react';
import type { OperationVariables, TypedDocumentNode } from '@apollo/client';
import { useTranslations } from 'next-intl';
import { apiMessage } from './api-message';
import type { UserErrorCode } from './generated/graphql';

export interface UserError {
  code: string;
  field: string | null;
  message: string;
}

const CONFLICT: UserErrorCode = 'CONFLICT';

/** What a mutation answers. */
export interface Payload {
  userErrors: readonly UserError[];
}

/** A mutation as a form needs it. */
export interface Act<Outcome extends Payload, Variables> {
  /** Resolves to the payload, or to null where it was refused or failed: then `errors` says why. */
  run: (variables: Variables) => Promise<Outcome | null>;
  /** As `run`, but what went wrong is thrown: for a ConfirmDialog. */
  runOrThrow: (variables: Variables) => Promise<Outcome>;
  /** The payload of a CONFLICT: it carries the record as it is now. */
  conflict: Outcome | null;
  pending: boolean;
  errors: readonly UserError[];
  /** What to write below the field with this name. */
  errorAt: (field: string) => string | undefined;
  /** What belongs to none of the form's fields. */
  errorOutside: (fields: readonly string[]) => string | undefined;
  clear: () => void;
}

/** `pick` takes the payload out of the answer. Whatever goes wrong ends up in `errors`, in the viewer's language. */
export function useAct<Data, Variables extends OperationVariables, Outcome extends Payload>(
  document: TypedDocumentNode<Data, Variables>, pick: (data: Data) => Outcome, options: { refetch?: string[] } = {},
): Act<Outcome, Variables> {
  const t = useTranslations('kit');
  const [mutate] = useMutation(document, { refetchQueries: options.refetch });
  const [pending, setPending] = useState(false);
  const [errors, setErrors] = useState<readonly UserError[]>([]);
  const [conflict, setConflict] = useState<Outcome | null>(null);
  const send = async (variables: Variables): Promise<{ outcome: Outcome | null; errors: readonly UserError[] }> => {
    const failed = (message = t('saveFailed')) => ({ outcome: null, errors: [{ code: '', field: null, message }] });
    try {
      const { data, error } = await mutate({ variables });
      if (error || !data) return failed(apiMessage(error));
      const outcome = pick(data as Data);
      return { outcome, errors: outcome.userErrors };
    } catch {
      return failed();
    }
  };
  const run = async (variables: Variables) => {
    setPending(true);
    const answer = await send(variables);
    setPending(false);
    setErrors(answer.errors);
    setConflict(answer.errors.some(({ code }) => code === CONFLICT) ? answer.outcome : null);
    return answer.errors.length ? null : answer.outcome;
  };
  const runOrThrow = async (variables: Variables) => {
    const { outcome, errors: [refusal] } = await send(variables);
    if (refusal || !outcome) throw new Error(refusal?.message ?? t('saveFailed'));
    return outcome;
  };
  return {
    run, runOrThrow, pending, errors, conflict,
    errorAt: (field) => errors.find((error) => error.field === field)?.message,
    errorOutside: (fields) => errors.find((error) => !error.field || !fields.includes(error.field))?.message,
    clear: () => { setErrors([]); setConflict(null); },
  };
}
