import type { NoteId, NoteView, NotesView, SitePlanView } from '@jagten/server/contract'

/** Lykkeparken with one area and one place, as much as shows how the map is drawn. */
export const SAMPLE_PLAN: SitePlanView = {
  title: { da: 'Lykkeparken', en: 'Lykkeparken' },
  image: '/api/worlds/lykkeparken/plan.png',
  places: [{ id: 'torvet', title: { da: 'Torvet', en: 'The square' }, left: 0.5, top: 0.55 }],
  areas: [{ id: 'felt-1', group: 'circle', left: 0.025, top: 0.35, width: 0.125, height: 0.125 }],
  extent: { x: -128, z: -128, width: 256, depth: 256 },
}

export const SAMPLE_DOOR = { x: 80, z: -100 }

const id = 'sample' as NoteId
const at = { x: -30, y: 64, z: 78 }

/** One note, seen towards the north-east. */
export const SAMPLE_NOTES: NotesView<Pick<NoteView, 'id' | 'at' | 'look'>> = {
  notes: [{ id, at, look: { yaw: 225, pitch: 0 } }],
  notedPlaces: [{ ...at, title: null, notes: [id] }],
  chosenNotes: [],
}
