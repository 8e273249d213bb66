let isAsked = false;

/** Somebody has pressed to speak, and the page on which they do is only opening: it begins to listen once, and never by itself. */
export const speakSoon = {
  ask: (): void => void (isAsked = true),
  /** Whether it was asked for; whoever is told begins. */
  take(): boolean {
    const was = isAsked;
    isAsked = false;
    return was;
  },
};
