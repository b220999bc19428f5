import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { z } from 'astro/zod';
import type { Lesson, Page } from '#schemas/course.ts';

/** Lessons and pages, for rendering alone: shapes and messages come from the content check. */
export const collections = {
  lessons: defineCollection({
    loader: glob({
      pattern: ['*/*.mdx', '!*/discussion.mdx'],
      base: './content/modules',
      generateId: ({ entry }) => entry.replace(/\.mdx$/, ''),
    }),
    schema: z.custom<Lesson>(),
  }),
  discussions: defineCollection({
    loader: glob({
      pattern: '*/discussion.mdx',
      base: './content/modules',
      generateId: ({ entry }) => entry.replace(/\/discussion\.mdx$/, ''),
    }),
    schema: z.custom<Page>(),
  }),
  pages: defineCollection({
    loader: glob({ pattern: '*.mdx', base: './content/pages', generateId: ({ entry }) => entry.replace(/\.mdx$/, '') }),
    schema: z.custom<Page>(),
  }),
};
