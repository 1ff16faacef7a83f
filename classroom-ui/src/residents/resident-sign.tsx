import styles from './residents.module.css'

/** The sign of somebody who lives there, on the map and where they are told of: the first letter of the name, on brick. */
export function ResidentSign({ name }: { readonly name: string }) {
  return (
    <span className={styles.sign} aria-hidden="true">
      {name.slice(0, 1)}
    </span>
  )
}
