/**
 * Draws the icons of the add-in: a page with lines of text and a tick, in the teal of the documents. Drawn here as
 * distances to shapes, so that every size is sharp; written as PNG.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { crc32, deflateSync } from 'node:zlib';

const sizes = [16, 20, 24, 32, 40, 48, 64, 80, 128];
const teal = [11, 107, 107];
const white = [255, 255, 255];
const gold = [242, 183, 5];

/** Distance from a point to a box with round corners; negative inside. */
function box(x, y, left, top, right, bottom, radius) {
  const dx = Math.abs(x - (left + right) / 2) - (right - left) / 2 + radius;
  const dy = Math.abs(y - (top + bottom) / 2) - (bottom - top) / 2 + radius;
  return Math.hypot(Math.max(dx, 0), Math.max(dy, 0)) + Math.min(Math.max(dx, dy), 0) - radius;
}

/** Distance from a point to a stroke between two points. */
function stroke(x, y, [x1, y1], [x2, y2], width) {
  const length = (x2 - x1) ** 2 + (y2 - y1) ** 2;
  const along = Math.min(1, Math.max(0, ((x - x1) * (x2 - x1) + (y - y1) * (y2 - y1)) / length));
  return Math.hypot(x - x1 - along * (x2 - x1), y - y1 - along * (y2 - y1)) - width / 2;
}

/** Shapes from back to front, on a square of side 1; small sizes have fewer and thicker ones. */
function shapes(size) {
  const isSmall = size < 32;
  const line = isSmall ? 0.085 : 0.06;
  const rows = isSmall ? [0.34, 0.56] : [0.28, 0.42, 0.56];
  return [
    { colour: teal, at: (x, y) => box(x, y, 0.12, 0.03, 0.8, 0.97, 0.09) },
    ...rows.map((top, index) => ({
      colour: white,
      at: (x, y) => stroke(x, y, [0.26, top], [index === rows.length - 1 ? 0.48 : 0.66, top], line),
    })),
    { colour: white, at: (x, y) => Math.hypot(x - 0.7, y - 0.72) - 0.3 },
    { colour: gold, at: (x, y) => Math.hypot(x - 0.7, y - 0.72) - 0.245 },
    {
      colour: teal,
      at: (x, y) =>
        Math.min(
          stroke(x, y, [0.59, 0.73], [0.675, 0.815], isSmall ? 0.09 : 0.07),
          stroke(x, y, [0.675, 0.815], [0.82, 0.635], isSmall ? 0.09 : 0.07),
        ),
    },
  ];
}

function pixels(size) {
  const rows = Buffer.alloc(size * (size * 4 + 1));
  const all = shapes(size);
  for (let row = 0; row < size; row += 1) {
    for (let column = 0; column < size; column += 1) {
      let [red, green, blue, alpha] = [0, 0, 0, 0];
      for (const { colour, at } of all) {
        const distance = at((column + 0.5) / size, (row + 0.5) / size) * size;
        const cover = Math.min(1, Math.max(0, 0.5 - distance));
        const sum = cover + alpha * (1 - cover);
        if (sum === 0) continue;
        const mix = (front, back) => (front * cover + back * alpha * (1 - cover)) / sum;
        [red, green, blue] = [mix(colour[0], red), mix(colour[1], green), mix(colour[2], blue)];
        alpha = sum;
      }
      rows.set([red, green, blue, alpha * 255].map(Math.round), row * (size * 4 + 1) + 1 + column * 4);
    }
  }
  return rows;
}

function chunk(type, data) {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  const sum = Buffer.alloc(4);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, sum]);
}

function png(size) {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(size, 0);
  header.writeUInt32BE(size, 4);
  header.set([8, 6, 0, 0, 0], 8);
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(pixels(size), { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

const folder = fileURLToPath(new URL('../assets/', import.meta.url));
mkdirSync(folder, { recursive: true });
for (const size of sizes) writeFileSync(`${folder}icon-${size}.png`, png(size));
