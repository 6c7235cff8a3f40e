/** The shapes of the files of `templates/standards/`. */
import { z } from 'zod';

const words = z.string().trim().min(1);
export const citationShape = z.strictObject({
  name: words,
  part: words.optional(),
  about: words.optional(),
  benchmark: z.literal(true).optional(),
  verification: z.enum(['opened', 'own-knowledge', 'unconfirmed']),
});
export const requirementShape = z.strictObject({
  id: z.string().regex(/^[A-Z]{2}-\d{2}$/, 'an id is two capitals, a hyphen and two digits, such as CC-04'),
  requirement: words,
  applies: z
    .strictObject({ must: words.optional(), should: words.optional() })
    .refine(({ must, should }) => must !== undefined || should !== undefined, 'say when it applies'),
  gate: z.union([z.literal(true), words]).optional(),
  dated: z.boolean(),
  evidence: words,
  sources: z.array(citationShape).min(1),
  note: words.optional(),
});
export const policyFileShape = z.strictObject({
  policy: z.string().regex(/^[a-z][a-z-]*$/),
  onlyIf: words.optional(),
  requirements: z.array(requirementShape).min(1),
});
export const sourceFileShape = z.strictObject({
  sources: z.array(
    z.strictObject({
      name: words,
      title: words,
      kind: z.enum([
        'treaty',
        'recommendation',
        'eu-law',
        'national-law',
        'agreement',
        'sector-standard',
        'guidance',
        'practice',
        'project',
      ]),
      binds: words.optional(),
    }),
  ),
});

export type RequirementData = z.infer<typeof requirementShape>;
export type CitationData = z.infer<typeof citationShape>;
