// What a browser as wide as a desk fetches for staff: one chunk, which neither residents nor the mini-program have.
import './desk.scss';
import './rail.scss';
import './work.scss';
import './case.scss';
import './several.scss';
import './search.scss';

export { Rail } from './Rail';
export { SearchSheet } from './search/SearchSheet';
export { WorkSheet } from './work/WorkSheet';
