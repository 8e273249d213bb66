import type { Found } from './changes';
import * as find from './find';
import * as gestures from './gestures';
import { textOf, type PageNode } from './page-tree';
import { Run } from './run';
import type { Question } from './wx-api/dialogs';
import type { SubscribeAnswer } from './wx-api/login';
import type { AtHand } from './wx-api/pick';
import type { Speech } from './wx-api/recorder';
import type { Fetch } from './wx-api/request';
import { DeviceStorage } from './wx-api/storage';

export interface HostOptions {
  /** The folder of the built program, the one with its app.json. */
  dist: string;
  /** Where wx.request goes. */
  fetch: Fetch;
  /** A fresh single-use code, as wx.login gets it from WeChat. */
  loginCode: () => string;
  /** What the person says when asked about messages of a template; by default yes. */
  subscribeAnswer?: (templateId: string) => SubscribeAnswer;
  /** Whether the person has agreed to the privacy guide before; by default they have. */
  privacyAgreed?: boolean;
  /** The photos and files the person picks when asked to; by default they think better of it. */
  atHand?: AtHand;
  /** What they say into the microphone; by default they do not let the program listen. */
  speech?: Speech;
  /** What the phone has kept from an earlier run; by default nothing. */
  storage?: DeviceStorage;
}

/** How long `waitFor` waits by default, in milliseconds. */
const patience = 5000;

/**
 * Opens a built WeChat mini-program; `launch` starts it. Close it at the end of the test.
 * The program's files and templates are the true ones. The phone is not: nothing is laid out, so that nothing is
 * ever out of sight or covered but by WeChat's own dialogs, and native widgets are only their events.
 */
export const openMiniProgram = (options: HostOptions): Host => new Host(options);

/**
 * One run of the program on one phone, as a person has it in hand. Every method throws what the program
 * itself has thrown, so that no error of it passes a test unseen.
 */
export class Host {
  readonly storage: DeviceStorage;
  readonly #run: Run;

  constructor({
    dist,
    fetch,
    loginCode,
    storage,
    subscribeAnswer = () => 'accept',
    privacyAgreed = true,
    atHand = {},
    speech = null,
  }: HostOptions) {
    this.storage = storage ?? new DeviceStorage();
    this.#run = new Run({
      dist,
      fetch,
      storage: this.storage,
      answers: { loginCode, subscribeAnswer },
      privacyAgreed,
      atHand,
      speech,
    });
  }

  /** Starts the program at its first page or at the page of `path`, which may carry parameters. Once only. */
  launch(path?: string): void {
    this.#run.launch(path);
  }

  /** The page on top, with the title in the bar above it and how many pages are open. */
  page(): { route: string; query: Readonly<Record<string, string>>; title: string; depth: number } {
    this.#run.changes.assertNoFailure();
    const { instance, query, title } = this.#run.navigation.top();
    return { route: instance.path, query, title, depth: this.#run.navigation.stack.length };
  }

  /** What a person reads below the bar: the page, then the dialog and toast that lie over it. */
  text(): string {
    const over = [this.#run.dialogs.question()?.text, this.#run.dialogs.toast()];
    return [textOf(this.#run.tree()), ...over].filter(Boolean).join('\n');
  }

  /** The innermost shown element with `text`, one with nothing but it first. @throws NotOnPage */
  byText(text: string, tag?: string): PageNode {
    return find.byText(this.#run.tree(), text, tag);
  }

  /** @throws NotOnPage */
  byId(id: string): PageNode {
    return find.byId(this.#run.tree(), id);
  }

  /** The element with this aria-label. @throws NotOnPage */
  byLabel(label: string): PageNode {
    return find.byLabel(this.#run.tree(), label);
  }

  /** The element with this role, by its label or else its text. @throws NotOnPage */
  byRole(role: string, name: string): PageNode {
    return find.byRole(this.#run.tree(), role, name);
  }

  /** All shown elements of one tag, in page order. */
  allByTag(tag: string): PageNode[] {
    return find.allByTag(this.#run.tree(), tag);
  }

  /** Headings, lists and links that stand on the page more than once. */
  repeated(): string[] {
    return find.repeated(this.#run.tree());
  }

  /** @throws when the element is disabled, gone or covered by a dialog, or nothing listens to it */
  tap(node: PageNode): void {
    gestures.tap(this.#uncovered(), node, (id) => this.#run.privacy.press(id));
  }

  /** Replaces what is in the field (or in the one inside the element) and leaves it. */
  type(node: PageNode, text: string): void {
    gestures.type(this.#uncovered(), node, text);
  }

  /** Settles the picker, switch, slider or group around the element on `value`. */
  choose(node: PageNode, value: unknown): void {
    gestures.choose(this.#uncovered(), node, value);
  }

  /** The arrow in the bar above the page. @throws on the first page, which has none */
  back(): void {
    this.#run.navigation.back(1);
    this.#run.changes.assertNoFailure();
  }

  /** Pulls the page down to refresh it. @throws when the page does not listen */
  pullDown(): void {
    this.#run.callPage('onPullDownRefresh');
  }

  /** Scrolls to the page's end. @throws when the page does not listen */
  reachBottom(): void {
    this.#run.callPage('onReachBottom');
  }

  /** The modal or action sheet that waits for an answer. */
  question(): Question | null {
    this.#run.changes.assertNoFailure();
    return this.#run.dialogs.question();
  }

  /** Presses the button of the waiting dialog that bears this word. */
  answer(choice: string): void {
    this.#run.dialogs.answer(choice);
  }

  /** Sizes of all setData calls so far, in bytes of JSON. */
  setDataBytes(): readonly number[] {
    return this.#run.setDataBytes;
  }

  /** The numbers the program has had called. */
  dialled(): readonly string[] {
    return this.#run.dialled;
  }

  /** The texts the program has put on the clipboard. */
  copied(): readonly string[] {
    return this.#run.copied;
  }

  /** Documents and pictures the program has opened over itself, by path or address. */
  opened(): readonly string[] {
    return this.#run.opened;
  }

  /** The sounds the program has begun to play, by path or address. */
  played(): readonly string[] {
    return this.#run.audio.played;
  }

  /** What plays comes to its end. */
  endSound(): void {
    this.#run.audio.end();
  }

  /** What the program wrote to its console, a line each. */
  console(): readonly string[] {
    return this.#run.console;
  }

  /**
   * Waits until the screen shows `text`, or `look` answers something (neither null, undefined nor false) and
   * does not throw `NotOnPage`. Looks again at every change of the program.
   * Rejects with the program's own error, or with the page's text after `timeoutMs`.
   */
  waitFor(text: string, timeoutMs?: number): Promise<true>;
  waitFor<T>(look: () => T, timeoutMs?: number): Promise<Found<T>>;
  waitFor(wanted: string | (() => unknown), timeoutMs = patience): Promise<unknown> {
    const look = typeof wanted === 'string' ? () => this.text().includes(wanted) : wanted;
    return this.#run.changes.until(look, timeoutMs, () => this.text());
  }

  /**
   * Ends the program: its timers and requests stop. Waits out the turn, because a promise of the program that
   * failed uncaught is reported at its end, and has to fail this test and not a later one.
   * @throws what the program has thrown, if no other method has told it yet
   */
  async close(): Promise<void> {
    this.#run.close();
    await new Promise((turn) => setImmediate(turn));
    this.#run.changes.assertNoUnseenFailure();
  }

  #uncovered(): gestures.Surface {
    const question = this.#run.dialogs.question();
    if (question)
      throw new Error(`a dialog covers the page: ${question.text} [${question.choices.join('] [')}]`);
    return this.#run;
  }
}
