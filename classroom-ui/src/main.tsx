import './browsers/fill-ins.ts'
import { createRoot } from 'react-dom/client'
import './theme/fonts.css'
import '@mantine/core/styles/baseline.css'
import '@mantine/core/styles/default-css-variables.css'
import '@mantine/core/styles/global.css'
import '@mantine/core/styles/UnstyledButton.css'
import '@mantine/core/styles/Button.css'
import '@mantine/core/styles/Input.css'
import '@mantine/core/styles/ModalBase.css'
import '@mantine/core/styles/Modal.css'
import '@mantine/core/styles/Overlay.css'
import '@mantine/core/styles/CloseButton.css'
import '@mantine/core/styles/Paper.css'
import './theme/colours.css'
import './theme/base.css'
import './theme/mantine.css'
import { App } from './app.tsx'

const page = document.getElementById('page')
// public/too-old.js has taken it away where the page cannot work
if (page) createRoot(page).render(<App />)
