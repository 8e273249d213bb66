import { answerClock } from './answer';

const { text, exitCode } = answerClock(process.argv.slice(2));
if (exitCode === 0) console.log(text);
else console.error(text);
process.exitCode = exitCode;
