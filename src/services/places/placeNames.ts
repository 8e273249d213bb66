import { useEffect, useState } from 'react';
import type { AreaCode } from '../../../functions/contract/ids';
import { areaOnce, nameKnown } from './areaOnce';
import { useServer } from '../server/server';
import { keepNames, namesKept } from './namesKept';

const cut = (code: AreaCode, digits: number): AreaCode => code.slice(0, digits).padEnd(12, '0');

/** The areas that a place lies in, widest first, from the county to itself. */
const chain = (code: AreaCode): AreaCode[] => [...new Set([cut(code, 6), cut(code, 9), code])];

const joined = (codes: readonly AreaCode[]): string => [...new Set(codes)].sort().join();

/**
 * Names for area codes. A list of staff asks for each county once a month on a device, so that it is one request, and is given
 * counties and townships; `deep` asks for the villages as well, and keeps nothing of its own. What is not known yet is ''.
 */
export function usePlaceNames(codes: readonly AreaCode[], deep = false): (code: AreaCode) => string {
  const { call } = useServer();
  const [names, setNames] = useState<Record<AreaCode, string>>({});
  const wanted = joined(codes.flatMap((code) => [cut(code, 6), ...(deep ? [cut(code, 9)] : [])]));

  useEffect(() => {
    let isWanted = true;
    async function learn(areaCode: AreaCode): Promise<void> {
      const before = namesKept(areaCode);
      const answer = before ? undefined : await areaOnce(call, areaCode);
      if (answer?.ok === false) return;
      const places = answer ? [answer.reply.area, ...answer.reply.parts] : [];
      const learnt = before ?? Object.fromEntries(places.map(({ code, name }) => [code, name]));
      if (answer && !deep) keepNames(areaCode, learnt);
      if (isWanted) setNames((all) => ({ ...all, ...learnt }));
    }
    wanted
      .split(',')
      .filter(Boolean)
      .forEach((code) => void learn(code));
    return () => {
      isWanted = false;
    };
  }, [call, wanted, deep]);

  return (code) =>
    chain(code)
      .map((each) => names[each] ?? nameKnown(call, each) ?? '')
      .join('');
}
