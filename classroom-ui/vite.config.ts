import { speaker } from '@jagten/server/contract'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'
import type { Plugin } from 'vite'
import { OLDEST } from './oldest-browsers.ts'

const server = 'http://localhost:3000'

/** The height that is seen, in stylesheets of ours and of libraries, for browsers that do not know the unit. */
const heights: Plugin = {
  name: 'heights',
  enforce: 'pre',
  transform(code, id) {
    // where the unit itself is asked for it stays
    if (!/\.css($|\?)/.test(id)) return null
    return code.replaceAll(/(?<!\(height:\s*|--dvh:\s*)(\d*\.?\d+)dvh\b/g, 'calc($1 * var(--dvh))')
  },
}

/** What stands on the page of a browser that is too old, in both languages: it cannot ask which one is read. */
const tooOld: Plugin = {
  name: 'too-old',
  transformIndexHtml: (html) =>
    html.replace(
      '%TOO_OLD%',
      (['da', 'en'] as const)
        .map((lang) => {
          const say = speaker(lang)
          const [title, what, which] = [say('tooOld.title'), say('tooOld.what'), say('tooOld.which')]
          return `<div lang="${lang}" style="margin-bottom: 2em"><h1>${title}</h1><p style="margin: 0.5em 0">${what}</p><p>${which}</p></div>`
        })
        .join(''),
    ),
}

export default defineConfig(({ command }) => {
  // Built by a test, the page would else carry React's development half to every student.
  if (command === 'build') process.env.NODE_ENV = 'production'
  return {
    root: import.meta.dirname,
    plugins: [react(), heights, tooOld],
    build: {
      outDir: 'dist',
      emptyOutDir: true,
      target: OLDEST,
      cssTarget: OLDEST,
      rolldownOptions: {
        treeshake: {
          // These modules only define things; without this, zod's schemas would be sent to every student.
          moduleSideEffects: (id) => !/[\\/](server[\\/](contract|domain)|worlds[\\/]src)[\\/]/.test(id),
        },
        output: {
          // the minutes, which the server writes, ask for the same letters by name
          assetFileNames: ({ names }) =>
            names.some((name) => name.endsWith('.woff2')) ? 'assets/[name][extname]' : 'assets/[name]-[hash][extname]',
          // a chunk of its own, which the page imports first: whatever else is loaded finds them there
          codeSplitting: { groups: [{ name: 'fill-ins', test: /browsers[\\/]fill-ins/ }] },
        },
      },
    },
    server: { proxy: { '/api': server, '/socket.io': { target: server, ws: true } } },
  }
})
