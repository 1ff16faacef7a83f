import { BufferAttribute, BufferGeometry, Sphere, Vector3 } from 'three'
import { PART_BLOCKS } from '@jagten/worlds/mesh'
import type { Quads } from '@jagten/worlds/mesh'

/** The corners of triangles, the same for all parts: as many as the largest needs. */
export function createIndex() {
  let attribute = indexOf(4_096)
  return {
    atLeast(quads: number): BufferAttribute {
      if (quads * 6 > attribute.count) attribute = indexOf(2 ** Math.ceil(Math.log2(quads)))
      return attribute
    },
  }
}

function indexOf(quads: number): BufferAttribute {
  const corners = new Uint32Array(quads * 6)
  for (let quad = 0; quad < quads; quad += 1)
    corners.set(
      [0, 1, 2, 0, 2, 3].map((corner) => quad * 4 + corner),
      quad * 6,
    )
  return new BufferAttribute(corners, 1)
}

/** Faces of a part as they are drawn; the part is as high as `height`. */
export function geometryOf(
  { count, places, paints }: Quads,
  index: ReturnType<typeof createIndex>,
  height: number,
): BufferGeometry {
  const geometry = new BufferGeometry()
  geometry.setAttribute('place', new BufferAttribute(places, 4))
  geometry.setAttribute('paint', new BufferAttribute(paints, 4, true))
  geometry.setIndex(index.atLeast(count))
  geometry.setDrawRange(0, count * 6)
  const [half, tall] = [PART_BLOCKS / 2, height / 2]
  geometry.boundingSphere = new Sphere(new Vector3(half, tall, half), Math.hypot(half, tall, half))
  return geometry
}
