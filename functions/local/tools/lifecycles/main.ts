import { readFileSync, writeFileSync } from 'node:fs';
import { lifecyclePage, lifecycleSection, withLifecycles } from './section';

// `npm run lifecycles`: how cases move, from the tables; `-- --write` puts it into the page.
if (process.argv.includes('--write'))
  writeFileSync(lifecyclePage, withLifecycles(readFileSync(lifecyclePage, 'utf8')));
else console.log(lifecycleSection());
