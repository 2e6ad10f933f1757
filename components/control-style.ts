/** What one types into or chooses from. */
export const controlStyle =
  'w-full min-w-0 rounded-md border border-line-field bg-raised text-ink transition-colors hover:border-ink-3 focus-visible:border-accent focus-visible:outline-offset-[-1px] disabled:border-line disabled:bg-sunken disabled:text-ink-3 [&[readonly]]:bg-sunken data-invalid:border-red aria-invalid:border-red';

export const controlSize = {
  md: 'h-8 px-2.5 text-base',
  sm: 'h-7 px-2 text-sm',
  /** In place of a line of text, 1 px border included. */
  inline: 'h-7 px-[7px] text-base',
  area: 'px-2.5 py-1.5 text-base',
};
