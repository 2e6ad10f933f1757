import { Refusal } from '@/domain/refusal';

/** Message keys (below `errors` in messages/) for a file that cannot be read at all. */
export type FileProblem = 'import.file.empty' | 'import.file.tooLarge' | 'import.file.notSpreadsheet' | 'import.file.tooManyBadRows';

/** Bytes of all sheets and strings of a workbook once unpacked. */
export const UNPACKED_BYTES = 200_000_000;
/** Bytes read to guess the encoding and the delimiter and to show sample rows. */
export const SAMPLE_BYTES = 256 * 1024;

/** The refusal of a whole file; `params` fill the message, for example `limit` in megabytes. */
export function refuseFile(message: FileProblem, params?: Record<string, string | number>): Refusal {
  const code = message === 'import.file.tooLarge' || message === 'import.file.tooManyBadRows' ? 'LIMIT' : 'VALIDATION';
  return new Refusal({ code, message, ...(params ? { params } : {}) });
}
