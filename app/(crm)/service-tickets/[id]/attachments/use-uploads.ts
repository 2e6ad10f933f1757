'use client';
import { useEffect, useRef, useState } from 'react';
import { useApolloClient } from '@apollo/client/react';
import { useTranslations } from 'next-intl';
import { toast } from '@/components/toast';
import { useLeaveWarning } from '@/components/use-leave-warning';
import { attachmentType, MAX_ATTACHMENT_BYTES } from '@/domain/attachment';
import { useFileSize } from '../../../values/use-file-size';
import { TICKET_FILES } from './refetch';

/** A file that is on its way, waits for its turn, or could not be added. */
export interface Upload {
  /** Sent along, so that a second try after a lost answer adds it no second time. */
  key: string;
  file: File;
  /** How much of it is there, 0 to 1. */
  share: number;
  /** Why it could not be added, and whether it is worth another try. */
  problem: { message: string; retry: boolean } | null;
}

export interface Uploads {
  list: readonly Upload[];
  /** What was added last, in words for whoever does not see it come. */
  said: string;
  add: (files: readonly File[]) => void;
  again: (upload: Upload) => void;
  forget: (upload: Upload) => void;
}

/** Sends files to a ticket, one after the other; what could not be added stays in the list and can be tried again. */
export function useUploads(ticketId: string): Uploads {
  const t = useTranslations('attachments');
  const size = useFileSize();
  const client = useApolloClient();
  const [list, setList] = useState<readonly Upload[]>([]);
  const [said, setSaid] = useState('');
  const queue = useRef(Promise.resolve());
  const inSight = useInSight();
  const change = (key: string, to: Partial<Upload>) => setList((known) => known.map((upload) => (upload.key === key ? { ...upload, ...to } : upload)));
  const forget = ({ key }: Pick<Upload, 'key'>) => setList((known) => known.filter((upload) => upload.key !== key));
  useLeaveWarning(list.some(({ problem }) => problem === null));

  // Told here what the server would say too: it need not come first.
  const problemOf = (file: File): Upload['problem'] => {
    const message = !attachmentType(file.name) ? t('wrongKind') : file.size > MAX_ATTACHMENT_BYTES ? t('tooLarge', { size: size(MAX_ATTACHMENT_BYTES) }) : null;
    return message ? { message, retry: false } : null;
  };
  const enqueue = ({ key, file }: Upload) => {
    queue.current = queue.current.then(async () => {
      const outcome = await send(ticketId, { key, file }, (share) => change(key, { share }));
      if (outcome !== 'added') {
        const message = outcome.refused ?? t('failed');
        if (!inSight.current) toast.error(`${t('notAdded', { name: file.name })}: ${message}`);
        return change(key, { problem: { message, retry: true } });
      }
      // In sight the list shows it: a toast for each of many files would only cover it.
      if (inSight.current) setSaid(t('added', { name: file.name }));
      else toast.success(t('added', { name: file.name }));
      await client.refetchQueries({ include: TICKET_FILES }).catch(() => undefined);
      forget({ key });
    });
  };
  return {
    list, said, forget,
    add: (files) => {
      const uploads = files.map((file): Upload => ({ key: newKey(), file, share: 0, problem: problemOf(file) }));
      setList((known) => [...known, ...uploads]);
      uploads.filter(({ problem }) => problem === null).forEach(enqueue);
    },
    again: (upload) => {
      change(upload.key, { share: 0, problem: null });
      enqueue(upload);
    },
  };
}

/** Whether the list is still on the page: what becomes of its files is told elsewhere otherwise. */
function useInSight() {
  const inSight = useRef(true);
  useEffect(() => {
    inSight.current = true;
    return () => { inSight.current = false; };
  }, []);
  return inSight;
}

// randomUUID is missing where a page comes without encryption, as in a company's own network.
const newKey = (): string => Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join('');

/** fetch cannot tell how far an upload is, hence the older interface. `refused` is what the server says; nothing where it could not be heard. */
function send(ticketId: string, { key, file }: Pick<Upload, 'key' | 'file'>, onProgress: (share: number) => void): Promise<'added' | { refused?: string }> {
  return new Promise((resolve) => {
    const request = new XMLHttpRequest();
    request.open('POST', `/api/attachments?ticket=${encodeURIComponent(ticketId)}`);
    request.setRequestHeader('x-file-name', encodeURIComponent(file.name));
    request.setRequestHeader('idempotency-key', key);
    request.setRequestHeader('content-type', 'application/octet-stream');
    request.responseType = 'json';
    request.upload.onprogress = ({ loaded, total }) => onProgress(total ? loaded / total : 0);
    request.onerror = () => resolve({});
    request.onload = () => {
      const { attachment, errors } = (request.response ?? {}) as { attachment?: object; errors?: { message: string }[] };
      resolve(attachment ? 'added' : { refused: errors?.[0]?.message });
    };
    request.send(file);
  });
}
