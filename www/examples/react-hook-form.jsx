import { standardSchemaResolver } from "@hookform/resolvers/standard-schema";
import { createRoot } from "react-dom/client";
import { useFieldArray, useForm } from "react-hook-form";
import { ready } from "rapporteur";
import { schema } from "rapporteur/schema";
import module from "rapporteur/rapporteur.wasm";

function Report({ resolver }) {
  const { control, formState, handleSubmit, register } = useForm({
    resolver,
    mode: "onTouched",
    defaultValues: { speakers: [{ name: "", affiliation: "", declaration: "" }] },
  });
  const { append, fields } = useFieldArray({ control, name: "speakers" });
  const { errors, isSubmitSuccessful } = formState;
  return (
    <form onSubmit={handleSubmit(() => {})} noValidate>
      <Text name="title" label="Title" register={register} error={errors.title} />
      <Text
        name="key_messages"
        label="Key messages"
        register={register}
        error={errors.key_messages}
      />
      {fields.map((field, index) => (
        <fieldset key={field.id}>
          <legend>Speaker {index + 1}</legend>
          <Text
            name={`speakers.${index}.name`}
            label="Name"
            register={register}
            error={errors.speakers?.[index]?.name}
          />
          <Text
            name={`speakers.${index}.affiliation`}
            label="Affiliation"
            register={register}
            error={errors.speakers?.[index]?.affiliation}
          />
          <Text
            name={`speakers.${index}.declaration`}
            label="Gender, as declared"
            register={register}
            error={errors.speakers?.[index]?.declaration}
          />
        </fieldset>
      ))}
      <button type="button" onClick={() => append({ name: "", affiliation: "", declaration: "" })}>
        Add a speaker
      </button>
      <button>Send</button>
      <p role="status">{isSubmitSuccessful ? "Sent" : ""}</p>
    </form>
  );
}

function Text({ name, label, register, error }) {
  const id = name.replaceAll(".", "-");
  return (
    <p>
      <label htmlFor={id}>{label}</label>
      <br />
      <textarea
        id={id}
        {...register(name)}
        aria-invalid={error ? true : undefined}
        aria-describedby={`${id}-error`}
      />
      <span id={`${id}-error`} role={error ? "alert" : undefined}>
        {error?.message}
      </span>
    </p>
  );
}

await ready(new URL(module, import.meta.url));
const form = {
  id: "small-report",
  name: "Small report",
  language: "en",
  fields: [
    { id: "title", label: "Title", kind: "line", required: "error" },
    {
      id: "key_messages",
      label: "Key messages",
      kind: "items",
      required: "error",
      words: { at_most: 5, certainty: "seen" },
    },
    { id: "speakers", label: "Speakers", kind: "speakers", affiliation_required: "error" },
  ],
};
createRoot(document.getElementById("root")).render(
  <Report resolver={standardSchemaResolver(schema(form))} />,
);
