/**
 * Which modules of the browser's scripts travel together. Left alone the bundler makes fourteen files for a lesson page, the smallest
 * of 53 bytes; each is compressed on its own, so that joined by use they are a tenth smaller. Three files: what every page runs, Preact
 * where there are islands, and the marking of questions.
 */
export const pageChunks = {
  groups: [
    {
      name: 'page',
      test: /\/src\/(?:elements\/(?:page|copy|notes|marks|open-search|keeping|theme|place)|stores\/(?!backup|protect|review-plan|path-drafts|flags|travel).+|core\/progress\/(?:aliases|decode|erasures|events|format|last-time|reduce|snapshot|state|status)|core\/text\/read|core\/assessment\/read-response)\.ts$|\/nanostores\/atom\/|preload-helper/,
    },
    {
      name: 'preact',
      test: /\/node_modules\/(?:preact|@nanostores\/preact|@astrojs\/preact|nanostores\/listen-keys)\//,
    },
    {
      name: 'question',
      test: /\/src\/(?:islands\/(?:CheckQuestion|mount-checks)|islands\/question\/(?!order-buttons)|core\/assessment\/(?:marking\/|choices|rules|read-key)|core\/text\/(?:answer|edit-distance))/,
    },
  ],
};
