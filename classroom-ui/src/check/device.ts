/** What a browser tells of what it runs on. */
export type Device = Pick<Navigator, 'userAgent' | 'maxTouchPoints'>

/** The kind of device when Minecraft Java cannot run on it, else null. */
export function deviceWithoutMinecraft({ userAgent, maxTouchPoints }: Device): string | null {
  if (userAgent.includes('CrOS')) return 'Chromebook'
  if (/iPad|iPhone|iPod/u.test(userAgent)) return 'iPad/iPhone'
  // a tablet calls itself a Mac, and no Mac has a screen for fingers
  if (userAgent.includes('Macintosh') && maxTouchPoints > 1) return 'iPad/iPhone'
  if (userAgent.includes('Android')) return 'Android'
  return null
}
