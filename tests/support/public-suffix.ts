import { readPublicSuffixes } from '@/utils/boundary/public-suffix';
import { packedPublicSuffixes } from '../../scripts/public-suffix-rules';

/** As the product knows it. */
export const isPublicSuffix = readPublicSuffixes(packedPublicSuffixes());
