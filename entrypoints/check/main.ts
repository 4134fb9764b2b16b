import { askSurely } from '@/utils/platform/messages';

/**
 * Where a rule cannot tell whether an address is held (words, mirrors): asks, and goes on or to the pause. Nothing is shown, because it
 * takes no longer than a page takes to begin.
 */
const [, address = ''] = /^[^#]*#(.*)$/s.exec(location.href) ?? [];
const checked: 'open' | 'hold' = await askSurely({ type: 'address/check', address }).catch(() => 'hold' as const);
location.replace(checked === 'open' ? address : `pause.html#${address}`);
