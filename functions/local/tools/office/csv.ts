import { NotAsked } from '../operator';

/** A line of a list by the names of its columns, and its number in the file. */
export type CsvLine = { at: number; fields: Record<string, string> };

/**
 * A list as a spreadsheet writes it: UTF-8, commas between, the first line names the columns. A field that holds a comma
 * stands in quotation marks, and a mark in it is doubled (RFC 4180). @throws NotAsked with the line that is none
 */
export function readCsv(text: string, columns: readonly string[]): CsvLine[] {
  const [heading, ...lines] = text.replace(/^\uFEFF/, '').split(/\r?\n/);
  const names = cells(heading ?? '', 1);
  const missing = columns.filter((column) => !names.includes(column));
  if (missing.length > 0) throw new NotAsked(`line 1: the columns ${missing.join(', ')} are missing`);
  return lines.flatMap((line, index) => {
    if (line.trim() === '') return [];
    const at = index + 2;
    const values = cells(line, at);
    if (values.length !== names.length)
      throw new NotAsked(`line ${at}: ${values.length} fields where the heading has ${names.length}`);
    return [{ at, fields: Object.fromEntries(names.map((name, place) => [name, values[place] ?? ''])) }];
  });
}

function cells(line: string, at: number): string[] {
  const found = [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^",]*))(?=,|$)/g)];
  const read = found.map(([whole]) => whole).join('');
  if (read !== line) throw new NotAsked(`line ${at}: a quotation mark stands where none can`);
  return found.map(([, quoted, plain = '']) => (quoted?.replaceAll('""', '"') ?? plain).trim());
}
