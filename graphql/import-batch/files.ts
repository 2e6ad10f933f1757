import { Readable } from 'node:stream';
import { errorFileOf, type ReasonText } from '@/services/import/error-file';
import { storeUpload } from '@/services/import/uploads';
import { type FileDoor, fileDoor, type FileDoorOptions, fileResponse } from '../file-door';
import { recordId, toGlobalId } from '../global-id';
import { errorMessage, type Locale, message } from '../messages';

/** The door for files of imports. POST keeps an upload and opens an import for it; GET ?importBatch=… gives the refused rows of an import. */
export const createFilesDoor = (options: FileDoorOptions): FileDoor => fileDoor(options, {
  async take({ name, body }, viewer) {
    const batch = await storeUpload(viewer, options.dataDir, name, body);
    return { importBatch: { id: toGlobalId('ImportBatch', batch.id) } };
  },
  async give(viewer, url, locale) {
    const { lines, fileName } = await errorFileOf(viewer, recordId('ImportBatch', url.searchParams.get('importBatch') ?? ''), reasonIn(locale));
    return fileResponse(Readable.from(lines).map((line: string) => Buffer.from(line)), { name: fileName, mediaType: 'text/csv; charset=utf-8' });
  },
});

/** "Telephone: not a telephone number" in this language. */
const reasonIn = (locale: Locale): ReasonText => ({ field, message: key, params }) => {
  const text = errorMessage(locale, key, params);
  return field === null ? text : `${message(locale, `imports.fields.${field}`)}${message(locale, 'kit.colon')}${text}`;
};
