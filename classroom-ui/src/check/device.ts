/** The kind of device when Minecraft Java cannot run on it, else null. */
export function deviceWithoutMinecraft(userAgent: string): string | null {
  if (userAgent.includes('CrOS')) return 'Chromebook'
  if (/iPad|iPhone/u.test(userAgent)) return 'iPad/iPhone'
  if (userAgent.includes('Android')) return 'Android'
  return null
}
