import { PUBLISHED_LABELS as PUBLISHED_EN, UPDATED_LABELS as UPDATED_EN } from './en/date-labels.ts';

/** Words of other languages than English before a page's date; lower case. English has its own table. */
const UPDATED: readonly string[] = [
  ...['aktualisiert', 'aktualisierung', 'geändert', 'bearbeitet', 'zuletzt', 'letzte änderung', 'überarbeitet'],
  ...['mis à jour', 'mise à jour', 'modifié', 'actualisé', 'dernière modification'],
  ...['actualizado', 'actualizada', 'actualización', 'modificado', 'aggiornato', 'aggiornamento', 'modificato'],
  ...['atualizado', 'atualizada', 'atualização', 'actualitzat', 'bijgewerkt', 'laatst gewijzigd', 'gewijzigd'],
  ...['uppdaterad', 'senast ändrad', 'opdateret', 'oppdatert', 'sist endret', 'päivitetty', 'muokattu', 'uppfært'],
  ...['zaktualizowano', 'aktualizacja', 'ostatnia modyfikacja', 'aktualizováno', 'aktualizované', 'upraveno'],
  ...['posodobljeno', 'ažurirano', 'ažurirane', 'izmijenjeno', 'frissítve', 'módosítva', 'actualizat', 'modificat'],
  ...[
    'güncelleme',
    'güncellenme',
    'son güncelleme',
    'обновлено',
    'обновление',
    'изменено',
    'оновлено',
    'актуализирана',
  ],
  ...[
    'ενημέρωση',
    'τελευταία ενημέρωση',
    'atnaujinta',
    'atjaunots',
    'uuendatud',
    'diperbarui',
    'cập nhật',
    'përditësuar',
  ],
  ...['تحديث', 'آخر تحديث', 'به‌روز', 'עודכן', 'עדכון', '更新', '最終更新', '수정', '업데이트', 'แก้ไข', 'อัปเดต'],
];
const PUBLISHED: readonly string[] = [
  ...['veröffentlicht', 'erschienen', 'erstellt', 'geschrieben', 'publiziert', 'eingestellt', 'datum', 'vom', 'am'],
  ...[
    'publié',
    'publiée',
    'paru',
    'posté',
    'rédigé',
    'créé',
    'date de publication',
    'mis en ligne',
    'mise en ligne',
    'le',
  ],
  ...['publicado', 'publicada', 'fecha', 'pubblicato', 'pubblicata', 'data', 'postado', 'publicat', 'inserito'],
  ...['gepubliceerd', 'geplaatst', 'publicerad', 'publicerat', 'udgivet', 'offentliggjort', 'publisert', 'julkaistu'],
  ...['opublikowano', 'data publikacji', 'dodano', 'utworzono', 'publikováno', 'vydáno', 'zveřejněno', 'publikované'],
  ...[
    'objavljeno',
    'objavljen',
    'objavio',
    'megjelent',
    'közzétéve',
    'létrehozva',
    'postat',
    'yayınlanma',
    'yayın tarihi',
  ],
  ...[
    'опубликовано',
    'дата публикации',
    'размещено',
    'создано',
    'опубліковано',
    'публикувана',
    'δημοσίευση',
    'δημοσιεύτηκε',
  ],
  ...[
    'ημερομηνία',
    'paskelbta',
    'publicēts',
    'avaldatud',
    'dipublikasikan',
    'diterbitkan',
    'đăng',
    'ngày đăng',
    'publikuar',
  ],
  ...[
    'نشر',
    'تاريخ النشر',
    'منتشر',
    'פורסם',
    'תאריך',
    '发布',
    '發布',
    '发表',
    '公開',
    '掲載',
    '投稿',
    '입력',
    '게시',
    'เผยแพร่',
  ],
];

/** A label ends the words before its date: "… Updated on: 5 July 2019". */
function labelBefore(labels: readonly string[]): RegExp {
  const words = [...labels].sort((a, b) => b.length - a.length).map((label) => label.replaceAll(' ', '\\s'));
  return new RegExp(`(?<!\\p{L})(?:${words.join('|')})(?!\\p{L}{4})`, 'giu');
}

const UPDATED_BEFORE = labelBefore([...UPDATED_EN, ...UPDATED]);
const PUBLISHED_BEFORE = labelBefore([...PUBLISHED_EN, ...PUBLISHED]);

/** Verbs that make a sentence of a date line, wherever they stand in it. */
const PUBLISHING_VERB =
  /(?<!\p{L})(?:(?:was|wurde|ist)\s.{1,80}?)(?:(posted|published|written|filed|veröffentlicht|gepostet|geschrieben|verfasst|erstellt|publiziert|eingestellt)|(edited|modified|updated|changed|geändert|bearbeitet|aktualisiert))(?!\p{L})/iu;

/** Kind of date that a sentence such as "This page was last edited on …" gives; null where it is none. */
export function findPublishingVerb(line: string): 'published' | 'updated' | null {
  const match = PUBLISHING_VERB.exec(line.slice(0, 240));
  if (!match) return null;
  return match[1] ? 'published' : 'updated';
}

/** Words before dates that are no article's: of members, products, deadlines. */
export const OTHER_DATES =
  /(?<!\p{L})(?:regist(?:ered|riert)|joined|member since|mitglied seit|beigetreten|dabei seit|erscheinungsdatum|erscheinungstermin|release date|born|geboren|died|founded|gegründet|since|seit|until|bis|deadline|expires?|valid|gültig|version|inscrit|registrado|beginn|start(?:s|datum)?|anmeldeschluss)[\s:.,]{0,4}(?:on|am|vom|in)?\s?$/iu;

function lastIndex(pattern: RegExp, text: string): number {
  let last = -1;
  for (const match of text.matchAll(pattern)) last = match.index;
  return last;
}

/** What the words before a date say that it is; `unknown` where they say nothing. Long runs are cut to their end. */
export function parseDateLabel(before: string): 'published' | 'updated' | 'unknown' {
  const near = before.slice(-48);
  const updated = lastIndex(UPDATED_BEFORE, near);
  const published = lastIndex(PUBLISHED_BEFORE, near);
  if (updated < 0 && published < 0) return 'unknown';
  return updated >= 0 && updated + 12 >= published ? 'updated' : 'published';
}

/** `text` without the labels. */
export function stripDateLabels(text: string): string {
  return text.replace(UPDATED_BEFORE, ' ').replace(PUBLISHED_BEFORE, ' ');
}
