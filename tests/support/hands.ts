import type { Locator, Page } from 'playwright-core';

/** Somebody's hands on a keyboard or a screen: what they press is counted, what they write is not. */
export class Hands {
  keys = 0;
  taps = 0;

  constructor(private readonly page: Page) {}

  async press(...keys: string[]): Promise<void> {
    for (const key of keys) {
      await this.page.keyboard.press(key);
      this.keys += 1;
    }
  }

  async tap(what: Locator): Promise<void> {
    await what.tap();
    this.taps += 1;
  }

  /** Writes into whatever has the focus. */
  async write(text: string): Promise<void> {
    await this.page.keyboard.insertText(text);
  }

  /** Waits until a field has the focus by itself: nobody presses to get there. */
  async standsIn(id: string): Promise<void> {
    await this.page.waitForFunction(
      (field) =>
        document.activeElement?.id === field || document.activeElement?.closest(`#${field}`) !== null,
      id,
    );
  }
}
