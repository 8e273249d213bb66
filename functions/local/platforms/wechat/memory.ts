import { consentBook, type ConsentBook } from './consentBook';
import { Remembered, type AnswerWord, type SentMessage, type UrlLink } from './remembered';
import { openJournal } from '../journal';

/** Odd and beyond 2^53, so that no message id survives being read as a JavaScript number. */
const firstMsgId = 1988810812324364291n;

export interface Memory extends Omit<ConsentBook, 'learn'> {
  isUsed(code: string): boolean;
  useCode(code: string): void;
  grant(openid: string, templateId: string, times: number): void;
  /** Accepts a long-term template until it is refused. */
  stand(openid: string, templateId: string): void;
  refuse(openid: string, templateId: string): void;
  willAnswer(openid: string, templateId: string, word: AnswerWord): void;
  switchAll(openid: string, on: boolean): void;
  /** Records a message as sent, which uses up one consent, and gives it its id. */
  send(message: Omit<SentMessage, 'msgId'>): SentMessage;
  sentTo(openid: string): readonly SentMessage[];
  makeLink(link: UrlLink): void;
  /** What an address made by `generate_urllink` opens. */
  link(url: string): UrlLink | undefined;
  close(): void;
}

/** What the stand-in remembers over restarts: spent codes, consents left, messages sent, links made. */
export function openMemory(file: string | undefined, defaultGrants: number): Memory {
  const journal = openJournal(file, Remembered);
  const usedCodes = new Set<string>();
  const book = consentBook(defaultGrants);
  const messages: SentMessage[] = [];
  const links = new Map<string, UrlLink>();

  function learn(entry: Remembered) {
    if (entry.happened === 'codeUsed') usedCodes.add(entry.code);
    else if (entry.happened === 'linked') links.set(entry.link.url, entry.link);
    else book.learn(entry);
    if (entry.happened === 'sent') messages.push(entry.message);
  }
  const record = (entry: Remembered) => {
    journal.append(entry);
    learn(entry);
  };
  journal.past.forEach(learn);

  return {
    ...book,
    isUsed: (code) => usedCodes.has(code),
    useCode: (code) => record({ happened: 'codeUsed', code }),
    grant: (openid, templateId, times) => record({ happened: 'granted', openid, templateId, times }),
    stand: (openid, templateId) => record({ happened: 'stood', openid, templateId }),
    refuse: (openid, templateId) => record({ happened: 'refused', openid, templateId }),
    willAnswer: (openid, templateId, word) => record({ happened: 'willAnswer', openid, templateId, word }),
    switchAll: (openid, on) => record({ happened: 'switched', openid, on }),
    send(message) {
      const last = messages.at(-1);
      const msgId = String(last ? BigInt(last.msgId) + 2n : firstMsgId);
      const sent = { ...message, msgId };
      record({ happened: 'sent', message: sent });
      return sent;
    },
    sentTo: (openid) => messages.filter((message) => message.openid === openid),
    makeLink: (link) => record({ happened: 'linked', link }),
    link: (url) => links.get(url),
    close: () => journal.close(),
  };
}
