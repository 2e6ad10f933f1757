import { extensionOf } from './file-name';

/** Bytes of one file. */
export const MAX_ATTACHMENT_BYTES = 25 * 1024 * 1024;
/** Files that one record takes; after a merge it may have more. */
export const MAX_ATTACHMENTS = 50;
/** The same with the deleted ones whose content is still kept: else whoever adds and deletes in turn fills the disk. */
export const MAX_KEPT_ATTACHMENTS = 200;
/** How long a deleted file can be brought back. */
export const DELETED_ATTACHMENT_DAYS = 30;

/** What a file is, as people tell them apart. */
export const ATTACHMENT_KINDS = ['DOCUMENT', 'SHEET', 'SLIDES', 'IMAGE', 'AUDIO', 'VIDEO', 'ARCHIVE', 'MAIL'] as const;
export type AttachmentKind = (typeof ATTACHMENT_KINDS)[number];

const OFFICE = 'application/vnd.openxmlformats-officedocument';
const OPEN = 'application/vnd.oasis.opendocument';

/** Every extension that is taken, with the media type that its files are served as. Nothing that a browser or a desktop would run is among them. */
const TYPES: Record<AttachmentKind, Record<string, string>> = {
  DOCUMENT: {
    pdf: 'application/pdf', doc: 'application/msword', docx: `${OFFICE}.wordprocessingml.document`, odt: `${OPEN}.text`, rtf: 'application/rtf', txt: 'text/plain', wps: 'application/kswps', ofd: 'application/ofd',
  },
  SHEET: { xls: 'application/vnd.ms-excel', xlsx: `${OFFICE}.spreadsheetml.sheet`, ods: `${OPEN}.spreadsheet`, csv: 'text/csv', et: 'application/kset' },
  SLIDES: { ppt: 'application/vnd.ms-powerpoint', pptx: `${OFFICE}.presentationml.presentation`, odp: `${OPEN}.presentation`, dps: 'application/ksdps' },
  IMAGE: {
    jpg: 'image/jpeg', jpeg: 'image/jpeg', png: 'image/png', gif: 'image/gif', webp: 'image/webp', bmp: 'image/bmp', tif: 'image/tiff', tiff: 'image/tiff', heic: 'image/heic', heif: 'image/heif',
  },
  AUDIO: { mp3: 'audio/mpeg', m4a: 'audio/mp4', wav: 'audio/wav', ogg: 'audio/ogg', aac: 'audio/aac', amr: 'audio/amr' },
  VIDEO: { mp4: 'video/mp4', m4v: 'video/mp4', mov: 'video/quicktime', webm: 'video/webm', avi: 'video/x-msvideo', '3gp': 'video/3gpp' },
  ARCHIVE: { zip: 'application/zip', '7z': 'application/x-7z-compressed', rar: 'application/vnd.rar' },
  MAIL: { eml: 'message/rfc822', msg: 'application/vnd.ms-outlook' },
};

const BY_EXTENSION = new Map(ATTACHMENT_KINDS.flatMap((kind) => Object.entries(TYPES[kind]).map(([extension, mediaType]) => [extension, { kind, mediaType }] as const)));

/** What a file is by the last extension of its name, whatever it says of itself; undefined for a kind that is not taken. */
export const attachmentType = (name: string): { kind: AttachmentKind; mediaType: string } | undefined => BY_EXTENSION.get(extensionOf(name));
