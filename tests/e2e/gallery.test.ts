import { checkGallery } from '../support/gallery-checks.ts';

checkGallery(['the pause', 'exercises', 'everything else']);
