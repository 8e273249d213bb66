import { openJournal, type Entry, type SentMessage, type UrlLink } from './journal';

/** Odd and beyond 2^53, so that no message id survives being read as a JavaScript number. */
const firstMsgId = 1988810812324364291n;

export interface Memory {
  isUsed(code: string): boolean;
  useCode(code: string): void;
  /** How many messages of this template the person still accepts. */
  quota(openid: string, templateId: string): number;
  grant(openid: string, templateId: string, times: number): void;
  refuse(openid: string, templateId: string): void;
  /** Records a message as sent, which uses up one consent, and gives it its id. */
  send(message: Omit<SentMessage, 'msgId'>): SentMessage;
  sentTo(openid: string): readonly SentMessage[];
  makeLink(link: UrlLink): void;
  /** What an address made by `generate_urllink` opens. */
  link(url: string): UrlLink | undefined;
}

/** What the stand-in remembers over restarts: spent codes, consents left, messages sent, links made. */
export function openMemory(file: string | undefined, defaultGrants: number): Memory {
  const journal = openJournal(file);
  const usedCodes = new Set<string>();
  const quotas = new Map<string, number>();
  const messages: SentMessage[] = [];
  const links = new Map<string, UrlLink>();

  const pair = (openid: string, templateId: string) => JSON.stringify([openid, templateId]);
  const quota = (openid: string, templateId: string) => quotas.get(pair(openid, templateId)) ?? defaultGrants;

  function learn(entry: Entry) {
    switch (entry.happened) {
      case 'codeUsed':
        usedCodes.add(entry.code);
        return;
      case 'granted': {
        const { openid, templateId, times } = entry;
        quotas.set(pair(openid, templateId), quota(openid, templateId) + times);
        return;
      }
      case 'refused':
        quotas.set(pair(entry.openid, entry.templateId), 0);
        return;
      case 'linked':
        links.set(entry.link.url, entry.link);
        return;
      case 'sent': {
        const { openid, templateId } = entry.message;
        quotas.set(pair(openid, templateId), quota(openid, templateId) - 1);
        messages.push(entry.message);
      }
    }
  }
  const record = (entry: Entry) => {
    journal.append(entry);
    learn(entry);
  };
  journal.past.forEach(learn);

  return {
    isUsed: (code) => usedCodes.has(code),
    useCode: (code) => record({ happened: 'codeUsed', code }),
    quota,
    grant: (openid, templateId, times) => record({ happened: 'granted', openid, templateId, times }),
    refuse: (openid, templateId) => record({ happened: 'refused', openid, templateId }),
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
  };
}
