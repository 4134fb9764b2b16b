import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import '@/components/guard/hidden.css';
import { standGuard } from '@/utils/enforcement/guard-service';
import { guardedPage, takePlace } from '@/utils/platform/guarded-page';
import { ask } from '@/utils/platform/messages';

/**
 * The one script that runs in web pages: registered at run time, on the hosts of the person's own boundaries alone.
 * Not WXT's content script, which tells the page's own scripts of itself by a message that holds our id.
 */
export default defineUnlistedScript(() => {
  if (takePlace()) standGuard(guardedPage, ask);
});
