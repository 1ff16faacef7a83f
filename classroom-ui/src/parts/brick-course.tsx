import styles from './brick-course.module.css'

/** The only ornament: a course of yellow brick under the header. */
export function BrickCourse() {
  return <div className={styles.course} aria-hidden="true" />
}
