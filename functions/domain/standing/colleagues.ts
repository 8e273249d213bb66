import type { Standing } from '../../contract/words';
import type { Actor } from '../case/case';
import type { Seen } from './seen';
import { standings } from './standings';

/**
 * Who speaks of a case with whom: those who work on it at the desk that has it, and whoever carries it. Not the office that handed
 * it over or looks on from above: what is said inside an office stays there. Nobody on the resident's side.
 */
const colleagues: readonly Standing[] = ['handler', 'duty', 'dispatcher', 'supervisor'];

/** Whether somebody is one of them. */
export const isColleague = (actor: Actor, head: Seen): boolean =>
  standings(actor, head).some((one) => colleagues.includes(one));
