// Where the tests of `back` run: one world a worker instead of one a file. The code under test is read once there and
// kept (see runtime.cjs), as a function's process keeps it from event to event.

const { Script } = require('node:vm');
const { LegacyFakeTimers, ModernFakeTimers } = require('@jest/fake-timers');
const { ModuleMocker } = require('jest-mock');
const { installCommonGlobals } = require('jest-util');

const { runInContext } = Script.prototype;
Script.prototype.runInContext = function (context, options) {
  return context === globalThis ? this.runInThisContext(options) : runInContext.call(this, context, options);
};

/** Jest's own marks can be put up once only; the copy of `process` that comes with them cannot speak to the one who runs us. */
function furnish(config) {
  if (Symbol.for('jest-native-now') in globalThis) return;
  const { process } = globalThis;
  installCommonGlobals(globalThis, config.globals);
  globalThis.process = process;
}

const unref = { idToRef: (id) => id, refToId: (timer) => timer };

/** What a file put into the world, or changed in it, is taken back when it is done. */
const worldNow = () => Object.getOwnPropertyDescriptors(globalThis);

function backTo(before) {
  for (const key of Reflect.ownKeys(globalThis)) {
    const was = before[key];
    const is = Object.getOwnPropertyDescriptor(globalThis, key);
    if (!is?.configurable) continue;
    if (!was) delete globalThis[key];
    else if (was.value !== is.value || was.get !== is.get) Object.defineProperty(globalThis, key, was);
  }
}

/** As Node has it: a test and what leads to it lie within. */
const framesTold = 10;

class OneWorld {
  constructor({ projectConfig: config }) {
    furnish(config);
    this.before = worldNow();
    this.exitBefore = process.exit;
    this.environmentBefore = { ...process.env };
    this.global = globalThis;
    this.moduleMocker = new ModuleMocker(globalThis);
    const { moduleMocker, global } = this;
    this.fakeTimers = new LegacyFakeTimers({ config, global, moduleMocker, timerConfig: unref });
    this.fakeTimersModern = new ModernFakeTimers({ config, global });
  }

  async setup() {
    // Jest asks for a hundred frames of every error. A rule that says no is one, thrown a million times in these tests.
    Error.stackTraceLimit = framesTold;
  }

  async teardown() {
    this.fakeTimers.dispose();
    this.fakeTimersModern.dispose();
    backTo(this.before);
    process.exit = this.exitBefore;
    for (const name of Object.keys(process.env))
      if (!(name in this.environmentBefore)) delete process.env[name];
    Object.assign(process.env, this.environmentBefore);
  }

  exportConditions() {
    return ['node', 'node-addons'];
  }

  getVmContext() {
    return globalThis;
  }
}

module.exports = OneWorld;
