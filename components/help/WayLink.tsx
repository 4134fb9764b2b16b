import type { JSX } from 'preact';
import type { Way } from '@/utils/help/way';
import { say } from '../shell/say';

interface WayLinkProps {
  readonly way: Way;
}

export function WayLink({ way: { href, sentence } }: WayLinkProps): JSX.Element {
  return (
    <a class="button way" href={href}>
      {say(sentence)}
    </a>
  );
}
