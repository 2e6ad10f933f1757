export const GENDERS = ['MALE', 'FEMALE', 'OTHER'] as const;
export type Gender = (typeof GENDERS)[number];

export const BIRTHDAY_CALENDARS = ['SOLAR', 'LUNAR'] as const;
export type BirthdayCalendar = (typeof BIRTHDAY_CALENDARS)[number];
