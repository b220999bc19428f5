import type { Unopened as Reason } from '#core/paths/codec.ts';

const messages: Readonly<Record<Exclude<Reason, 'none'>, { readonly title: string; readonly text: string }>> = {
  damaged: {
    title: 'This link is not whole',
    text: 'Part of it was lost or changed on the way: some messengers cut long links. Ask for it again, as a file or on the printed sheet if need be.',
  },
  newer: {
    title: 'This link was made by a later version of the course',
    text: 'This copy of the course does not know its form. Reload the page to get the newest version; if that does not help, ask for the printed sheet, which has every address.',
  },
  oversized: {
    title: 'This link is too long',
    text: 'It holds more than a path can have, so it was not opened. Ask whoever sent it for a shorter path.',
  },
  empty: {
    title: 'This path has no steps',
    text: 'The link is whole, but nothing is in it. Ask whoever sent it to build it again.',
  },
};

/** Why a link opened no path, and what to do. A plain visit has nothing to say. */
export default function Unopened({ reason }: { readonly reason: Reason }) {
  if (reason === 'none') return null;
  return (
    <section class="notice" data-line="dotted" role="alert">
      <h2 class="notice-title">{messages[reason].title}</h2>
      <p>{messages[reason].text}</p>
      <p>Nothing was kept or changed. You can begin with a ready-made path below.</p>
    </section>
  );
}
