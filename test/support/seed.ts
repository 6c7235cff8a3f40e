/**
 * The same random organisations in every run of `npm test`, so that a change is judged by what it changed.
 * `npm run test:deep` looks at others each time; a failure tells the seed to repeat it with.
 */
import fc from 'fast-check';

const seed = process.env.POLICYWRIGHT_SEED ?? '20261123';
if (seed !== 'random') fc.configureGlobal({ seed: Number(seed) });
