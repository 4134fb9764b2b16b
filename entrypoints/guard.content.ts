import { defineContentScript } from 'wxt/utils/define-content-script';
import '@/components/guard/hidden.css';
import { standGuard } from '@/utils/enforcement/guard-service';
import { guardedPage } from '@/utils/platform/guarded-page';
import { ask } from '@/utils/platform/messages';

/** Registered at run time, on the hosts of the person's own boundaries alone. */
export default defineContentScript({
  registration: 'runtime',
  matches: [],
  runAt: 'document_start',
  main() {
    standGuard(guardedPage, ask);
  },
});
