import english from '../../locales/en.json' with { type: 'json' };
import { speak } from '../../scripts/speak.ts';

speak(english);
