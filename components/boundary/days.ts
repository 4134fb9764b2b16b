import type { Weekday } from '@/utils/boundary/schedule';

/** The days of the week with their names, from Monday on. */
export const DAYS = [
  { day: 0, name: 'time.monday', short: 'time.mondayShort' },
  { day: 1, name: 'time.tuesday', short: 'time.tuesdayShort' },
  { day: 2, name: 'time.wednesday', short: 'time.wednesdayShort' },
  { day: 3, name: 'time.thursday', short: 'time.thursdayShort' },
  { day: 4, name: 'time.friday', short: 'time.fridayShort' },
  { day: 5, name: 'time.saturday', short: 'time.saturdayShort' },
  { day: 6, name: 'time.sunday', short: 'time.sundayShort' },
] as const satisfies readonly { readonly day: Weekday; readonly name: string; readonly short: string }[];
