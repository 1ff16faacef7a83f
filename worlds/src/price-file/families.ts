/** Blocks that share a price: names without `minecraft:`, in which * stands for any letters. */
export type Family = { readonly id: string; readonly blocks: readonly string[] }

/** What is wrong with one name: `family` and `name` say which. */
export type FamilyMistake = { readonly family: string; readonly name: string; readonly message: string }

/**
 * Says for every block to which family it belongs: a name in full counts before every *, and of several * the first that fits.
 *
 * @param every - All block names of the version.
 */
export function sortBlocks(
  families: readonly Family[],
  every: readonly string[],
): {
  readonly blocks: Record<string, string>
  readonly mistakes: readonly FamilyMistake[]
  readonly unsaid: readonly string[]
} {
  const names = families.flatMap(({ id, blocks }) => blocks.map((name) => ({ family: id, name })))
  const mistakes: FamilyMistake[] = []
  const blocks = new Map<string, string>()
  for (const { family, name } of names.filter((one) => !one.name.includes('*'))) {
    if (!every.includes(name)) mistakes.push({ family, name, message: `there is no block "${name}" in this Minecraft` })
    else if (blocks.has(name))
      mistakes.push({ family, name, message: `"${name}" stands under ${blocks.get(name)} too` })
    else blocks.set(name, family)
  }
  for (const { family, name } of names.filter((one) => one.name.includes('*'))) {
    const pattern = new RegExp(`^${name.replaceAll('*', '.*')}$`)
    const fits = every.filter((block) => pattern.test(block) && !blocks.has(block))
    if (fits.length === 0)
      mistakes.push({ family, name, message: `"${name}" fits no block that is not named before it` })
    for (const block of fits) blocks.set(block, family)
  }
  return { blocks: Object.fromEntries(blocks), mistakes, unsaid: every.filter((block) => !blocks.has(block)) }
}
