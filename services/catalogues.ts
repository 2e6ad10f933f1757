import { readFileSync } from 'node:fs';
import path from 'node:path';
import type zh from '@/messages/zh-CN.json';

type Catalogue = typeof zh;

const read = (file: string) => JSON.parse(readFileSync(file, 'utf8')) as Catalogue;

/**
 * The message files as they are written. Read, not imported: whoever imports them gets what the build compiled for the pages, in which every
 * text with a parameter is a program and no text.
 */
export const catalogues = {
  'zh-CN': read(path.join(process.cwd(), 'messages', 'zh-CN.json')),
  en: read(path.join(process.cwd(), 'messages', 'en.json')),
};
