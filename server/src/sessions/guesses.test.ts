import { describe, expect, test } from 'vitest'
import { createGuesses, placeOf } from './guesses.ts'

function door() {
  let now = 0
  const guesses = createGuesses(
    { place: { burst: 5, perSecond: 0.5 }, member: { burst: 3, perSecond: 0.1 }, thing: { burst: 10, perSecond: 0.1 } },
    () => now,
  )
  return { ...guesses, wait: (ms: number) => (now += ms) }
}
const far = (n: number): string => `2a01:${n.toString(16)}::1`

describe('at a door', () => {
  test('each place has so many wrong ones, whatever they are for', () => {
    const { take } = door()
    expect([1, 2, 3, 4, 5].map((n) => take('80.1.1.1', `5.${n}`))).toEqual([0, 0, 0, 0, 0])
    expect([take('80.1.1.1', '6.A'), take('80.1.1.2', '6.A')]).toEqual([2_000, 0])
  })

  test('guesses from ever new addresses at one class are slowed down, at another they are not', () => {
    const { take, wait } = door()
    for (let n = 0; n < 10; n += 1) expect(take(far(n), '5.B')).toBe(0)
    expect([take(far(10), '5.B'), take(far(11), '5.B'), take(far(12), '6.A')]).toEqual([10_000, 10_000, 0])
    wait(10_000)
    expect([take(far(13), '5.B'), take(far(14), '5.B')]).toEqual([0, 10_000])
  })

  test('where somebody has come in, and on the network of the house, right keys get in meanwhile', () => {
    const { take, right, know } = door()
    take('80.1.1.1', '5.B')
    right('80.1.1.1', '5.B')
    know('2a02:7::5')
    for (let n = 0; n < 50; n += 1) take(far(n), '5.B')
    expect(take('80.1.1.9', '5.B')).toBeGreaterThan(0)
    for (const address of ['80.1.1.1', '2a02:7::99', '10.0.4.17', '::ffff:192.168.1.4', '172.20.0.3', 'fd00::4', '::1'])
      expect([address, take(address, '5.B')]).toEqual([address, 0])
  })

  test('who has been in before waits for nobody else, neither at the same address nor at the same class', () => {
    const { take, right } = door()
    for (let n = 0; n < 50; n += 1) take(n % 2 === 0 ? '80.1.1.1' : far(n), '5.B')
    expect([take('80.1.1.1', '5.B'), take(far(99), '5.B')].every((waitMs) => waitMs > 0)).toBe(true)
    for (let n = 0; n < 20; n += 1) {
      expect(take('80.1.1.1', '5.B', 'Asta')).toBe(0)
      right('80.1.1.1', '5.B', 'Asta')
    }
  })

  test('who has been in before and guesses has fewer wrong ones, and takes none from the others at that address', () => {
    const { take } = door()
    expect([1, 2, 3, 4].map(() => take('80.1.1.1', '5.B', 'Bo'))).toEqual([0, 0, 0, 10_000])
    expect([1, 2, 3, 4, 5].map(() => take('80.1.1.1', '5.B'))).toEqual([0, 0, 0, 0, 0])
  })

  test('right ones cost nothing', () => {
    const { take, right } = door()
    for (let n = 0; n < 40; n += 1) {
      expect(take('80.1.1.1', '5.B')).toBe(0)
      right('80.1.1.1', '5.B')
    }
  })
})

test.each([
  ['80.1.2.3', '80.1.2.3'],
  ['::ffff:80.1.2.3', '80.1.2.3'],
  ['2a01:4f8:1:2:3:4:5:6', '2a01:4f8:1:2::/64'],
  ['2A01:04F8:1:2::9', '2a01:4f8:1:2::/64'],
  ['2a01:4f8::9', '2a01:4f8:0:0::/64'],
  ['fe80::1%eth0', 'fe80:0:0:0::/64'],
  ['::1', '0:0:0:0::/64'],
])('%s is in %s', (address, place) => expect(placeOf(address)).toBe(place))
