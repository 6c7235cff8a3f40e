/** Writes docs/profile.md, the reference of all fields, and docs/consistency.md, the rules on a set of documents. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { fieldReference } from '../src/profile/field-reference.js';
import { rulePage } from './rule-page.js';

mkdirSync('docs', { recursive: true });
writeFileSync('docs/profile.md', fieldReference());
writeFileSync('docs/consistency.md', rulePage());
