import type { Tag } from '../../domain/notes/events.ts'
import type { GroupId, NoteId, StudentId } from '../../domain/base/ids.ts'
import type { Written } from './democracy.ts'
import type { Box, Position } from '@jagten/worlds/geometry'
import type { Text } from '@jagten/lesson-plans/schema'

/** `open`: the world takes players and Lykke is in it. `lost`: it should be open and is being brought back. */
export type WorldState = 'open' | 'opening' | 'closed' | 'lost'

/** How to come in from here and now. Addresses change with the room: they stand on the projector, never on paper. */
export type Addresses = {
  /** `http://10.0.4.17:3000`, best first. */
  readonly page: readonly string[]
  /** `10.0.4.17` or `10.0.4.17:25566`, best first; empty while the world is closed. */
  readonly world: readonly string[]
  readonly minecraft: string
}

/** The site plan of the class's world, for whoever has no Minecraft; null when the world is not one of ours. */
export type SitePlanView = {
  readonly title: Text
  /** `left` and `top`: shares of the map's width and height, north up. */
  readonly places: readonly { readonly id: string; readonly title: Text; readonly left: number; readonly top: number }[]
  /** The groups' areas, also shares; those the teacher has hidden are left out for everybody else. */
  readonly areas: readonly {
    readonly id: string
    readonly group: GroupId | null
    readonly left: number
    readonly top: number
    readonly width: number
    readonly height: number
  }[]
  /** Who lives there and tells what it is like; all of them are made up. `at`: where the feet are, in block coordinates. */
  readonly residents: readonly ResidentView[]
  /** Block coordinates of the map's north-west corner, and how many blocks it shows. */
  readonly extent: { readonly x: number; readonly z: number; readonly width: number; readonly depth: number }
}

/** `where`: what the place is called, as in "by the bus stop"; `says`: one to three sentences. */
export type ResidentView = {
  readonly id: string
  readonly name: string
  readonly where: Text
  readonly says: Text
  readonly at: Position
}

/** A note about a place; `at` in block coordinates, null for one written without a place. */
export type NoteView = {
  readonly id: NoteId
  readonly tag: Tag
  readonly text: Written
  readonly at: { readonly x: number; readonly y: number; readonly z: number } | null
  /** Which way one looked at it, in degrees: yaw 0 = south, 90 = west; pitch 90 = straight down. */
  readonly look: { readonly yaw: number; readonly pitch: number } | null
  readonly group: GroupId | null
  /** Written by the viewer. */
  readonly mine: boolean
  /** The viewer's own, and hidden until the teacher has read it. */
  readonly waits: boolean
}

export type TeachersNoteView = Omit<NoteView, 'mine' | 'waits'> & {
  /** Null when the teacher wrote it, or the writer was erased. */
  readonly by: { readonly student: StudentId; readonly name: string } | null
}

/** What the class noted on its walk: part of the view of every face. */
export type NotesView<N> = {
  readonly notes: readonly N[]
  /** The notes gathered into places by closeness: those most have written about come first. */
  readonly notedPlaces: readonly {
    readonly x: number
    readonly z: number
    /** The named place it is near. */
    readonly title: Text | null
    readonly notes: readonly NoteId[]
  }[]
  /** The note each group goes on with. */
  readonly chosenNotes: readonly { readonly group: GroupId; readonly note: NoteId }[]
}

/** A sign in the world, for the teacher's eyes: up to four lines. */
export type SignView = Written & {
  readonly at: { readonly x: number; readonly y: number; readonly z: number }
  /** Null for one whose writer was erased. */
  readonly by: { readonly student: StudentId; readonly name: string } | null
}

/** An area that is being made what it was in a version, or what a file says. */
export type WorkView = {
  /** By which it is stopped (`area.stop`). */
  readonly work: string
  readonly area: string
  /** Name of the student who asked for it; null: the teacher. */
  readonly by: string | null
  /** How far it is, from 0 to 1 in steps of a twentieth, and where the blocks come from; null until it begins. */
  readonly progress: { readonly share: number; readonly from: 'version' | 'file' } | null
}

/** The area of a student's group. */
export type OwnAreaView = {
  readonly id: string
  readonly box: Box
  /** Where `hjem` leads. */
  readonly home: Position
  /** Not shown to the class. */
  readonly hidden: boolean
  /** Who of the group is here now, the viewer too, and where; who is missing is not said. */
  readonly here: readonly { readonly name: string; readonly mine: boolean; readonly where: 'world' | 'page' }[]
  readonly works: readonly (WorkView & { readonly mine: boolean })[]
}
