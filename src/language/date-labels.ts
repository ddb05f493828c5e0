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

type LabelKind = 'published' | 'updated';

/** Labels of one word, and of several words or of scripts that don't part words. */
const BY_WORD = new Map<string, LabelKind>();
const PHRASES: (readonly [string, LabelKind])[] = [];
/** Every word of a label. */
const LABEL_WORDS = new Set<string>();
for (const [kind, labels] of [
  ['published', [...PUBLISHED_EN, ...PUBLISHED]],
  ['updated', [...UPDATED_EN, ...UPDATED]],
] as const) {
  for (const label of labels) {
    for (const word of label.split(' ')) LABEL_WORDS.add(word);
    if (/[ \u0e00-\u0e7f\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/.test(label)) PHRASES.push([label, kind]);
    else BY_WORD.set(label, kind);
  }
}
const WORD = /[\p{L}\p{M}‌]+/gu;
/** Letters that an ending can add to a label: "aktualisierte". */
const LONGEST_ENDING = 2;

function kindOfWord(word: string): LabelKind | undefined {
  for (let cut = 0; cut <= LONGEST_ENDING && word.length - cut > 4; cut++) {
    const kind = BY_WORD.get(cut === 0 ? word : word.slice(0, -cut));
    if (kind) return kind;
  }
  return BY_WORD.get(word);
}

/** Whether a word, in lower case, is part of a date's label. */
export function isLabelWord(word: string): boolean {
  return LABEL_WORDS.has(word) || kindOfWord(word) !== undefined;
}

/** Verbs that make a sentence of a date line, wherever they stand in it. */
const PUBLISHING_VERB =
  /(?<!\p{L})(?:(?:was|wurde|ist)\s.{0,80}?)(?:(posted|published|written|filed|veröffentlicht|gepostet|geschrieben|verfasst|erstellt|publiziert|eingestellt)|(edited|modified|updated|changed|geändert|bearbeitet|aktualisiert))(?!\p{L})/iu;

/** Kind of date that a sentence such as "This page was last edited on …" gives; null where it is none. */
export function findPublishingVerb(line: string): 'published' | 'updated' | null {
  const match = PUBLISHING_VERB.exec(line.slice(0, 240));
  if (!match) return null;
  return match[1] ? 'published' : 'updated';
}

/** Words before dates that are no article's: of members, products, deadlines. */
export const OTHER_DATES =
  /(?<!\p{L})(?:regist(?:ered|riert)|joined|member since|mitglied seit|beigetreten|dabei seit|erscheinungsdatum|erscheinungstermin|release date|born|geboren|died|founded|gegründet|since|seit|until|bis|deadline|expires?|valid|gültig|version(?:\s[\d.]{1,8})?|inscrit|registrado|beginn|start(?:s|datum)?|anmeldeschluss)[\s:.,]{0,4}(?:on|am|vom|in)?\s?$/iu;

/** What the words before a date say that it is; `unknown` where they say nothing. Long runs are cut to their end. */
export function parseDateLabel(before: string): LabelKind | 'unknown' {
  if (before === '') return 'unknown';
  const near = before.slice(-48).toLowerCase();
  const last = { published: -1, updated: -1 };
  for (const match of near.matchAll(WORD)) {
    const kind = kindOfWord(match[0]);
    if (kind) last[kind] = match.index;
  }
  for (const [phrase, kind] of PHRASES) last[kind] = Math.max(last[kind], near.lastIndexOf(phrase));
  const { published, updated } = last;
  if (updated < 0 && published < 0) return 'unknown';
  // "Updated on", "zuletzt geändert am": the small word after the label doesn't undo it.
  return updated >= 0 && updated + 12 >= published ? 'updated' : 'published';
}
