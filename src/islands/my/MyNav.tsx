/** The parts of My learning, in the order of the page. */
export function MyNav() {
  return (
    <div class="my-nav">
      <ul role="list">
        <li>
          <a href="#modules">Modules</a>
        </li>
        <li>
          <a href="#history">Results so far</a>
        </li>
        <li>
          <a href="#notes">My notes</a>
        </li>
        <li>
          <a href="#keep">Keep, move, delete</a>
        </li>
      </ul>
    </div>
  );
}
