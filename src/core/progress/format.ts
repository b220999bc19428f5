/*
 * The stored record of a learner, format 1. This is a published format: files that learners keep hold it too.
 *
 * One entry is one thing that happened, written once and never changed:
 *
 *   { "format": 1, "uuid": "0190…", "time": 1764000000000, "deviceId": "…",
 *     "about": { "kind": "item", "id": "five-kinds-a" }, "rev": 1,
 *     "event": "responseSubmitted", "data": { "response": { "option": "b" }, "mark": { "got": 1, "max": 1 }, "try": 1 } }
 *
 * - format    raised only when the meaning of a field changes; a new event name or a new field does not raise it.
 * - uuid      names the entry everywhere: two logs are joined by it, and the database is keyed by it.
 * - time      milliseconds since 1970 by the clock of the device; entries are read in the order (time, uuid).
 * - deviceId  a random name of the browser profile, so that a class view can tell files apart. It says nothing about a person.
 * - about     what it happened to. Ids are written by hand in the content and never reused; a renamed one is found through its aliases.
 * - rev       the revision of the item that was answered.
 * - data      differs by event, below. Responses are ids of options and rows, never positions. Marks are whole units.
 *
 * A form's id is "quiz:code:uuid", the uuid being that of its `formDrawn` entry (whose own about.id is "quiz:code").
 * A work or law that a reading path names is marked as read like a lesson, with the id "reference:…" or "law:…".
 * An event with `form` in its data belongs to that form and leaves the item's own history alone.
 *
 * Life of an entry. It is written to the database as it stands and read back through `decodeEvent`, which takes of it what this
 * version knows. An entry that this version cannot read (a higher format, an unknown event, damage) stays in the database untouched
 * and goes into a backup untouched; it only does not count here. Two things are ever removed: a draft that the same page replaced
 * with a later draft of the same field (typing a paragraph would otherwise store it a hundred times), and a text that an `erased`
 * entry names. Free text of the learner stands in `reflectionWritten` and `itemCommented` alone (a reason given in a case is a
 * reflection too), so that a copy to share can leave it out and erasing it takes away no mark.
 *
 * What an entry may hold stands in event-schemas.ts, from which the types come and by which files are read; decode.ts says the same in
 * little code for the pages, and a test holds the two together.
 *
 * Changing the format: add a numbered migration (migrations.ts), a frozen fixture in tests/fixtures/progress, and a line here.
 * 1  first form, 2026.
 */

/** The format that this version writes. */
export const FORMAT = 1;
