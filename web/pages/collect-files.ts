/** A file to be read, with its path below what was dropped. */
export interface NamedFile {
  readonly name: string;
  readonly file: File;
}

/** More than this is a disk, not a pile of pages. */
const MOST_FILES = 20_000;

function readEntries(folder: FileSystemDirectoryEntry): Promise<FileSystemEntry[]> {
  const reader = folder.createReader();
  const all: FileSystemEntry[] = [];
  return new Promise((resolve, reject) => {
    const next = () =>
      reader.readEntries((entries) => {
        all.push(...entries);
        if (entries.length === 0 || all.length > MOST_FILES) resolve(all);
        else next();
      }, reject);
    next();
  });
}

function fileOf(entry: FileSystemFileEntry): Promise<File> {
  return new Promise((resolve, reject) => entry.file(resolve, reject));
}

/** The files of what was dropped, folders entered; entries must be taken while the event is handled. */
async function walkEntries(entries: readonly FileSystemEntry[]): Promise<NamedFile[]> {
  const found: NamedFile[] = [];
  const waiting = [...entries];
  for (let entry = waiting.shift(); entry && found.length < MOST_FILES; entry = waiting.shift()) {
    if (entry.isDirectory) waiting.push(...(await readEntries(entry as FileSystemDirectoryEntry)));
    else found.push({ name: entry.fullPath.replace(/^\//, ''), file: await fileOf(entry as FileSystemFileEntry) });
  }
  return found;
}

/** What a drop brings: files, and those of folders. */
export function collectDropped(transfer: DataTransfer): Promise<NamedFile[]> {
  const entries = [...transfer.items].flatMap((item) => item.webkitGetAsEntry?.() ?? []);
  if (entries.length > 0) return walkEntries(entries);
  return Promise.resolve([...transfer.files].map((file) => ({ name: file.name, file })));
}

/** What a file field brings; of a chosen folder with the path in it. */
export function collectChosen(files: FileList): NamedFile[] {
  return [...files].map((file) => ({ name: file.webkitRelativePath || file.name, file }));
}
