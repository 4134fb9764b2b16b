const MS_PER_MINUTE = 60_000;

/** `2026-11-24T22:40:00.000+01:00`: the time on the clock where it happened (RFC 3339). @param offset minutes east of UTC */
export function localTime(at: number, offset: number): string {
  const there = new Date(at + offset * MS_PER_MINUTE).toISOString().slice(0, -1);
  const hours = String(Math.floor(Math.abs(offset) / 60)).padStart(2, '0');
  const minutes = String(Math.abs(offset) % 60).padStart(2, '0');
  return `${there}${offset < 0 ? '-' : '+'}${hours}:${minutes}`;
}
