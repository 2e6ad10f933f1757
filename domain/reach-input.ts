import { z } from 'zod';
import { isPlausibleEmail } from './text/email';
import { narrow } from './text/normalise';
import { isPlausiblePhone } from './text/phone';
import { checkedText } from './validation';

/** As `schema` reads it, but what was typed full width is kept half width: a number has to be dialled, an address written to. */
export const narrowed = <Schema extends z.ZodType>(schema: Schema) => z.preprocess((value) => (typeof value === 'string' ? narrow(value) : value), schema);

/** How somebody is reached, by the same rules wherever it is said. */
export const phoneText = narrowed(checkedText(60, (text) => (isPlausiblePhone(text) ? null : 'validation.phone')));
export const emailText = narrowed(checkedText(254, (text) => (isPlausibleEmail(text) ? null : 'validation.email')));
