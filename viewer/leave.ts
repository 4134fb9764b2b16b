/** An empty page comes in the place of this one, so that Back does not lead here, and no site learns of it. */
export function leave(): void {
  location.replace('about:blank');
}
