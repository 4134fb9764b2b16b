import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import '@/components/guard/hidden.css';
import { standGuard } from '@/utils/enforcement/guard-service';
import { guardWords } from '@/utils/platform/guard-words';
import { guardedPage, standingGuard } from '@/utils/platform/guarded-page';
import { ask } from '@/utils/platform/messages';

/**
 * The script that runs in web pages on the sites of the person's own boundaries, which its style hides: registered at run time.
 * Not WXT's content script, which tells the page's own scripts of itself by a message that holds our id.
 */
export default defineUnlistedScript(() => {
  const { guard, stoodBefore } = standingGuard(() => standGuard(guardedPage, ask, { hides: true, words: guardWords }));
  if (stoodBefore) guard.hidden();
});
