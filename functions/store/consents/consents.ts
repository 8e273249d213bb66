import type { PersonId } from '../../contract/ids';
import { heard } from '../../domain/deliveries/consents/heard';
import type { Ledger } from '../../domain/deliveries/consents/ledger';
import { giveBack, spend } from '../../domain/deliveries/consents/spend';
import { voided } from '../../domain/deliveries/consents/voided';
import type { Consents } from './consentPorts';
import { consentItem, readConsent } from './consentItem';
import { consentKey } from '../keys';
import { isNew, putItemIf, type Condition } from '../table/putItem';
import { StoreUnavailable } from '../table/storeUnavailable';
import { attempts, getItem, type Table } from '../table/table';

const stillAt = (version: number): Condition =>
  version === 0
    ? isNew
    : { expression: '#version = :before', names: { '#version': 'version' }, values: { ':before': version } };

/** One ledger for each person and template; `longTerm`: the templates that are not used up. */
export function createConsents(table: Table, longTerm: ReadonlySet<string>): Consents {
  /**
   * Reads, decides and writes on the version that was read, again when another was first. What was decided; a null
   * or an unchanged ledger is not written. @throws StoreUnavailable when others keep being first
   */
  async function change(
    personId: PersonId,
    templateId: string,
    decide: (ledger: Ledger) => Ledger | null,
  ): Promise<Ledger | null> {
    for (let attempt = 1; attempt <= attempts; attempt += 1) {
      const item = await getItem(table, consentKey(personId, templateId), { ConsistentRead: true });
      const { ledger: before, version } = readConsent(item);
      const ledger = decide(before);
      if (ledger === null || ledger === before) return ledger;
      const next = consentItem(personId, templateId, { ledger, version: version + 1 });
      if ((await putItemIf(table, next, stillAt(version))) === null) return ledger;
      await table.pause(attempt);
    }
    throw new StoreUnavailable();
  }

  return {
    async tapped(personId, key, answers, at) {
      const hear = ([templateId, word]: [string, string]) =>
        change(personId, templateId, (ledger) => heard(ledger, { from: 'tap', id: key, word, at }));
      await Promise.all(Object.entries(answers).map(hear));
    },

    async happened(personId, { templateId, accepted, at, from, eventId }) {
      const word = accepted ? 'accept' : 'reject';
      await change(personId, templateId, (ledger) =>
        from === 'change' && !accepted
          ? voided(ledger, at)
          : heard(ledger, { from: 'popup', id: eventId, word, at }),
      );
    },

    async spend(personId, templateId, noticeId, at) {
      const asked = { noticeId, at, longTerm: longTerm.has(templateId) };
      return (await change(personId, templateId, (ledger) => spend(ledger, asked))) !== null;
    },

    async giveBack(personId, templateId, noticeId) {
      await change(personId, templateId, (ledger) => giveBack(ledger, noticeId));
    },

    async usedUp(personId, templateId, at) {
      await change(personId, templateId, (ledger) => voided(ledger, at));
    },
  };
}
