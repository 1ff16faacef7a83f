import type { rehearsal as da } from '../da/rehearsal.ts'
import type { SameShape } from '../shape.ts'

export const rehearsal: SameShape<typeof da> = {
  begins: 'A class of {{students}} plays the lesson through, {{speed}} times as fast as in reality …',
  'world-open': 'The world opened',
  'after-start': '{{seconds}} seconds after the start',
  of: '{{some}} of {{all}}',
  'came-in': 'All came into the world',
  known: 'All became known by their key',
  built: 'They built on their own area',
  kept: 'They could not build on others’',
  turnout: 'All votes were counted',
  'turnout-words': '{{cast}} of {{entitled}} votes, {{voted}} of {{households}} households',
  tally: 'The result is what they meant',
  'tally-words': '{{for}} for, {{against}} against, {{blank}} blank',
  'open-tally': 'The open poll was counted rightly',
  ill: 'Who is ill could not vote',
  refusals: 'Mistakes were met with a kind explanation',
  'refusal-words': '{{count}} × “{{sentence}}”',
  latency: 'From vote to answer, {{count}} at once: typically {{middle}} ms, at most {{most}} ms',
  'to-the-end': 'The lesson could not be played to its end',
  ready: 'Ready: everything went as it should, in {{seconds}} seconds.',
  'not-ready_one': 'Not ready: {{count}} thing went differently than it should (marked ✗).',
  'not-ready_other': 'Not ready: {{count}} things went differently than they should (marked ✗).',
  options: '--students takes 12 to 40, --speed 1 to 100, --plan only jagten.',
}
