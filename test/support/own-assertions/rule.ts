import type { OfficeFile } from './office-file.js';

/** Looks for one kind of fault; one line for each place, none when all is well. */
export type Rule = (file: OfficeFile) => string[];

/** Rules by name; a finding begins with the name of its rule. */
export type Rules = Readonly<Record<string, Rule>>;
