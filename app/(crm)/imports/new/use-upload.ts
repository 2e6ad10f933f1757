'use client';
import { useState } from 'react';
import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';

interface Answer {
  importBatch?: { id: string };
  errors?: { message: string }[];
}

/** Sends a file and goes on to its import. fetch cannot tell how far an upload is, hence the older interface. */
export function useUpload() {
  const t = useTranslations('imports');
  const router = useRouter();
  const [sent, setSent] = useState<{ name: string; share: number } | null>(null);
  const [error, setError] = useState<string | null>(null);
  const fail = (message: string) => {
    setSent(null);
    setError(message);
  };
  const upload = (file: File) => {
    setError(null);
    setSent({ name: file.name, share: 0 });
    const request = new XMLHttpRequest();
    request.open('POST', '/api/files');
    request.setRequestHeader('x-file-name', encodeURIComponent(file.name));
    request.setRequestHeader('content-type', 'application/octet-stream');
    request.responseType = 'json';
    request.upload.onprogress = ({ loaded, total }) => setSent({ name: file.name, share: total ? loaded / total : 0 });
    request.onerror = () => fail(t('upload.failed'));
    request.onload = () => {
      const { importBatch, errors } = (request.response ?? {}) as Answer;
      if (importBatch) router.push(`/imports/${importBatch.id}`);
      else fail(errors?.[0]?.message ?? t('upload.failed'));
    };
    request.send(file);
  };
  return { upload, sent, error };
}
