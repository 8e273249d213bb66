/** jsdom goes nowhere: the next press on a link that is left to the browser ends here. */
export const staysHere = (): void =>
  window.addEventListener('click', (press) => press.preventDefault(), { once: true });
