import { checkGallery } from '../support/gallery-checks.ts';

/* What is kept: the other half of `gallery.test.ts`, to run beside it. */
checkGallery(['the journal', 'the lock', 'sharing']);
