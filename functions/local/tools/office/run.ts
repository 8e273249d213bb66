import { readFileSync } from 'node:fs';
import { createReference } from '../../../store/createReference';
import { asked, carryOut, NotAsked, now, operator } from '../operator';
import { administratorsIn, areasIn, organisationsIn } from './lists';
import { loadOffice } from './load';

// `npm run office`: areas, organisations and first administrators, from lists into the table of the environment.
void carryOut(async (args, say) => {
  const { named, dryRun } = asked(args, {
    areas: { type: 'string' },
    organisations: { type: 'string' },
    administrators: { type: 'string' },
  });
  if (Object.keys(named).length === 0)
    throw new NotAsked('which lists? --areas FILE --organisations FILE --administrators FILE [--dry-run]');
  const listIn = <T>(file: string | undefined, read: (text: string) => T[]): T[] =>
    file === undefined ? [] : read(readFileSync(file, 'utf8'));
  const office = {
    areas: listIn(named.areas, areasIn),
    organisations: listIn(named.organisations, organisationsIn),
    administrators: listIn(named.administrators, administratorsIn),
  };
  const { options, store, env } = operator();
  const deps = { store, reference: createReference(options), numberSecret: env.NUMBER_SECRET, now, say };
  await loadOffice(office, dryRun, deps);
});
