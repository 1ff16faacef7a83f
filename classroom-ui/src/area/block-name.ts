/** What Minecraft calls a block: `oak door` of `minecraft:oak_door[half=lower]`. */
export const blockName = (state: string): string => (/^(?:[^:[]*:)?([^[]*)/.exec(state)?.[1] ?? '').replaceAll('_', ' ')
