/** How many, roughly: nothing, 1 to 3, 4 to 9, 10 and more. */
export const BANDS = ['none', 'few', 'several', 'many'] as const;
export type Band = (typeof BANDS)[number];
/** An urge, roughly: 0 to 3, 4 to 6, 7 to 10. */
export const URGE_BANDS = ['low', 'medium', 'high'] as const;
export type UrgeBand = (typeof URGE_BANDS)[number];

/** Exact numbers, or words in place of them. */
export type Numbers = 'exact' | 'bands';

/** How many of something. In bands it is a word. */
export type Amount = number | Band;
/** A mean urge from 0 to 10, with one decimal. In bands it is a word. */
export type UrgeAmount = number | UrgeBand;

export function amountOf(count: number, numbers: Numbers): Amount {
  return numbers === 'exact' ? count : bandOf(count);
}

export function bandOf(count: number): Band {
  if (count <= 0) return 'none';
  if (count <= 3) return 'few';
  return count <= 9 ? 'several' : 'many';
}

export function urgeAmountOf(mean: number, numbers: Numbers): UrgeAmount {
  const rounded = Math.round(mean * 10) / 10;
  return numbers === 'exact' ? rounded : urgeBandOf(mean);
}

export function urgeBandOf(mean: number): UrgeBand {
  if (mean < 3.5) return 'low';
  return mean < 6.5 ? 'medium' : 'high';
}
