export const INTERACTION_CHANNELS = ['VISIT', 'PHONE', 'EMAIL', 'SMS', 'WECHAT', 'CHAT', 'MEETING'] as const;
export type InteractionChannel = (typeof INTERACTION_CHANNELS)[number];

/** How long the author may still edit an entry in place; afterwards a correction is an entry of its own. Milliseconds. */
export const EDIT_WINDOW_MS = 24 * 60 * 60 * 1000;

/** Whether an entry written at `createdAt` (ISO instant) is still editable in place at `now`. */
export function isEditable(createdAt: string, now: string): boolean {
  return Date.parse(now) - Date.parse(createdAt) <= EDIT_WINDOW_MS;
}
