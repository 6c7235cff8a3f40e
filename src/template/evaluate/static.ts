import type { BlockTemplate, DefinitionEntry, InlineTemplate, ListEntry, RowEntry } from '../compiled.js';

/** Whether a template says the same for every organisation. */
export function isStaticInline(template: InlineTemplate): boolean {
  switch (template.type) {
    case 'strong':
    case 'emphasis':
    case 'link':
      return template.children.every(isStaticInline);
    case 'text':
    case 'break':
    case 'checkbox':
      return true;
    default:
      return false;
  }
}

export function isStaticEntry(entry: ListEntry | RowEntry | DefinitionEntry): boolean {
  switch (entry.type) {
    case 'item':
      return entry.children.every(isStaticBlock);
    case 'row':
      return entry.cells.every((cell) => cell.every(isStaticInline));
    case 'definition':
      return entry.term.every(isStaticInline) && entry.description.every(isStaticInline);
    default:
      return false;
  }
}

export function isStaticBlock(template: BlockTemplate): boolean {
  switch (template.type) {
    case 'paragraph':
    case 'heading':
      return template.children.every(isStaticInline);
    case 'list':
    case 'definitions':
      return template.items.every(isStaticEntry);
    case 'table':
      return (
        template.columns.every((column) => column.header.every(isStaticInline)) &&
        template.rows.every(isStaticEntry)
      );
    case 'callout':
    case 'landscape':
      return template.children.every(isStaticBlock);
    case 'lines':
      return template.label.every(isStaticInline);
    case 'signature':
      return template.parts.every((part) => part.every(isStaticInline));
    case 'pagebreak':
      return true;
    default:
      return false;
  }
}

/** Freezes a result that is handed out many times. */
export function deepFreeze<Value>(value: Value): Value {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    for (const part of Object.values(value)) deepFreeze(part);
  }
  return value;
}
