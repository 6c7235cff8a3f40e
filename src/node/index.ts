/** policywright with files and folders: the whole library, and reading and writing with Node. */
export * from '../index.js';
export { InputError } from './input-error.js';
export type { InputProblem } from './input-error.js';
export { readProfile } from './profile-file.js';
export type { ProfileFile } from './profile-file.js';
export { readCustomisation } from './customisation-file.js';
export { readLogo } from './logo.js';
export { loadPolicyFrom } from './policy-folder.js';
export type { LoadedPolicy } from './policy-folder.js';
export { findOffice } from './office-program.js';
export type { OfficeSearch } from './office-program.js';
export { toPdf } from './pdf.js';
export type { PdfOptions } from './pdf.js';
export { Interrupted, writeFiles } from './write-files.js';
export type { OutputFile } from './write-files.js';
