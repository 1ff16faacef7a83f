import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

const server = 'http://localhost:3000'

export default defineConfig(({ command }) => {
  // Built by a test, the page would else carry React's development half to every student.
  if (command === 'build') process.env.NODE_ENV = 'production'
  return {
    root: import.meta.dirname,
    plugins: [react()],
    build: {
      outDir: 'dist',
      emptyOutDir: true,
      target: 'es2022',
      rolldownOptions: {
        treeshake: {
          // The contract's modules only define things; without this, zod's schemas would be sent to every student.
          moduleSideEffects: (id) => !/[\\/]server[\\/](contract|domain)[\\/]/.test(id),
        },
      },
    },
    server: { proxy: { '/api': server, '/socket.io': { target: server, ws: true } } },
  }
})
