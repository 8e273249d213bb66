import type { AnswerWord, Remembered } from './remembered';

type ConsentEntry = Exclude<Remembered, { happened: 'codeUsed' | 'linked' }>;

export interface ConsentBook {
  learn(entry: ConsentEntry): void;
  /** How many messages of this template the person still accepts; Infinity while a long-term one stands. */
  quota(openid: string, templateId: string): number;
  stands(openid: string, templateId: string): boolean;
  /** The person has turned this template off in the settings of the mini-program. */
  isOff(openid: string, templateId: string): boolean;
  /** The person has turned off messages of this mini-program altogether. */
  isSwitchedOff(openid: string): boolean;
  /** What the person taps when asked. */
  answerOf(openid: string, templateId: string): AnswerWord;
}

const key = (openid: string, templateId: string) => JSON.stringify([openid, templateId]);

/** What each person accepts, as it follows from what has happened. */
export function consentBook(defaultGrants: number): ConsentBook {
  const quotas = new Map<string, number>();
  const standing = new Set<string>();
  const off = new Set<string>();
  const switchedOff = new Set<string>();
  const words = new Map<string, AnswerWord>();
  const left = (pair: string) => quotas.get(pair) ?? defaultGrants;

  function learnPair(entry: Exclude<ConsentEntry, { happened: 'switched' | 'sent' }>): void {
    const pair = key(entry.openid, entry.templateId);
    switch (entry.happened) {
      case 'granted':
        quotas.set(pair, left(pair) + entry.times);
        off.delete(pair);
        return;
      case 'stood':
        standing.add(pair);
        off.delete(pair);
        return;
      case 'refused':
        quotas.set(pair, 0);
        standing.delete(pair);
        off.add(pair);
        return;
      case 'willAnswer':
        words.set(pair, entry.word);
    }
  }

  return {
    learn(entry) {
      if (entry.happened === 'switched') {
        if (entry.on) switchedOff.delete(entry.openid);
        else switchedOff.add(entry.openid);
      } else if (entry.happened === 'sent') {
        const pair = key(entry.message.openid, entry.message.templateId);
        if (!standing.has(pair)) quotas.set(pair, left(pair) - 1);
      } else learnPair(entry);
    },
    quota(openid, templateId) {
      const pair = key(openid, templateId);
      if (switchedOff.has(openid)) return 0;
      return standing.has(pair) ? Infinity : left(pair);
    },
    stands: (openid, templateId) => standing.has(key(openid, templateId)),
    isOff: (openid, templateId) => off.has(key(openid, templateId)),
    isSwitchedOff: (openid) => switchedOff.has(openid),
    answerOf: (openid, templateId) => words.get(key(openid, templateId)) ?? 'accept',
  };
}
