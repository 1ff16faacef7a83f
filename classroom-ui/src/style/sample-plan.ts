import type { NoteId, NoteView, NotesView, SitePlanView } from '@jagten/server/contract'

/** Lykkeparken with one area and one place, as much as shows how the map is drawn. */
export const SAMPLE_PLAN: SitePlanView = {
  title: { da: 'Lykkeparken', en: 'Lykkeparken' },
  places: [{ id: 'torvet', title: { da: 'Torvet', en: 'The square' }, left: 0.5, top: 0.55 }],
  areas: [{ id: 'felt-1', group: 'circle', left: 0.06, top: 0.3, width: 0.25, height: 0.25 }],
  residents: [],
  extent: { x: -32, z: -32, width: 64, depth: 64 },
}

export const SAMPLE_DOOR = { x: 20, z: -25 }

const id = 'sample' as NoteId
const at = { x: -8, y: 64, z: 20 }

/** One note, seen towards the north-east. */
export const SAMPLE_NOTES: NotesView<Pick<NoteView, 'id' | 'at' | 'look'>> = {
  notes: [{ id, at, look: { yaw: 225, pitch: 0 } }],
  notedPlaces: [{ ...at, title: null, notes: [id] }],
  chosenNotes: [],
}
