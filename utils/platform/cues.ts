import type { Cue } from '../exercise/cue';
import type { Comfort } from '../plan/plan';

/** Hertz, from and to: a breath in rises, a breath out falls. */
const TONES: Readonly<Record<Cue, readonly [number, number]>> = {
  in: [196, 262],
  out: [262, 196],
  step: [294, 294],
  end: [220, 330],
};
const LASTS_SECONDS = 1.8;
const LOUDEST = 0.07;
const VIBRATES_MS = 45;

let context: AudioContext | null = null;

/** Lets a cue be heard or felt, where the person asked for that. Made here; a device without either stays quiet. */
export function giveCue(cue: Cue, { sound, vibration }: Pick<Comfort, 'sound' | 'vibration'>): void {
  if (sound) play(TONES[cue]);
  if (vibration && 'vibrate' in navigator) navigator.vibrate(VIBRATES_MS);
}

function play([from, to]: readonly [number, number]): void {
  context ??= new AudioContext();
  const now = context.currentTime;
  const tone = new OscillatorNode(context, { type: 'sine', frequency: from });
  tone.frequency.linearRampToValueAtTime(to, now + LASTS_SECONDS);
  const loudness = new GainNode(context, { gain: 0 });
  loudness.gain.linearRampToValueAtTime(LOUDEST, now + LASTS_SECONDS / 3);
  loudness.gain.linearRampToValueAtTime(0, now + LASTS_SECONDS);
  tone.connect(loudness).connect(context.destination);
  tone.start(now);
  tone.stop(now + LASTS_SECONDS);
}
