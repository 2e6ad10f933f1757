/**
 * Joins class names. It merges nothing (tailwind-merge would weigh 8 kB on every page): a component's own classes never set one property
 * twice, and the `className` that a caller passes is for place and size in the layout: margin, width, grid and flex.
 */
export function cn(...classes: (string | false | null | undefined)[]): string {
  return classes.filter(Boolean).join(' ');
}
