import { useEffect, useState } from 'preact/hooks';

/** The day that the address names (`#/journal/2026-11-24`); `null` where it names none. */
export function useDay(): string | null {
  const [day, setDay] = useState(dayNow);
  useEffect(() => {
    const moved = (): void => setDay(dayNow());
    addEventListener('hashchange', moved);
    return () => removeEventListener('hashchange', moved);
  }, []);
  return day;
}

function dayNow(): string | null {
  const [, date = ''] = /^#\/journal\/(\d{4}-\d{2}-\d{2})$/.exec(location.hash) ?? [];
  return Number.isNaN(Date.parse(date)) ? null : date;
}
