/**
 * policywright: from what an organisation tells about itself to policies worth signing.
 * Safe in browsers; for files and folders see `policywright/node`.
 */
export { version } from './version.js';
export { policyIds } from './profile/schema.js';
export type { Adoption, Person, PolicyId, Profile, RoleName } from './profile/schema.js';
export { parseProfile } from './profile/parse.js';
export { ProfileError } from './profile/profile-error.js';
export { readProfileText } from './profile/read.js';
export { validateProfile } from './profile/validate.js';
export { defaultsUsed, resolveProfile } from './profile/defaults.js';
export { factTable, flatFacts } from './profile/facts.js';
export { profileJsonSchema } from './profile/json-schema.js';
export { fieldReference } from './profile/field-reference.js';
export { availableLanguages, availablePolicies, loadPolicy } from './library/index.js';
export { assemble } from './policy/assemble.js';
export type { AssembleOptions } from './policy/assemble.js';
export { explain } from './library/explain.js';
export type { Explanation } from './policy/explain.js';
export { parseCustomisation } from './policy/customisation-file.js';
export { ChoiceError } from './policy/choices.js';
export { CustomisationError } from './policy/customisation-error.js';
export type { Customisation, PolicyCustomisation } from './policy/customisation.js';
export type * from './policy/document.js';
export { compilePolicy } from './template/compile.js';
export { CompileError } from './template/issues.js';
export type { CompiledPolicy } from './template/compiled.js';
export { coverage, standards } from './library/standards.js';
export type { CoverageRow, CoverageState } from './standards/coverage.js';
export type { Registry } from './standards/registry.js';
export type { Requirement } from './standards/requirement.js';
export { coverageCsv, coverageJson, coverageMarkdown } from './standards/coverage.js';
export { toDocx, toFlatOpc } from './word/to-docx.js';
export type { WordOptions } from './word/to-docx.js';
export { readPolicyFile } from './word/reader/read-policy-file.js';
export type { PolicyFile } from './word/reader/policy-file.js';
export { DamagedPartError } from './word/reader/damaged-part.js';
export { NewerFormatError } from './word/reader/newer-format.js';
export { NotAWordFileError } from './word/reader/not-a-word-file.js';
export { TooLargeError } from './word/reader/too-large.js';
export { EvaluationError } from './template/evaluate.js';
export { toHtml, toHtmlParts } from './text/html.js';
export type { HtmlParts } from './text/html.js';
export { toMarkdown } from './text/markdown.js';
export { reviewDates, toCalendar } from './text/calendar.js';
export type { ReviewDate, ReviewDateKind } from './text/calendar.js';
