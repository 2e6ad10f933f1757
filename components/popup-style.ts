/** What floats: menus, lists, popovers. */
export const popupStyle = 'pop-motion overflow-y-auto overscroll-contain rounded-lg border border-line bg-raised p-1 shadow-float outline-none';

export const itemStyle = 'relative flex min-h-8 cursor-default items-center gap-2 rounded-md px-2 py-1 text-base outline-none select-none data-disabled:text-ink-3';

export const itemTone = {
  plain: 'text-ink data-highlighted:bg-hover [&>svg]:text-ink-3',
  danger: 'text-red data-highlighted:bg-red-soft',
};

export const groupLabelStyle = 'px-2 pt-2 pb-1 text-xs font-semibold text-ink-3';

export const scrimStyle = 'fixed inset-0 z-40 bg-scrim transition-opacity duration-(--motion) data-starting-style:opacity-0 data-ending-style:opacity-0';
