import { CircleAlert } from 'lucide-react';

/** What concerns the form as a whole: a wrong password, an account that is locked. */
export function Refusal({ text }: { text: string | undefined }) {
  if (!text) return null;
  return (
    <p role="alert" className="flex items-start gap-2 rounded-md bg-red-soft px-3 py-2 text-sm text-red">
      <CircleAlert aria-hidden="true" className="mt-0.5" />
      {text}
    </p>
  );
}
