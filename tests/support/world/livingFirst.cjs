// What drives a browser takes longest: begun last, it would leave one of two workers with nothing to do.

const { default: Sequencer } = require('@jest/test-sequencer');

class LivingFirst extends Sequencer {
  sort(tests) {
    const sorted = super.sort(tests);
    const isLiving = ({ context }) => context.config.displayName?.name === 'living';
    return [...sorted.filter(isLiving), ...sorted.filter((test) => !isLiving(test))];
  }
}

module.exports = LivingFirst;
