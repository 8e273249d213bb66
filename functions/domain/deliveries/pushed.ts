import type { Instant } from '../../contract/ids';

/**
 * What WeChat tells by itself about one template. `popup`: what was answered in the dialog. `change`: what was changed
 * in the person's settings. `sent`: what became of a message.
 */
export type Pushed = { openid: string; templateId: string; at: Instant } & (
  | { about: 'popup' | 'change'; accepted: boolean }
  | { about: 'sent'; messageId: string; arrived: boolean; reason: string | null }
);
