import { z } from 'zod';
import { reference } from './validation';

/** More than this on one customer sorts nothing. */
export const MAX_TAGS = 20;

/** The tags of one customer. */
export const tagList = z.array(reference).max(MAX_TAGS);

/** Tags put on customers, and taken off them. */
export const tagChange = z.object({ addIds: tagList, removeIds: tagList });
