import type { JSX } from 'preact';

interface WaveProps {
  /** How high the water stands, 0 to 1; absent where nothing moves. */
  readonly level?: number | undefined;
  /** In how many seconds it comes to stand there. */
  readonly seconds?: number | undefined;
  readonly still: boolean;
}

/*
 * Three swells of an evening sea, each twice as wide as the picture, so that it can lean to and fro, and far deeper, so that none shows its end
 * when it rises. They are sums of sines, drawn once by a script: no two crests are alike.
 */
const FAR =
  'M0 -3C23 -6 46 -4 69 -2S114 -0 137 1S183 5 206 4S251 -4 274 -6S320 -2 343 1S389 3 411 2S457 2 480 1S526 -6 549 -5S594 2 617 5S663 3 686 0S731 -2 754 -2S800 -4 823 -2S869 5 891 6S937 -0 960 -3';
const MID =
  'M0 -8C27 -13 53 -12 80 -6S133 10 160 10S213 3 240 0S293 -2 320 -3S373 -8 400 -7S453 2 480 8S533 12 560 6S613 -10 640 -10S693 -3 720 -0S773 2 800 3S853 8 880 7S933 -2 960 -8';
const NEAR =
  'M0 -13C23 -17 46 -13 69 -9S114 -8 137 -8S183 -1 206 3S251 3 274 3S320 9 343 13S389 12 411 8S457 5 480 2S526 -12 549 -18S594 -20 617 -15S663 -9 686 -4S731 13 754 18S800 20 823 15S869 9 891 5S937 -9 960 -13';
const DOWN = 'V400H0Z';

/** Water that rises and falls with the exercise, under a low sun. Seen only: the words alone are enough. */
export function Wave({ level, seconds = 3, still }: WaveProps): JSX.Element {
  const moving = level !== undefined && !still;
  return (
    <svg
      class={`wave${moving ? ' wave--moving' : ''}`}
      viewBox="0 0 480 200"
      preserveAspectRatio="xMidYMid slice"
      aria-hidden="true"
      {...(moving && { style: { '--level': level, '--seconds': `${seconds}s` } })}
    >
      <circle class="wave__sun" cx="338" cy="84" r="30" />
      <g class="wave__far">
        <path d={FAR + DOWN} />
      </g>
      <path class="wave__glint" d="M322 126h32M312 137h50M326 148h30" />
      <g class="wave__mid">
        <path d={MID + DOWN} />
      </g>
      <g class="wave__near">
        <path d={NEAR + DOWN} />
        <path class="wave__crest" d={NEAR} />
      </g>
    </svg>
  );
}
