/** The pause can be read and left as it stands in the HTML, so its first frame comes before any script of it. */
function afterFirstFrame(start: () => void): void {
  if (document.visibilityState === 'hidden') start();
  else requestAnimationFrame(() => setTimeout(start));
}

afterFirstFrame(() => void import('./start'));
