import type { Instant } from '../../../contract/ids';
import { type Ledger, standingAfter } from './ledger';
import { yesesAfter } from './taps';

/**
 * The ledger after the person has turned a template off in WeChat's settings, or WeChat has said that there is no
 * consent (43101): nothing agreed to until then is left, and no notice has one any more.
 */
export function voided(ledger: Ledger, at: Instant): Ledger {
  const { left, standing, voidedAt, answers, spent } = ledger;
  return {
    ...ledger,
    left: Math.min(left, yesesAfter(answers, at)),
    standing: standingAfter(standing, { yes: false, at }),
    voidedAt: voidedAt !== null && voidedAt > at ? voidedAt : at,
    spent: spent.filter((one) => one.at > at),
  };
}
