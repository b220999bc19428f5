import { quizName, withoutRetry, type NamedForm } from '#core/progress/form-session.ts';

type Props = { readonly taken: readonly NamedForm[]; readonly onShow: (form: string) => void };

/** The forms that were handed in, with a way to look at each again. */
export default function FormsTaken({ taken, onShow }: Props) {
  if (taken.length === 0) return null;
  return (
    <table class="table forms-taken">
      <caption>Forms that you have handed in</caption>
      <thead>
        <tr>
          <th scope="col">When</th>
          <th scope="col">Form</th>
          <th scope="col">Result</th>
          <th scope="col">
            <span class="visually-hidden">Look</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {taken.map(([id, form]) => {
          const isShared = form.quiz === withoutRetry(form.quiz) && form.quiz !== 'mixed';
          const name = isShared ? form.code : quizName(form.quiz);
          return (
            <tr key={id}>
              <th scope="row">
                {new Date(form.submitted?.time ?? 0).toLocaleDateString('en-GB', { day: 'numeric', month: 'long' })}
              </th>
              <td>{name}</td>
              <td>{form.submitted?.percent}%</td>
              <td>
                <button class="link-button" type="button" onClick={() => onShow(id)}>
                  Look<span class="visually-hidden"> at form {name}</span>
                </button>
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
