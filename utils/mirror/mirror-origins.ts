import { MIRRORS } from './mirrors';

/** Every host of a mirror, without those that stand below another one. */
export const MIRROR_HOSTS: readonly string[] = withoutThoseBelow(MIRRORS.flatMap(({ hosts }) => hosts));

/** The match patterns that holding mirrored pages needs access to. */
export function mirrorOrigins(): string[] {
  return MIRROR_HOSTS.map((host) => `*://*.${host}/*`);
}

function withoutThoseBelow(hosts: readonly string[]): string[] {
  const all = new Set(hosts);
  return [...all].filter((host) => {
    const labels = host.split('.');
    return !labels.some((_, at) => at > 0 && all.has(labels.slice(at).join('.')));
  });
}
