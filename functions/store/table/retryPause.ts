export { retryPause } from './table';
