export { clearAway as default } from './madeOnce';
