import { usePreferences } from '#client/a11y/preferences.ts';

export type Earcon = 'waiting' | 'ringing';

type Tone = { hertz: number; from: number; seconds: number };

const earcons: Record<Earcon, Tone[]> = {
  waiting: [{ hertz: 880, from: 0, seconds: 0.12 }],
  ringing: [
    { hertz: 587, from: 0, seconds: 0.22 },
    { hertz: 784, from: 0.26, seconds: 0.3 },
  ],
};
const loudness = 0.12;

let context: AudioContext | undefined;

const play = ({ hertz, from, seconds }: Tone, audio: AudioContext) => {
  const oscillator = audio.createOscillator();
  const gain = audio.createGain();
  const start = audio.currentTime + from;
  oscillator.frequency.value = hertz;
  // A soft rise and fall; a tone that is cut off clicks in the headset.
  gain.gain.setValueAtTime(0, start);
  gain.gain.linearRampToValueAtTime(loudness, start + 0.015);
  gain.gain.exponentialRampToValueAtTime(0.0001, start + seconds);
  oscillator.connect(gain).connect(audio.destination);
  oscillator.start(start);
  oscillator.stop(start + seconds);
};

/** Plays a short tone, unless the agent turned earcons off. Never throws: without audio it is silent. */
export const playEarcon = (earcon: Earcon): void => {
  if (!usePreferences.getState().earcons) return;
  try {
    context ??= new AudioContext();
    for (const tone of earcons[earcon]) play(tone, context);
  } catch {
    // No audio device, or the browser does not allow sound yet. The words are in the log all the same.
  }
};

const ringEveryMilliseconds = 2500;

/** Rings until the returned function is called. */
export const startRinging = (): (() => void) => {
  playEarcon('ringing');
  const timer = setInterval(() => playEarcon('ringing'), ringEveryMilliseconds);
  return () => clearInterval(timer);
};
