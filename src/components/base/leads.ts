/** What a press of the pointer on a link says of where it shall open. */
export type LinkPress = {
  button: number;
  metaKey: boolean;
  ctrlKey: boolean;
  shiftKey: boolean;
  altKey: boolean;
  preventDefault(): void;
};

/**
 * What makes an element of the browser a link: its address, so that it can be copied or opened in another tab, and the way
 * there without loading the app again.
 */
export const leads = (href: string, go: () => void) => ({
  href,
  onClick(press: LinkPress) {
    const isElsewhere =
      press.button !== 0 || press.metaKey || press.ctrlKey || press.shiftKey || press.altKey;
    if (isElsewhere) return;
    press.preventDefault();
    go();
  },
});
