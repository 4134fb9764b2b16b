import { useEffect, useState } from 'preact/hooks';
import type { IsPublicSuffix } from '@/utils/boundary/public-suffix';
import { publicSuffixes } from '@/utils/platform/public-suffixes';

/** What tells an ending from a name; `null` before it is read. */
export function usePublicSuffixes(): IsPublicSuffix | null {
  const [isPublicSuffix, setIsPublicSuffix] = useState<IsPublicSuffix | null>(null);
  useEffect(() => void publicSuffixes().then((read) => setIsPublicSuffix(() => read)), []);
  return isPublicSuffix;
}
