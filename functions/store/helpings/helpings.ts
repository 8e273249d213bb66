import type { Day, Instant, PersonId } from '../../contract/ids';
import type { Scene } from '../../contract/numbers/scene';
import type { HelpingId } from '../../contract/people/helping';
import * as z from '../../contract/z';
import type { Helped } from '../../domain/case/case';
import { allHelped, allHelpers, codeKey, helpedKey, helperKey, helpingIn, personKey } from '../keys/people';
import type { Seal } from '../seal/seal';
import { wholeList } from '../table/list';
import { readItem } from '../table/readItem';
import { putItem } from '../table/putItem';
import { getItem, keyAttributes, toItem, type Key, type Table } from '../table/table';
import { transact } from '../table/transact';
import { createClaims } from './claims';
import {
  helpingItems,
  offerItem,
  placesOf,
  readHelping,
  readPower,
  readTold,
  type Helping,
  type HelpingOffer,
} from './helpingItem';

const StoredKey = z.object({ sk: z.string() });

const consistently = { ConsistentRead: true };

const isTaken = (one: HelpingOffer & Partial<Helping>): one is Helping =>
  one.helperId !== undefined && one.helperName !== undefined;

/**
 * Leave that one person gives another to act in their matters (民法典 165: who, for what, how far, until when). It lies with
 * both of them and goes from both at once; every reading that gives power sees the latest writing.
 */
export function createHelpings(table: Table, seal: Seal) {
  const claims = createClaims(table, seal);
  const deletion = (key: Key) => ({ Delete: { TableName: table.name, Key: keyAttributes(key) } });

  const takenUnder = async (personId: PersonId, prefix: string, today: Day): Promise<Helping[]> => {
    const items = await wholeList(
      table,
      {
        hash: { name: 'pk', value: personKey(personId).pk },
        range: { name: 'sk', is: 'startsWith', value: prefix },
        order: 'ascending',
      },
      consistently,
    );
    const held = items.map((item) => readHelping(item, seal)).filter(isTaken);
    return held
      .filter(({ until }) => until >= today)
      .sort((one, other) => (one.givenAt < other.givenAt ? 1 : -1));
  };

  /** Every one that somebody is a side of, offers and what is over as well. */
  const idsOf = async (personId: PersonId): Promise<HelpingId[]> => {
    const runs = await Promise.all(
      [allHelpers, allHelped].map((value) =>
        wholeList(
          table,
          {
            hash: { name: 'pk', value: personKey(personId).pk },
            range: { name: 'sk', is: 'startsWith', value },
            order: 'ascending',
          },
          consistently,
        ),
      ),
    );
    return runs.flat().map((item) => helpingIn(readItem(StoredKey, item).sk));
  };

  /** Ends leave or an offer that somebody is one side of; nothing happens where they are not. */
  const end = async (personId: PersonId, id: HelpingId): Promise<void> => {
    const items = await Promise.all(
      [helperKey(personId, id), helpedKey(personId, id)].map((key) => getItem(table, key, consistently)),
    );
    const item = items.find((one) => one !== undefined);
    if (!item) return;
    await transact(table, placesOf(readHelping(item, seal)).map(deletion), 'endHelping');
  };

  return {
    /** Who helps somebody on this day, the latest first. */
    given: (helpedId: PersonId, today: Day): Promise<Helping[]> => takenUnder(helpedId, allHelpers, today),

    /** Whom somebody helps on this day, the latest first. */
    received: (helperId: PersonId, today: Day): Promise<Helping[]> => takenUnder(helperId, allHelped, today),

    /** Keeps an offer until the code for it is over. */
    offer: (offer: HelpingOffer, expiresAt: Instant): Promise<void> =>
      putItem(table, offerItem(offer, expiresAt, seal)),

    /** An offer that nobody has taken up; null when there is none, any more. */
    async offered(helpedId: PersonId, id: HelpingId): Promise<HelpingOffer | null> {
      const item = await getItem(table, helperKey(helpedId, id), consistently);
      const offer = item && readHelping(item, seal);
      return offer && !isTaken(offer) ? offer : null;
    },

    /** In whose stead somebody may ask on this day; null: in nobody's by this leave. */
    async power(helperId: PersonId, id: HelpingId, today: Day) {
      const item = await getItem(table, helpedKey(helperId, id), consistently);
      const found = item && readPower(item, seal);
      return found && found.until >= today ? found : null;
    },

    /** One that somebody was given before; null when it is not theirs. */
    async takenBy(helperId: PersonId, id: HelpingId): Promise<Helping | null> {
      const item = await getItem(table, helpedKey(helperId, id), consistently);
      const found = item && readHelping(item, seal);
      return found && isTaken(found) ? found : null;
    },

    /**
     * Takes up an offer, spends its code and ends what it stands in the place of, together or not at all; false when the
     * offer or its code was gone.
     */
    async take(helping: Helping, scene: Scene, replaced: readonly Helping[]): Promise<boolean> {
      const [given, received] = helpingItems(helping, seal);
      const refused = await transact(
        table,
        [
          {
            Put: {
              TableName: table.name,
              Item: given,
              ConditionExpression: 'attribute_exists(pk) AND attribute_not_exists(helper)',
            },
          },
          { Put: { TableName: table.name, Item: received } },
          {
            Delete: {
              TableName: table.name,
              Key: keyAttributes(codeKey(scene)),
              ConditionExpression: 'attribute_exists(pk)',
            },
          },
          ...replaced.flatMap(placesOf).map(deletion),
        ],
        'helping',
      );
      return refused === null;
    },

    end,

    claim: claims.put,
    claimed: claims.get,
    confirm: claims.confirm,

    /**
     * Whether whoever helps is told from now on, said in both places at once; false where the leave is not this person's to
     * give, or is over.
     */
    async tell(helpedId: PersonId, id: HelpingId, told: boolean, today: Day): Promise<boolean> {
      const item = await getItem(table, helperKey(helpedId, id), consistently);
      const found = item && readHelping(item, seal);
      if (!found || !isTaken(found) || found.until < today) return false;
      const refused = await transact(
        table,
        placesOf(found).map((key) => ({
          Update: {
            TableName: table.name,
            Key: keyAttributes(key),
            UpdateExpression: 'SET told = :told',
            ConditionExpression: 'attribute_exists(pk)',
            ExpressionAttributeValues: toItem({ ':told': told }),
          },
        })),
        'tellHelper',
      );
      return refused === null;
    },

    /** Who of those that help somebody on this day is told when something happens, and in which matters. */
    async told(helpedId: PersonId, today: Day): Promise<{ helperId: PersonId; helping: Helped }[]> {
      const items = await wholeList(
        table,
        {
          hash: { name: 'pk', value: personKey(helpedId).pk },
          range: { name: 'sk', is: 'startsWith', value: allHelpers },
          order: 'ascending',
        },
        consistently,
      );
      return items.map(readTold).flatMap(({ helperId, helping, until, told }) => {
        return told && helperId !== null && until >= today ? [{ helperId, helping }] : [];
      });
    },

    /** Ends every leave of somebody who is to be forgotten, on either side. Stopped anywhere, asking again goes on. */
    async forget(personId: PersonId): Promise<void> {
      for (const id of await idsOf(personId)) await end(personId, id);
      await claims.forget(personId);
    },
  };
}

export type Helpings = ReturnType<typeof createHelpings>;
