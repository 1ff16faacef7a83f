import type { ruleNotes as daNotes, rules as da } from '../da/rules.ts'
import type { SameShape } from '../shape.ts'

export const rules: SameShape<typeof da> = {
  R1: {
    name: 'One meeting a year',
    why: 'At least once a year all residents meet and decide what the money is for; in the lesson you meet when the plan says so.',
  },
  R2: {
    name: 'Called four weeks before',
    why: 'Every household gets a letter about the meeting four weeks before, so that they can keep the day free; in the lesson we skip the waiting.',
  },
  R3: {
    name: 'Proposals two weeks before',
    why: 'Proposals are handed in two weeks before the meeting at the latest, so that others can think about them; in the lesson it goes faster.',
  },
  R4: {
    name: 'The papers a week before',
    why: 'Everybody gets the budget and all proposals a week before the meeting at the latest, so that nobody is surprised; in the lesson you see them on the screen.',
  },
  R5: {
    name: 'What the call says',
    why: 'The call says what the meeting is about, where and when it is, and where to hand in proposals, so that everybody can take part.',
  },
  R6: {
    name: 'An extra meeting',
    why: 'If one household in four wants a meeting, there must be one, so that nobody can put it off for ever.',
  },
  R7: {
    name: 'An extra meeting in time',
    why: 'An extra meeting is called within two weeks, and it must say what is voted on, so that it is not put off.',
  },
  R8: {
    name: 'Who may vote',
    why: 'Adults of 18 and over who live there may vote; in the lesson you play adult residents.',
  },
  R9: {
    name: 'Two votes for each household',
    why: 'Each home has two votes however many live there, so that a large family does not decide more than somebody who lives alone.',
  },
  R10: {
    name: 'Everybody may speak',
    why: 'Everybody who may be at the meeting may speak, so that the meeting hears more than the loudest.',
  },
  R11: {
    name: 'Everybody may propose',
    why: 'Residents may make proposals as well as those they elected, so that good ideas can come from everybody.',
  },
  R12: {
    name: 'The majority decides',
    why: 'A proposal is adopted when more of those who are there say yes than no.',
  },
  R13: {
    name: 'You must be there yourself',
    why: 'You cannot vote for somebody who did not come, so that everybody has heard the same before voting.',
  },
  R14: {
    name: 'Those who came decide',
    why: 'The meeting can decide even when few come; that is why it matters to turn up.',
  },
  R15: {
    name: 'Blank votes do not count',
    why: 'A blank or invalid vote says neither yes nor no, so it does not count in the result.',
  },
  R16: {
    name: 'A tie',
    why: 'When as many say yes as no, there is no majority for a change, and everything stays as it is.',
  },
  R17: {
    name: 'Drawing lots',
    why: 'When two get as many votes for the last seat, lots are drawn, so that nobody can decide it; everybody can check it afterwards.',
  },
  R18: {
    name: 'Secret vote',
    why: 'Elections are always secret, and you can ask for another vote to be, so that nobody needs to be afraid to vote as they like.',
  },
  R19: {
    name: 'Amendments',
    why: 'You may propose changes at the meeting, but a wholly new proposal must wait for the next one, so that everybody can think about it.',
  },
  R20: {
    name: 'The largest change first',
    why: 'The change that changes most is voted on first, so that the others can build on the answer.',
  },
  R21: {
    name: 'Every proposal is treated',
    why: 'The meeting must talk about every proposal, but it may also put off the vote or ask somebody to find out more.',
  },
  R22: {
    name: 'The meeting elects a chair',
    why: 'The meeting itself chooses who leads it, so that whoever decides the order does not own the proposals too.',
  },
  R23: {
    name: 'Tellers',
    why: 'The meeting chooses some to count the votes, so that more than one has seen that it was done right.',
  },
  R24: {
    name: 'Minutes',
    why: 'Four weeks after the meeting at the latest, everybody can read what was decided; here you can read it at once.',
  },
  R25: {
    name: 'An odd number of seats',
    why: 'There is an odd number of seats, for example three or five, so that those elected do not so easily end in a tie.',
  },
  R26: {
    name: 'Elected for two years',
    why: 'You are elected for two years, you can stand until the very election begins, and the next in line become substitutes.',
  },
  R27: {
    name: 'Too many marks',
    why: 'If you set more marks than there are seats, nobody can know whom you meant, and the ballot is invalid.',
  },
  R28: {
    name: 'Groups of residents',
    why: 'The meeting can let a group of residents decide about something, for example the garden; you do not practise that here.',
  },
  R29: {
    name: 'First yes, then work',
    why: 'The meeting must be asked before large works begin, because it is the residents who pay.',
  },
  R30: {
    name: 'Community may cost money',
    why: 'The meeting may spend money on something that brings people together, if it says yes to the rent at the same time.',
  },
  R31: {
    name: 'Over 15 per cent',
    why: 'If the rent rises by more than 15 per cent, one in four of the voters at the meeting can demand that all households vote, also those who did not come.',
  },
  R32: {
    name: 'When the answer is no',
    why: 'If the residents say no to a large renovation, the housing organisation can sometimes decide it anyway, to look after the houses.',
  },
} as const

export const ruleNotes: SameShape<typeof daNotes> = {
  certainty: {
    L: 'It is in the law.',
    O: 'The authorities or the association of housing organisations say so.',
    V: 'So it is in the statutes that we have read. It may be different elsewhere.',
    B: 'It is common practice. We have not seen it written for a housing area.',
    I: 'It is our own reading.',
  },
  keeper: {
    program: 'The program sees to it.',
    people: 'You see to it yourselves.',
    'not-played': 'We do not play it. It is good to know.',
  },
  source: 'Source: {{source}}',
  'common-practice': 'what associations usually do',
} as const
