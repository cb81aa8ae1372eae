/** Property tests draw the same examples in every run, so that a failure is always somebody's change. `FC_SEED` draws others. */
import fc from 'fast-check';

fc.configureGlobal({ seed: Number(process.env['FC_SEED'] ?? 20200116) });
