import { startReading } from './reading-here';
import { showViewer } from './show';

/* One script, run twice: by the page, and by the worker that the page makes of its own text. */
if (typeof document === 'undefined') startReading();
else showViewer();
