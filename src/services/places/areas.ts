import { useEffect, useState } from 'react';
import type { AreaCode } from '../../../functions/contract/ids';
import type { Area, AreaWithParts } from '../../../functions/contract/case/views';
import type { AreaLevel } from '../../../functions/contract/words';
import { areaLevels, servedArea } from '../../content/places/areas';
import type { Answer, CallProblem } from '../server/answer';
import { areaOnce } from './areaOnce';
import { useServer } from '../server/server';

type Level = { title: string; areas: Area[] | undefined; chosen: AreaCode | undefined };

type Parts = { of: AreaCode; answer: Answer<AreaWithParts> };

/** The parts of an area, or undefined while they are on their way. */
function useParts(code: AreaCode | undefined, times: number): Answer<AreaWithParts> | undefined {
  const { call } = useServer();
  const [parts, setParts] = useState<Parts>();
  useEffect(() => {
    if (!code) return;
    let isWanted = true;
    void areaOnce(call, code).then((answer) => {
      if (isWanted) setParts({ of: code, answer });
    });
    return () => {
      isWanted = false;
    };
  }, [call, code, times]);
  return parts?.of === code ? parts?.answer : undefined;
}

const upTo = (code: AreaCode, digits: number): AreaCode | undefined => {
  const area = code.slice(0, digits).padEnd(12, '0');
  return code === '' || /^0+$/.test(code.slice(digits - 3, digits)) ? undefined : area;
};

/** How far up an area is, from the zeros at the end of its code. */
export function areaLevel(code: AreaCode): AreaLevel {
  if (!code.endsWith('000')) return 'village';
  if (code.slice(6, 9) !== '000') return 'township';
  return code.slice(4, 6) === '00' ? 'city' : 'county';
}

const partsOf = (answer: Answer<AreaWithParts> | undefined): Area[] | undefined =>
  answer?.ok ? answer.reply.parts : undefined;

export type Areas = { levels: Level[]; problem: CallProblem | undefined; retry: () => void };

/** The levels a place is chosen by, down to the one after the last chosen: county, township, village. */
export function useAreas(areaCode: AreaCode): Areas {
  const [times, setTimes] = useState(0);
  const county = upTo(areaCode, 6);
  const township = upTo(areaCode, 9);
  const village = upTo(areaCode, 12);
  const counties = useParts(servedArea, times);
  const townships = useParts(county, times);
  const villages = useParts(township, times);

  const levels: Level[] = [{ title: areaLevels.county, areas: partsOf(counties), chosen: county }];
  if (county) levels.push({ title: areaLevels.township, areas: partsOf(townships), chosen: township });
  if (township) levels.push({ title: areaLevels.village, areas: partsOf(villages), chosen: village });

  const failed = [counties, townships, villages].find((answer) => answer?.ok === false);
  return {
    levels,
    problem: failed?.ok === false ? failed.problem : undefined,
    retry: () => setTimes((before) => before + 1),
  };
}
