/** Long enough for any browser to have begun. */
const FREED_AFTER_MS = 60_000;

/** Hands a file to the browser, which saves it as it saves a download, and asks where if the person set it so. */
export function saveFile(file: Blob, name: string): void {
  const url = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), FREED_AFTER_MS);
}
