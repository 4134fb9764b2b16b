import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { standGuard } from '@/utils/enforcement/guard-service';
import { guardWords } from '@/utils/platform/guard-words';
import { guardedPage, standingGuard } from '@/utils/platform/guarded-page';
import { ask } from '@/utils/platform/messages';

/** The same where words, lists and mirrors reach, and in pages that were open before: they are shown while it asks. */
export default defineUnlistedScript(() => {
  standingGuard(() => standGuard(guardedPage, ask, { hides: false, words: guardWords }));
});
