const UTF8 = new TextDecoder();
const RUN = /(?:%[0-9a-f]{2})+/gi;

/** Percent-decoded as UTF-8, once. Bytes that are not UTF-8 become U+FFFD, which is no letter. Never throws. */
export function percentDecoded(text: string): string {
  return text.replace(RUN, (run) =>
    UTF8.decode(Uint8Array.from(run.slice(1).split('%'), (byte) => Number.parseInt(byte, 16))),
  );
}

const TO_UTF8 = new TextEncoder();

/** The text's UTF-8 bytes, each as two lower-case hexadecimal digits. */
export function utf8Bytes(text: string): string[] {
  return Array.from(TO_UTF8.encode(text), (byte) => byte.toString(16).padStart(2, '0'));
}
