import type { AmendmentId, ClassId, GroupId, PollId, ProposalId, StudentId } from '../../domain/base/ids.ts'
import type { Office } from '../../domain/base/office.ts'
import type { Stage } from '../../domain/welcome/stages.ts'
import type { ShownResult, Turnout } from './democracy.ts'
import type { Lang } from '../lang.ts'
import type { Action, Hour } from '@jagten/lesson-plans/schema'
import type { Area, Box, Position, Stand } from '@jagten/worlds/geometry'

/** A tied player, as Lykke needs to know it. */
export type PlayerView = {
  readonly name: string
  readonly student: StudentId
  readonly firstName: string
  readonly group: GroupId | null
  /** Id of the area of the player's group. */
  readonly area: string | null
  /** Ids of the areas the player may build in now. */
  readonly builds: readonly string[]
  readonly votes: { readonly held: number; readonly used: number } | null
  /** What somebody new has still to learn and can do now, in order. */
  readonly learns: readonly Stage[]
  /** What the student has to do at the meeting; null: nothing. */
  readonly office: Office | null
  /** What the role of the household has left when the rent is paid, in kroner; below zero: not enough. Null without a household. */
  readonly remains: number | null
  /** So many of the student's texts wait for the teacher. */
  readonly waits: number
}

/** Somebody who lives there, in the class's language. */
export type ResidentToTell = {
  readonly id: string
  readonly name: string
  readonly says: string
  readonly at: Position
}

/** What holds of a proposal whose changes were adopted: changes said in words, its price in kroner and where it is about, each as it is now. */
export type AmendedToTell = {
  readonly changes: readonly string[]
  readonly cost: number | null
  readonly place: string | null
}

/** Minecraft names, or everybody. */
export type Named = 'all' | readonly string[]

/** What is voted on by yes or no. */
export type BotPoll = {
  readonly id: PollId
  readonly method: 'yes-no'
  readonly number: number
  readonly title: string
  /** A change of the proposal is voted on, and not the proposal itself. */
  readonly amends: boolean
  readonly amended: AmendedToTell | null
  readonly form: 'secret' | 'open'
  readonly turnout: Turnout
}

/** An election: whom one marks, in the order of their numbers from 1. */
export type BotElection = {
  readonly id: PollId
  readonly method: 'block-vote'
  readonly form: 'secret'
  readonly seats: number
  readonly candidates: readonly string[]
  readonly turnout: Turnout
}

/** Something to do once in the world; forgotten after `until`. */
export type Cue =
  | { readonly id: string; readonly until: number; readonly kind: 'say'; readonly text: string; readonly to: Named }
  | {
      readonly id: string
      readonly until: number
      readonly kind: 'gather' | 'send-back'
      /** The class's version when the teacher asked for it. */
      readonly version: number
      readonly to: Named
    }
  | {
      readonly id: string
      readonly until: number
      readonly kind: 'step'
      readonly title: string
      readonly task: string
    }
  | {
      readonly id: string
      readonly until: number
      readonly kind: 'poll'
      readonly number: number
      readonly title: string
      readonly amends: boolean
      readonly amended: AmendedToTell | null
      readonly form: 'secret' | 'open'
      /** It was open, became secret, and all vote again. */
      readonly madeSecret: boolean
    }
  | { readonly id: string; readonly until: number; readonly kind: 'election'; readonly ballot: BotElection }
  | {
      readonly id: string
      readonly until: number
      readonly kind: 'elected'
      readonly winners: readonly string[]
      readonly substitutes: readonly string[]
    }
  | {
      readonly id: string
      readonly until: number
      readonly kind: 'result'
      readonly number: number
      readonly title: string
      readonly amends: boolean
      readonly result: ShownResult
      /** What was decided adds to the rent of each home a month, in kroner; null for a change, and where nothing was adopted. */
      readonly rent: number | null
    }

/** What the world should show: Lykke compares and mends. */
export type BotView = {
  readonly role: 'bot'
  readonly id: ClassId
  readonly name: string
  readonly version: number
  readonly lang: Lang
  readonly spawn: Stand
  readonly meetingPlace: Stand
  readonly areas: readonly (Area & { readonly group: GroupId | null })[]
  /** Where everybody of the class may build now, wherever it is: what stands on the plan of a working day, and nothing beside it. */
  readonly sites: readonly { readonly id: string; readonly box: Box }[]
  readonly players: readonly PlayerView[]
  /** Minecraft names the teacher, or who helps, plays under: they may build on every area. */
  readonly teachers: readonly string[]
  readonly may: Readonly<Record<Action, boolean>>
  readonly proposals: readonly {
    readonly id: ProposalId
    readonly number: number
    readonly title: string | null
    readonly open: boolean
  }[]
  /** The proposal that was decided last, when a sentence for those who lost can still be given about it. */
  readonly minority: ProposalId | null
  /** The meeting as the chair leads it by words: what comes now. */
  readonly meeting: {
    readonly state: 'closed' | 'called' | 'open'
    /** The item that is on, in words; null before the meeting. */
    readonly item: string | null
    readonly hasRecess: boolean
    /** What the item comes to a vote on; null where it comes to none. */
    readonly vote: { readonly proposal: ProposalId; readonly amendment: AmendmentId | null } | null
    /** Whether somebody waits for the floor, and who has it, by Minecraft name, until when (Unix milliseconds; null: as long as they like). */
    readonly waits: boolean
    readonly speaker: { readonly player: string; readonly until: number | null } | null
  }
  readonly poll: BotPoll | BotElection | null
  /** One can stand for a board of so many seats; null while there is none. */
  readonly standing: { readonly seats: number } | null
  /** What all that was decided adds to the rent of each home a month, in kroner. */
  readonly rent: number
  readonly step: { readonly title: string; readonly task: string } | null
  /** When it is in the world. */
  readonly hour: Hour
  /** Who tells what it is like to those who come near. */
  readonly residents: readonly ResidentToTell[]
  /** Nobody is told anything by a resident now: everybody is to listen to something else. */
  readonly residentsRest: boolean
  /** Who is held still and who is kept quiet, and who is not let in: Minecraft names. */
  readonly control: { readonly frozen: Named; readonly muted: Named; readonly out: readonly string[] }
  /** Where students have written on signs, and whether nobody shall be able to read them. */
  readonly signs: readonly { readonly at: { x: number; y: number; z: number }; readonly hidden: boolean }[]
  readonly cues: readonly Cue[]
}
