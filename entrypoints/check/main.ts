import { askSurely } from '@/utils/platform/messages';

/** A page that is still here after this is read by somebody. */
const READ_AFTER_MS = 900;

/**
 * Where a rule cannot tell whether an address is held (words, mirrors): asks, and goes on or to the pause. Nothing is shown, because it
 * takes no longer than a page takes to begin.
 */
const [, address = ''] = /^[^#]*#(.*)$/s.exec(location.href) ?? [];
const asking = askSurely({ type: 'address/check', address }).catch(() => 'hold' as const);
setTimeout(() => void import('./show'), READ_AFTER_MS);
const checked: 'open' | 'hold' = await asking;
location.replace(checked === 'open' ? address : `pause.html#${address}`);
