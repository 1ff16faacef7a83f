import { describe, expect, test } from 'vitest'
import { createClass } from '../../domain/test/class.ts'
import { chatLine, createChat } from './chat.ts'

/** A chat whose waiting is over when the test says so. */
function quietChat() {
  let told = 0
  let waiting: (() => void)[] = []
  const chat = createChat(
    () => (told += 1),
    (_ms, act) => void waiting.push(act),
  )
  const pass = (): void => {
    const due = waiting
    waiting = []
    for (const act of due) act()
  }
  const say = (text: string): void => chat.add({ at: 0, player: 'Ida_P', student: null, text, why: null })
  return { chat, say, pass, told: () => told }
}

describe('what is said in the world', () => {
  test('is there at once, the oldest first, and of many only the last twenty', () => {
    const { chat, say } = quietChat()
    for (let line = 1; line <= 25; line += 1) say(`linje ${line}`)
    expect(chat.lines()).toHaveLength(20)
    expect(
      chat
        .lines()
        .map(({ text }) => text)
        .slice(0, 2),
    ).toEqual(['linje 6', 'linje 7'])
    expect(new Set(chat.lines().map(({ id }) => id)).size).toBe(20)
  })

  test('is told to the pages at once, and a flood of it once each time the wait is over', () => {
    const { say, pass, told } = quietChat()
    say('hej')
    expect(told()).toBe(1)
    for (let line = 0; line < 20; line += 1) say('spam')
    expect(told()).toBe(1)
    pass()
    expect(told()).toBe(2)
    pass()
    pass()
    expect(told()).toBe(2)
    say('hej igen')
    expect(told()).toBe(3)
  })

  test('is taken off the list line by line, and all of it at once', () => {
    const { chat, say } = quietChat()
    for (const text of ['hej', 'du er dum', 'stop']) say(text)
    const [, rude] = chat.lines()
    chat.hide(rude!.id)
    chat.hide(rude!.id)
    chat.hide(Number.NaN)
    expect(chat.lines().map(({ text }) => text)).toEqual(['hej', 'stop'])
    chat.clear()
    expect(chat.lines()).toEqual([])
  })
})

describe('a line', () => {
  const klass = createClass(['Asta', 'Bo'])
  const [asta] = klass.state().roster.students
  klass.must({ kind: 'player', player: 'AstaBygger' }, 'player.key', { key: asta!.key })
  const line = (text: string, player = 'AstaBygger') => chatLine({ player, text }, klass.state().roster, klass.texts, 5)

  test('bears the student whose player said it, or the player alone', () => {
    expect(line('hej')).toEqual({ at: 5, player: 'AstaBygger', student: asta!.id, text: 'hej', why: null })
    expect(line('hej', 'asTABygger')?.student).toBe(asta!.id)
    expect(line('hej', 'Fremmed')).toMatchObject({ player: 'Fremmed', student: null })
  })

  test.each([
    ['hvor er bo', null],
    ['det var asta', 'names'],
    ['ring 20 30 40 50', 'contact'],
  ])('is marked where it should be read first: “%s”', (text, why) => expect(line(text)?.why).toBe(why))

  test('with a key of the class in it is none, however it is spelt', () => {
    const { key } = asta!
    for (const spelt of [key, key.toLowerCase(), [...key].join(' '), [...key].join('-'), `min er ${key}!`, `æ${key}ø`])
      expect(line(spelt)).toBeNull()
  })
})
