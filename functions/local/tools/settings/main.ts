import { readFileSync, writeFileSync } from 'node:fs';
import { withMarked } from '../marked';
import { pages, settingsSection } from './section';

// `npm run settings`: what the schemas say of each variable, as tables; `-- --write` puts them into the pages.
if (process.argv.includes('--write'))
  for (const { page, mark, text } of pages)
    writeFileSync(page, withMarked(readFileSync(page, 'utf8'), mark, text()));
else console.log(settingsSection());
