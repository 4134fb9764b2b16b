import { useEffect, useState } from 'preact/hooks';

const ROOM = '#/sharing';

/** The partner for whom the address prepares a summary (`#/sharing/…`); `null`: none. */
export function usePartnerRoute(): string | null {
  const [id, setId] = useState(idNow);
  useEffect(() => {
    const moved = (): void => setId(idNow());
    addEventListener('hashchange', moved);
    return () => removeEventListener('hashchange', moved);
  }, []);
  return id;
}

/** @param id `null`: back to the room */
export function goToPartner(id: string | null): void {
  location.hash = id === null ? ROOM : `${ROOM}/${id}`;
}

function idNow(): string | null {
  const [, id = null] = /^#\/sharing\/([\w-]+)$/.exec(location.hash) ?? [];
  return id;
}
