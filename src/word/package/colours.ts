/** Colours that follow from the one theme colour. */
const valid = /^[0-9a-fA-F]{6}$/;

/** Share of the colour in a tint that is mixed with white; light enough for print in black and white. */
const tintShare = 0.09;

export interface Colours {
  readonly colour: string;
  readonly tint: string;
}

export const coloursOf = (colour: string): Colours => {
  if (!valid.test(colour)) {
    throw new Error(`colour ${colour}: not six hexadecimal digits; write it like 0B5563, without #`);
  }
  const value = Number.parseInt(colour, 16);
  const mixed = [16, 8, 0].map((shift) => {
    const part = (value >> shift) & 0xff;
    return Math.round(255 - (255 - part) * tintShare)
      .toString(16)
      .padStart(2, '0');
  });
  return { colour: colour.toUpperCase(), tint: mixed.join('').toUpperCase() };
};
