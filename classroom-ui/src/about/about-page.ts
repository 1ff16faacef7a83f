export type AboutPage = 'child' | 'parents' | 'municipality' | 'access'

/** Where each stands. */
export const ABOUT_PATHS: Readonly<Record<AboutPage, string>> = {
  child: '/om',
  parents: '/om/foraeldre',
  municipality: '/om/kommune',
  access: '/om/tilgaengelighed',
}

/** The page at an address; the child's at every other below /om. */
export function aboutAt(path: string): AboutPage {
  const plain = path.replace(/\/+$/u, '')
  const [found] = Object.entries(ABOUT_PATHS).find(([, at]) => at === plain) ?? []
  // the keys of the table are the pages
  return (found as AboutPage | undefined) ?? 'child'
}
