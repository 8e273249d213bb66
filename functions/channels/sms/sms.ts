/**
 * A text message of our one template. It shows on a locked phone: no name, no matter, no word of a person. Nor a link:
 * Tencent Cloud takes none in a variable (InvalidParameterValue.ProhibitedUseUrlInTemplateParameter), so the fixed text
 * of the template says where to look.
 */
export interface TextMessage {
  /** A mobile number of mainland China, eleven digits. */
  readonly phone: string;
  readonly caseNumber: string;
  /** What happened, in at most five characters. */
  readonly state: string;
}

/** What a person types to be let in: six figures, and for how many minutes they hold. */
export interface SignInText {
  readonly phone: string;
  readonly code: string;
  readonly minutes: number;
}

export type TextOutcome =
  /** Handed over. `serial` comes back in the report that says whether it arrived. */
  | { readonly outcome: 'sent'; readonly serial: string }
  /** `unknown`: the answer was lost. The reason is the provider's code. */
  | { readonly outcome: 'declined' | 'failed' | 'unknown'; readonly reason: string }
  /** Surely not sent, and later it may be. */
  | {
      readonly outcome: 'later';
      readonly reason: string;
      readonly wait: { readonly seconds: number } | 'longer' | 'tomorrow';
    };

/** A provider of text messages. Never throws: whatever it meets is an outcome. */
export interface Sms {
  send(message: TextMessage): Promise<TextOutcome>;
}

/** The same for the second template, by which browsers are signed in. */
export interface SignInTexts {
  send(text: SignInText): Promise<TextOutcome>;
}

/** What can be sent a text message: landlines cannot. */
export const isMobile = (phone: string): boolean => /^1[3-9]\d{9}$/.test(phone);
