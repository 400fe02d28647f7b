/** `1,234,567.8`, `1 234`, `12.5`, `.5`, `1,00,000` (Indian grouping), `1.234.567` (two stops can only group). */
const FORMS: readonly { readonly form: RegExp; readonly toNumber: (text: string) => number }[] = [
  { form: /^(?:\d+(?:\.\d+)?|\.\d+)$/u, toNumber: Number },
  { form: /^\d{1,3}(,\d{3})+(\.\d+)?$/u, toNumber: (text) => Number(text.replaceAll(',', '')) },
  { form: /^\d{1,2}(,\d{2})+,\d{3}(\.\d+)?$/u, toNumber: (text) => Number(text.replaceAll(',', '')) },
  {
    form: /^\d{1,3}(\.\d{3}){2,}(,\d+)?$/u,
    toNumber: (text) => Number(text.replaceAll('.', '').replace(',', '.')),
  },
];

/**
 * The value of digits with separators, or null where the separators can be read in two ways (`1,23`, `1.234,5`) or in
 * none.
 */
export function parseDigits(text: string): number | null {
  const value = FORMS.find(({ form }) => form.test(text))?.toNumber(text);
  return value !== undefined && Number.isFinite(value) ? value : null;
}
