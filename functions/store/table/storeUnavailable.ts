export { StoreUnavailable } from './orUnavailable';
