/** Writes docs/profile.md, the reference of all fields, from the schema and its catalogue. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { fieldReference } from '../src/profile/field-reference.js';

mkdirSync('docs', { recursive: true });
writeFileSync('docs/profile.md', fieldReference());
