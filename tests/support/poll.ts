/** How long a state may take to come about on a busy two-core machine, in milliseconds. */
const PATIENCE_MS = 20_000;
const BETWEEN_MS = 25;

/** Looks again and again until `look` gives something, and says what it saw last where it never does. */
export async function until<Seen>(
  what: string,
  look: () => Promise<Seen | null | undefined | false>,
  patienceMs = PATIENCE_MS,
): Promise<Seen> {
  const deadline = performance.now() + patienceMs;
  let last: unknown;
  while (performance.now() < deadline) {
    try {
      const seen = await look();
      if (seen !== null && seen !== undefined && seen !== false) return seen;
      last = seen;
    } catch (error) {
      last = error;
    }
    await new Promise((resolve) => setTimeout(resolve, BETWEEN_MS));
  }
  throw new Error(`waited ${patienceMs} ms for: ${what}; saw last: ${String(last)}`);
}
