/** Content controls around blocks: clauses, and the parts between them. Hidden: they show no frame in Word. */
import { ByteWriter, piece, type Piece } from '../bytes.js';
import { controlTitle, partTag } from '../tags.js';
import type { Story } from './story.js';

const controlStart = piece('<w:sdt><w:sdtPr><w:alias w:val="');
const beforeTag = piece('"/><w:tag w:val="');
const beforeId = piece('"/><w:id w:val="');
const contentStart = piece('"/><w15:appearance w15:val="hidden"/></w:sdtPr><w:sdtContent>');
const controlEnd = piece('</w:sdtContent></w:sdt>');

const controls = new Map<string, Piece>();
const mostControls = 2_048;

/** A control up to its id. */
const opening = (tag: string, title: string): Piece => {
  const name = `${tag} ${title}`;
  const known = controls.get(name);
  if (known !== undefined) return known;
  const out = new ByteWriter(512);
  out.raw(controlStart);
  out.attribute(controlTitle(title));
  out.raw(beforeTag);
  out.attribute(tag);
  out.raw(beforeId);
  const control = out.copy();
  if (controls.size >= mostControls) controls.clear();
  controls.set(name, control);
  return control;
};

/** Writes a block in its control, or without one where there are no controls. */
export const writeBlockControl = (
  story: Story,
  { id, tag, title }: { readonly id: string; readonly tag: string; readonly title: string },
  write: () => void,
): void => {
  const { out, choices } = story;
  const start = out.length;
  if (choices.controls) {
    out.raw(opening(tag, title));
    story.controlId();
    out.raw(contentStart);
  }
  const contentFrom = out.length;
  write();
  const contentTo = out.length;
  if (choices.controls) out.raw(controlEnd);
  story.blocks?.set(id, { start, contentFrom, contentTo, end: out.length });
};

/** Writes a part, by its block id. */
export const writePart = (story: Story, id: string, title: string, write: () => void): void =>
  writeBlockControl(story, { id, tag: partTag(story.document.policy.id, id), title }, write);
