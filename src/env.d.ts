declare module 'virtual:course' {
  import type { Content } from '#core/course/model.ts';
  const content: Content;
  export default content;
}

declare namespace App {
  interface Locals {
    /** The lesson that the page shows, for the tags that an author wrote in it. */
    lesson?: string;
  }
}
