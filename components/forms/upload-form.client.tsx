"use client";
import type { ReactNode } from "react";
import type { FormState } from "../../lib/kernel/outcome";
import { ErrorSummary } from "./error-summary.client";
import { FieldShell } from "./field-shell.client";
import { describedBy, Form, useField, type FormWords } from "./form-context.client";
import { HiddenFields } from "./hidden-fields";
import { SubmitButton } from "./submit-button.client";

type UploadFormProps = {
  /** "papier": the line of app/api/upload/slots.ts. */
  readonly slot: string;
  /** What `uploadState` gave: fresh, or what was wrong a moment ago. */
  readonly state: FormState;
  readonly words: FormWords;
  /** `locale`, `back` (this page, without its locale), a `key`, and what the command needs. */
  readonly hidden: Readonly<Record<string, string>>;
  readonly submit: ReactNode;
  /** The fields before the file: which paper it is, until when. */
  readonly children?: ReactNode;
  /** The file itself: `FileField`. */
  readonly file: ReactNode;
};

/** A form that brings a file: a plain post, the same with and without scripts. */
export function UploadForm({ slot, state, words, hidden, submit, children, file }: UploadFormProps) {
  return (
    <form className="form" id="depot" action={`/api/upload/${slot}`} method="post" encType="multipart/form-data" noValidate>
      <ErrorSummary state={state} words={words} />
      <Form value={{ state, words, pending: "no" }}>
        <HiddenFields values={hidden} />
        {children}
        {file}
        <SubmitButton>{submit}</SubmitButton>
      </Form>
    </form>
  );
}

type FileFieldProps = {
  readonly label: ReactNode;
  readonly hint?: ReactNode;
  /** Words for a first field that opens the camera of a phone at once ("Prendre une photo"); the other then takes what is already there. */
  readonly camera?: ReactNode;
  /** Photos only. */
  readonly takes?: "photo";
  /** What the photo should look like. */
  readonly drawing?: ReactNode;
};

const photos = "image/jpeg,image/png";

/** Camera or file: the browser's own controls, which people know. Two fields of one name; the door takes whichever holds something. */
export function FileField({ label, hint, camera, takes, drawing }: FileFieldProps) {
  const field = useField("file");
  return (
    <>
      {drawing}
      {camera && (
        <div className="field">
          <label htmlFor={`${field.id}-camera`}>{camera}</label>
          <input className="input" id={`${field.id}-camera`} name="file" type="file" accept={photos} capture="environment" />
        </div>
      )}
      <FieldShell field={field} label={label} hint={hint}>
        <input
          className="input"
          id={field.id}
          name="file"
          type="file"
          accept={takes === "photo" ? photos : `${photos},application/pdf`}
          aria-invalid={field.wrong ? true : undefined}
          aria-describedby={describedBy(field, hint)}
        />
      </FieldShell>
    </>
  );
}
