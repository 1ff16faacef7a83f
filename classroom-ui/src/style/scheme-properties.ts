/** As much of a style sheet's rule as is looked at. */
type Rule = CSSStyleRule | CSSMediaRule

/**
 * Every custom property the pages have in day or evening, as one element's own: so that both can stand beside each other,
 * with the values of the style sheets and no other.
 */
export function schemeProperties(scheme: 'light' | 'dark', sheets: Iterable<CSSStyleSheet>): Record<string, string> {
  const found: Record<string, string> = { 'color-scheme': scheme }
  const read = (rules: Iterable<CSSRule>): void => {
    for (const rule of rules) {
      const one = rule as Rule
      if ('selectorText' in one && one.selectorText.split(',').some((part) => part.trim().startsWith(':root'))) {
        for (const name of one.style) if (name.startsWith('--')) found[name] = one.style.getPropertyValue(name)
      }
      if ('conditionText' in one && one.conditionText.includes(`prefers-color-scheme: ${scheme}`)) read(one.cssRules)
    }
  }
  for (const sheet of sheets) read(sheet.cssRules)
  return found
}
