// Before any package.
import './import-paths.ts';
import './changed-ink.ts';
import fc from 'fast-check';

// What lands is judged by itself and not by the luck of a draw; at home every run tries other values.
if (process.env.CI) fc.configureGlobal({seed: 20_260_813});
