import type { Instant, PersonId } from '../../contract/ids';

/** What WeChat's own events say of one template: the person agreed or refused in the dialog, or in the settings. */
export type ConsentEvent = {
  templateId: string;
  accepted: boolean;
  at: Instant;
  /** Where it comes from: the dialog (`popup`) repeats what the phone reports of the same tap; `change` does not. */
  from: 'popup' | 'change';
  /** Of this event, so that one delivered twice counts once. */
  eventId: string;
};

/**
 * How many messages of a template a person still accepts. A one-time consent is good for one message; a long-term one
 * until it is taken back. What is kept is a hint: the answer of the send decides, and corrects it.
 */
export type Consents = {
  /** The phone's answer to one question. The same key counts once; a dialog's event of the same tap counts with it. */
  tapped(personId: PersonId, key: string, answers: Record<string, string>, at: Instant): Promise<void>;
  happened(personId: PersonId, event: ConsentEvent): Promise<void>;
  /**
   * Takes one consent for a message, before it is sent: at most one message goes out for each. The same notice may
   * ask again and is given the same one. False when none is left.
   */
  spend(personId: PersonId, templateId: string, noticeId: string, at: Instant): Promise<boolean>;
  /** The message surely did not go out. */
  giveBack(personId: PersonId, templateId: string, noticeId: string): Promise<void>;
  /** WeChat says that none is left (43101). */
  usedUp(personId: PersonId, templateId: string, at: Instant): Promise<void>;
};
