import type { CodeReader } from '@/utils/sharing/code-reader';

/** A browser that reads no codes. */
export const NO_CODES: CodeReader = {
  canRead: async () => false,
  inPicture: async () => null,
  fromCamera: async () => null,
};
