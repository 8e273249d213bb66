import { randomInt } from 'node:crypto';
import type { Scene } from '../../contract/numbers/scene';
import { type JoinCode, JoinNumber } from '../../contract/people/joining';
import { derivedLetters } from '../../runtime/derivedLetters';
import { letterCase } from '../../runtime/ids';
import type { WorkDeps } from '../deps';

/** What a number stands for: nobody who knows the one can tell the other, but we. */
const sceneOfNumber = (number: JoinNumber, { numberSecret }: Pick<WorkDeps, 'numberSecret'>): Scene =>
  derivedLetters(`joining by ${number}`, numberSecret, letterCase, 22);

/** Whether it was typed: of six digits, which are tried seldom. */
export const isNumber = (code: JoinCode): code is JoinNumber => JoinNumber.safeParse(code).success;

/** The code that was scanned, or that the number stands for. */
export const sceneOf = (code: JoinCode, deps: Pick<WorkDeps, 'numberSecret'>): Scene =>
  isNumber(code) ? sceneOfNumber(code, deps) : code;

/** A number by fair chance, and what it stands for. */
export function newNumber(deps: Pick<WorkDeps, 'numberSecret'>): { number: JoinNumber; scene: Scene } {
  const number = String(randomInt(1_000_000)).padStart(6, '0');
  return { number, scene: sceneOfNumber(number, deps) };
}
