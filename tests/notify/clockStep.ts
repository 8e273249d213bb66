import type { SystemWord } from '../../functions/contract/deeds/actions';
import {
  claimNameless,
  grewInto,
  release,
  served,
  told,
  unproved,
} from '../../functions/domain/systemSteps/systemStep';
import { eraseCase } from '../../functions/domain/systemSteps/erase';
import type { CaseHead, Move, OrganisationRef } from '../../functions/domain/case/case';
import { calendarOf, publishedYears } from '../../functions/domain/clocks/calendar';
import { addHours, dayOf } from '../../functions/domain/clocks/day';
import { nextDue } from '../../functions/domain/clocks/turn';
import { recountCase } from '../../functions/domain/systemSteps/recount';
import { publishedSettings } from '../../functions/domain/clocks/rules';
import { tick } from '../../functions/domain/systemSteps/tick';
import { act } from '../../functions/domain/deeds/act';
import { joinedBy } from '../../functions/domain/joining/join';
import { caseIn, commandOn, key, morning, namedFor, newCase } from '../domain/caseIn';
import { owner, personId } from '../domain/cast';

/** The first step of the clock with this word, and to this rung, that comes to a case nobody touches. */
function ticked(start: CaseHead, word: SystemWord, rung: string | undefined, above: OrganisationRef): Move {
  let head = start;
  for (let at = nextDue(head.clocks); at !== null; at = nextDue(head.clocks)) {
    const move = tick(head, at, publishedSettings, above);
    if (!move) break;
    if (move.event.word === word && (rung === undefined || move.event.details.to === rung)) return move;
    head = move.head;
  }
  throw new Error(`the clock never comes to ${word} ${rung ?? ''}`);
}

/** The first date of a case moved by a holiday that the place made of its last day. */
function recounted(head: CaseHead): Move {
  const days = head.clocks.map(({ dueAt }) => ({ date: dayOf(dueAt), name: '地方假日' }));
  const calendar = calendarOf(publishedYears, days);
  const move = recountCase(head, addHours(morning, 1), { ...publishedSettings, calendar });
  if (!move) throw new Error('no date moved');
  return move;
}

/** A step that no person takes. `rung`: where an escalation has to go. */
export function clockStep(
  head: CaseHead,
  word: SystemWord,
  rung: string | undefined,
  above: OrganisationRef,
): Move {
  const at = addHours(morning, 1);
  switch (word) {
    case 'file':
      return newCase(head.kind);
    case 'recount':
      return recounted(head);
    case 'release':
      return release(head, at, publishedSettings);
    case 'becomes':
      return grewInto(
        head,
        { caseId: '0000000001', number: head.number, kind: 'petition' },
        at,
        publishedSettings,
      );
    case 'told':
      return told(head, at, publishedSettings);
    case 'erase': {
      const move = eraseCase(
        { ...head, marks: [], clocks: [] },
        [],
        '2099-01-01T00:00:00.000Z',
        publishedSettings,
      );
      if (!move) throw new Error('its text is still kept');
      return move;
    }
    case 'unproved':
      return unproved(
        head,
        { clocks: head.clocks.map(({ key }) => key), receivedAt: at },
        at,
        publishedSettings,
      );
    case 'periodEnds': {
      const opinion = caseIn(head.kind, 'opinionGiven');
      return ticked({ ...opinion, status: head.status, resume: opinion.status }, word, rung, above);
    }
    case 'served':
      return served(head, { paper: '5-refusal', digest: '0'.repeat(64) }, at, publishedSettings);
    case 'join':
      return joinedBy(
        head,
        { personId: personId('newcomer'), given: { name: '乌力吉' }, key },
        at,
        publishedSettings,
      );
    case 'consents':
      return act(head, owner, commandOn(head, 'agreeSettlement'), morning, namedFor(head.kind));
    case 'bind':
      return claimNameless(head, personId('owner'), at, publishedSettings);
    default:
      return ticked(head, word, rung, above);
  }
}
