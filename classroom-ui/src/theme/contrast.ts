/** A colour as `#rrggbb`. */
type Hex = string

/** Relative luminance, 0 (black) to 1 (white). @see https://www.w3.org/TR/WCAG21/#dfn-relative-luminance */
function luminance(colour: Hex): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(colour.slice(at, at + 2), 16) / 255
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

/** How far apart two colours are, 1 to 21: text wants 4.5, signs want 3. @see https://www.w3.org/TR/WCAG21/#dfn-contrast-ratio */
export function contrast(one: Hex, other: Hex): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].toSorted((a, b) => b - a)
  return (light + 0.05) / (dark + 0.05)
}
