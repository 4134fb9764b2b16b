import { type IsPublicSuffix, readPublicSuffixes } from '../boundary/public-suffix';

let reading: Promise<IsPublicSuffix> | null = null;

/** Reads the public suffix list out of the package when it is first needed: on the options page, in the list's worker, in the background. */
export function publicSuffixes(): Promise<IsPublicSuffix> {
  reading ??= fetch('/public-suffixes.txt')
    .then(async (response) => readPublicSuffixes(await response.text()))
    .catch((error: unknown) => {
      reading = null;
      throw error;
    });
  return reading;
}
