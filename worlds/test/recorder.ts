/** Keeps every packet of the kinds named (all, if none is), as a client received them. */
export function createRecorder(...kinds: readonly string[]) {
  const packets: {
    readonly name: string
    readonly fields: Readonly<Record<string, unknown>>
    readonly bytes: Buffer
  }[] = []
  return {
    packets,
    /** The fields of all packets of one kind so far. */
    of: (kind: string) => packets.filter(({ name }) => name === kind).map(({ fields }) => fields),
    received(name: string, fields: Readonly<Record<string, unknown>>, bytes: Buffer): void {
      if (kinds.length === 0 || kinds.includes(name)) packets.push({ name, fields, bytes })
    },
  }
}
