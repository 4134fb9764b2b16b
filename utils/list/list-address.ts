/** The address of a list as the browser spells it; `null` for anything but https, and for one that holds a name and password. */
export function readListAddress(text: string): string | null {
  const url = URL.parse(text.trim());
  return url === null || url.protocol !== 'https:' || url.username !== '' || url.password !== '' ? null : url.href;
}
