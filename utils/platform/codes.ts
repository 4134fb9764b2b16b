import { codeReaderIn } from '../sharing/code-reader';

export const codes = codeReaderIn(globalThis);
