import { Changes } from './changes';
import { dispatch, type Happening } from './events';
import { readLink } from './link';
import { Modules } from './modules';
import { Navigation } from './navigation';
import { PackageFiles } from './package-files';
import { resolvePath } from './package-path';
import type { PageNode } from './page-tree';
import { Realm } from './realm';
import { Timers } from './timers';
import { isCallable } from './values';
import { makeWx } from './wx';
import { Audio } from './wx-api/audio';
import type { Start } from './wx-api/device';
import { Dialogs } from './wx-api/dialogs';
import type { PersonAnswers } from './wx-api/login';
import type { AtHand } from './wx-api/pick';
import { Privacy } from './wx-api/privacy';
import type { Speech } from './wx-api/recorder';
import type { Fetch } from './wx-api/request';
import type { DeviceStorage } from './wx-api/storage';
import { Templates } from './wxml';

export interface RunOptions {
  /** The folder of the built program, the one with its app.json. */
  dist: string;
  /** Where wx.request goes. */
  fetch: Fetch;
  storage: DeviceStorage;
  answers: PersonAnswers;
  atHand: AtHand;
  speech: Speech;
  privacyAgreed: boolean;
}

/** The running program: its code, its open pages, and the phone's functions it may call. */
export class Run {
  readonly changes = new Changes();
  readonly console: string[] = [];
  readonly setDataBytes: number[] = [];
  readonly dialled: string[] = [];
  readonly copied: string[] = [];
  readonly opened: string[] = [];
  readonly audio = new Audio();
  readonly dialogs: Dialogs;
  readonly privacy: Privacy;
  readonly navigation: Navigation;
  readonly #realm = new Realm();
  readonly #timers = new Timers(this.changes);
  readonly #closing = new AbortController();
  readonly #files: PackageFiles;
  readonly #modules: Modules;
  #start: Start;
  #inTap = false;

  constructor({ dist, privacyAgreed, ...given }: RunOptions) {
    const { changes } = this;
    const around = { realm: this.#realm, changes };
    this.#files = new PackageFiles(dist);
    this.#start = { path: this.#files.firstPage, query: {}, scene: 1001 };
    this.#modules = new Modules(this.#files, this.#realm);
    this.dialogs = new Dialogs(around);
    this.privacy = new Privacy(around, privacyAgreed);
    this.navigation = new Navigation({
      ...around,
      files: this.#files,
      modules: this.#modules,
      templates: new Templates(dist, (complaint) => changes.fail(new Error(complaint))),
      onSetData: (bytes) => this.setDataBytes.push(bytes),
    });
    const wx = makeWx({
      ...given,
      around,
      navigation: this.navigation,
      dialogs: this.dialogs,
      privacy: this.privacy,
      dialled: this.dialled,
      copied: this.copied,
      opened: this.opened,
      audio: this.audio,
      start: () => this.#start,
      inTap: () => this.#inTap,
      closing: this.#closing.signal,
    });
    this.#realm.provide({ wx, console: this.#makeConsole(), ...this.#timers.globals() });
    this.#realm.provide({
      getCurrentPages: () => this.navigation.stack.map(({ instance }) => instance.self),
    });
  }

  /** Runs app.js and opens the page of `url`, by default the first one. */
  launch(url = `/${this.#files.firstPage}`): void {
    const { path, query } = readLink(url);
    this.#start = { path: resolvePath('', path), query, scene: 1001 };
    this.#try(() => {
      this.#modules.loadApp();
      for (const lifecycle of ['onLaunch', 'onShow']) {
        const step = this.#modules.app[lifecycle];
        if (isCallable(step)) step.call(this.#modules.app, this.#realm.copy(this.#start));
      }
      this.navigation.open('reLaunch', url);
    });
  }

  /** What the top page shows now. */
  tree(): PageNode {
    const { view } = this.navigation.top();
    return this.#try(() => view.tree());
  }

  /** Lets an event happen on an element; says how many methods of the program it called. */
  happen(node: PageNode, what: Happening): number {
    this.#inTap = what.type === 'tap';
    try {
      return this.#try(() => dispatch(this.#realm, node, what));
    } finally {
      this.#inTap = false;
    }
  }

  /** Calls a method of the top page. @throws when it has none of that name */
  callPage(method: string): void {
    const { instance } = this.navigation.top();
    if (!this.#try(() => instance.call(method))) throw new Error(`${instance.path} has no ${method}`);
  }

  /** Stops timers and requests. */
  close(): void {
    this.#timers.stopAll();
    this.#closing.abort();
  }

  /** Runs code of the program; what it throws, or has thrown before, is the program's failure. */
  #try<T>(work: () => T): T {
    this.changes.assertNoFailure();
    try {
      const result = work();
      this.changes.assertNoFailure();
      return result;
    } catch (thrown) {
      const failure = this.changes.fail(thrown);
      this.changes.assertNoFailure();
      throw failure;
    }
  }

  #makeConsole(): Record<string, unknown> {
    const write = (...words: unknown[]) => void this.console.push(words.map(String).join(' '));
    return { log: write, info: write, warn: write, error: write, debug: write };
  }
}
