import { readFileSync } from 'node:fs';
import type { Day } from '../../../contract/ids';
import { limits } from '../../../contract/limits';
import type { Filing } from '../../../contract/kinds';
import type { CaseKind } from '../../../contract/words';
import type { Cast } from '../../town/cast';
import { filingOf } from '../../town/filing';
import { liveAidComplaint } from './aidComplaint';
import { liveConsultation, liveQuestion } from './consultation';
import { liveLegalAid } from './legalAid';
import { livePetition } from './petition';
import { newKey, type Stage } from './player';

/** One life to be played: what is filed, where, and how it goes on. */
export type Play = {
  title: string;
  county: string;
  filing: Filing;
  live: (stage: Stage, filing: Filing) => Promise<void>;
};

const shares: Record<CaseKind, number> = { consultation: 20, legalAid: 9, petition: 9, aidComplaint: 2 };
const ways: Record<CaseKind, Play['live']> = {
  consultation: liveConsultation,
  legalAid: liveLegalAid,
  petition: livePetition,
  aidComplaint: liveAidComplaint,
};

/** Forty lives of all kinds, from the invented cases of the seed. */
export const fortyPlays = (cast: Cast, today: Day): Play[] =>
  Object.entries(shares).flatMap(([kind, share]) =>
    cast.lives
      .filter((life) => life.kind === kind)
      .slice(0, share)
      .map((life, number) => ({
        title: kind,
        county: life.county,
        filing: { ...filingOf(life, '演示人', number, today), key: newKey() },
        live: ways[life.kind],
      })),
  );

/** Each line of a file as a consultation, spread over the counties. A line over the limit is cut to it. */
export function questionPlays(file: string, cast: Cast): Play[] {
  const counties = cast.areas.filter(({ level }) => level === 'county').map(({ code }) => code.slice(0, 6));
  const lines = readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '');
  return lines.map((line, number) => {
    const county = counties[number % counties.length] ?? '';
    const form = { topic: 'other', question: line.slice(0, limits.story), language: 'zh' } as const;
    return {
      title: 'consultation',
      county,
      filing: { kind: 'consultation', key: newKey(), areaCode: `${county}000000`, form },
      live: liveQuestion,
    };
  });
}
