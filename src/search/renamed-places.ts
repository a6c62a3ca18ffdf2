import { once } from '#core/model/once.ts'
import { fold } from './fold.ts'
import { listed, readTexts } from './read-texts.ts'
import type { SearchDocument } from './search-document.ts'
import { wordsOf } from './words-of.ts'

/**
 * Groups of names of one place, of which the documents hold some: `Kyiv` and `Kiev`. Who types one finds the others. Spellings
 * that sound alike are found without, and names in which parties to a conflict differ over whose the place is are not
 * among them. Only for building an index: it holds the groups that it needs.
 */
export function renamedPlaces(documents: readonly SearchDocument[]): string[][] {
  const held = new Set(documents.flatMap(readTexts).flatMap(({ words }) => listed(words)))
  return groups().filter((group) => group.some((name) => wordsOf(name).every((word) => held.has(word))))
}

const groups = once((): string[][] =>
  PLACES.map((line) => [...new Map(line.split(', ').map((name) => [fold(name), name])).values()]),
)

/** Places that were renamed or are written after another language now, and cities with a name in several languages. */
const PLACES: readonly string[] = [
  'Kyiv, Kiev, Kyjiw, Kijów',
  'Lviv, Lvov, Lwów, Lemberg',
  'Dnipro, Dnipropetrovsk, Dnepropetrovsk',
  'Chernihiv, Chernigov',
  'Mykolaiv, Nikolaev, Nikolayev',
  'Zaporizhzhia, Zaporizhia, Zaporozhye, Zaporozhe',
  'Chornobyl, Chernobyl',
  'Belarus, Belorussia, Byelorussia',
  'Moldova, Moldavia',
  'Chișinău, Kishinev',
  'Türkiye, Turkey, Türkei, Turquie',
  'Czechia, Czech Republic',
  'Myanmar, Burma',
  'Yangon, Rangoon',
  'Eswatini, Swaziland',
  'Timor-Leste, East Timor',
  'Cabo Verde, Cape Verde',
  'Côte d’Ivoire, Ivory Coast',
  'Beijing, Peking, Pékin',
  'Mumbai, Bombay',
  'Kolkata, Calcutta',
  'Astana, Nur-Sultan',
  'Geneva, Genf, Genève, Ginevra, Ginebra',
  'The Hague, Den Haag, La Haye',
  'Vienna, Wien, Vienne',
  'Brussels, Bruxelles, Brussel, Brüssel',
  'Warsaw, Warszawa, Warschau, Varsovie',
  'Moscow, Moskva, Moskau, Moscou',
  'Munich, München',
  'Cologne, Köln',
  'Prague, Praha, Prag',
  'Belgrade, Beograd, Belgrad',
  'Bucharest, București, Bukarest, Bucarest',
  'Copenhagen, København, Kopenhagen',
]
