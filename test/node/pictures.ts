/** Heads of pictures: all that is needed to know their kind and size. */

export function png(width: number, height: number): Uint8Array {
  const bytes = new Uint8Array(33);
  bytes.set([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52]);
  const view = new DataView(bytes.buffer);
  view.setUint32(16, width);
  view.setUint32(20, height);
  return bytes;
}

/** A JPEG with a comment and a quantisation table before its frame. */
export function jpeg(width: number, height: number, frame = 0xc0): Uint8Array {
  const bytes = [0xff, 0xd8, 0xff, 0xfe, 0, 5, 1, 2, 3, 0xff, 0xff, 0xdb, 0, 4, 9, 9];
  bytes.push(0xff, frame, 0, 17, 8, height >> 8, height & 255, width >> 8, width & 255, 3);
  return new Uint8Array([...bytes, ...new Array<number>(12).fill(0)]);
}
