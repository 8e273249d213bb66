import { readFileSync, writeFileSync } from 'node:fs';
import { withMarked } from '../../functions/local/tools/marked';
import { page, pageText } from './requirements';

// `npm run asvs`: how far OWASP ASVS 5 is met, and what is open; `-- --write` puts it into the page.
if (process.argv.includes('--write'))
  writeFileSync(page, withMarked(readFileSync(page, 'utf8'), 'asvs', pageText()));
else console.log(pageText());
