import type { Instant, PersonId } from '../../contract/ids';
import { heard } from '../../domain/deliveries/consents/heard';
import type { Ledger } from '../../domain/deliveries/consents/ledger';
import { giveBack, spend } from '../../domain/deliveries/consents/spend';
import { voided } from '../../domain/deliveries/consents/voided';
import { consentKey, consentsOf } from '../keys/notices';
import { deleteRun } from '../table/deleteItems';
import { wholeList } from '../table/list';
import { StoreUnavailable } from '../table/orUnavailable';
import { isNew, putItemIf, type Condition } from '../table/putItem';
import { attempts, getItem, type Item, type Table } from '../table/table';
import { consentItem, readConsent, templateOf } from './consentItem';

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

const stillAt = (version: number): Condition =>
  version === 0
    ? isNew
    : { expression: '#version = :before', names: { '#version': 'version' }, values: { ':before': version } };

/**
 * How many messages of a template a person still accepts. A one-time consent is good for one message; a long-term one
 * until it is taken back. What is kept is a hint: the answer of the send decides, and corrects it. There is one ledger
 * for each person and template; `longTerm`: the templates that are not used up.
 */
export function createConsents(table: Table, longTerm: ReadonlySet<string>) {
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

  const allOf = (personId: PersonId): Promise<Item[]> =>
    wholeList(
      table,
      { hash: { name: 'pk', value: consentsOf(personId) }, order: 'ascending' },
      { ConsistentRead: true },
    );

  return {
    /** The phone's answer to one question. The same key counts once; a dialog's event of the same tap counts with it. */
    async tapped(
      personId: PersonId,
      key: string,
      answers: Record<string, string>,
      at: Instant,
    ): Promise<void> {
      const hear = ([templateId, word]: [string, string]) =>
        change(personId, templateId, (ledger) => heard(ledger, { from: 'tap', id: key, word, at }));
      await Promise.all(Object.entries(answers).map(hear));
    },

    async happened(
      personId: PersonId,
      { templateId, accepted, at, from, eventId }: ConsentEvent,
    ): Promise<void> {
      const word = accepted ? 'accept' : 'reject';
      await change(personId, templateId, (ledger) =>
        from === 'change' && !accepted
          ? voided(ledger, at)
          : heard(ledger, { from: 'popup', id: eventId, word, at }),
      );
    },

    /**
     * Takes one consent for a message, before it is sent: at most one message goes out for each. The same notice may
     * ask again and is given the same one. False when none is left.
     */
    async spend(personId: PersonId, templateId: string, noticeId: string, at: Instant): Promise<boolean> {
      const asked = { noticeId, at, longTerm: longTerm.has(templateId) };
      return (await change(personId, templateId, (ledger) => spend(ledger, asked))) !== null;
    },

    /** The message surely did not go out. */
    async giveBack(personId: PersonId, templateId: string, noticeId: string): Promise<void> {
      await change(personId, templateId, (ledger) => giveBack(ledger, noticeId));
    },

    /** What they answered about each template, by its id. */
    async of(personId: PersonId): Promise<{ templateId: string; ledger: Ledger }[]> {
      const items = await allOf(personId);
      return items.map((item) => ({ templateId: templateOf(item), ledger: readConsent(item).ledger }));
    },

    /** The person takes every consent back; that they did, and when, stays. */
    async withdraw(personId: PersonId, at: Instant): Promise<void> {
      for (const item of await allOf(personId))
        await change(personId, templateOf(item), (ledger) => voided(ledger, at));
    },

    /** The person has everything of theirs deleted. */
    forget: (personId: PersonId): Promise<void> => deleteRun(table, consentsOf(personId)),

    /** WeChat says that none is left (43101). */
    async usedUp(personId: PersonId, templateId: string, at: Instant): Promise<void> {
      await change(personId, templateId, (ledger) => voided(ledger, at));
    },
  };
}

export type Consents = ReturnType<typeof createConsents>;
