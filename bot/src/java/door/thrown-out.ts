import { cleaned } from '@jagten/server/contract'
import type { WorldTrouble } from '@jagten/server/contract'
import { componentIn, sayingsOf } from '../component.ts'
import { versionNamedIn } from './versions.ts'
import type { Version } from './versions.ts'

/** As much of what a world says as a teacher is shown. */
const LONGEST_SAID = 200

/**
 * What a reason means, by the key of Minecraft's own sentence or by the words servers, proxies and plugins use in English (and
 * Danish ones in Danish); the first that fits. Whoever writes their own words is quoted to the teacher.
 */
const MEANINGS: readonly [WorldTrouble['code'], RegExp][] = [
  [
    'name-taken',
    /duplicate_login|name_taken|another location|already (?:online|connected|logged|playing|on (?:this|the) (?:server|proxy))|er allerede (?:online|inde|logget)/i,
  ],
  ['banned', /\.(?:ip_)?banned|\b(?:banned|blacklisted|bannet|udelukket|bandlyst)\b/i],
  ['not-on-list', /not_whitelisted|white-? ?list|hvidliste/i],
  [
    'wants-password',
    /\/?\b(?:register|log ?in)\b.{0,40}(?:password|time|timeout|seconds|command)|login ?timeout exceeded/i,
  ],
  [
    'needs-proxy',
    /ip forwarding|(?:connect|join|log ?in) .{0,40}(?:velocity|bungee|waterfall|proxy)|proxy.{0,20}(?:only|required)/i,
  ],
  [
    'no-world-behind',
    /fallback server|unable to connect you|internal-server-connection|no (?:available )?servers?\b|could not connect to/i,
  ],
  [
    'starting',
    /still (?:starting|loading)|(?:is|are) (?:starting|booting|loading)|starting up|not (?:yet )?(?:ready|started)|finished? (?:starting|loading)|starter (?:stadig|op)/i,
  ],
  ['throttled', /throttl|before reconnecting|reconnecting too fast|logging in too fast/i],
  ['full', /server_full|(?:server|world|serveren|verdenen) (?:is|er) (?:full|fuld|fyldt)|\bfull\b[!.]?$|er fuldt/i],
  [
    'signed-chat',
    /missing_public_key|public_key|unsigned_chat|chat_validation|out_of_order_chat|secure (?:chat|profile)|profile public key/i,
  ],
  ['pack', /texturePrompt|(?:resource|texture) ?pack/i],
  [
    'wants-accounts',
    /unverified_username|not_authenticated|loginFailed|failed to (?:verify|log ?in|authenticate)|not authenticated|invalid session|authentication servers|online[- ]mode|premium/i,
  ],
  [
    'spam',
    /disconnect\.spam|exceeded_packet_rate|\bspam|too many (?:packets|messages|commands)|(?:sending|chatting|typing) too (?:fast|many)/i,
  ],
  ['mods', /\b(?:neo)?forge\b|\bfabric\b|\bFML\b|\bmods?\b|\bmodpack\b/i],
  [
    'other-version',
    /outdated|incompatible|(?:unsupported|wrong|different) .{0,20}version|version (?:is )?(?:not|un)|(?:use|using|requires?|only) (?:minecraft |version )?\d+\.\d+/i,
  ],
  ['idle', /idling|\b(?:idle|afk|inactiv\w*)\b/i],
  ['flying', /\.flying|flying is not/i],
  [
    'shut-down',
    /server_shutdown|server (?:closed|stopped|has stopped|is (?:shutting|closing|stopping|restarting))|shutting down|restarting|genstarter|lukker ned/i,
  ],
]

/** Why a world threw somebody out, as it told it. */
export type ThrownOut = {
  readonly code: WorldTrouble['code']
  /** In its own words; null where it has none beside a sentence of Minecraft's. */
  readonly said: string | null
  /** Which version it says it wants; null where that is not what it is about, or it names none. */
  readonly wants: Version | null
}

/** @param raw - The reason as the packet brings it: JSON, plain words, or tags. */
export function readReason(raw: unknown): ThrownOut {
  const { keys, words } = sayingsOf(componentIn(raw))
  const plain = withoutColours(words)
  const all = [...keys, plain].join(' ')
  const code = MEANINGS.find(([, meaning]) => meaning.test(all))?.[0] ?? 'turned-away'
  return {
    code,
    said: quotable(plain),
    wants: code === 'other-version' ? versionNamedIn(plain) : null,
  }
}

/** Words as they may be shown: one line, of what can be seen of them; null where nothing is left. */
export function quotable(words: string): string | null {
  const seen = cleaned(withoutColours(words))
  return seen === '' ? null : [...seen].slice(0, LONGEST_SAID).join('')
}

/** Servers colour words by a sign and a letter. */
const withoutColours = (words: string): string => words.replaceAll(/§./gu, '')
