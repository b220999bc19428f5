type Props = { readonly id: string; readonly label: string; readonly onFile: (file: File | undefined) => void };

/** A field for a path that came as a file. */
export default function PathFile({ id, label, onFile }: Props) {
  return (
    <>
      <label htmlFor={id}>{label}</label>
      <input
        class="input"
        id={id}
        type="file"
        accept=".json,.txt,application/json,text/plain"
        onChange={(event) => onFile(event.currentTarget.files?.[0])}
      />
    </>
  );
}
