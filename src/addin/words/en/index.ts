import { document } from './document.js';
import { help } from './help.js';
import { organisation } from './organisation.js';
import { policies } from './policies.js';
import { shell } from './shell.js';

export const en = { shell, organisation, policies, document, help };
