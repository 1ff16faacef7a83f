export type Lang = 'da' | 'en'
