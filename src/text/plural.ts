/** A language's own forms for numbers: those that `Intl.PluralRules` tells apart, and `other` for all the rest. */
type Forms = Readonly<Partial<Record<Intl.LDMLPluralRule, string>> & { other: string }>;

/** Chooses the form of a language (BCP 47) that a number takes; `other` where a browser has no rules. */
export function plural(lang: string): (n: number, forms: Forms) => string {
  let rules: Intl.PluralRules | null = null;
  return (n, forms) => {
    try {
      rules ??= new Intl.PluralRules(lang);
      return forms[rules.select(n)] ?? forms.other;
    } catch {
      return forms.other;
    }
  };
}
