import type { Rule } from './rule.ts'

const ALMENBO = 'https://www.almenbo-aarhus.dk/infosiden/stemmeret/'
const STORE_HUS =
  'https://store-hus.dk/afdelingsbestyrelse/afdelingsm%C3%B8der-beboerm%C3%B8der/ekstraordin%C3%A6re-afdelingsm%C3%B8der'
const BOMIVA = 'https://bomiva.dk/node/3859'
const GRANTOFTEN = 'https://grantoften.dk/bestyrelse/afdelingsmodet/forretningsorden_afdmode.html'
const CHAIRS =
  'https://www.fsb.dk/beboervalgt/opgaver-ved-afdelingsmoeder/foer-et-afdelingsmoede/principper-for-dirigenter/'
const CALLING = 'https://www.fsb.dk/beboervalgt/opgaver-ved-afdelingsmoeder/indkaldelse-og-udsendelse/'
const MEETING = 'https://fsb.dk/beboer/faa-indflydelse/moed-op-paa-afdelingsmoedet/'
const LAW_34 = 'https://danskelove.dk/almenboligloven/34'
const LAW_37 = 'https://danskelove.dk/almenboligloven/37'

/**
 * The rules of an afdelingsmøde, by their numbers in facts.md (2.3). What the code keeps of them it reads here; what a class
 * may set otherwise is in {@link usualSettings}.
 */
export const RULES = {
  R1: { value: { meetingsAYear: 1 }, certainty: ['O'], sources: [MEETING], keeper: 'not-played' },
  R2: {
    value: { weeksBefore: 4 },
    certainty: ['O'],
    sources: ['https://bl.dk/viden-kartotek/afdelingsmoedets-befoejelser'],
    keeper: 'not-played',
  },
  R3: { value: { weeksBefore: 2 }, certainty: ['V'], sources: [STORE_HUS, MEETING], keeper: 'not-played' },
  R4: { value: { weeksBefore: 1 }, certainty: ['V'], sources: [CALLING], keeper: 'not-played' },
  R5: { value: {}, certainty: ['V'], sources: [CALLING], keeper: 'not-played' },
  R6: { value: { shareOfHouseholds: 0.25 }, certainty: ['V'], sources: [STORE_HUS, BOMIVA], keeper: 'program' },
  R7: {
    value: { weeksUntilCalled: 2, weeksBefore: 2 },
    certainty: ['V'],
    sources: ['https://www.fsb.dk/beboervalgt/opgaver-ved-afdelingsmoeder/om-ekstraordinaere-afdelingsmoeder/'],
    keeper: 'not-played',
  },
  R8: { value: { age: 18 }, certainty: ['V'], sources: [ALMENBO], keeper: 'people' },
  R9: { value: { votesAHousehold: 2 }, certainty: ['V'], sources: [ALMENBO, BOMIVA], keeper: 'program' },
  R10: { value: {}, certainty: ['V'], sources: [STORE_HUS], keeper: 'program' },
  R11: { value: {}, certainty: ['V'], sources: [CHAIRS], keeper: 'program' },
  /** More than this share of the votes that count. */
  R12: { value: { share: 0.5 }, certainty: ['V'], sources: [ALMENBO, STORE_HUS], keeper: 'program' },
  R13: {
    value: { proxiesAHousehold: 0 },
    certainty: ['V'],
    sources: ['https://www.bispeparken.dk/aktiviteter_/afdelingsmoede'],
    keeper: 'program',
  },
  R14: {
    value: { leastHouseholds: 1 },
    certainty: ['I', 'B'],
    sources: ['https://bosj.dk/nyhedsoversigt/saadan-gik-det-repraesentantskabsmoede-2018/'],
    keeper: 'program',
  },
  R15: { value: {}, certainty: ['V'], sources: [GRANTOFTEN], keeper: 'program' },
  R16: {
    value: {},
    certainty: ['B'],
    sources: ['https://www.fskbh.dk/om-firmaidraet-storkoebenhavn/vedtaegter/forretningsorden'],
    keeper: 'program',
  },
  R17: { value: {}, certainty: ['V'], sources: [GRANTOFTEN], keeper: 'program' },
  /** So many voters have to ask before a vote is secret. */
  R18: { value: { votersWhoAsk: 1 }, certainty: ['V'], sources: [GRANTOFTEN, ALMENBO], keeper: 'program' },
  R19: { value: {}, certainty: ['V'], sources: [CHAIRS], keeper: 'people' },
  R20: { value: {}, certainty: ['B'], sources: ['common-practice'], keeper: 'program' },
  R21: { value: {}, certainty: ['V'], sources: [CHAIRS], keeper: 'people' },
  R22: { value: {}, certainty: ['V'], sources: [CHAIRS], keeper: 'people' },
  R23: { value: {}, certainty: ['V'], sources: [GRANTOFTEN], keeper: 'people' },
  R24: {
    value: { weeksAfter: 4 },
    certainty: ['V'],
    sources: ['https://www.fsb.dk/beboervalgt/opgaver-ved-afdelingsmoeder/efter-et-afdelingsmoede/'],
    keeper: 'program',
  },
  /** The number is odd by law (§ 34, 1); that it is three at least and seven at most is practice. */
  R25: { value: { leastSeats: 3, mostSeats: 7 }, certainty: ['L', 'V'], sources: [LAW_34], keeper: 'program' },
  R26: {
    value: { years: 2, substitutes: 2 },
    certainty: ['V'],
    sources: ['http://afdelingkronprinsessegade.dk/afdelingsbestyrelsen/afdelingsmoedet/', GRANTOFTEN],
    keeper: 'program',
  },
  /** Marks on a ballot for each seat: one more makes it invalid. */
  R27: { value: { marksASeat: 1 }, certainty: ['V'], sources: [GRANTOFTEN], keeper: 'program' },
  R28: { value: {}, certainty: ['L'], sources: [LAW_34], keeper: 'not-played' },
  R29: { value: {}, certainty: ['L'], sources: [LAW_37], keeper: 'not-played' },
  R30: { value: {}, certainty: ['L'], sources: [LAW_37], keeper: 'not-played' },
  /** Over `rise` of the yearly rent, `shareOfVoters` of those present can demand a ballot of all households. */
  R31: { value: { rise: 0.15, shareOfVoters: 0.25 }, certainty: ['L'], sources: [LAW_37], keeper: 'not-played' },
  R32: { value: {}, certainty: ['L'], sources: [LAW_37], keeper: 'not-played' },
} as const satisfies Record<string, Rule>

export type RuleId = keyof typeof RULES
export const RULE_IDS = Object.keys(RULES) as [RuleId, ...RuleId[]]

/** A rule, whichever it is. */
export const ruleOf = (id: RuleId): Rule => RULES[id]
