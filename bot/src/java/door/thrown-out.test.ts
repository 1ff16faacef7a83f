import { describe, expect, test } from 'vitest'
import type { WorldTrouble } from '@jagten/server/contract'
import { readReason } from './thrown-out.ts'

const json = (text: string): string => JSON.stringify({ text })
const key = (translate: string, ...given: unknown[]): string => JSON.stringify({ translate, with: given })

describe('a teacher is told by one word why a world threw Lykke out', () => {
  test.each<[WorldTrouble['code'], string]>([
    ['not-on-list', key('multiplayer.disconnect.not_whitelisted')],
    ['not-on-list', json('You are not whitelisted on this server!')],
    ['not-on-list', json('§cYou are not §lwhite-listed on this server!')],
    ['banned', key('multiplayer.disconnect.banned.reason', 'Griefing')],
    ['banned', key('multiplayer.disconnect.ip_banned')],
    ['banned', json('You are banned from this server!\nReason: none')],
    ['full', key('multiplayer.disconnect.server_full')],
    ['full', json('The server is full!')],
    ['full', json('Der er fuldt')],
    ['wants-accounts', key('multiplayer.disconnect.unverified_username')],
    ['wants-accounts', json('Failed to verify username!')],
    ['wants-accounts', json('Not authenticated with Minecraft.net')],
    ['name-taken', key('multiplayer.disconnect.duplicate_login')],
    ['name-taken', key('multiplayer.disconnect.name_taken')],
    ['name-taken', json('You logged in from another location')],
    ['name-taken', json('You are already connected to this proxy!')],
    ['spam', key('disconnect.spam')],
    ['spam', key('disconnect.exceeded_packet_rate')],
    ['spam', json('Kicked for spamming')],
    ['starting', json('Server is still starting! Please wait before reconnecting.')],
    ['starting', json('The server is starting up, please hold on.')],
    ['throttled', json('Connection throttled! Please wait before reconnecting.')],
    ['other-version', key('multiplayer.disconnect.outdated_client', '1.21.4')],
    ['other-version', key('multiplayer.disconnect.incompatible', '1.20.4')],
    ['other-version', json('Outdated server! I’m still on 1.8.9')],
    ['other-version', json('This server requires 1.20.4')],
    ['needs-proxy', json('If you wish to use IP forwarding, please enable it in your BungeeCord config as well!')],
    ['needs-proxy', json('This server requires you to connect with Velocity.')],
    [
      'no-world-behind',
      json('Could not connect to a default or fallback server, please try again later: Connection refused'),
    ],
    ['no-world-behind', json('Unable to connect you to lobby. Please try again later.')],
    ['mods', json('This server has mods that require Forge to be installed on the client.')],
    ['mods', json('This server requires Fabric Loader and Fabric API installed on your client!')],
    ['wants-password', json('You have exceeded the time to log in, please register with a password')],
    ['signed-chat', key('multiplayer.disconnect.missing_public_key')],
    ['signed-chat', key('multiplayer.disconnect.unsigned_chat')],
    ['pack', key('multiplayer.requiredTexturePrompt.disconnect')],
    ['idle', key('multiplayer.disconnect.idling')],
    ['flying', key('multiplayer.disconnect.flying')],
    ['flying', json('Flying is not enabled on this server')],
    ['shut-down', key('multiplayer.disconnect.server_shutdown')],
    ['shut-down', json('Server closed')],
    ['shut-down', json('Serveren genstarter')],
    ['turned-away', key('multiplayer.disconnect.kicked')],
    ['turned-away', json('Kom igen på mandag')],
    ['turned-away', 'farvel'],
    ['turned-away', '""'],
  ])('%s: %s', (code, reason) => {
    expect(readReason(reason).code).toBe(code)
  })
})

test('whoever has words of their own is quoted, in one line, without colours; a sentence of the game’s is none', () => {
  const said = (reason: unknown): string | null => readReason(reason).said
  expect(said(json('§cDu er\n  §lsmidt   ud'))).toBe('Du er smidt ud')
  expect(said(JSON.stringify({ text: '', extra: ['Kom ', { text: 'igen' }] }))).toBe('Kom igen')
  expect(said(JSON.stringify(['Kom ', { text: 'igen' }]))).toBe('Kom igen')
  expect(said(key('multiplayer.disconnect.banned.reason', 'Larm'))).toBe('Larm')
  expect(said(key('multiplayer.disconnect.server_full'))).toBeNull()
  expect(said('Farvel så')).toBe('Farvel så')
  expect(said(json('x'.repeat(5_000)))).toHaveLength(200)
  for (const strange of [undefined, null, 7, {}, [], '{"text":7}', '{"extra":{}}', '[', { type: 'list' }])
    expect(readReason(strange)).toMatchObject({ code: 'turned-away' })
})

test('a reason in tags, as newer versions send it, is read as one in letters', () => {
  const string = (value: string) => ({ type: 'string', value })
  const list = (value: unknown[]) => ({ type: 'list', value: { type: 'compound', value } })
  const translated = {
    translate: string('multiplayer.disconnect.outdated_client'),
    with: list([{ '': string('1.21.4') }]),
  }
  expect(readReason({ type: 'compound', value: translated })).toMatchObject({
    code: 'other-version',
    wants: { name: '1.21.4' },
  })
  const extra = list([{ text: string('igen') }, { '': string(' i morgen') }])
  expect(readReason({ type: 'compound', value: { text: string('Kom '), extra } }).said).toBe('Kom igen i morgen')
  expect(readReason(string('Server closed')).code).toBe('shut-down')
})

test('a version is wanted only where Lykke can speak it', () => {
  const wants = (reason: string) => readReason(json(reason)).wants
  expect(wants('Outdated client! Please use 1.8.9')).toEqual({ name: '1.8.9', spoken: '1.8.8' })
  expect(wants('Outdated client! Please use 1.12.2-1.21')).toEqual({ name: '1.12.2', spoken: '1.12.2' })
  expect(wants('Outdated client! Please use 1.7.10')).toBeNull()
  expect(wants('Outdated client!')).toBeNull()
  expect(wants('Kom igen kl. 1.18')).toBeNull()
})
