const inBrowser = process.env.TARO_ENV !== 'weapp';

/** Whether this device prints what stands on a page: a browser does. */
export const canPrint = (): boolean => inBrowser && typeof window.print === 'function';

/** Prints the page that is open, without what is for the screen alone. */
export function print(): void {
  window.print();
}
