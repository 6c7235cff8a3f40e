import { describe, expect, test } from '@jest/globals';
import { mkdir, symlink, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { pictureFacts, readLogo } from '../../src/node/logo.js';
import { InputError } from '../../src/node/input-error.js';
import { inFolder } from './folder.js';
import { jpeg, png } from './pictures.js';

describe('the size of a picture', () => {
  test.each([
    ['PNG', png(640, 200), { format: 'png', width: 640, height: 200 }],
    ['JPEG', jpeg(300, 90), { format: 'jpeg', width: 300, height: 90 }],
    ['progressive JPEG', jpeg(1200, 800, 0xc2), { format: 'jpeg', width: 1200, height: 800 }],
  ])('%s', (_, bytes, facts) => {
    expect(pictureFacts(bytes, 'logo.png')).toEqual(facts);
  });

  test.each([
    ['text', new TextEncoder().encode('<svg xmlns="x"/>'), /neither a PNG nor a JPEG/],
    ['nothing', new Uint8Array(), /neither/],
    ['a PNG cut short', png(5, 5).subarray(0, 20), /damaged/],
    ['a JPEG cut short', jpeg(5, 5).subarray(0, 18), /damaged/],
    ['a JPEG without a frame', jpeg(5, 5, 0xc4), /damaged/],
    ['no pixels', png(0, 10), /0 x 10 pixels/],
    ['too many pixels', png(20_000, 20_000), /20000 x 20000 pixels/],
  ])('%s is refused', (_, bytes, message) => {
    expect(() => pictureFacts(bytes, 'logo.png')).toThrow(message);
  });

  test('a JPEG whose segment claims no length ends', () => {
    const bytes = new Uint8Array([0xff, 0xd8, 0xff, 0xfe, 0, 0, 0xff, 0xfe, 0, 0, 0, 0, 0, 0]);
    expect(() => pictureFacts(bytes, 'logo.jpg')).toThrow(InputError);
  });
});

describe('reading the logo of a profile', () => {
  test('beside the profile and below it', () =>
    inFolder(async (folder) => {
      await mkdir(path.join(folder, 'pictures'));
      await writeFile(path.join(folder, 'logo.png'), png(10, 20));
      await writeFile(path.join(folder, 'pictures', 'ours.jpg'), jpeg(30, 40));
      await expect(readLogo(folder, { file: 'logo.png', alt: 'A lamp' })).resolves.toMatchObject({
        format: 'png',
        width: 10,
        height: 20,
        alt: 'A lamp',
      });
      await expect(readLogo(folder, { file: 'pictures/ours.jpg', alt: 'x' })).resolves.toMatchObject({
        width: 30,
      });
    }));

  test.each(['../logo.png', '/etc/hostname', 'a/../../logo.png', '.', '..'])('%s lies outside', (file) =>
    inFolder(async (folder) => {
      await writeFile(path.join(folder, 'logo.png'), png(1, 1));
      await mkdir(path.join(folder, 'profile'));
      const reading = readLogo(path.join(folder, 'profile'), { file, alt: 'x' });
      await expect(reading).rejects.toThrow(/outside the folder of the profile.*Copy the picture/s);
    }),
  );

  test('a link that leads outside is refused', () =>
    inFolder(async (folder) => {
      await writeFile(path.join(folder, 'logo.png'), png(1, 1));
      await mkdir(path.join(folder, 'profile'));
      await symlink(path.join(folder, 'logo.png'), path.join(folder, 'profile', 'logo.png'));
      const reading = readLogo(path.join(folder, 'profile'), { file: 'logo.png', alt: 'x' });
      await expect(reading).rejects.toThrow(/outside/);
    }));

  test.each([
    ['missing', undefined, /there is no such file/],
    ['too large', new Uint8Array(1_000_001), /at most 1,000,000 are read/],
    ['a GIF', new TextEncoder().encode('GIF89a'), /Save the logo as PNG/],
  ])('%s', (_, bytes, message) =>
    inFolder(async (folder) => {
      if (bytes) await writeFile(path.join(folder, 'logo.png'), bytes);
      await expect(readLogo(folder, { file: 'logo.png', alt: 'x' })).rejects.toThrow(message);
    }),
  );
});
