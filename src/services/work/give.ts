import { useCallback, useEffect, useState } from 'react';
import { mostGiven, type Giving } from '../../../functions/contract/deeds/giving';
import type { Candidate, CaseRow } from '../../../functions/contract/case/views';
import type { CaseId, OrganisationId } from '../../../functions/contract/ids';
import { giveWords } from '../../content/staff/desk';
import { newKey } from '../device/clientKey';
import type { Call } from '../server/call';
import { useServer } from '../server/server';

/** Rows that are only passed over are not asked about, milliseconds. */
const restMs = 350;

/** Whom a case could be given to, best first, once the keyboard has rested on it; null while that is not known. */
export function useCandidates(caseId: CaseId, isAsked: boolean): readonly Candidate[] | null {
  const { call } = useServer();
  const [found, setFound] = useState<readonly Candidate[] | null>(null);
  useEffect(() => {
    if (!isAsked) return undefined;
    let isWanted = true;
    const resting = setTimeout(() => {
      void call('candidates', { params: { caseId } }).then((answer) => {
        if (isWanted) setFound(answer.ok ? answer.reply.candidates : []);
      });
    }, restMs);
    return () => {
      isWanted = false;
      clearTimeout(resting);
    };
  }, [call, caseId, isAsked]);
  return found;
}

/** An office that a case is handed to. */
type ToOffice = { organisationId: OrganisationId; name: string };

/** Whom a case is given to: the person proposed for it, a named one, or another office. */
export type GivenTo = 'suggested' | Pick<Candidate, 'personId' | 'name'> | ToOffice;

type Receiver = GivenTo | 'me';

export const isToOffice = (to: Receiver): to is ToOffice => typeof to !== 'string' && 'organisationId' in to;

/** A case as it was left, so that it can be taken back from there. */
export type Left = { caseId: CaseId; version: number };

/** How it went with one case, in a sentence; `isDone`: it is where it was to go; `left`: from where it can be taken back. */
export type Went = { isDone: boolean; says: string; left?: readonly Left[] };

const nameIn = ({ holder }: CaseRow): string | undefined =>
  holder.at === 'person' ? holder.name : undefined;

const lostTo = (row: CaseRow | null, heldBy: string | undefined): string => {
  const name = (row ? nameIn(row) : undefined) ?? heldBy;
  return name === undefined ? giveWords.lostSomebody : giveWords.lost(name);
};

function asked({ id: caseId, version }: CaseRow, to: Receiver): Giving {
  const one = { caseId, version, key: newKey() };
  if (typeof to === 'string') return { ...one, to };
  return isToOffice(to)
    ? { ...one, to: 'office', organisationId: to.organisationId }
    : { ...one, to: 'person', personId: to.personId };
}

/** That it went, in a sentence: to whom, as far as that is known. */
function wentTo(to: Receiver, now: CaseRow | null): string {
  if (isToOffice(to)) return giveWords.handed(to.name);
  return giveWords.given((now && nameIn(now)) ?? (typeof to === 'string' ? '' : to.name));
}

/** Gives some cases, each as it stands in its row. What has moved on meanwhile is left as it is. */
async function giveSome(call: Call, rows: readonly CaseRow[], to: Receiver): Promise<Map<CaseId, Went>> {
  const went = new Map<CaseId, Went>();
  const answer = await call('giveCases', { body: { items: rows.map((row) => asked(row, to)) } });
  rows.forEach((row, at) => {
    if (!answer.ok) return went.set(row.id, { isDone: false, says: answer.problem.detail });
    const result = answer.reply.results[at];
    if (!result) return undefined;
    const { problem, version, row: now, heldBy } = result;
    if (problem === null) {
      return went.set(row.id, {
        isDone: true,
        says: wentTo(to, now),
        ...(version !== null && { left: [{ caseId: row.id, version }] }),
      });
    }
    const isLost = problem === 'stale_version' || problem === 'not_found' || problem === 'wrong_status';
    return went.set(row.id, {
      isDone: false,
      says: isLost ? lostTo(now, heldBy) : isToOffice(to) ? giveWords.notHanded : giveWords.refused,
    });
  });
  return went;
}

/** Gives cases away; what became of each. Of two who are at it at once the later one reads who has it now. */
export function useGiving(): (rows: readonly CaseRow[], to: GivenTo) => Promise<Map<CaseId, Went>> {
  const { call } = useServer();
  return useCallback(
    async (rows, to) => {
      const all = new Map<CaseId, Went>();
      for (let from = 0; from < rows.length; from += mostGiven) {
        const some = rows.slice(from, from + mostGiven);
        for (const [id, how] of await giveSome(call, some, to)) all.set(id, how);
      }
      return all;
    },
    [call],
  );
}

/** Takes cases back from whom they were given to a moment ago; what became of it, and which are back. */
export function useTakingBack(): (left: readonly Left[]) => Promise<Went & { back: readonly CaseId[] }> {
  const { call } = useServer();
  return useCallback(
    async (left) => {
      const items = left.map((one) => ({ ...one, key: newKey(), to: 'back' as const }));
      const answer = await call('giveCases', { body: { items } });
      if (!answer.ok) return { isDone: false, says: answer.problem.detail, back: [], left };
      const back = left
        .filter((_, at) => answer.reply.results[at]?.problem === null)
        .map(({ caseId }) => caseId);
      return { isDone: back.length === left.length, says: giveWords.back(back.length, left.length), back };
    },
    [call],
  );
}

/** Takes a case that waits at the desk into one's own hands; whoever is slower reads who has it. */
export function useTaking(): (row: CaseRow) => Promise<Went> {
  const { call } = useServer();
  return useCallback(
    async (row) => {
      const went = (await giveSome(call, [row], 'me')).get(row.id);
      return went?.isDone
        ? { isDone: true, says: giveWords.claimed }
        : (went ?? { isDone: false, says: giveWords.lostSomebody });
    },
    [call],
  );
}
