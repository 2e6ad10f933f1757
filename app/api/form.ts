import { backend } from './backend';

/** What a visitor is shown of a form, in this language; null where it does not exist or takes no entries. */
export async function publicForm(key: string, locale: string) {
  return (await backend()).forms.describe(key, locale);
}
