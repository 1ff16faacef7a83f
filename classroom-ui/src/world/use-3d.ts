import { useState } from 'react'

const CHOSEN = 'jagten-3d'

/** Whether somebody wants to see the place in 3D: it stays so on every screen of the tab. `isUnable`: the device cannot draw it. */
export function use3D(): {
  readonly is3D: boolean
  readonly isUnable: boolean
  readonly choose: (wants3D: boolean) => void
  readonly unable: () => void
} {
  const [is3D, setIs3D] = useState(() => sessionStorage.getItem(CHOSEN) === 'yes')
  const [isUnable, setIsUnable] = useState(false)
  function choose(wants3D: boolean): void {
    sessionStorage.setItem(CHOSEN, wants3D ? 'yes' : 'no')
    setIsUnable(false)
    setIs3D(wants3D)
  }
  return {
    is3D,
    isUnable,
    choose,
    unable: () => {
      choose(false)
      setIsUnable(true)
    },
  }
}
